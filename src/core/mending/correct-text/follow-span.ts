/** Where a span of the old text stands in the new one, by the changes that it touches. */
import { isInsideWord } from '../../anchor/is-cut-word.ts'
import type { Range } from '../../spans.ts'
import type { Change } from './changes-between.ts'
import type { PlacedChanges } from './place-changes.ts'

/** `kept` is how much of the old words is left, in UTF-16 units; `isBetween` says that words went close by on both sides. */
export interface Followed {
  readonly range: Range
  readonly kept: number
  readonly isBetween: boolean
}

/** New words inside the span belong to it, and such that reach over its end do not. What would now end inside a word that the span did
 * not cut before ends with the word where it grew, or before it where it was replaced. `undefined` where nothing is left. Only for
 * spans that a change touches or that changes surround; others move with the text. */
export function followSpan(before: string, after: string, span: Range, placed: PlacedChanges): Followed | undefined {
  const first = placed.changes[placed.firstFrom(span.start)]
  const last = placed.changes[placed.lastUpTo(span.end)]
  const [crossesStart, crossesEnd] = [first !== undefined && crosses(first, span.start), last !== undefined && crosses(last, span.end)]
  let start = crossesStart && first ? first.at + first.words.length : startOf(span, first, placed)
  let end = crossesEnd && last ? last.at : endOf(span, last, placed)
  if (isInsideWord(after, start) && !isInsideWord(before, span.start)) start = wordBorder(after, start, crossesStart ? 1 : -1)
  if (isInsideWord(after, end) && !isInsideWord(before, span.end)) end = wordBorder(after, end, crossesEnd ? -1 : 1)
  const kept = span.end - span.start - placed.removedFrom(span)
  const isSame = end - start === span.end - span.start && kept === end - start
  if (!isSame) [start, end] = withoutSpace(after, start, end)
  if (start >= end || kept <= 0) return undefined
  return { range: { start, end }, kept: Math.min(kept, end - start), isBetween: isBetween(span, placed) }
}

/** Whether no change touches the span, and no words went close by on both sides. */
export function isApart(span: Range, placed: PlacedChanges): boolean {
  return placed.firstFrom(span.start) > placed.lastUpTo(span.end) && !isBetween(span, placed)
}

/** How much unchanged text on both sides together tells where a span is, in UTF-16 units. */
const ENOUGH_AROUND = 64

function isBetween(span: Range, placed: PlacedChanges): boolean {
  const before = placed.changes[placed.lastUpTo(span.start)]
  const after = placed.changes[placed.firstFrom(span.end)]
  if (!before || !after || before === after) return false
  // Why: where words are only added, those that were around are still there.
  if (before.start === before.end || after.start === after.end) return false
  return span.start - before.end + (after.start - span.end) < ENOUGH_AROUND
}

function crosses({ start, end }: Change, border: number): boolean {
  return start < border && border < end
}

function startOf(span: Range, first: Change | undefined, placed: PlacedChanges): number {
  const isReplaced = first !== undefined && first.start === span.start && first.end > first.start
  return isReplaced ? first.at : placed.moved(span.start)
}

function endOf(span: Range, last: Change | undefined, placed: PlacedChanges): number {
  if (last === undefined || last.end < span.end) return placed.moved(span.end)
  // Why: words put right behind a span, or in the place of what follows it, are not its own.
  return last.start === span.end ? last.at : last.at + last.words.length
}

/** In UTF-16 units. */
const LONGEST_STEP = 64

function wordBorder(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (isInsideWord(text, at) && Math.abs(at - from) < LONGEST_STEP) at += step
  return at
}

function withoutSpace(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from < to && from - start < LONGEST_STEP && /\s/.test(text.charAt(from))) from++
  while (from < to && end - to < LONGEST_STEP && /\s/.test(text.charAt(to - 1))) to--
  return [from, to]
}
