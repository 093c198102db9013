/** Words of the glossary in a row, each of which opens what there is to know of it. */
import type { JSX } from 'preact'
import type { Term } from '../core/glossary-schema.ts'
import { PopoverButton } from '../ui/popover-button.tsx'
import { say } from '../state/words.ts'
import { GlossaryNotes } from './glossary-notes.tsx'
import { glossaryWords } from './glossary-words.ts'

/** A word to look up, as a text has it. Those with the same remark stand together. */
export interface ListedWord {
  readonly term: Term
  readonly word: string
  /** BCP 47 tag of the text. */
  readonly language: string
  /** What is to be said after them. */
  readonly remark?: string
}

export function GlossaryList({ listed }: { listed: readonly ListedWord[] }): JSX.Element {
  const remarks = [...new Set(listed.map(({ remark }) => remark))]
  return (
    <>
      {remarks.map((remark) => (
        <div key={remark ?? ''} class="glossary-group">
          <Words listed={listed.filter((one) => one.remark === remark)} />
          {remark !== undefined && <p class="quiet">{remark}</p>}
        </div>
      ))}
    </>
  )
}

function Words({ listed }: { listed: readonly ListedWord[] }): JSX.Element {
  const words = glossaryWords.value.inText
  return (
    <ul class="plain-list glossary-list">
      {listed.map(({ term, word, language }) => (
        <li key={term.id}>
          <PopoverButton class="glossary-word" label={<span lang={language}>{word}</span>} accessibleLabel={words.word(word)}
            panelLabel={say(term.term)}>
            {(close: () => void) => (
              <div class="glossary-panel">
                <h3 class="glossary-head">{say(term.term)}</h3>
                <GlossaryNotes term={term} onLeave={close} />
              </div>
            )}
          </PopoverButton>
        </li>
      ))}
    </ul>
  )
}
