/** Where two texts differ. */
import { isInsideWord } from '../../anchor/is-cut-word.ts'
import { splitsCharacter } from '../../spans.ts'

/** `words` stand in the new text for what stood in `[start, end)` of the old; `at` is where they begin there. All in UTF-16 units. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly at: number
}

/** The changed stretches in the order of the text: disjoint, none next to another, none of them cuts a character; none where the texts
 * are the same. What begins and ends alike is left out first; then, as in Cohen's patience diff, the longest series of lines, then
 * sentences, then words that occur once in both texts holds its place, and what lies between is compared in the same way. Where it can
 * be read in two ways, words are put in or taken out between words rather than inside one. Time grows with the length of the texts,
 * times the logarithm, however they differ; the changes are then not the fewest there could be. */
export function changesBetween(before: string, after: string): Change[] {
  const changes: Change[] = []
  compare(before, after, { start: 0, end: before.length, otherStart: 0, otherEnd: after.length }, 0, 0, changes)
  return changes
}

/** A stretch of the old text and the one of the new text that it is compared with. */
interface Pair {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

type IsBorder = (text: string, at: number) => boolean

/** Whether a piece ends before `at`: lines, then sentences, then words. */
const BORDERS: readonly IsBorder[] = [
  (text, at) => text.charCodeAt(at - 1) === 10,
  (text, at) => isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at)) && '.!?…»”"'.includes(text.charAt(at - 2)),
  (text, at) => isSpace(text.charCodeAt(at - 1)) !== isSpace(text.charCodeAt(at)),
]
/** How often a stretch is cut into pieces of one size; each time costs its length. */
const MOST_ROUNDS = 6

function compare(before: string, after: string, pair: Pair, level: number, round: number, changes: Change[]): void {
  const trimmed = trim(before, after, pair)
  const { start, end, otherStart, otherEnd } = trimmed
  if (start === end && otherStart === otherEnd) return
  const isBorder = BORDERS[level]
  if (start === end || otherStart === otherEnd || !isBorder) {
    const by = slide(before, after, trimmed, pair)
    changes.push({ start: start - by, end: end - by, words: after.slice(otherStart - by, otherEnd - by), at: otherStart - by })
    return
  }
  const whole = widen(before, after, trimmed, pair, isBorder)
  const anchors = commonPieces(
    pieces(before, whole.start, whole.end, isBorder),
    pieces(after, whole.otherStart, whole.otherEnd, isBorder),
  )
  const isAgain = anchors.length > 0 && round < MOST_ROUNDS
  const next = isAgain ? [level, round + 1] as const : [level + 1, 0] as const
  let [from, otherFrom] = [whole.start, whole.otherStart]
  for (const anchor of anchors) {
    compare(before, after, { start: from, end: anchor.start, otherStart: otherFrom, otherEnd: anchor.otherStart }, ...next, changes)
    from = anchor.start + anchor.length
    otherFrom = anchor.otherStart + anchor.length
  }
  compare(before, after, { start: from, end: whole.end, otherStart: otherFrom, otherEnd: whole.otherEnd }, ...next, changes)
}

/** The pair without what both begin and end with. */
function trim(before: string, after: string, { start, end, otherStart, otherEnd }: Pair): Pair {
  let head = 0
  const most = Math.min(end - start, otherEnd - otherStart)
  const isAlike = (at: number, otherAt: number): boolean => before.slice(at, at + BLOCK) === after.slice(otherAt, otherAt + BLOCK)
  while (head + BLOCK <= most && isAlike(start + head, otherStart + head)) head += BLOCK
  while (head < most && before.charCodeAt(start + head) === after.charCodeAt(otherStart + head)) head++
  if (splitsCharacter(before, start + head) || splitsCharacter(after, otherStart + head)) head--
  let tail = 0
  const rest = most - head
  while (tail + BLOCK <= rest && isAlike(end - tail - BLOCK, otherEnd - tail - BLOCK)) tail += BLOCK
  while (tail < rest && before.charCodeAt(end - tail - 1) === after.charCodeAt(otherEnd - tail - 1)) tail++
  if (splitsCharacter(before, end - tail) || splitsCharacter(after, otherEnd - tail)) tail--
  return { start: start + head, end: end - tail, otherStart: otherStart + head, otherEnd: otherEnd - tail }
}

