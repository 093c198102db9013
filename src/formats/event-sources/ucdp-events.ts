/** UCDP's georeferenced events (GED, and the candidate events of the month), with commas. */
import { codingOfCameo } from '../../core/cameo.ts'
import { DAY } from '../../core/dates.ts'
import { rememberActors } from './actor-cache.ts'
import { rememberCodings } from './coding-cache.ts'
import type { EventFormat } from './event-format.ts'
import { findColumn, hasColumns } from './find-column.ts'
import { makeDayReader } from './read-day.ts'
import { splitSide } from './split-side.ts'

/**
 * An event lasts from its first day to its last. In conflicts of states and of others both sides fight; in one-sided violence the first
 * attacks the second, civilians. A side that UCDP calls a government is its state.
 */
export const ucdpEvents: EventFormat = {
  id: 'ucdp-events',
  name: 'UCDP GED',
  address: 'https://ucdp.uu.se/downloads/',
  terms: 'cite',
  columns: ['type_of_violence', 'side_a', 'side_b', 'gwnoa', 'gwnob', 'date_start', 'date_end'],
  recognises: (head) => hasColumns(head, 'type_of_violence', 'side_a', 'side_b', 'date_start', 'date_end'),
  open: (head, events) => {
    const at = (name: string): number => findColumn(head, name)
    const [type, first, second, start, end] = [at('type_of_violence'), at('side_a'), at('side_b'), at('date_start'), at('date_end')]
    const [firstNumber, secondNumber] = [at('gwnoa'), at('gwnob')]
    const dayOf = makeDayReader()
    const actorOf = rememberActors(events, splitSide)
    const codingOf = rememberCodings(events, (violence) => {
      const coding = codingOfCameo(violence === '3' ? '180' : '190')
      if (!coding || !['1', '2', '3'].includes(violence)) return undefined
      return violence === '3' ? coding : { ...coding, code: `${coding.code}*`, isMutual: true }
    })
    const needed = Math.max(type, first, second, start, end) + 1
    return {
      hasHeader: true,
      read: (cells, line) => {
        if (cells.length < needed) return 'not-a-row'
        const subject = actorOf(`${cells[first] ?? ''}\t${cells[firstNumber] ?? ''}`)
        const object = actorOf(`${cells[second] ?? ''}\t${cells[secondNumber] ?? ''}`)
        if (subject === undefined || object === undefined) return 'no-actor'
        const [from, until] = [dayOf(cells[start] ?? ''), dayOf(cells[end] ?? '')]
        if (!from || !until || until.start < from.start || until.start - from.start > LONGEST) return 'no-date'
        const coding = codingOf((cells[type] ?? '').trim())
        if (coding === undefined) return 'no-code'
        events.add({ subject, object, coding, line, start: from.start, end: until.end })
        return undefined
      },
    }
  },
}

/** UCDP has no event of more than a year. */
const LONGEST = 366 * DAY
