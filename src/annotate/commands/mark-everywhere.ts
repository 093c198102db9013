/** Marking all places of the text where one entity is named, in whatever form: its name, its demonym, its capital. */
import type { Suggestion } from '../../core/suggest-names.ts'
import { chosenRange } from '../../state/annotating/cursor.ts'
import { desk } from '../../state/annotating/desk.ts'
import { findMention } from '../../state/annotating/find-records.ts'
import { acceptSuggestions } from '../../state/annotating/suggestions.ts'
import { listWords } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { clipWords } from '../desk/clip-words.ts'
import { mentionHere, suggestionHere } from '../text/at-cursor.ts'
import { findOfferedPlaces } from '../text/offered-places.ts'
import { layout } from '../text/shown-text.ts'
import { nameOfSuggestion } from '../text/spoken-place.ts'
import { textWords } from '../text/text-words.ts'

/** Marks what is offered as the entity, each place as what it is offered as, in one step, and says how many there were. */
export async function markEverywhere(entity: string): Promise<void> {
  const { article } = layout.peek()
  const places = await findOfferedPlaces(entity)
  if (!places) return
  const name = nameOfSuggestion({ id: entity })
  const count = acceptSuggestions(article, places)
  announce(textWords.value.said.allMarked(count, name, count === 0 ? '' : formWords(places)))
}

/** The entity that is meant at the cursor: that of the mention or of the name that is offered there, else of the mention on the desk. */
export function entityMeant(): string | undefined {
  const [met, offered, chosen] = [mentionHere.value, suggestionHere.value, chosenRange.value]
  const isJust = offered && offered.start === chosen?.start && offered.end === chosen.end
  if (isJust) return offered.entity.id
  if (met && 'entity' in met.record) return met.record.entity
  if (offered) return offered.entity.id
  const open = desk.value?.type === 'mention' ? findMention(desk.value.id) : undefined
  return open && !open.isDraft ? open.mention.entity : undefined
}

/** `“Russian” 5 and “Moscow” 3`: the words at some places, those that are there most often first. */
export function formWords(places: readonly Suggestion[]): string {
  const { text } = layout.peek()
  const counts = new Map<string, number>()
  for (const { start, end } of places) {
    const quote = text.slice(start, end)
    counts.set(quote, (counts.get(quote) ?? 0) + 1)
  }
  const forms = [...counts].sort((a, b) => b[1] - a[1]).map(([quote, count]) => textWords.value.said.form(clipWords(quote, LONGEST_FORM), count))
  return listWords(forms.length <= MOST_FORMS ? forms : [...forms.slice(0, MOST_FORMS - 1), '…'])
}

const MOST_FORMS = 7
/** UTF-16 units. */
const LONGEST_FORM = 40
