/** GDELT's events: 1.0 with 57 or 58 columns, 2.0 with 61, without a header. */
import { splitCode } from '../../core/actors/split-code.ts'
import { codingOfCameo } from '../../core/cameo.ts'
import { rememberActors } from './actor-cache.ts'
import { rememberCodings } from './coding-cache.ts'
import type { EventFormat, EventHead } from './event-format.ts'
import { findColumn, hasColumns } from './find-column.ts'
import { makeDayReader } from './read-day.ts'

/**
 * Read are the day, both actors' chained codes and names, and CAMEO's code: the same columns in both versions. Places are not read: their
 * countries are of FIPS 10-4, where NG is Niger. An actor is its code: all of `NERGOV` are one. How often an event was mentioned is not
 * counted, since an article that repeats itself mentions it again. Exports with a header are read by its names.
 */
export const gdelt: EventFormat = {
  id: 'gdelt',
  name: 'GDELT',
  address: 'https://www.gdeltproject.org/data.html',
  terms: 'cite',
  columns: ['SQLDATE', 'Actor1Code', 'Actor1Name', 'Actor2Code', 'Actor2Name', 'EventCode'],
  recognises: (head) => hasNames(head) || isBare(head),
  open: (head, events) => {
    const hasHeader = hasNames(head)
    const at = (place: number, name: string): number => (hasHeader ? findColumn(head, name) : place)
    const [date, code] = [at(1, 'SQLDATE'), at(26, 'EventCode')]
    const source = [at(5, 'Actor1Code'), at(6, 'Actor1Name')] as const
    const target = [at(15, 'Actor2Code'), at(16, 'Actor2Name')] as const
    const dayOf = makeDayReader()
    const actorOf = rememberActors(events, (key) => {
      const [chain = '', name = ''] = key.split('\t')
      return splitCode(chain, name)
    })
    const codingOf = rememberCodings(events, codingOfCameo)
    const keyOf = (cells: readonly string[], [chain, name]: readonly [number, number]): string =>
      `${cells[chain] ?? ''}\t${cells[name] ?? ''}`
    const needed = Math.max(date, code, source[0], target[0]) + 1
    return {
      hasHeader,
      read: (cells, line) => {
        if (cells.length < needed) return 'not-a-row'
        const [subject, object] = [actorOf(keyOf(cells, source)), actorOf(keyOf(cells, target))]
        if (subject === undefined || object === undefined) return 'no-actor'
        const extent = dayOf(cells[date] ?? '')
        if (!extent) return 'no-date'
        const coding = codingOf(cells[code] ?? '')
        if (coding === undefined) return 'no-code'
        events.add({ subject, object, coding, line, start: extent.start, end: extent.end })
        return undefined
      },
    }
  },
}

const WIDTHS = [57, 58, 61]

function hasNames(head: EventHead): boolean {
  return hasColumns(head, 'SQLDATE', 'Actor1Code', 'Actor2Code', 'EventCode')
}

/** By the number of cells, the day in the second and CAMEO's code in the 27th. */
function isBare({ cells }: EventHead): boolean {
  return WIDTHS.includes(cells.length) && /^\d{8}$/.test(cells[1] ?? '') && /^\d{2,4}$/.test(cells[26] ?? '')
}
