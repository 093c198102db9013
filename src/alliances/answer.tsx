/** The sentence above a lens: the answer in words, live. */
import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import '../styles/alliances-answer.css'
import { tieLens } from '../state/alliances/choices.ts'
import { announce } from '../ui/live-region.tsx'
import { answerWords } from './answer/answer-words.ts'
import { SENTENCES } from './answer/sentences-of-lenses.ts'

/** How long it has to stay as it is before it is read out, ms: while the window moves, only the last one is. */
const REST = 800

export function Answer(): JSX.Element | null {
  const sentences = useComputed(() => SENTENCES[tieLens.value].map((make) => make()).filter((sentence) => sentence !== '')).value
  const said = sentences.join(' ')
  const first = useRef(true)
  useEffect(() => {
    // Why: what stands there when the page opens is read with the page.
    if (first.current) {
      first.current = false
      return undefined
    }
    const waiting = setTimeout(() => announce(said), REST)
    return () => clearTimeout(waiting)
  }, [said])
  if (sentences.length === 0) return null
  return (
    <section class="tie-answer" aria-label={answerWords.value.label}>
      {sentences.map((sentence, place) => <p key={place} class={place === 0 ? 'tie-answer-main' : 'tie-answer-more'}>{sentence}</p>)}
    </section>
  )
}
