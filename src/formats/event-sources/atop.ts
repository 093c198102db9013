/** ATOP's obligations of treaties, a row a pair of states and year, directed or not, with commas. */
import { stateOfNumber } from '../../core/actors/actor-parts.ts'
import type { Text } from '../../core/schema.ts'
import { rememberActors } from './actor-cache.ts'
import { rememberCodings } from './coding-cache.ts'
import type { EventCollector } from './collect-events.ts'
import type { EventFormat, EventHead } from './event-format.ts'
import { findColumn } from './find-column.ts'
import { yearExtent } from './read-day.ts'

/**
 * Consecutive years in which a pair has the same obligations are one standing treaty: from 1 January of the first to the end of the last,
 * and open where that is the last year of the file. It stands, and has no score. The two directions of a pair are one, since both are
 * bound; years with other obligations are another treaty. Rows without any obligation are left out. States are known by their numbers.
 */
export const atop: EventFormat = {
  id: 'atop',
  name: 'ATOP',
  address: 'http://www.atopdata.org/',
  terms: 'cite',
  columns: ['ccode1', 'ccode2', 'year', 'defense', 'offense', 'neutral', 'nonagg', 'consul'],
  recognises: (head) => {
    const { ends, year, flags } = placesOf(head)
    return [...ends, year].every((place) => place >= 0) && flags.filter((place) => place >= 0).length >= 3
  },
  open: (head, events) => {
    const { ends: [first, second], year, flags } = placesOf(head)
    const actorOf = rememberActors(events, (number) => (/^\s*\d{1,4}\s*$/.test(number) ? stateOfNumber(Number(number)) : undefined))
    const codingOf = rememberCodings(events, (key) => {
      const parts = OBLIGATIONS.filter((_, index) => key[index] === '1')
      if (parts.length === 0) return undefined
      return { code: `ATOP ${parts.map(({ name }) => name).join('+')}`, label: labelOf(parts), tieClass: 'treaty', isMutual: true }
    })
    const treaties = new Map<string, Treaty>()
    let lastYear = -Infinity
    const needed = Math.max(first, second, year) + 1
    return {
      hasHeader: true,
      read: (cells, line) => {
        if (cells.length < needed) return 'not-a-row'
        const [one, other] = [actorOf(cells[first] ?? ''), actorOf(cells[second] ?? '')]
        if (one === undefined || other === undefined || one === other) return 'no-actor'
        const told = /^\s*[12]\d{3}\s*$/.test(cells[year] ?? '') ? Number(cells[year]) : undefined
        if (told === undefined) return 'no-date'
        const coding = codingOf(flags.map((place) => (Number(cells[place] ?? '0') === 1 ? '1' : '0')).join(''))
        if (coding === undefined) return 'no-obligation'
        lastYear = Math.max(lastYear, told)
        const [subject, object] = one < other ? [one, other] : [other, one]
        const key = `${subject} ${object} ${coding}`
        const treaty = treaties.get(key) ?? { subject, object, coding, years: [] }
        treaty.years.push({ year: told, line })
        treaties.set(key, treaty)
        return undefined
      },
      finish: () => {
        for (const treaty of treaties.values()) addRuns(treaty, lastYear, events)
      },
    }
  },
}

interface Treaty {
  readonly subject: number
  readonly object: number
  readonly coding: number
  readonly years: { readonly year: number; readonly line: number }[]
}

const OBLIGATIONS: readonly { readonly name: string; readonly label: Text }[] = [
  { name: 'defense', label: { en: 'defence', fr: 'défense' } },
  { name: 'offense', label: { en: 'offence', fr: 'offensive' } },
  { name: 'neutrality', label: { en: 'neutrality', fr: 'neutralité' } },
  { name: 'nonaggression', label: { en: 'non-aggression', fr: 'non-agression' } },
  { name: 'consultation', label: { en: 'consultation', fr: 'consultation' } },
]

function labelOf(parts: readonly { readonly label: Text }[]): Text {
  const list = (language: 'en' | 'fr'): string => parts.map(({ label }) => label[language]).join(', ')
  return { en: `treaty: ${list('en')}`, fr: `traité\u00a0: ${list('fr')}` }
}

function placesOf(head: EventHead): { readonly ends: readonly [number, number]; readonly year: number; readonly flags: readonly number[] } {
  return {
    ends: [findColumn(head, 'ccode1', 'stateA', 'mem1'), findColumn(head, 'ccode2', 'stateB', 'mem2')],
    year: findColumn(head, 'year'),
    flags: ['defense', 'offense', 'neutral', 'nonagg', 'consul'].map((name) => findColumn(head, name, `atop_${name}`)),
  }
}

function addRuns({ subject, object, coding, years }: Treaty, lastYear: number, events: EventCollector): void {
  years.sort((a, b) => a.year - b.year || a.line - b.line)
  let from = 0
  for (let at = 1; at <= years.length; at++) {
    const [before, next] = [years[at - 1]?.year ?? 0, years[at]?.year ?? Infinity]
    if (next - before <= 1) continue
    const { start } = yearExtent(years[from]?.year ?? before)
    const end = before === lastYear ? Infinity : yearExtent(before).end
    for (const { line } of years.slice(from, at)) events.add({ subject, object, coding, line, start, end })
    from = at
  }
}
