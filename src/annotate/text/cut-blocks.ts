/** A text in blocks that are drawn by themselves: its paragraphs, long ones in parts. */
import { splitsCharacter, type Range } from '../../core/spans.ts'

/** A stretch of text without the line break after it. `isParagraph` where a paragraph begins here; else one goes
 * on from the block before. */
export interface Block extends Range {
  readonly isParagraph: boolean
}

/** Blocks that are laid out and marked together: from block `first` up to, not including, block `last`. */
export interface Run extends Range {
  readonly first: number
  readonly last: number
}

/** The blocks of a text, in order: one a line, each of at most 4,000 UTF-16 units, cut after white space where the last quarter of a
 * part has some, otherwise between two characters as a reader sees them. Lines of white space are left out. A text of more than 20,000
 * lines has several lines in a block, so that a page of single letters costs no more than a book. */
export function cutBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const fewest = isManyLined(text) ? JOINED_LINES : 0
  for (let start = 0; start < text.length;) {
    let end = endOfLine(text, start)
    while (end - start < fewest && end < text.length) end = endOfLine(text, end + 1)
    if (text.slice(start, end).trim() !== '') pushParts(blocks, text, start, end)
    start = end + 1
  }
  return blocks
}

/** Groups blocks into runs of some 6,000 UTF-16 units and at most 16 blocks. */
export function groupIntoRuns(blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  for (const [index, { start, end }] of blocks.entries()) {
    const run = runs.at(-1)
    if (run && run.end - run.start + end - start <= RUN_UNITS && run.last - run.first < RUN_BLOCKS) {
      runs[runs.length - 1] = { ...run, end, last: index + 1 }
    } else {
      runs.push({ start, end, first: index, last: index + 1 })
    }
  }
  return runs
}

/** The number of the range in which an offset stands, of ranges in order: where it stands between two, that of the later one, and of
 * the last one where it stands behind all. -1 where there are none. */
export function indexAt(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (offset < (ranges[middle] as Range).end) high = middle
    else low = middle + 1
  }
  return high
}

const LONGEST_BLOCK = 4000
/** What follows a place says whether it parts two characters. UTF-16 units. */
const LOOKAHEAD = 64
const MANY_LINES = 20_000
/** UTF-16 units. */
const JOINED_LINES = 1000
const RUN_UNITS = 6000
const RUN_BLOCKS = 16

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function isManyLined(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && count <= MANY_LINES; at = text.indexOf('\n', at + 1)) count += 1
  return count > MANY_LINES
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function pushParts(blocks: Block[], text: string, start: number, end: number): void {
  for (let from = start; from < end;) {
    const to = end - from <= LONGEST_BLOCK ? end : cutAt(text, from)
    blocks.push({ start: from, end: to, isParagraph: from === start })
    from = to
  }
}

function cutAt(text: string, from: number): number {
  const limit = from + LONGEST_BLOCK
  for (let at = limit; at > limit - LONGEST_BLOCK / 4; at--) {
    if (/\s/.test(text[at - 1] as string)) return at
  }
  // Why read from the start of the part: a row of flags is read by pairs, and a pair is not known from its middle.
  const border = graphemes.segment(text.slice(from, limit + LOOKAHEAD)).containing(LONGEST_BLOCK)?.index ?? 0
  if (border > 0) return from + border
  return splitsCharacter(text, limit) ? limit - 1 : limit
}
