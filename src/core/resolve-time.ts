/** Times in the words of a text, English or French, as dates. */
import { parseDate } from './dates.ts'
import { daysOf } from './resolve-time/calendar-days.ts'
import { ENGLISH_TIME } from './resolve-time/english-time.ts'
import { foldLetters } from './resolve-time/fold-letters.ts'
import { FRENCH_TIME } from './resolve-time/french-time.ts'
import type { TimeRule } from './resolve-time/read-point.ts'
import { readTime, type TimeFound, type TimeReading } from './resolve-time/read-time.ts'
import type { Range } from './spans.ts'

export type { TimeRule } from './resolve-time/read-point.ts'

/** A reading of a time. `words` are those that were understood, `published` the article's date (empty where it has
 * none; no rule then speaks of it): with the rule they make its basis. */
export interface ResolvedTime {
  /** Always understood by `parseDate`. */
  readonly edtf: string
  readonly isApproximate: boolean
  readonly basis: { readonly rule: TimeRule; readonly words: string; readonly published: string }
}

/** A stretch of a sentence that is a time, with its readings, best first and never none. */
export interface TimeMention extends Range {
  readonly times: readonly ResolvedTime[]
}

/** What times count from: the article's date in EDTF and its language, a BCP 47 tag. What is neither French nor English is read as
 * English, but with the day before the month. */
export interface TimeContext {
  /** Without it only what is said in full is understood. */
  readonly published?: string | undefined
  readonly language: string
}

/** Resolves a time that a person typed or selected, of at most 400 UTF-16 units, best reading first; none where there is no time that the
 * words alone give ("since the coup"). EDTF is taken as it is. Conventions: a weekday, day or month without a year is the last one
 * before the article or on its day, after which the next one is offered; weeks begin on Monday; "late July" is 21 to 31 July,
 * "early 2024" January to April; "by X" is up to X, the nearest one; "since X" has an open end, "after X" ends with the article's date (rule 10 of the codebook); weeks,
 * months and years ago are approximate. Days, weeks and weekdays need an article's date that is a day. */
export function resolveTime(words: string, { published = '', language }: TimeContext): readonly ResolvedTime[] {
  const typed = words.trim()
  if (parseDate(typed)) return [{ edtf: typed, isApproximate: false, basis: { rule: 'typed', words: typed, published } }]
  for (const tag of isFrench(language) ? ['fr', 'en'] : [language, 'fr']) {
    const reading = { ...readingOf({ published, language: tag }, false), isDayFirst: isDayFirst(language) }
    const mentions = findAll(words.slice(0, LONGEST), published, reading)
    const [longest] = mentions.sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start)
    if (longest) return longest.times
  }
  return []
}

/** Finds the times of a sentence, in order and without overlap. Years alone, and "may" or "march" with a small letter, are none. Of a
 * sentence of over 10,000 UTF-16 units the rest is not read. */
export function findTimes(sentence: string, context: TimeContext): readonly TimeMention[] {
  return findAll(sentence.slice(0, LONGEST_SENTENCE), context.published ?? '', readingOf(context, true))
}

/** In UTF-16 units. */
const LONGEST = 400
const LONGEST_SENTENCE = 10_000

function isFrench(language: string): boolean {
  return /^fr(?:-|$)/i.test(language)
}

function isDayFirst(language: string): boolean {
  // Why: of the countries that write in English the most-read agencies are American; the other reading is offered beside.
  return !/^en(?:-US)?$/i.test(language)
}

function readingOf({ published = '', language }: TimeContext, isSentence: boolean): TimeReading {
  const days = daysOf(published)
  return {
    words: isFrench(language) ? FRENCH_TIME : ENGLISH_TIME,
    reference: { day: days && days.first === days.last ? days.first : undefined, last: days?.last },
    isDayFirst: isDayFirst(language),
    isSentence,
  }
}

/** Where a time may begin: at a letter or digit that follows neither. */
const BEGINNING = /(?<![\p{L}\p{N}.,/%-]|\p{L}')[a-z\d]/gu

function findAll(text: string, published: string, reading: TimeReading): TimeMention[] {
  const folded = foldLetters(text)
  const mentions: TimeMention[] = []
  let from = 0
  for (const { index: start } of folded.matchAll(BEGINNING)) {
    const found = start < from ? undefined : readTime(folded, start, reading)
    if (!found || found.times.length === 0 || (reading.isSentence && isAnotherWord(text.slice(start, found.end), reading))) continue
    from = found.end
    const words = text.slice(start, found.end)
    mentions.push({ start, end: found.end, times: found.times.map((time) => explain(time, words, published)) })
  }
  return mentions
}

function isAnotherWord(words: string, { words: { needsCapital } }: TimeReading): boolean {
  return needsCapital !== undefined && !/\d/.test(words) && [...words.toLowerCase().matchAll(needsCapital)]
    .some(({ index }) => words.charAt(index) === words.charAt(index).toLowerCase())
}

function explain({ edtf, rule, isApproximate }: TimeFound, words: string, published: string): ResolvedTime {
  return { edtf, isApproximate, basis: { rule, words, published } }
}
