/** What the patterns of both languages are built of. */

/** Words of one meaning are parted by `|`, meanings by spaces, the blanks inside a word are underscores; meanings count from `first`. */
export function numberWords(words: string, first: number): Map<string, number> {
  return new Map(words.split(' ').flatMap((group, index) =>
    group.split('|').map((word): [string, number] => [word.replaceAll('_', ' '), index + first])))
}

/** As `numberWords`, with values of their own. */
export function nameWords<Value extends string>(words: string, values: readonly Value[]): Map<string, Value> {
  return new Map([...numberWords(words, 0)].flatMap(([word, index]): [string, Value][] => {
    const value = values[index]
    return value === undefined ? [] : [[word, value]]
  }))
}

/** The source of an expression that matches any of the words, the longest first. */
export function oneOf(words: ReadonlyMap<string, unknown>): string {
  return `(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`
}

/** An expression that matches at its `lastIndex` only. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'y')
}

/** The full stop of a shortened month or weekday. Why not after a whole word: "in March. 12 men" is no 12 March. */
export const FULL_STOP = `(?:(?<=(?<![a-z])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|${
  'janv|fevr?|avr|juil'}))\\.)?`
export const YEAR = '(?<year>(?:1\\d|20)\\d\\d)(?![\\d%]|[.,/]\\d)'
export const DAY_NUMBER = '(?<day>[12]\\d|3[01]|0?[1-9])'
/** Dates in figures, ISO 8601 first. */
export const FIGURES: readonly string[] = [
  '(?<iso>\\d{4}-\\d\\d(?:-\\d\\d)?)(?![\\d-])',
  '(?<one>\\d{1,2})[./](?<two>\\d{1,2})[./](?<year>\\d{4})(?!\\d)',
]
export const UNITS = ['day', 'week', 'month', 'year'] as const
export const PARTS = ['early', 'middle', 'late'] as const
