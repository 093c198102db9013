/** Bytes as numbered lines of text, each with a checksum; a line is also what one QR code holds. */
import { readBase32, writeBase32 } from './base-32.ts'
import { crc32 } from './crc-32.ts'

/** What every line begins with. */
const MARK = 'TRIPLOMAT-'
/** Characters of base 32 in one line: with the rest of the line it fits a QR code of version 13 with 15 % of correction, which an old
 * camera still reads from a screen (ISO/IEC 18004, table 7: 483 characters). */
const LONGEST = 440
/** Lines of one code. */
const MOST_LINES = 200

export interface CodeLine {
  /** From 1. */
  readonly number: number
  readonly of: number
  /** The same for all lines of one code, and for no other: the checksum of all its bytes. */
  readonly set: string
  readonly data: string
}

/** A line that is none: which it would be as far as that can be read, and how many lines of a code stand before it in the text. */
export interface DamagedLine {
  readonly number: number | undefined
  readonly set: string | undefined
  readonly before: number
}

/** `TRIPLOMAT-2-3-QAKLZ4Y-…-M2XA`: the line's number, how many there are, the sum of all, the data, and the line's own sum. */
export function writeCodeLines(bytes: Uint8Array): string[] {
  const all = writeBase32(bytes)
  const set = sumOf(bytes)
  const of = Math.max(1, Math.ceil(all.length / LONGEST))
  return Array.from({ length: of }, (_, at) => {
    const line = `${at + 1}-${of}-${set}-${all.slice(at * LONGEST, (at + 1) * LONGEST)}`
    return `${MARK}${line}-${checkOf(line)}`
  })
}

/** Every line of a code in a text, in its order; what stands around them is passed over, and so are breaks and spaces within them. */
export function readCodeLines(text: string): { lines: CodeLine[]; damaged: DamagedLine[] } {
  const lines: CodeLine[] = []
  const damaged: DamagedLine[] = []
  // Why the sign: mail puts it before each line that it quotes.
  const bareText = text.toUpperCase().replace(/[\s>\u200b\ufeff\u00ad]/g, '')
  bareText.split(MARK).slice(1).forEach((bare, before) => {
    const [, line = '', number = '', of = '', set = '', data = '', check = ''] = LINE.exec(bare) ?? []
    const isWhole = line !== '' && checkOf(line) === check && Number(of) <= MOST_LINES && Number(number) >= 1 && Number(number) <= Number(of)
    if (isWhole) lines.push({ number: Number(number), of: Number(of), set, data })
    else {
      const [, guess, guessedSet] = START.exec(bare) ?? []
      damaged.push({ number: guess === undefined ? undefined : Number(guess), set: guessedSet, before })
    }
  })
  return { lines, damaged }
}

/** The bytes of a code whose lines are all there; `undefined` where they are not those that were written. */
export function joinCodeLines(lines: readonly CodeLine[]): Uint8Array | undefined {
  const [first] = lines
  const inOrder = new Map(lines.map((line) => [line.number, line.data]))
  if (!first || lines.some(({ set, of }) => set !== first.set || of !== first.of) || inOrder.size !== first.of) return undefined
  const bytes = readBase32(Array.from({ length: first.of }, (_, at) => inOrder.get(at + 1) ?? '').join(''))
  return bytes && sumOf(bytes) === first.set ? bytes : undefined
}

/** Whether any line of a code begins in the text. */
export function hasCodeLines(text: string): boolean {
  return text.toUpperCase().includes(MARK)
}

const LINE = /^(([0-9]{1,3})-([0-9]{1,3})-([A-Z2-7]{7})-([A-Z2-7]*))-([A-Z2-7]{4})/
const START = /^([0-9]{1,3})-[0-9]{1,3}-([A-Z2-7]{7})?/

function sumOf(bytes: Iterable<number>): string {
  const sum = crc32(bytes)
  return writeBase32([sum >>> 24, (sum >>> 16) & 0xff, (sum >>> 8) & 0xff, sum & 0xff])
}

function checkOf(line: string): string {
  return sumOf([...line].map((character) => character.charCodeAt(0))).slice(0, 4)
}
