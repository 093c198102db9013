/** Dates as tables hold them → EDTF. */
import { isDate } from '../../core/dates.ts'

/** EDTF as it stands; ISO date-times, with a space or decimals too, whose midnight is taken for the day; `2014/1/5`,
 * `2014.0`. `undefined` for what is none of these: `1/5/2014` is two days. */
export function readRowDate(words: string): string | undefined {
  const text = words.trim()
  const midnight = MIDNIGHT.exec(text)
  const candidates = midnight ? [midnight[1] ?? ''] : [text, mendTime(text), mendDay(text), YEAR.exec(text)?.[1] ?? '']
  return candidates.find((candidate) => candidate !== '' && isDate(candidate))
}

/** From start to end, either of which may be empty or unlimited; one date where they are the same, or where the only one that is
 * given is an interval itself. `undefined` where they are both empty, do not read, or end before they begin. */
export function readRowPeriod(start: string | undefined, end: string | undefined): string | undefined {
  const from = isUnlimited(start) ? '..' : readRowDate(start)
  const until = isUnlimited(end) ? '..' : readRowDate(end)
  if (from === undefined || until === undefined || (from === '..' && until === '..')) return undefined
  if (from === until) return from
  const period = `${from}/${until}`
  if (isDate(period)) return period
  return from === '..' ? until : until === '..' ? from : undefined
}

const MIDNIGHT = /^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-]00:00)?$/
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/
const DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const YEAR = /^(\d{4})\.0{1,9}$/

function isUnlimited(text: string | undefined): text is undefined | '' {
  return text === undefined || text === '' || /^-?inf(inity)?$/i.test(text)
}

function mendTime(text: string): string {
  const found = TIME.exec(text)
  if (!found) return ''
  const [, day = '', minute = '', second = '', decimals = '', zone = ''] = found
  const shortZone = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  const thousandths = decimals === '' ? '' : decimals.padEnd(4, '0').slice(0, 4)
  return `${day}T${minute}${second}${second === '' ? '' : thousandths}${shortZone}`
}

function mendDay(text: string): string {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? []
  return year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
