/** How many, from words. */
import type { DraftClaim } from '../../core/schema.ts'
import { fold } from '../../core/fold.ts'

type Quantity = NonNullable<DraftClaim['quantity']>

/** Reads a number in figures or in words, English or French, from the first 200 units: `some 1,000` is 1000 and approximate, in French
 * `1,5 million` is 1500000, `vingt-cinq` 25, `une centaine` 100 and approximate. No value where there is none, or more than one.
 * `language` is a BCP 47 tag and tells what a comma is. */
export function readQuantity(words: string, language: string): Quantity {
  const shown = words.trim()
  const tokens = tokensOf(shown.slice(0, MOST_UNITS), language.startsWith('fr'))
  const value = valueOf(tokens)
  const isApproximate = tokens.some((token) => typeof token === 'string' && (HEDGES.has(token) || ABOUT.has(token) || DOZENS.has(token)))
    || VAGUE.test(` ${fold(shown.slice(0, MOST_UNITS))} `)
  return { words: shown, ...(value === undefined ? {} : { value }), ...(isApproximate ? { approximate: true } : {}) }
}

const MOST_UNITS = 200

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve '
  + 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const UNITS = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, value) => [word, value] as const),
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ['une', 1], ['vingt', 20], ['vingts', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60],
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
])
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['cent', 100], ['cents', 100], ['thousand', 1000], ['mille', 1000],
  ['million', 1e6], ['millions', 1e6], ['billion', 1e9], ['billions', 1e9], ['milliard', 1e9], ['milliards', 1e9],
])
/** Words that are a number, and say that it is a rough one. */
const DOZENS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['dizaine', 10], ['douzaine', 12], ['quinzaine', 15], ['vingtaine', 20], ['trentaine', 30], ['quarantaine', 40],
  ['cinquantaine', 50], ['soixantaine', 60], ['centaine', 100], ['millier', 1000],
])
/** Plurals that are no number at all. */
const ABOUT: ReadonlySet<string> = new Set([
  'dozens', 'scores', 'hundreds', 'thousands', 'dizaines', 'douzaines', 'centaines', 'milliers', 'several', 'plusieurs', 'many', 'few',
])
const HEDGES: ReadonlySet<string> = new Set([
  'some', 'about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'over', 'circa', 'environ', 'quelque', 'quelques', 'presque',
])
const VAGUE = / (more than|less than|fewer than|at least|at most|up to|pres de|autour de|plus de|moins de|au moins|au plus|jusqu a|a peu pres) /

/** Figures as numbers, all else as folded words. */
function tokensOf(words: string, isFrench: boolean): (number | string)[] {
  return [...words.matchAll(/\d[\d.,\u0020\u00a0\u202f’']*|\p{L}+/gu)].flatMap(([found]): (number | string)[] =>
    (/^\d/.test(found) ? figuresIn(found, isFrench) : [fold(found)]))
}

/** `1,000`, `1 000`, `1.5`, in French `1.000`, `1,5`; groups have three figures, so that `5 10` is two numbers. */
function figuresIn(found: string, isFrench: boolean): number[] {
  const [group, point] = isFrench ? ['.', ','] : [',', '.']
  const fraction = `(?:\\${point}\\d+)?`
  const pattern = new RegExp(`\\d{1,3}(?:[\\${group}\\u0020\\u00a0\\u202f’']\\d{3}(?!\\d))+${fraction}|\\d+${fraction}`, 'g')
  return (found.match(pattern) ?? []).map((one) =>
    Number(one.replace(new RegExp(`[\\${group}\\u0020\\u00a0\\u202f’']`, 'g'), '').replace(point, '.')))
}

/** The one number of the words; `undefined` where there is none, or a second one after it. */
function valueOf(tokens: readonly (number | string)[]): number | undefined {
  let [total, current] = [0, 0]
  let [isBegun, isOver] = [false, false]
  for (const token of tokens) {
    const plain = typeof token === 'number' ? token : NUMBERS.get(token) ?? DOZENS.get(token)
    const times = typeof token === 'string' ? MULTIPLIERS.get(token) : undefined
    if (plain === undefined && times === undefined) {
      // Why: `one hundred and five`, `vingt et un`; and what stands after a number is what is counted.
      if (isBegun && token !== 'and' && token !== 'et') isOver = true
      continue
    }
    // Why not one of them: two numbers are a range.
    if (isOver || (typeof token === 'number' && isBegun)) return undefined
    isBegun = true
    if (times === undefined) current = add(current, plain ?? 0)
    else if (times === 100) current = Math.max(1, current) * times
    else {
      total += Math.max(1, current) * times
      current = 0
    }
  }
  return isBegun ? total + current : undefined
}

/** `quatre-vingts` is 80; `une centaine` is 100 and not 101. */
function add(current: number, next: number): number {
  if (next === 20 && current % 100 === 4) return current + 76
  return current === 1 && next >= 10 ? next : current + next
}
