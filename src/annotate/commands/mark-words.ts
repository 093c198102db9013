/** Marking who is mentioned. */
import type { Range } from '../../core/spans.ts'
import { chosenRange, chosenStretches, currentArticle, pickedStretches } from '../../state/annotating/cursor.ts'
import { askDeskFocus } from '../../state/annotating/desk-focus.ts'
import { desk, openDesk } from '../../state/annotating/desk.ts'
import { findMention } from '../../state/annotating/find-records.ts'
import { markChosen, quoteOf, removeMention, unlinkMention } from '../../state/annotating/mark.ts'
import { askOccurrences } from '../../state/annotating/occurrences.ts'
import { removeClaim } from '../../state/annotating/state-claims.ts'
import { acceptSuggestion } from '../../state/annotating/suggestions.ts'
import { announce } from '../../ui/live-region.tsx'
import { mentionHere, suggestionHere } from '../text/at-cursor.ts'
import { quoteFrom, nameOfSuggestion } from '../text/spoken-place.ts'
import { textWords } from '../text/text-words.ts'
import type { Command } from './command.ts'
import { entityMeant, markEverywhere } from './mark-everywhere.ts'
import { isChosen } from './move.ts'

export const MARK_COMMANDS: readonly Command[] = [
  { id: 'mark', keys: ['Enter', 'M'], group: 'mark', isPossible: hasChosen, run: mark },
  { id: 'mark-also', keys: ['Shift+M'], group: 'mark', isPossible: hasChosen, run: markAlso },
  {
    id: 'open', keys: ['D'], group: 'mark',
    isPossible: () => mentionHere.value !== undefined || desk.value !== undefined,
    run: openHere,
  },
  { id: 'occurrences', keys: ['A'], group: 'mark', isPossible: () => mentionAtHand() !== undefined, run: askForOthers },
  {
    id: 'mark-everywhere', keys: ['Shift+A'], group: 'mark', isPossible: () => entityMeant() !== undefined,
    run: () => {
      const entity = entityMeant()
      if (entity !== undefined) void markEverywhere(entity)
    },
  },
  {
    id: 'unlink', keys: ['U'], group: 'mark',
    isPossible: () => mentionHere.value?.isDraft === false,
    run: () => {
      const met = mentionHere.value
      if (!met) return
      unlinkMention(met.record.id)
      announce(textWords.value.said.unlinked(quoteOf(met.record.spans)))
    },
  },
  {
    id: 'remove', keys: ['Delete', 'Backspace'], group: 'mark',
    isPossible: () => mentionHere.value !== undefined || desk.value?.type === 'claim',
    run: remove,
  },
]

/** Marks the chosen words, as what is offered where a name is, around them too unless `isJust`; the id of the entity it is linked to, if it is. Says what was done. */
export function markHere(isJust = false): string | undefined {
  const words = textWords.value.said
  const article = currentArticle.value
  const offered = pickedStretches.value.length === 0 ? suggestionHere.value : undefined
  const chosen = chosenRange.value
  const isWhole = offered?.start === chosen?.start && offered?.end === chosen?.end
  const suggestion = isJust && !isWhole ? undefined : offered
  const entity = suggestion && article && acceptSuggestion(article.id, suggestion)
  if (suggestion && article && entity !== undefined) {
    announce(words.linked(quoteFrom(suggestion), nameOfSuggestion({ id: entity })))
    return entity
  }
  const id = markChosen()
  const mention = id === undefined ? undefined : findMention(id)?.mention
  if (mention) announce(words.marked(quoteOf(mention.spans)))
  return undefined
}

function hasChosen(): boolean {
  return isChosen() || chosenStretches.value.length > 0
}

/** Enter on words that are marked leads on to the desk, since marking them again would change nothing; but not on a name that is offered
 * inside a longer one. */
function mark(key?: string): void {
  const [met, chosen] = [mentionHere.value, chosenRange.value]
  const isMarked = met && chosen && met.span.start <= chosen.start && chosen.end <= met.span.end && !isOffered(chosen)
  if (isMarked && key === 'Enter' && pickedStretches.value.length === 0) openHere()
  else markHere(key === 'M')
}

/** Whether just these words are offered as a name, and not marked as they are. */
function isOffered(chosen: Range): boolean {
  const isJust = (one: Range | undefined): boolean => one?.start === chosen.start && one.end === chosen.end
  return isJust(suggestionHere.value) && !isJust(mentionHere.value?.span)
}

/** "The two countries" are two entities: the words are marked once more, and the desk asks who else is meant. */
function markAlso(): void {
  const id = markChosen(undefined, mentionHere.value?.record.form, true)
  if (id !== undefined) askDeskFocus()
}

function openHere(): void {
  const met = mentionHere.value
  if (met) openDesk({ type: 'mention', id: met.record.id })
  askDeskFocus()
}

function mentionAtHand(): string | undefined {
  return mentionHere.value?.record.id ?? (desk.value?.type === 'mention' ? desk.value.id : undefined)
}

function askForOthers(): void {
  const id = mentionAtHand()
  const count = id === undefined ? undefined : askOccurrences(id)
  announce(count === undefined ? textWords.value.said.severalStretches : textWords.value.said.occurrences(count))
  if (count) askDeskFocus()
}

function remove(): void {
  const [met, open] = [mentionHere.value, desk.value]
  if (met) {
    removeMention(met.record.id)
    announce(textWords.value.said.unmarked(quoteOf(met.record.spans)))
  } else if (open?.type === 'claim') {
    removeClaim(open.id)
    announce(textWords.value.said.claimRemoved)
  }
}
