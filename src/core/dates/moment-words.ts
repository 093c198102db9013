/** The words for one date, and how each language joins them to a preposition. */
import type { Language } from '../schema.ts'
import type { Moment } from './read-moment.ts'

/** How one language words dates. The functions take a date and return a phrase for the middle of a line. */
export interface MomentWords {
  /** The date by itself, with its doubts: "about 26 March 2024". */
  readonly alone: (moment: Moment) => string
  readonly since: (moment: Moment) => string
  readonly until: (moment: Moment) => string
  /** The beginning of an interval whose end nobody says. */
  readonly starting: (moment: Moment) => string
  readonly range: (from: Moment, to: Moment) => string
  readonly startUnknown: string
  readonly endUnknown: string
  readonly always: string
  readonly or: string
  readonly and: string
  readonly none: string
}

/** A date's words, and the article that it takes after a preposition. */
interface Noun {
  readonly article: '' | 'the ' | 'le ' | 'l’' | 'les '
  readonly words: string
}

type Shared = 'nothing' | 'year' | 'month'

const ENGLISH_MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]
const FRENCH_MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
  'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
]
const ENGLISH_SEASONS: Readonly<Record<number, string>> = {
  21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter',
  33: 'first quarter of', 34: 'second quarter of', 35: 'third quarter of', 36: 'fourth quarter of',
  40: 'first half of', 41: 'second half of',
}
const FRENCH_SEASONS: Readonly<Record<number, string>> = {
  21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver',
  33: '1er trimestre', 34: '2e trimestre', 35: '3e trimestre', 36: '4e trimestre',
  40: '1er semestre', 41: '2e semestre',
}

/** The wording of dates in each language of the interface. */
export const MOMENT_WORDS: Readonly<Record<Language, MomentWords>> = {
  en: {
    alone: moment => isDoubtful(moment) ? hedgeInEnglish(moment) : nameInEnglish(moment).words,
    since: moment => `since ${hedgeInEnglish(moment)}`,
    until: moment => `until ${hedgeInEnglish(moment)}`,
    starting: moment => `from ${hedgeInEnglish(moment)}`,
    range: (from, to) => `from ${hedgeInEnglish(from, shared(from, to))} to ${hedgeInEnglish(to)}`,
    startUnknown: 'start unknown', endUnknown: 'end unknown', always: 'at any time',
    or: 'or', and: 'and', none: 'no date',
  },
  fr: {
    alone: showAloneInFrench,
    since: moment => `depuis ${full(nameInFrench(moment))}${doubtInFrench(moment)}`,
    until: moment => untilInFrench(moment) + doubtInFrench(moment),
    starting: moment => `à partir ${joinDe(nameInFrench(moment))}${doubtInFrench(moment)}`,
    range: (from, to) =>
      joinDe(nameInFrench(from, shared(from, to))) + doubtInFrench(from) +
      ` ${joinA(nameInFrench(to))}${doubtInFrench(to)}`,
    startUnknown: 'début inconnu', endUnknown: 'fin inconnue', always: 'à tout moment',
    or: 'ou', and: 'et', none: 'sans date',
  },
}

function isDoubtful(moment: Moment): boolean {
  return moment.approximate || moment.uncertain
}

function hedgeInEnglish(moment: Moment, leftOut: Shared = 'nothing'): string {
  const doubt = (moment.uncertain ? 'possibly ' : '') + (moment.approximate ? 'about ' : '')
  return doubt + full(nameInEnglish(moment, leftOut))
}

function full(noun: Noun): string {
  return noun.article + noun.words
}

function nameInEnglish(moment: Moment, leftOut: Shared = 'nothing'): Noun {
  const year = writeYear(moment.year)
  const month = ENGLISH_MONTHS[moment.month - 1] ?? ''
  if (moment.unspecified) return { article: '', words: `a ${moment.unspecified} in ${joinWords(month, year)}` }
  switch (moment.precision) {
    case 'century': return { article: 'the ', words: `years ${year} to ${writeYear(moment.year + 99)}` }
    case 'decade': return { article: 'the ', words: `${year}s` }
    case 'year': return { article: '', words: year }
    case 'season': return {
      article: moment.season > 24 ? 'the ' : '',
      words: `${ENGLISH_SEASONS[moment.season] ?? ''} ${writeSeasonYear(moment, '–')}`,
    }
    case 'month': return { article: '', words: trim('', month, year, leftOut) }
    case 'day': return { article: '', words: trim(String(moment.day), month, year, leftOut) }
    case 'time': return { article: '', words: `${moment.day} ${month} ${year} at ${writeClockInEnglish(moment)}` }
  }
}

