/** Borders of sentences that a person put in or took out. */
import type { Range } from '../spans.ts'
import { splitsCharacter } from './splits-character.ts'

/** Corrections by hand, as offsets in UTF-16 units, in any order. */
export interface SentenceBorders {
  /** Where a sentence is split. What lies outside of a sentence or parts nothing but white space has no effect. */
  readonly added: readonly number[]
  /** The starts of the sentences that are joined to the one before. Other offsets have no effect. A border that is both added and
   * removed is removed. */
  readonly removed: readonly number[]
}

/** Splits, then joins. `sentences` are in order and do not overlap. Cost: n log n in the number of corrections, n in that of sentences. */
export function correctSentences(text: string, sentences: readonly Range[], { added, removed }: SentenceBorders): Range[] {
  const cuts = [...added].sort((a, b) => a - b)
  const joints = new Set(removed)
  const corrected: Range[] = []
  const add = (start: number, end: number): void => {
    const joined = joints.has(start) ? corrected.pop() : undefined
    corrected.push({ start: joined?.start ?? start, end })
  }
  let next = 0
  for (const { start, end } of sentences) {
    let from = start
    for (let cut = cuts[next]; cut !== undefined && cut < end; cut = cuts[++next]) {
      if (splitsCharacter(text, cut)) cut--
      const length = cut > from ? text.slice(from, cut).trimEnd().length : 0
      if (length > 0) {
        add(from, from + length)
        from = end - text.slice(cut, end).trimStart().length
      }
    }
    add(from, end)
  }
  return corrected
}
