/** Reads one time of a text: a date, a range, an open end, with its doubts. */
import { parseDate } from '../dates.ts'
import { daysOf, nameDay } from './calendar-days.ts'
import { placeDate } from './place-date.ts'
import { readPoint, type PlacedTime, type PointFound, type TimeReference, type TimeRule } from './read-point.ts'
import type { TimeWords } from './time-words.ts'

/** A time that was understood, in EDTF that `parseDate` reads. */
export interface TimeFound {
  readonly edtf: string
  readonly rule: TimeRule
  readonly isApproximate: boolean
}

type Found = { readonly end: number; readonly times: readonly TimeFound[] } | undefined

/** What a text is read by. `isSentence` refuses what in the midst of others may be no time: years alone, "may". */
export interface TimeReading {
  readonly words: TimeWords
  readonly reference: TimeReference
  readonly isDayFirst: boolean
  readonly isSentence: boolean
  /** Why counted: "perhaps perhaps …" would go as deep as the text is long. */
  readonly hedges?: number
}

/** Reads the longest time that begins at `at` of a folded text, with its readings, best first; `undefined` where there is none. */
export function readTime(text: string, at: number, reading: TimeReading): Found {
  const found = [readOpen(text, at, reading), readHedged(text, at, reading), readRange(text, at, reading), readPlain(text, at, reading)]
  return found.reduce((longest, one) => (one && one.end > (longest?.end ?? at) ? one : longest), undefined)
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? at + found[0].length : undefined
}

function readPointAt(text: string, at: number, { words, reference, isDayFirst }: TimeReading): PointFound | undefined {
  return readPoint(text, at, words, reference, isDayFirst)
}

function readPlain(text: string, at: number, reading: TimeReading): Found {
  const plain = readPointAt(text, at, reading)
  const lead = after(reading.words.lead, text, at)
  const led = lead === undefined ? undefined : readPointAt(text, lead, reading)
  const isLed = led !== undefined && led.end > (plain?.end ?? 0)
  const point = isLed ? led : plain
  const isYear = isLed && lead !== undefined && BEFORE_YEAR.test(text.slice(at, lead))
  if (!point || (point.isBare && reading.isSentence && !isYear)) return undefined
  return { end: point.end, times: finish(point.placed.map((time) => ({ ...time, edtf: intervalOf(time.from, time.to) }))) }
}

