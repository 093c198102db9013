/** The words of a text, as names are looked for in them: with exact offsets, and a key that no accent or case changes. */
import { fold } from '../fold.ts'
import type { Range } from '../spans.ts'

/** A word of a text. Hyphens, apostrophes and spaces stand between words; an abbreviation with dots (`U.S.`) is one, and so
 * is a name that ends with a plus (`OPEC+`). */
export interface Word extends Range {
  /** As it stands in the text, without the characters that nobody sees. */
  readonly raw: string
  /** Folded; empty for a word longer than any name. */
  readonly key: string
}

/** All words of a text, in order, in time linear in its length. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const isLong = found.length > LONGEST_WORD
    const raw = isLong || isPlain(found) ? found : found.replace(INVISIBLE, '').normalize('NFC')
    words.push({ start: index, end: index + found.length, raw, key: isLong ? '' : keyOf(raw) })
  }
  return words
}

/** The words of a name as they are looked for: what stands in brackets at its end tells namesakes apart, and is in no text. The key of a
 * word begins with what parts it from the one before, if anything does: the comma of `peace, security and development`. */
export function wordsOfName(name: string): Pick<Word, 'raw' | 'key'>[] {
  const text = name.replace(/\s*\([^()]*\)\s*$/, '')
  return readWords(text).map((word, index, words) => {
    const before = words[index - 1]
    return { raw: word.raw, key: `${before ? (partedBy(text, before, word) ?? '') : ''}${word.key}` }
  })
}

/** What stands between two words that follow each other: nothing where they may belong to one name, that is with a space of any kind, a
 * hyphen, an apostrophe or what is usual after an abbreviation between them. `undefined` where no name goes on: after an empty line, or
 * more than a few characters. */
export function partedBy(text: string, before: Word, after: Word): string | undefined {
  const length = after.start - before.end
  if (length === 1 && text.charCodeAt(before.end) === SPACE) return ''
  if (length === 0 || length > LONGEST_GAP) return undefined
  const gap = text.slice(before.end, after.start)
  if (GAP.test(gap) || (before.key.length <= LONGEST_ABBREVIATION && AFTER_ABBREVIATION.test(gap))) return ''
  return gap.trim() || undefined
}

/** Whether nothing parts two words that follow each other. */
export function areJoined(text: string, before: Word, after: Word): boolean {
  return partedBy(text, before, after) === ''
}

const SPACE = 32
/** In UTF-16 units. The longest word of the registry has 17; marks and invisible characters come on top. */
const LONGEST_WORD = 60
const LONGEST_GAP = 3
/** `St. Lucia`. */
const LONGEST_ABBREVIATION = 2
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const GAP = /^(?:[^\S\n]*\n?[^\S\n]*|[^\S\n]?[-\u2010-\u2014'’‘ʼ´`&][^\S\n]?)$/
const AFTER_ABBREVIATION = /^\.[^\S\n]?$/
/** Why counted: a long row of dotted letters, or of invisible characters, must cost no more than any other text. Invisible characters
 * belong to a word only inside of it. */
const WORD = new RegExp(
  `(?:\\p{L}\\.){1,5}\\p{L}(?![\\p{L}\\p{M}\\p{N}])\\.?|[\\p{L}\\p{N}](?:${INVISIBLE.source}{0,3}[\\p{L}\\p{M}\\p{N}])*(?:\\+(?![\\p{L}\\p{N}+]))?`,
  'gu',
)

function isPlain(word: string): boolean {
  return /^[A-Za-z0-9]+$/.test(word)
}

function keyOf(raw: string): string {
  if (isPlain(raw)) return raw.toLowerCase()
  return fold(raw.replaceAll('.', '')).replaceAll(' ', '')
}
