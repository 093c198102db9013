/** Names that are something else as well: a first name, a common word, a fruit. */
import type { Language } from '../vocabulary.ts'
import type { Word } from './read-words.ts'
import { areJoined } from './read-words.ts'

/** Whether a name of one word at `words[at]` is more likely a part of somebody's or something's name (`Michael Jordan`, `Chad Smith`,
 * `The Washington Post`), or a common word in capitals (`LET US GO`). `bySurname`: the name is a person's last name, so that a first
 * name before it makes somebody else of it. */
export function isMisleading(text: string, words: readonly Word[], at: number, language: Language, bySurname: boolean): boolean {
  const { key, raw } = words[at] as Word
  if (COMMON_IN_CAPITALS[language].has(key) && raw.length <= key.length) return isAmongCapitals(words, at)
  const determiners = language === 'fr' ? WANTS_DETERMINER.get(key) : undefined
  if (determiners) return !(at > 0 && determiners.has((words[at - 1] as Word).key))
  const isFirstName = FIRST_NAMES[language].has(key)
  if (!isFirstName && !bySurname) return false
  const afterIt = words[at + 1]
  const isBeforeName = isFirstName && afterIt !== undefined && isNameNextTo(text, words[at] as Word, afterIt, afterIt)
  const beforeIt = words[at - 1]
  const isAfterName = beforeIt !== undefined && isNameNextTo(text, beforeIt, words[at] as Word, beforeIt)
  return (isBeforeName || isAfterName) && !isHeadline(words, at, language)
}

/** States and capitals that are first names, or that begin the names of newspapers, universities and broadcasters. */
const FIRST_NAMES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['chad', 'jordan', 'georgia', 'israel', 'washington', 'victoria', 'sofia', 'santiago', 'kingston', 'london', 'paris']),
  fr: new Set(['maurice', 'france', 'israel', 'washington', 'victoria', 'sofia', 'santiago', 'kingston', 'paris', 'sucre']),
}

/** Names that are a first name or a thing when they stand without their article. */
const WANTS_DETERMINER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dominique', new Set(['la'])],
  ['grenade', new Set(['la'])],
  ['salvador', new Set(['le', 'du', 'au'])],
])

const COMMON_IN_CAPITALS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['us', 'who', 'ass', 'car', 'fact']),
  fr: new Set(['us', 'ces', 'ei', 'fact']),
}

/** Capital letters that do not begin a name, since they begin a sentence, name a part of a country, a day, or a person's office. */
const NO_NAMES = new Set((
  'the in from to for of on at by and but with without after before since while when if as both between like unlike over under into '
  + 'neighbouring neighboring northern southern eastern western central north south east west former new then now today yesterday '
  + 'monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr sir president prime minister king queen general gen colonel '
  + 'col captain capt lieutenant major marshal ambassador senator secretary chancellor junta army military government state '
  + 'en au aux a le la les l du de des d pour par avec sans apres avant depuis entre dans sur chez selon contre vers mais et ou si quand '
  + 'comme que qu lorsque lundi mardi mercredi jeudi vendredi samedi dimanche m mme monsieur madame premier ministre roi capitaine '
  + 'lieutenant commandant marechal ambassadeur ambassadrice presidente emir cheikh sheikh nord sud est ouest ile republique hier ce'
).split(' '))

function isNameNextTo(text: string, left: Word, right: Word, neighbour: Word): boolean {
  return areJoined(text, left, right) && !NO_NAMES.has(neighbour.key) && /^(?:\p{Lu}|\d+$)/u.test(neighbour.raw)
}

function isAmongCapitals(words: readonly Word[], at: number): boolean {
  const neighbours = [words[at - 1], words[at + 1]].filter((word) => word !== undefined)
  return neighbours.length > 0 && neighbours.every(({ raw }) => raw === raw.toUpperCase())
}

/** Words on each side that tell a headline in capitals from a sentence. */
const WINDOW = 6
const LONG_WORD = 3
const FEWEST_LONG_WORDS = 3
/** Words that have no capital in an English headline either. */
const SMALL_IN_HEADLINES = new Set(['the', 'and', 'for', 'but', 'nor', 'via', 'per', 'with', 'from', 'into', 'over', 'than'])

/** Whether every long word around has a capital, so that a capital says nothing. French headlines have no more capitals than sentences, but
 * for those in capitals throughout. */
function isHeadline(words: readonly Word[], at: number, language: Language): boolean {
  const around = words.slice(Math.max(0, at - WINDOW), at + WINDOW + 1)
    .filter(({ raw }) => raw.length >= LONG_WORD && !SMALL_IN_HEADLINES.has(raw))
  const hasCapital = language === 'en'
    ? ({ raw }: Word) => !/^\p{Ll}/u.test(raw)
    : ({ raw }: Word) => raw === raw.toUpperCase()
  return around.length > FEWEST_LONG_WORDS && around.every(hasCapital)
}
