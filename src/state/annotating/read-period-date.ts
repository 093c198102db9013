/** When a period begins or ends, from words. */
import { resolveTime } from '../../core/resolve-time.ts'
import { language } from '../view.ts'

/** The likeliest date in EDTF; of words that are a period themselves, the end in question, or the other one where that is open.
 * `undefined` where there is no date in them. Words that count from an article's date are no date here. */
export function readPeriodDate(words: string, end: 'from' | 'until'): string | undefined {
  const [first] = resolveTime(words, { language: language.peek() })
  if (!first) return undefined
  const [from = '', until = from] = first.edtf.split('/')
  const date = end === 'from' ? from : until
  // Why the other end: "since July 2023" is typed for a beginning and for an end alike.
  const either = date === '..' || date === '' ? (end === 'from' ? until : from) : date
  return either === '..' || either === '' ? undefined : either
}
