/** Offsets of a text in the units in which files count them. */
import { OffsetList } from './anchor/offset-list.ts'
import type { OffsetUnit } from './issues.ts'
import { splitsCharacter } from './spans.ts'

/** Both ways between the UTF-16 offsets of one text and those of another unit. There is no answer for an offset that lies outside the
 * text or inside a character, or that is no whole number. */
export interface Offsets {
  toUtf16(offset: number): number | undefined
  fromUtf16(offset: number): number | undefined
}

/** Makes the tables of a text once: linear in its length, then O(log n) for each question, or O(1) where the unit is that of
 * UTF-16 for this text. Half a surrogate pair counts as one code point and as the three bytes of U+FFFD; graphemes are those of
 * `Intl.Segmenter` (Unicode UAX #29). */
export function makeOffsets(text: string, unit: OffsetUnit): Offsets {
  const runs = LIKE_UTF16[unit].test(text) ? undefined : makeRuns(text, unit)
  const within = (offset: number | undefined): number | undefined =>
    offset === undefined || !Number.isInteger(offset) || offset < 0 || offset > text.length || splitsCharacter(text, offset)
      ? undefined
      : offset
  return runs
    ? {
        toUtf16: (offset) => within(translate(offset, runs.other, runs.utf16)),
        fromUtf16: (offset) => whole(within(offset) === undefined ? undefined : translate(offset, runs.utf16, runs.other)),
      }
    : { toUtf16: within, fromUtf16: within }
}

/** Texts whose offsets in the unit are those of UTF-16. Below U+0300 nothing joins with its neighbour but `\r\n`. */
const LIKE_UTF16: Readonly<Record<OffsetUnit, RegExp>> = {
  'utf-16': /^/,
  'utf-8': /^[\0-\x7f]*$/,
  'code-points': /^[^\ud800-\udfff]*$/,
  graphemes: /^(?!.*\r\n)[\0-\u02ff]*$/s,
}

/** Where each run of characters of the same widths begins, in both units, and where the text ends: linear in between. */
interface Runs {
  readonly utf16: OffsetList
  readonly other: OffsetList
}

function makeRuns(text: string, unit: OffsetUnit): Runs {
  const runs: Runs = { utf16: new OffsetList(), other: new OffsetList() }
  let [utf16, other, lastWidth, lastOther] = [0, 0, 0, 0]
  const add = (width: number, otherWidth: number): void => {
    if (width !== lastWidth || otherWidth !== lastOther) {
      runs.utf16.push(utf16)
      runs.other.push(other)
      lastWidth = width
      lastOther = otherWidth
    }
    utf16 += width
    other += otherWidth
  }
  if (unit === 'graphemes') eachGrapheme(text, (width) => add(width, 1))
  else eachCodePoint(text, (code, width) => add(width, unit === 'utf-8' ? bytesOf(code) : 1))
  runs.utf16.push(utf16)
  runs.other.push(other)
  return runs
}

function eachCodePoint(text: string, take: (code: number, width: number) => void): void {
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) as number
    const width = code > 0xffff ? 2 : 1
    take(code, width)
    at += width
  }
}

function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Why not the segmenter for all of it: it is slow, and most texts are mostly of characters that join with nothing. */
function eachGrapheme(text: string, take: (width: number) => void): void {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && !standsApart(text.charCodeAt(at - 1), text.charCodeAt(at))) continue
    if (at - start === 1) take(1)
    else segmentInSteps(segmenter, text.slice(start, at), take)
    start = at
  }
}

/** Why in steps: the segmenter takes longer for each segment the longer the text is. The last segment of a step may be cut, and begins
 * the next one; a border depends on nothing but what stands before it and on the next character. */
function segmentInSteps(segmenter: Intl.Segmenter, text: string, take: (width: number) => void): void {
  let step = STEP
  for (let start = 0; start < text.length;) {
    // Why not inside a pair: its first half alone is another character, and may part what the whole one joins.
    const end = splitsCharacter(text, start + step) ? start + step - 1 : start + step
    const widths = Array.from(segmenter.segment(text.slice(start, end)), ({ segment }) => segment.length)
    if (end < text.length) widths.pop()
    step = widths.length === 0 ? step * 2 : STEP
    for (const width of widths) {
      take(width)
      start += width
    }
  }
}

const STEP = 256

/** Whether there is a border between the two, whatever stands around them. */
function standsApart(before: number, after: number): boolean {
  return before < 0x300 && after < 0x300 && !(before === CARRIAGE_RETURN && after === LINE_FEED)
}

const CARRIAGE_RETURN = 13
const LINE_FEED = 10

function translate(offset: number, from: OffsetList, to: OffsetList): number | undefined {
  const last = from.length - 1
  if (!(offset >= 0) || offset > from.at(last)) return undefined
  if (offset === from.at(last)) return to.at(last)
  const low = from.lastAtMost(offset)
  // Why the product first: of whole numbers it is exact, and so is the quotient where it is a whole number.
  const part = (offset - from.at(low)) * (to.at(low + 1) - to.at(low))
  return to.at(low) + part / (from.at(low + 1) - from.at(low))
}

function whole(offset: number | undefined): number | undefined {
  return offset !== undefined && Number.isInteger(offset) ? offset : undefined
}