function writeYear(year: number): string {
  return String(year).padStart(4, '0')
}

function joinWords(...words: readonly string[]): string {
  return words.filter(word => word !== '').join(' ')
}

function writeSeasonYear(moment: Moment, dash: string): string {
  // Why: a winter begins in one year and ends in the next; one year alone would leave open which winter is meant.
  return writeYear(moment.year) + (moment.season === 24 ? dash + writeYear(moment.year + 1) : '')
}

function trim(day: string, month: string, year: string, leftOut: Shared): string {
  return joinWords(day, leftOut === 'month' ? '' : month, leftOut === 'nothing' ? year : '')
}

function writeClockInEnglish({ clock }: Moment): string {
  if (!clock) return ''
  return [clock.hour, clock.minute, clock.second].filter(part => part !== '').join(':') + writeZone(clock.zone)
}

function writeZone(zone: string): string {
  if (zone === '') return ''
  return zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`
}

/** What the first date of a range need not repeat: "from 3 to 10 April 2024". */
function shared(from: Moment, to: Moment): Shared {
  const same = from.precision === to.precision && from.year === to.year
  if (!same || from.unspecified || to.unspecified || isDoubtful(from) || isDoubtful(to)) return 'nothing'
  if (from.precision === 'month') return 'year'
  if (from.precision !== 'day') return 'nothing'
  return from.month === to.month ? 'month' : 'year'
}

function showAloneInFrench(moment: Moment): string {
  const noun = nameInFrench(moment)
  if (!isDoubtful(moment)) return noun.words
  return (moment.uncertain ? 'peut-être ' : '') + (moment.approximate ? 'vers ' : '') + full(noun)
}

function nameInFrench(moment: Moment, leftOut: Shared = 'nothing'): Noun {
  const year = writeYear(moment.year)
  const month = FRENCH_MONTHS[moment.month - 1] ?? ''
  if (moment.unspecified) {
    const part = moment.unspecified === 'month' ? 'mois' : 'jour'
    return { article: '', words: `un ${part} ${joinDe({ article: '', words: joinWords(month, year) })}` }
  }
  const day = moment.day === 1 ? '1er' : String(moment.day)
  switch (moment.precision) {
    case 'century': return { article: 'les ', words: `années ${year} à ${writeYear(moment.year + 99)}` }
    case 'decade': return { article: 'les ', words: `années ${year}` }
    case 'year': return { article: '', words: year }
    case 'season': return {
      article: moment.season > 21 && moment.season < 25 ? 'l’' : 'le ',
      words: `${FRENCH_SEASONS[moment.season] ?? ''} ${writeSeasonYear(moment, '-')}`,
    }
    case 'month': return { article: '', words: trim('', month, year, leftOut) }
    case 'day': return { article: 'le ', words: trim(day, month, year, leftOut) }
    case 'time': return { article: 'le ', words: `${day} ${month} ${year} à ${writeClockInFrench(moment)}` }
  }
}

function writeClockInFrench({ clock }: Moment): string {
  if (!clock) return ''
  const seconds = clock.second === '' ? '' : `\u00a0min\u00a0${clock.second.replace('.', ',')}\u00a0s`
  return `${Number(clock.hour)}\u00a0h\u00a0${clock.minute}${seconds}${writeZone(clock.zone)}`
}

/** "environ" and "peut-être" come after the date, since "vers" and "peut-être" cannot follow du, au, depuis. */
function doubtInFrench(moment: Moment): string {
  return (moment.approximate ? ' environ' : '') + (moment.uncertain ? ' (peut-être)' : '')
}

function untilInFrench(moment: Moment): string {
  const noun = nameInFrench(moment)
  const takesEn = !moment.unspecified && (moment.precision === 'month' || moment.precision === 'year')
  return takesEn ? `jusqu’en ${noun.words}` : `jusqu’${joinA(noun)}`
}

function joinA({ article, words }: Noun): string {
  if (article === 'le ') return `au ${words}`
  return article === 'les ' ? `aux ${words}` : `à ${article}${words}`
}

function joinDe({ article, words }: Noun): string {
  if (article === 'le ') return `du ${words}`
  if (article === 'les ') return `des ${words}`
  return article === '' && /^[aou]/.test(words) ? `d’${words}` : `de ${article}${words}`
}
