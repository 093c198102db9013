/** Words of a text near an offset, for a selection by keyboard, mouse or finger. */
import type { Range } from './spans.ts'
import { blockAt } from './words/blocks-of-text.ts'
import { piecesOfBlock, type Piece } from './words/pieces-of-block.ts'

/** The word in which the character after `offset` stands, otherwise the one that ends there; `undefined` between words. See `piecesOfBlock`
 * for what a word is. Like all here it reads a block of fewer than 1,024 UTF-16 units on either side, however long the text
 * is; a word without an end is cut by blocks. `language` is a BCP 47 tag. */
export function wordAt(text: string, offset: number, language: string): Range | undefined {
  const [after, before] = [offset, offset - 1].map((at) =>
    at < 0 ? undefined : piecesAt(text, at, language).find(({ kind, start, end }) => kind === 'word' && start <= at && at < end))
  return rangeOf(after ?? before)
}

/** The first word that begins at `from` or after it. Stretches without any letter, number or picture are skipped unread. */
export function nextWord(text: string, from: number, language: string): Range | undefined {
  let block = blockAt(text, from)
  while (block.start < block.end) {
    const found = piecesIn(text, block, language).find(({ kind, start }) => kind === 'word' && start >= from)
    if (found) return rangeOf(found)
    const next = firstSignOfWord(text, block.end)
    if (next === undefined) break
    block = blockAt(text, next)
  }
  return undefined
}

/** The last word that ends at `to` or before it. */
export function previousWord(text: string, to: number, language: string): Range | undefined {
  let block = blockAt(text, to - 1)
  while (block.start < block.end) {
    const found = piecesIn(text, block, language).findLast(({ kind, end }) => kind === 'word' && end <= to)
    if (found) return rangeOf(found)
    const next = lastSignOfWord(text, block.start)
    if (next === undefined) break
    block = blockAt(text, next)
  }
  return undefined
}

/** Widens a selection to the words that it touches and leaves out the white space and punctuation around them, in either order of its
 * ends. A border between two words of one compound is kept: "Niger" of "Niger's", "Algérie" of "l’Algérie", "Bissau" of
 * "Guinée-Bissau". A possessive, a "%" and a bracket are kept at an end where the selection has them, a bracket only with its partner.
 * A selection without a word gives the word at its start if there is one, otherwise an empty stretch there. */
export function snapToWords(text: string, start: number, end: number, language: string): Range {
  const low = Math.max(0, Math.min(start, end))
  const high = Math.min(text.length, Math.max(start, end))
  const from = pieceAround(text, low, language)?.start ?? low
  const to = pieceAround(text, high, language)?.end ?? high
  const first = low < high ? nextWord(text, from, language) : undefined
  const last = low < high ? previousWord(text, to, language) : undefined
  if (!first || !last || first.start >= last.end) return wordAt(text, low, language) ?? { start: low, end: low }
  return keepPartners(text, { start: first.start, end: endingAfter(text, last.end, to, language) }, { start: from, end: to })
}

function rangeOf(piece: Range | undefined): Range | undefined {
  return piece && { start: piece.start, end: piece.end }
}

function piecesAt(text: string, offset: number, language: string): Piece[] {
  return piecesIn(text, blockAt(text, offset), language)
}

function piecesIn(text: string, { start, end }: Range, language: string): Piece[] {
  return piecesOfBlock(text.slice(start, end), language)
    .map((piece) => ({ ...piece, start: start + piece.start, end: start + piece.end }))
}

/** Why: a megabyte of dashes has two thousand blocks, and the segmenter takes a hundred times longer than a look. */
const SIGN_OF_WORD = /[\p{L}\p{N}\p{S}\p{Emoji}]/gu

function firstSignOfWord(text: string, from: number): number | undefined {
  SIGN_OF_WORD.lastIndex = from
  return SIGN_OF_WORD.exec(text)?.index
}

/** A place before `to` at or shortly after which the last sign of a word stands. */
function lastSignOfWord(text: string, to: number): number | undefined {
  for (let end = to; end > 0; end -= STRIDE) {
    // Why one unit more on either side: a stride may begin or end inside a character.
    if (text.slice(Math.max(0, end - STRIDE - 1), end + 1).search(SIGN_OF_WORD) >= 0) return end - 1
  }
  return undefined
}

/** In UTF-16 units. */
const STRIDE = 512

/** The word or ending that an offset would cut in two. */
function pieceAround(text: string, offset: number, language: string): Piece | undefined {
  if (offset >= text.length) return undefined
  return piecesAt(text, offset, language).find(({ kind, start, end }) => kind !== 'other' && start < offset && offset < end)
}

function endingAfter(text: string, end: number, limit: number, language: string): number {
  const ending = end < limit ? piecesAt(text, end, language).find(({ start }) => start === end) : undefined
  return ending?.kind === 'ending' && ending.end <= limit ? ending.end : end
}

const PARTNERS: readonly (readonly [opener: string, closer: string])[] = [['(', ')'], ['[', ']'], ['{', '}']]

function keepPartners(text: string, core: Range, limits: Range): Range {
  const inside = text.slice(core.start, core.end)
  for (const [opener, closer] of PARTNERS) {
    const isOpen = inside.lastIndexOf(opener) > inside.lastIndexOf(closer)
    const isNext = core.end < limits.end && text[core.end] === closer && !joinsBefore(text, core.end + 1)
    if (isOpen && isNext) return { ...core, end: core.end + 1 }
    const firstCloser = inside.indexOf(closer)
    const firstOpener = inside.indexOf(opener)
    const isClosed = firstCloser >= 0 && (firstOpener < 0 || firstCloser < firstOpener)
    if (isClosed && core.start > limits.start && text[core.start - 1] === opener) return { ...core, start: core.start - 1 }
  }
  return core
}

/** Whether the character at an offset belongs to the one before it. */
function joinsBefore(text: string, offset: number): boolean {
  return /^[\p{M}\p{Grapheme_Extend}\u200d\p{Emoji_Modifier}]/u.test(text.slice(offset, offset + 2))
}
