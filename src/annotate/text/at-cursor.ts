/** What stands where the words are chosen: a mention, or a name that is offered. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { DraftMention, Mention } from '../../core/schema.ts'
import type { Range } from '../../core/spans.ts'
import type { Suggestion } from '../../core/suggest-names.ts'
import { chosenRange } from '../../state/annotating/cursor.ts'
import { desk } from '../../state/annotating/desk.ts'
import { indexAt } from './cut-blocks.ts'
import { findSuggestions, layout, marksAt, suggestionsOf } from './shown-text.ts'

/** A mention, or a draft of one, and the stretch of it that was met. */
export interface MetMention {
  readonly isDraft: boolean
  readonly record: Mention | DraftMention
  readonly span: Range
}

/** The mention at the cursor: the one of just the chosen words, otherwise the shortest that they touch. */
export const mentionHere: ReadonlySignal<MetMention | undefined> = computed(() => {
  const chosen = chosenRange.value
  return chosen && mentionAt(chosen)
})

/** The offered name at the cursor: the one of just the chosen words, otherwise the longest that they lie in. */
export const suggestionHere: ReadonlySignal<Suggestion | undefined> = computed(() => {
  const chosen = chosenRange.value
  const block = indexAt(layout.value.blocks, chosen?.start ?? 0)
  if (!chosen || chosen.start === chosen.end || block < 0) return undefined
  // Why both: the first follows what changes, the second knows blocks at which nobody has looked.
  suggestionsOf(block)
  const around = findSuggestions(block).filter(({ start, end }) => start <= chosen.start && chosen.end <= end)
  return around.find(({ start, end }) => start === chosen.start && end === chosen.end)
    ?? around.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
})

/** The mention that a stretch of the text touches. */
export function mentionAt(range: Range): MetMention | undefined {
  const met = marksAt(range).flatMap((mark): MetMention[] =>
    (mark.type === 'mention' ? [{ isDraft: mark.isDraft, record: mark.record, span: { start: mark.start, end: mark.end } }] : []))
  const exact = met.filter(({ span }) => span.start === range.start && span.end === range.end)
  // Why: the same words may mean two, and the one that was worked on last is meant.
  return exact.find(({ record }) => desk.value?.type === 'mention' && record.id === desk.value.id) ?? exact[0]
    ?? met.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]
}

function lengthOf({ start, end }: Range): number {
  return end - start
}
