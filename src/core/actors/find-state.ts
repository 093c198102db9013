/** States by name, code or number. */
import type { Text } from '../schema.ts'
import { foldName } from './fold-name.ts'
import { FORMER_STATES, STATE_NAMES, TERRITORIES } from './state-names.ts'

/** A state, or a territory with a code of its own. */
export interface Home {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string
  readonly label: Text
  /** Territories are none: nobody acts for them as for a state. */
  readonly isState: boolean
}

/** By a whole name in English or French, an abbreviation or an ISO code of three letters; case and accents do not matter. Never by the
 * beginning of a name: Niger is one of Nigeria. */
export function findHome(name: string): Home | undefined {
  return homes().byName.get(foldName(name))
}

/** By the code of CAMEO, which is ISO's but for a few. Not by FIPS 10-4, of GDELT's places, where NG is Niger. */
export function homeOfCode(code: string): Home | undefined {
  return homes().byCode.get(OLD_CODES[code] ?? code)
}

/** By the number of the Correlates of War, or Gleditsch and Ward: 436 is Niger, 475 Nigeria. Of states that are gone, none. */
export function homeOfNumber(number: number): Home | undefined {
  return homes().byNumber.get(number)
}

/** What a state is called that is gone; of a number that nobody has, the number. */
export function labelOfNumber(number: number): Text {
  const found = FORMER_STATES.trim().split('\n').map((line) => line.split('|')).find(([one]) => Number(one) === number)
  const [, en = `state ${number}`, fr = `État ${number}`] = found ?? []
  return { en, fr }
}

/** Whose adjective a name begins with, and the words after it: `Nigerien Armed Forces`. Adjectives of two states tell none. */
export function findAdjective(name: string): { readonly home: Home; readonly rest: string } | undefined {
  const words = name.split(' ')
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const home = homes().byAdjective.get(foldName(words.slice(0, count).join(' ')))
    if (home) return { home, rest: words.slice(count).join(' ') }
  }
  return undefined
}

interface Homes {
  readonly byName: ReadonlyMap<string, Home>
  readonly byCode: ReadonlyMap<string, Home>
  readonly byNumber: ReadonlyMap<number, Home>
  readonly byAdjective: ReadonlyMap<string, Home | undefined>
}

/** CAMEO's own. */
const OLD_CODES: Readonly<Record<string, string>> = { ROM: 'ROU', TMP: 'TLS', KSV: 'XKX', MTN: 'MNE', ZAR: 'COD', BUR: 'MMR' }

let made: Homes | undefined

/** Why not at once: nobody waits for it who never reads coded events. */
function homes(): Homes {
  made ??= readHomes()
  return made
}

function readHomes(): Homes {
  const byName = new Map<string, Home>()
  const byCode = new Map<string, Home>()
  const byNumber = new Map<number, Home>()
  const byAdjective = new Map<string, Home | undefined>()
  for (const line of STATE_NAMES.replaceAll('\n  ', '').trim().split('\n')) {
    const [iso3 = '', numbers = '', en = '', fr = '', names = '', adjectives = ''] = line.split('|')
    const home: Home = { iso3, label: { en, fr }, isState: true }
    byCode.set(iso3, home)
    for (const name of [iso3, en, fr, ...names.split(';')]) byName.set(foldName(name), home)
    for (const number of numbers.split(' ')) byNumber.set(Number(number), home)
    for (const word of new Set(adjectives.split(';').map(foldName))) byAdjective.set(word, byAdjective.has(word) ? undefined : home)
  }
  for (const line of TERRITORIES.trim().split('\n')) {
    const [iso3 = '', names = ''] = line.split('|')
    const [name = iso3] = names.split(';')
    const home: Home = { iso3, label: { en: name, fr: name }, isState: false }
    byCode.set(iso3, home)
    for (const one of [iso3, ...names.split(';')]) byName.set(foldName(one), home)
  }
  byName.delete('')
  byNumber.delete(0)
  byAdjective.delete('')
  return { byName, byCode, byNumber, byAdjective }
}
