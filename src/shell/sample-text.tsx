/** A few words of a text that was read, with what is marked in them. */
import type { JSX } from 'preact'
import { segmentsOf } from '../core/spans.ts'
import type { SampleLine } from '../state/sample-sentence.ts'
import { say } from '../state/words.ts'

/** Marks are washed in yellow, with whom they mean behind them where that is known. */
export function SampleText({ line: { text, language, marks } }: { line: SampleLine }): JSX.Element {
  return (
    <blockquote class="card-sentence" lang={language}>
      {segmentsOf(text.length, marks).map(({ start, end, marks: here }) => {
        const words = text.slice(start, end)
        const ending = here.filter((mark) => mark.end === end && mark.label)
        if (here.length === 0) return words
        return (
          <mark key={start}>
            {words}
            {ending.map(({ label }, index) => label && <span key={index} class="sample-label"> {say(label)}</span>)}
          </mark>
        )
      })}
    </blockquote>
  )
}