/** Why not all that may lead: "on 2023 men", "les 2023 soldats". */
const BEFORE_YEAR = /(?:^| )(?:in|during|of|throughout|late in|early in|en|courant|de|l')\s?$/

function readOpen(text: string, at: number, reading: TimeReading): Found {
  const { words, reference } = reading
  const today = reference.last === undefined ? undefined : nameDay(reference.last)
  const by = after(words.by, text, at)
  const latest = by === undefined ? undefined : readPointAt(text, by, reading) ?? readPointAt(text, after(words.lead, text, by) ?? by, reading)
  if (latest) {
    const nearest = nearestFirst(latest.placed, reference)
    return { end: latest.end, times: finish(nearest.map((time) => ({ ...time, edtf: `../${time.to}` }))) }
  }
  for (const kind of ['since', 'after', 'until'] as const) {
    const start = after(words[kind], text, at)
    const found = start === undefined ? undefined : readNear(text, start, reading)
    if (!found) continue
    const { point, isBridged } = found
    const times = point.placed.flatMap((time) => {
      const plain = isBridged ? [{ ...time, edtf: intervalOf(time.from, time.to) }] : []
      if (kind === 'until') return [{ ...time, edtf: `../${time.to}` }, ...plain]
      const open = { ...time, edtf: `${time.from}/..` }
      const closed = today === undefined ? [] : [{ ...time, edtf: `${time.from}/${today}`, rule: 'until-article' as const }]
      return kind === 'since' ? [open, ...closed, ...plain] : [...closed, open, ...plain]
    })
    return { end: point.end, times: finish(times) }
  }
  return undefined
}

/** Why: what is to be done by Saturday is due on the next one, and what was done by Thursday is a day old. */
function nearestFirst(placed: readonly PlacedTime[], { last }: TimeReference): readonly PlacedTime[] {
  const distance = ({ to }: PlacedTime): number => Math.abs((daysOf(to)?.last ?? Infinity) - (last ?? 0))
  return last === undefined ? placed : [...placed].sort((one, other) => distance(one) - distance(other))
}

/** The date at a place, or after a few words that say what was then: "since the coup of July 2023". */
function readNear(text: string, at: number, reading: TimeReading): { readonly point: PointFound; readonly isBridged: boolean } | undefined {
  const direct = readPointAt(text, at, reading)
  if (direct) return { point: direct, isBridged: false }
  let next = after(ONE_WORD, text, at)
  for (let count = 0; next !== undefined && count < LONGEST_BRIDGE; count++) {
    const lead = after(reading.words.lead, text, next)
    const point = lead === undefined ? undefined : readPointAt(text, lead, reading)
    if (point) return { point, isBridged: true }
    next = after(ONE_WORD, text, next)
  }
  return undefined
}

const ONE_WORD = /[a-z]{1,30}(?: |'|-)/y
/** In words. */
const LONGEST_BRIDGE = 5

function readHedged(text: string, at: number, reading: TimeReading): Found {
  const hedges = (reading.hedges ?? 0) + 1
  if (hedges > MOST_HEDGES) return undefined
  for (const [pattern, sign] of [[reading.words.about, '~'], [reading.words.perhaps, '?']] as const) {
    const start = after(pattern, text, at)
    const inner = start === undefined ? undefined : readTime(text, start, { ...reading, isSentence: false, hedges })
    if (!inner) continue
    const times = inner.times.map((time) => ({
      ...time, edtf: time.edtf.split('/').map((moment) => doubt(moment, sign)).join('/'), isApproximate: time.isApproximate || sign === '~',
    }))
    return { end: inner.end, times: finish(times) }
  }
  return undefined
}

const MOST_HEDGES = 2

function doubt(moment: string, sign: '~' | '?'): string {
  if (moment === '..' || moment === '' || moment.includes('T')) return moment
  const last = moment.at(-1) ?? ''
  if (!/[~?%]/.test(last)) return moment + sign
  return last === sign ? moment : `${moment.slice(0, -1)}%`
}

function readRange(text: string, at: number, reading: TimeReading): Found {
  for (const [opening, joining] of reading.words.ranges) {
    const start = after(opening, text, at)
    if (start === undefined) continue
    for (const first of [readPointAt(text, start, reading), readDay(text, start, reading)]) {
      const next = first ? after(joining, text, first.end) : undefined
      const second = next === undefined ? undefined : readPointAt(text, next, reading)
      if (!first || !second) continue
      if (reading.isSentence && start === at && first.isBare && second.isBare) continue
      const times = joinPoints(first, second, reading.reference)
      if (times.length > 0) return { end: second.end, times }
    }
  }
  return undefined
}

/** A day whose month stands with the second date: "between 8 and 11 April". */
function readDay(text: string, at: number, { words }: TimeReading): PointFound | undefined {
  words.dayAlone.lastIndex = at
  const found = words.dayAlone.exec(text)
  if (!found) return undefined
  const nothing = { year: undefined, month: undefined, weekday: undefined, part: undefined, season: undefined, which: undefined }
  return { end: at + found[0].length, partial: { ...nothing, day: Number(found.groups?.['day']) }, placed: [], isBare: false }
}

function joinPoints(first: PointFound, second: PointFound, reference: TimeReference): TimeFound[] {
  const { partial } = first
  const times = second.placed.flatMap((last) => {
    if (!partial || partial.year !== undefined || !second.partial) {
      return first.placed.map((one) => ({ ...last, edtf: `${one.from}/${last.to}` }))
    }
    const month = partial.month ?? second.partial.month
    const year = Number(last.to.slice(0, 4)) - Number(partial.season === undefined && (month ?? 0) > (second.partial.month ?? 12))
    return placeDate({ ...partial, month: partial.season === undefined ? month : undefined, year }, reference)
      .map((one) => ({ ...last, edtf: `${one.from}/${last.to}`, isApproximate: one.isApproximate || last.isApproximate }))
  })
  return finish(times)
}

function intervalOf(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`
}

/** Leaves out what is no date, such as 30 February or a range that ends before it begins, and what comes twice. Weeks and months ago
 * are marked as approximate, "late July" is not: its interval is itself wide. */
function finish(times: readonly (TimeFound & Partial<PlacedTime>)[]): TimeFound[] {
  const seen = new Map<string, TimeFound>()
  for (const { edtf, rule, isApproximate, from, to } of times) {
    const marked = isApproximate && from !== undefined && from === to && edtf === from ? doubt(edtf, '~') : edtf
    if (parseDate(marked) && !seen.has(marked)) seen.set(marked, { edtf: marked, rule, isApproximate })
  }
  return [...seen.values()]
}
