/** Borders of sentences that a person put in or took out. */
import type { Range } from '../spans.ts'
import { splitsCharacter } from './splits-character.ts'

/** Corrections by hand, as offsets in UTF-16 units, in any order. */
export interface SentenceBorders {
  /** Where a sentence is split. What lies outside of a sentence or parts nothing but white space has no effect. */
  readonly added: readonly number[]
  /** The starts of the sentences that are joined to the one before; any offset of the gap between the two will do. Others have no
   * effect. A border that is both added and removed is removed. */
  readonly removed: readonly number[]
}

/** Splits, then joins. `sentences` are in order and do not overlap. Cost: n log n in the number of corrections, n in that of sentences. */
export function correctSentences(text: string, sentences: readonly Range[], { added, removed }: SentenceBorders): Range[] {
  const cuts = takeInOrder(added)
  const joints = takeInOrder(removed)
  const corrected: Range[] = []
  const add = (start: number, end: number): void => {
    const last = corrected.at(-1)
    if (last && joints(last.end, start) !== undefined) corrected[corrected.length - 1] = { start: last.start, end }
    else corrected.push({ start, end })
  }
  for (const { start, end } of sentences) {
    let from = start
    for (let cut = cuts(from + 1, end - 1); cut !== undefined; cut = cuts(cut + 1, end - 1)) {
      const at = splitsCharacter(text, cut) ? cut - 1 : cut
      const before = text.slice(from, at).trimEnd().length
      if (before === 0) continue
      add(from, from + before)
      from = end - text.slice(at, end).trimStart().length
    }
    add(from, end)
  }
  return corrected
}

/** Gives the first of the numbers from `low` to `high`, both within; the calls must come in order. */
function takeInOrder(numbers: readonly number[]): (low: number, high: number) => number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b)
  let next = 0
  return (low, high) => {
    while (next < sorted.length && (sorted[next] as number) < low) next++
    const found = sorted[next]
    return found !== undefined && found <= high ? found : undefined
  }
}
