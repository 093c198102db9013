/** The answer in a sentence. */
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../../ui/live-region.tsx'

/** Another answer is announced; the first one is read where it stands. */
export function AnswerSentence({ words }: { words: string }): JSX.Element {
  const said = useRef(words)
  useEffect(() => {
    if (said.current === words) return
    said.current = words
    announce(words)
  }, [words])
  return <p class="ask-answer">{words}</p>
}
