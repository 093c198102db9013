/** A time window as the beginning of a sentence. */
import { DAY, type Extent } from '../../core/dates.ts'
import type { EventTable } from '../../core/event-table.ts'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import type { DateGrain } from '../../i18n/alliances/answer-en.ts'
import { eventTable } from '../../state/alliances/ties.ts'
import { language } from '../../state/view.ts'
import { computed } from '@preact/signals'
import { answerWords } from './answer-words.ts'

/** `Since 26 July 2023` where nothing known is later than the window, `Until …` where nothing is earlier. Without a window the years
 * of the events of these ties. */
export function windowWords({ table, choices: { window } }: Ties, taken: readonly Tie[]): string {
  const words = answerWords.value
  const all = known.value
  const ever = (): string => {
    const own = extentOf(table, taken.flatMap(({ events }) => events))
    return own ? words.everBetween(yearOf(own.start), yearOf(own.end - 1)) : words.ever
  }
  if (!window) return ever()
  const [from, until] = [window.start, window.end - DAY]
  if (!all || (window.start > all.start && window.end >= all.end)) return words.since(show(from, grainOf(from)), grainOf(from))
  const lastGrain = grainOf(window.end)
  if (window.start <= all.start && window.end < all.end) return words.until(show(until, lastGrain), lastGrain)
  if (window.start <= all.start) return ever()
  const grain = finer(grainOf(from), lastGrain)
  return words.between(show(from, grain), show(until, grain), grain)
}

/** From the first day that any event of any source is known to touch to the last on which one began. Why not the last that one touches:
 * what is only known to have happened by the end of a year would make that year the end of the story. */
const known = computed(() => extentOf(eventTable.value, eventTable.value.start.keys()))

function extentOf({ start, end }: EventTable, events: Iterable<number>): Extent | undefined {
  let first = Infinity
  let last = -Infinity
  for (const event of events) {
    const from = start[event] as number
    const until = end[event] as number
    if (from !== -Infinity && from < first) first = from
    const begun = from === -Infinity ? until : from + DAY
    if (begun !== Infinity && begun > last) last = begun
  }
  return first < last ? { start: first, end: last } : undefined
}

/** Of a day on which something begins, or before which something ends. */
function grainOf(time: number): DateGrain {
  const date = new Date(time)
  if (date.getUTCDate() !== 1) return 'day'
  return date.getUTCMonth() === 0 ? 'year' : 'month'
}

function finer(one: DateGrain, other: DateGrain): DateGrain {
  return [one, other].find((grain) => grain === 'day') ?? [one, other].find((grain) => grain === 'month') ?? 'year'
}

function show(time: number, grain: DateGrain): string {
  const parts = {
    year: { year: 'numeric' },
    month: { year: 'numeric', month: 'long' },
    day: { year: 'numeric', month: 'long', day: 'numeric' },
  } as const
  return new Intl.DateTimeFormat(language.value === 'fr' ? 'fr' : 'en-GB', { ...parts[grain], timeZone: 'UTC' }).format(time)
}

function yearOf(time: number): string {
  return show(time, 'year')
}
