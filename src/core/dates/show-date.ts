/** Says an EDTF expression in words. */
import type { Language } from '../schema.ts'
import { MOMENT_WORDS, type MomentWords } from './moment-words.ts'
import { readExpression, type Bound } from './read-expression.ts'

/**
 * Says an EDTF expression in the words of a language, without a capital at the start: "from 3 to 10 April 2024",
 * "jusqu’en janvier 2024". A limit counts as within: "until January 2024" includes January. What is no EDTF is shown
 * as it stands, and a blank as "no date". Never empty.
 */
export function showDate(edtf: string, language: Language): string {
  const words = MOMENT_WORDS[language]
  const expression = readExpression(edtf)
  if (!expression) return edtf.trim() === '' ? words.none : edtf
  switch (expression.kind) {
    case 'moment': return words.alone(expression.moment)
    case 'interval': return showInterval(expression.from, expression.to, words)
    case 'any': return joinList(expression.moments.map(words.alone), words.or)
    case 'all': return joinList(expression.moments.map(words.alone), words.and)
  }
}

function showInterval(from: Bound, to: Bound, words: MomentWords): string {
  if (typeof from === 'object' && typeof to === 'object') {
    return from.edtf === to.edtf ? words.alone(from) : words.range(from, to)
  }
  if (typeof from === 'object') {
    return to === 'open' ? words.since(from) : `${words.starting(from)}, ${words.endUnknown}`
  }
  if (typeof to === 'object') {
    return from === 'open' ? words.until(to) : `${words.until(to)}, ${words.startUnknown}`
  }
  return words.always
}

function joinList(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
