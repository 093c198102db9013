/** The words of the glossary in what a step of a story says. */
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../../styles/teach-glossary.css'
import { findTerms } from '../../core/find-terms.ts'
import type { StoryStep } from '../../core/schema.ts'
import { GlossaryList, type ListedWord } from '../../parts/glossary-list.tsx'
import { glossaryWords } from '../../parts/glossary-words.ts'
import { isGlossaryInText, terms, wantGlossary } from '../../state/teaching/glossary.ts'
import { language } from '../../state/view.ts'
import { say } from '../../state/words.ts'

/** Each term once, as the step has it; nothing where there is none, or the reader has switched the glossary off. */
export function GlossaryOfStep({ step }: { step: StoryStep }): JSX.Element | null {
  const isShown = isGlossaryInText.value
  useEffect(() => {
    if (isShown) void wantGlossary()
  }, [isShown])
  if (!isShown) return null
  const text = [step.title, step.text, ...(step.question ? [step.question] : [])].map(say).join('\n')
  const seen = new Set<string>()
  const listed = findTerms(text, language.value, terms.value).flatMap(({ start, end, term }): ListedWord[] => {
    if (seen.has(term.id)) return []
    seen.add(term.id)
    return [{ term, word: text.slice(start, end), language: language.value }]
  })
  if (listed.length === 0) return null
  return (
    <div class="story-glossary">
      <h3 class="story-label">{glossaryWords.value.inText.button}</h3>
      <GlossaryList key={step.id} listed={listed} />
    </div>
  )
}
