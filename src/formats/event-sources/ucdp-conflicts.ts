/** UCDP's armed conflicts, a row a conflict (or dyad) and year: the Armed Conflict Dataset and the Dyadic Dataset, with commas. */
import type { ActorParts } from '../../core/actors/actor-parts.ts'
import { codingOfCameo } from '../../core/cameo.ts'
import { codingOfPlover } from '../../core/cameo/coding-of-plover.ts'
import type { Extent } from '../../core/dates.ts'
import { rememberActors } from './actor-cache.ts'
import type { EventFormat, EventHead } from './event-format.ts'
import { findColumn, hasColumns } from './find-column.ts'
import { makeDayReader, yearExtent } from './read-day.ts'
import { splitSide } from './split-side.ts'

/**
 * One fight of both sides a year, from the day on which it began or its 1 January until the day on which it ended or the end of the year.
 * Who stands by a side with troops (`gwno_a_2nd`) gives it military aid in that year. Where a file names no opponent, as extracts with
 * numbers only do not, it is the opposition in the conflict of that number.
 */
export const ucdpConflicts: EventFormat = {
  id: 'ucdp-conflicts',
  name: 'UCDP',
  address: 'https://ucdp.uu.se/downloads/',
  terms: 'cite',
  columns: [
    'conflict_id', 'year', 'side_a', 'gwno_a', 'side_a_2nd', 'gwno_a_2nd', 'side_b', 'gwno_b', 'side_b_2nd', 'gwno_b_2nd', 'start_date2',
    'ep_end_date',
  ],
  recognises: (head) => hasColumns(head, 'conflict_id', 'year', 'gwno_a') && findColumn(head, 'type_of_conflict', 'intensity_level') >= 0,
  open: (head, events) => {
    const [conflict, year, began, ended] = ['conflict_id', 'year', 'start_date2', 'ep_end_date'].map((name) => findColumn(head, name))
    const sides = [sidePlaces(head, 'a'), sidePlaces(head, 'b')] as const
    const dayOf = makeDayReader()
    const actorOf = rememberActors(events, (key) => (key.startsWith('#') ? opposition(key.slice(1)) : splitSide(key)))
    const [fightCoding, troopsCoding] = [codingOfCameo('190'), codingOfPlover('AID', { context: 'military' })]
    const fight = fightCoding && events.coding({ ...fightCoding, code: '190*', isMutual: true })
    const troops = events.coding({ ...troopsCoding, label: { en: 'support with troops', fr: 'appui par des troupes' } })
    const cell = (cells: readonly string[], place: number | undefined): string => (cells[place ?? -1] ?? '').trim()
    const keysIn = (cells: readonly string[], { name, number }: Places): string[] => keysOf(cell(cells, name), cell(cells, number))
    const partiesOf = (keys: readonly string[]): number[] => [...new Set(keys.flatMap((key) => actorOf(key) ?? []))]
    return {
      hasHeader: true,
      read: (cells, line) => {
        const told = /^\d{4}$/.test(cell(cells, year)) ? Number(cell(cells, year)) : 0
        if (told < 1900 || told > 2200) return 'no-date'
        const extent = within(told, dayOf(cell(cells, began)), dayOf(cell(cells, ended)))
        const keys = sides.flatMap(({ primary, secondary }) => [keysIn(cells, primary), keysIn(cells, secondary)])
        if (keys.some(({ length }) => length > MOST_PARTIES)) return 'too-many-actors'
        const [firsts = [], helpers = [], named = [], otherHelpers = []] = keys.map(partiesOf)
        const against = actorOf(`#${cell(cells, conflict)}`)
        const seconds = named.length > 0 || against === undefined ? named : [against]
        if (firsts.length === 0 || seconds.length === 0) return 'no-actor'
        if (fight === undefined || troops === undefined) return 'no-code'
        const isShared = firsts.length * seconds.length > 1
        for (const subject of firsts) {
          for (const object of seconds) events.add({ subject, object, coding: fight, line, isShared, ...extent })
        }
        for (const [supporters, helped] of [[helpers, firsts], [otherHelpers, seconds]] as const) {
          for (const subject of supporters) {
            for (const object of helped) events.add({ subject, object, coding: troops, line, ...extent })
          }
        }
        return undefined
      },
    }
  },
}

/** No side of a conflict in UCDP has as many. */
const MOST_PARTIES = 60

interface Places {
  readonly name: number
  readonly number: number
}

function sidePlaces(head: EventHead, side: 'a' | 'b'): { readonly primary: Places; readonly secondary: Places } {
  const at = (name: string): number => findColumn(head, name)
  return {
    primary: { name: at(`side_${side}`), number: at(`gwno_${side}`) },
    secondary: { name: at(`side_${side}_2nd`), number: at(`gwno_${side}_2nd`) },
  }
}

/** Numbers where there are any: names may have commas of their own. */
function keysOf(names: string, numbers: string): string[] {
  const listed = numbers.split(/[,;]/).map((one) => one.trim()).filter((one) => /^\d+$/.test(one))
  if (listed.length > 0) return listed.map((number) => `\t${number}`)
  return names.split(/[,;]/).map((one) => one.trim()).filter((one) => one !== '').map((name) => `${name}\t`)
}

function opposition(number: string): ActorParts | undefined {
  if (number === '') return undefined
  return {
    id: `UCDP conflict ${number}`,
    label: { en: `opponent in conflict ${number} (UCDP)`, fr: `adversaire dans le conflit ${number} (UCDP)` },
    role: 'group',
    sector: 'REB',
  }
}

function within(year: number, began: Extent | undefined, ended: Extent | undefined): Extent {
  const { start, end } = yearExtent(year)
  return {
    start: began && began.start > start && began.start < end ? began.start : start,
    end: ended && ended.end > start && ended.end < end ? ended.end : end,
  }
}
