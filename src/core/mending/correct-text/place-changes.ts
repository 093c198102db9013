/** Where offsets of the old text come to lie in the new one. */
import type { Range } from '../../spans.ts'
import type { Change } from './changes-between.ts'

/** The changes, made ready for many questions; each takes time that grows with the logarithm of their number. */
export interface PlacedChanges {
  readonly changes: readonly Change[]
  /** The first change that ends at `offset` or after it: its index, `changes.length` where there is none. */
  firstFrom(offset: number): number
  /** The last change that begins at `offset` or before it: its index, −1 where there is none. */
  lastUpTo(offset: number): number
  /** Where an offset that no change removes comes to lie; at a border between old and new words, behind the new ones. */
  moved(offset: number): number
  /** How much of a stretch of the old text is gone, in UTF-16 units. */
  removedFrom(range: Range): number
}

/** `changes` as `changesBetween` gives them. */
export function placeChanges(changes: readonly Change[]): PlacedChanges {
  const removed = new Float64Array(changes.length + 1)
  changes.forEach(({ start, end }, index) => {
    removed[index + 1] = (removed[index] as number) + end - start
  })
  const first = (fits: (change: Change) => boolean): number => {
    let [low, high] = [0, changes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (fits(changes[middle] as Change)) high = middle
      else low = middle + 1
    }
    return low
  }
  const firstFrom = (offset: number): number => first(({ end }) => end >= offset)
  const lastUpTo = (offset: number): number => first(({ start }) => start > offset) - 1
  const removedBefore = (offset: number): number => {
    const index = lastUpTo(offset)
    const change = changes[index]
    return change ? (removed[index] as number) + Math.min(offset, change.end) - change.start : 0
  }
  return {
    changes,
    firstFrom,
    lastUpTo,
    moved: (offset) => {
      const change = changes[first(({ end }) => end > offset) - 1]
      return change ? offset - change.end + change.at + change.words.length : offset
    },
    removedFrom: ({ start, end }) => removedBefore(end) - removedBefore(start),
  }
}
