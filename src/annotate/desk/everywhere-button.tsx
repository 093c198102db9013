/** Marks all other places of the text where the entity of a mention is named, by whatever name. */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { FoundMention } from '../../state/annotating/find-records.ts'
import { suggestionVersion } from '../../state/annotating/suggestions.ts'
import { dossier } from '../../state/project.ts'
import { nameOf } from '../../state/words.ts'
import { formWords, markEverywhere } from '../commands/mark-everywhere.ts'
import { offeredPlaces } from '../text/offered-places.ts'
import { layout } from '../text/shown-text.ts'
import { mentionCardWords } from './desk-words.ts'
import { focusText } from './focus-text.ts'
import { KeyHint } from './key-hint.tsx'

/** Nothing where none is offered, or where another text is shown. A text that is too long to be counted has the button without a number. */
export function EverywhereButton({ found: { article, mention, isDraft } }: { found: FoundMention }): JSX.Element | null {
  const words = mentionCardWords.value
  const entity = !isDraft && 'entity' in mention ? mention.entity : undefined
  const [offered, setOffered] = useState<Offered | undefined>(undefined)
  const [at, version, shown] = [dossier.value, suggestionVersion.value, layout.value.article]
  useEffect(() => {
    if (entity === undefined || shown !== article.id) return setOffered(undefined)
    // Why later: a long text takes longer to look through than a key may take to answer.
    const waiting = setTimeout(() => setOffered(countOffered(entity)), COUNTING_DELAY)
    return () => clearTimeout(waiting)
  }, [entity, at, version, shown, article.id])
  if (entity === undefined || !offered || offered.entity !== entity || offered.count === 0) return null
  return (
    <div class="card-section">
      <button type="button" class="button" aria-describedby="everywhere-forms" onClick={() => {
        // Why: the button goes once all are marked, and would take the focus with it.
        focusText()
        void markEverywhere(entity)
      }}>
        <bdi>{words.everywhere(offered.count, nameOf(entity))}</bdi><KeyHint keys="⇧A" />
      </button>
      <p class="quiet" id="everywhere-forms">{offered.forms}</p>
    </div>
  )
}

interface Offered {
  readonly entity: string
  /** `undefined` where the text is too long to be counted. */
  readonly count: number | undefined
  readonly forms: string
}

/** ms */
const COUNTING_DELAY = 150

function countOffered(entity: string): Offered {
  const places = offeredPlaces(entity)
  return { entity, count: places?.length, forms: places ? formWords(places) : '' }
}
