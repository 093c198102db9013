/** How English news words times. */
import { DAY_NUMBER, FIGURES, FULL_STOP, nameWords, numberWords, oneOf, PARTS, sticky, UNITS, YEAR } from './time-patterns.ts'
import type { TimeWords } from './time-words.ts'

const months = numberWords('january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep '
  + 'october|oct november|nov december|dec', 1)
const weekdays = numberWords('monday|mon tuesday|tues|tue wednesday|wed thursday|thurs|thu friday|fri saturday|sat sunday|sun', 0)
const seasons = numberWords('spring summer autumn|fall winter', 21)
const numbers = numberWords('a|an|one two three four five six seven eight nine ten eleven twelve', 1)
const named = numberWords('the_day_before_yesterday|day_before_yesterday yesterday|last_night '
  + 'today|tonight|overnight|this_morning|this_afternoon|this_evening tomorrow the_day_after_tomorrow', -2)
const units = nameWords('days|day weeks|week months|month years|year', UNITS)
const parts = nameWords('early|the_beginning_of|the_start_of|the_early_part_of mid|the_middle_of late|the_end_of|the_close_of', PARTS)
const which = new Map<string, -1 | 0 | 1>([
  ['last', -1], ['the last', -1], ['past', -1], ['the past', -1], ['this past', -1],
  ['this', 0], ['earlier this', 0], ['later this', 0], ['the current', 0],
  ['next', 1], ['the coming', 1], ['the following', 1],
])

const hour = '(?: (?:early|late|morning|afternoon|evening|night|at noon|at midnight))?(?![a-z])'
const month = `(?<month>${oneOf(months)})${FULL_STOP}`
const weekday = `(?<weekday>${oneOf(weekdays)})${FULL_STOP}`
const season = `(?<season>${oneOf(seasons)})`
const count = `(?<count>\\d{1,3}|${oneOf(numbers)})`
const part = `(?:(?<part>${oneOf(parts)})[ -](?:in )?)?`
const some = `(?<which>${oneOf(which)})`
const unit = `(?<unit>${oneOf(units)})`
const day = `${DAY_NUMBER}(?:st|nd|rd|th)?(?![\\da-z%]|[.,]\\d)`
const dayOfWeek = `${weekday}(?: (?:morning|afternoon|evening|night))?[, ]{1,2}`

export const ENGLISH_TIME: TimeWords = {
  months, weekdays, seasons, numbers, named, units, parts, which,
  points: [
    ...FIGURES,
    `(?:${dayOfWeek}(?:the )?)?${day} (?:of )?${month}(?:,? ${YEAR})?`,
    `(?:${dayOfWeek})?${month} (?:the )?${day}(?:,? ${YEAR})?`,
    `${part}(?:${some} )?${month}(?:,? (?:of )?${YEAR})?`,
    `${part}(?<bare>${YEAR})`,
    `${part}(?:the )?${season}(?: of)?,? ${YEAR}`,
    `${some} ${season}`,
    "(?:the )?(?<decade>[12]\\d\\d0)'?s(?![a-z])",
    `(?:the )?(?<nth>first|second|third|fourth) (?<fraction>quarter|half)(?: of)?,? ${YEAR}`,
    `(?:(?:early|late) (?:on )?)?(?:${some} )?${weekday}${hour}`,
    `(?:(?:early|late) )?(?<named>${oneOf(named)})${hour}`,
    `${some} ${unit}`,
    `${count} ${unit} (?<ago>ago)(?![a-z])`,
    `(?:over |in )?(?:the |these )?(?<span>past|last) ${count} ${unit}`,
  ].map(sticky),
  lead: sticky('(?:some ?time )?(?:on|in|during|at|of|for|over|throughout|dated|late on|early on|late in|early in|the)(?: the)? '),
  since: sticky('(?:ever )?since (?:the )?'),
  after: sticky('after (?:the )?'),
  until: sticky('(?:until|till|up to|before|prior to) (?:the )?'),
  by: sticky('(?:by|no later than|not later than) '),
  about: sticky('(?:in |on )?(?:around|about|circa|ca\\.?|roughly|approximately) (?:in )?'),
  perhaps: sticky('(?:perhaps|maybe|possibly|probably) '),
  ranges: [
    [sticky('from '), sticky(' (?:to|until|till|through|up to) ')],
    [sticky('between '), sticky(' and ')],
    [sticky(''), sticky(' ?- ?| (?:to|through) ')],
  ],
  dayAlone: sticky(`(?:the )?${day}`),
  needsCapital: /(?<![a-z])(?:may|march|mar|sat|sun|mon|wed|jan|dec|fri)(?![a-z])/g,
}
