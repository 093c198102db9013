/** ICEWS as triples with a date, as benchmarks of temporal knowledge graphs have it (ICEWS14, ICEWS18, ICEWS05-15). */
import { cleanName, splitName } from '../../core/actors/split-name.ts'
import { cameoOfName, codingOfCameo } from '../../core/cameo.ts'
import { issue } from '../../core/issues.ts'
import { isNobody, rememberActors } from './actor-cache.ts'
import { rememberCodings } from './coding-cache.ts'
import type { EventFormat, EventHead } from './event-format.ts'
import { findColumn } from './find-column.ts'
import { makeDayReader } from './read-day.ts'

/**
 * Subject, relation, object and date, in this order where the first row does not name them, and whatever comes after them. Relations are
 * ICEWS' names of CAMEO's codes. Actors are names; sector and country stand in them (`Military (Russia)`), underscores for spaces. Times
 * that are numbers need an origin. Ids in place of names are not read: their dictionary is another file.
 */
export const icewsTriples: EventFormat = {
  id: 'icews-triples',
  name: 'ICEWS',
  address: 'https://doi.org/10.7910/DVN/28075',
  terms: 'unclear',
  columns: ['subject', 'relation', 'object', 'date'],
  recognises: (head) => {
    const { width, relation } = placesOf(head)
    const rows = [head.cells, ...head.sample].slice(hasNames(head) ? 1 : 0)
    const named = rows.filter((cells) => cameoOfName(cells[relation] ?? '') !== undefined).length
    return width >= 4 && width <= 8 && named > 0 && named * 2 > rows.length
  },
  open: (head, events, { origin }) => {
    const hasHeader = hasNames(head)
    const { subject, relation, object, date } = placesOf(head)
    const example = (hasHeader ? head.sample[0] : head.cells)?.[date] ?? ''
    if (!origin && /^\d{1,7}$/.test(example) && !/^[12]\d{3}$/.test(example)) return issue('dates-need-origin', '', { example })
    const dayOf = makeDayReader(origin)
    const actorOf = rememberActors(events, (name) => (isNobody(name) ? undefined : splitName(cleanName(name))))
    const codingOf = rememberCodings(events, (name) => codingOfCameo(cameoOfName(name) ?? ''))
    const needed = Math.max(subject, relation, object, date) + 1
    return {
      hasHeader,
      read: (cells, line) => {
        if (cells.length < needed) return 'not-a-row'
        const [from, to] = [actorOf(cells[subject] ?? ''), actorOf(cells[object] ?? '')]
        if (from === undefined || to === undefined) return 'no-actor'
        const extent = dayOf(cells[date] ?? '')
        if (!extent) return 'no-date'
        const coding = codingOf(cells[relation] ?? '')
        if (coding === undefined) return 'no-code'
        events.add({ subject: from, object: to, coding, line, start: extent.start, end: extent.end })
        return undefined
      },
    }
  },
}

function hasNames(head: EventHead): boolean {
  return findColumn(head, 'relation', 'predicate', 'rel') >= 0
}

function placesOf(head: EventHead): { subject: number; relation: number; object: number; date: number; width: number } {
  const width = head.cells.length
  if (!hasNames(head)) return { subject: 0, relation: 1, object: 2, date: 3, width }
  const place = (fallback: number, ...names: string[]): number => {
    const at = findColumn(head, ...names)
    return at < 0 ? fallback : at
  }
  return {
    subject: place(0, 'subject', 'head', 'source'), relation: place(1, 'relation', 'predicate', 'rel'),
    object: place(2, 'object', 'tail', 'target'), date: place(3, 'date', 'time', 'timestamp', 'day'), width,
  }
}
