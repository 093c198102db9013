/** The words of the glossary that the text has. */
import { findTerms } from '../../../core/find-terms.ts'
import { glossaryWords } from '../../../parts/glossary-words.ts'
import { terms } from '../../../state/teaching/glossary.ts'
import type { HandoutMaterial } from '../../../state/teaching/handouts.ts'
import { language } from '../../../state/view.ts'
import { say } from '../../../state/words.ts'
import { handoutsWords } from '../handouts-words.ts'
import type { SheetContent } from '../sheet-content.ts'

/** In the order of the alphabet; of the terms that were fetched until now. */
export function makeGlossarySheet({ articles }: HandoutMaterial): SheetContent {
  const words = handoutsWords.value
  const found = new Set(articles.flatMap(({ text, language: tag }) => findTerms(text, tag, terms.value).map(({ term }) => term)))
  const inOrder = [...found].sort((a, b) => say(a.term).localeCompare(say(b.term), language.value))
  const other = language.value === 'en' ? 'fr' : 'en'
  return {
    title: words.sheet.glossary,
    isWrittenOn: false,
    nothing: words.noTerms,
    frame: (blocks) => <div data-blocks>{blocks}</div>,
    blocks: inOrder.map((term) => ({
      id: term.id,
      draw: () => (
        <div class="handout-term">
          <p>
            <span class="handout-entry-claim">{say(term.term)}</span>
            {term.term[other] !== say(term.term) && <span class="handout-quiet"> · <span lang={other}>{term.term[other]}</span></span>}
          </p>
          <p>{say(term.definition)}</p>
          {term.contested && <p><strong>{glossaryWords.value.contested}.</strong> {say(term.contested)}</p>}
        </div>
      ),
    })),
  }
}
