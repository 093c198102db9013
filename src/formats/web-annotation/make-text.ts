/** The quotes of marks → a text that holds them. */
import type { TextMark, TextRange } from '../annotated-text.ts'

/** A text made of quotes, and the marks in it: their ranges are UTF-16 offsets there. */
export interface MadeText {
  /** Empty where no mark has a quote. */
  readonly text: string
  readonly marks: readonly TextMark[]
  /** How many pieces were put together. */
  readonly count: number
  /** Ids of marks with a range that no quote tells. */
  readonly unplaced: readonly string[]
}

/** Each quote with the words before and after it, in the order of their offsets. Pieces that overlap by their offsets,
 * and agree where they do, are joined; between others there is an empty line. A piece that two marks share is written
 * once. */
export function makeText(marks: readonly TextMark[]): MadeText {
  const isPlaced = ({ ranges }: TextMark): boolean => ranges.every(({ quote }) => quote !== undefined)
  const pieces = marks.filter(isPlaced).flatMap(({ ranges }) => ranges.map(toPiece))
  const order = new Map(pieces.map((piece, index) => [piece, index]))
  pieces.sort((a, b) => a.start - b.start || (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const places = new Map<TextRange, number>()
  const text = new TextBuilder()
  for (const piece of pieces) places.set(piece.range, text.add(piece) + piece.before)
  const toPlace = (range: TextRange): TextRange => {
    const start = places.get(range) ?? 0
    return { start, end: start + (range.quote ?? '').length, quote: range.quote ?? '' }
  }
  return {
    text: text.join(),
    marks: marks.filter(isPlaced).map((mark) => ({ ...mark, ranges: mark.ranges.map(toPlace) })),
    count: text.count,
    unplaced: marks.filter((mark) => !isPlaced(mark)).map(({ id }) => id),
  }
}

interface Piece {
  readonly range: TextRange
  readonly words: string
  /** How many units stand before the quote. */
  readonly before: number
  /** Where the words begin in the text that is not here, by the file's offsets; after all others where it has none. */
  readonly start: number
}

function toPiece(range: TextRange): Piece {
  const { start, quote = '', prefix = '', suffix = '' } = range
  const before = prefix.length
  const from = start === undefined ? Infinity : Math.max(0, start - before)
  return { range, words: prefix + quote + suffix, before, start: from }
}

const GAP = '\n\n'

class TextBuilder {
  count = 0
  readonly #parts: string[] = []
  readonly #known = new Map<string, number>()
  #length = 0
  /** The piece that was added last: its words, where it stands here and where it stood there. */
  #last = { words: '', at: 0, start: Infinity }

  /** Where the words begin in the text that is made. */
  add({ words, start }: Piece): number {
    const known = this.#known.get(`${start} ${words}`)
    if (known !== undefined) return known
    const joined = this.#join(words, start)
    if (joined !== undefined) return joined
    const at = this.#length === 0 ? 0 : this.#length + GAP.length
    this.#append((this.#length === 0 ? '' : GAP) + words)
    this.#last = { words, at, start }
    this.#known.set(`${start} ${words}`, at)
    this.count++
    return at
  }

  join(): string {
    return this.#parts.join('')
  }

  /** Where the offsets say that the words begin inside the last piece, and its end reads like their beginning. */
  #join(words: string, start: number): number | undefined {
    const offset = start - this.#last.start
    const shared = this.#last.words.length - offset
    if (!Number.isFinite(offset) || shared <= 0 || offset < 0) return undefined
    const [head, tail] = [words.slice(0, shared), words.slice(shared)]
    if (!this.#last.words.startsWith(head, offset)) return undefined
    const at = this.#last.at + offset
    this.#append(tail)
    // Why the words of this piece only: what stands before it cannot be overlapped by a piece that begins later.
    if (tail !== '') this.#last = { words, at, start }
    this.#known.set(`${start} ${words}`, at)
    return at
  }

  #append(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }
}