/** Comparing by blocks is many times faster than by characters. In UTF-16 units. */
const BLOCK = 1024

/** How far what was only put in or only taken out is to be moved back, in UTF-16 units, so that it splits no word: `M|on M|ali` is `|Mon |Mali`
 * as well. 0 where no such place gives the same text. */
function slide(before: string, after: string, { start, end, otherStart, otherEnd }: Pair, pair: Pair): number {
  if (start !== end && otherStart !== otherEnd) return 0
  const [kept, at, changed, last] = start === end ? [before, start, after, otherEnd] : [after, otherStart, before, end]
  const most = Math.min(LONGEST_SLIDE, start - pair.start, otherStart - pair.otherStart)
  for (let by = 0; by <= most; by++) {
    if (!isInsideWord(kept, at - by)) return splitsCharacter(kept, at - by) || splitsCharacter(changed, last - by) ? 0 : by
    if (kept.charCodeAt(at - by - 1) !== changed.charCodeAt(last - by - 1)) return 0
  }
  return 0
}

/** In UTF-16 units. */
const LONGEST_SLIDE = 64

/** The trimmed pair with the whole of the pieces at its ends: without the letters that it shares with another word, a word that still
 * stands would be like none. */
function widen(before: string, after: string, { start, end, otherStart, otherEnd }: Pair, pair: Pair, isBorder: IsBorder): Pair {
  let head = 0
  const mostHead = Math.min(start - pair.start, otherStart - pair.otherStart)
  while (head < mostHead && !(isBorder(before, start - head) && isBorder(after, otherStart - head))) head++
  let tail = 0
  const mostTail = Math.min(pair.end - end, pair.otherEnd - otherEnd)
  while (tail < mostTail && !(isBorder(before, end + tail) && isBorder(after, otherEnd + tail))) tail++
  return { start: start - head, end: end + tail, otherStart: otherStart - head, otherEnd: otherEnd + tail }
}

interface Piece {
  readonly words: string
  readonly start: number
}

function pieces(text: string, start: number, end: number, isBorder: IsBorder): Piece[] {
  const found: Piece[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (at < end && !isBorder(text, at)) continue
    found.push({ words: text.slice(from, at), start: from })
    from = at
  }
  return found
}

interface Anchor {
  readonly start: number
  readonly otherStart: number
  readonly length: number
}

/** The longest series of pieces that occur once on both sides, in the order of both. */
function commonPieces(before: readonly Piece[], after: readonly Piece[]): Anchor[] {
  const [once, other] = [onlyOnes(before), onlyOnes(after)]
  const common = before.flatMap(({ words, start }): Anchor[] => {
    const otherStart = other.get(words)
    return once.has(words) && otherStart !== undefined ? [{ start, otherStart, length: words.length }] : []
  })
  return longestRising(common)
}

function onlyOnes(list: readonly Piece[]): Map<string, number> {
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  for (const { words, start } of list) {
    if (found.has(words)) repeated.add(words)
    found.set(words, start)
  }
  for (const words of repeated) found.delete(words)
  return found
}

/** The longest series whose places in the new text rise, by patience sorting. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const tops: number[] = []
  const previous = new Int32Array(anchors.length).fill(-1)
  anchors.forEach((anchor, index) => {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[tops[middle] as number] as Anchor).otherStart < anchor.otherStart) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? tops[low - 1] as number : -1
    tops[low] = index
  })
  const series: Anchor[] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] as number) series.push(anchors[index] as Anchor)
  return series.reverse()
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2028
}
