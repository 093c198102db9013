/** ICEWS as its Dataverse has it: a file of tabs a year. */
import type { ActorParts } from '../../core/actors/actor-parts.ts'
import { findHome } from '../../core/actors/find-state.ts'
import { readPost } from '../../core/actors/read-post.ts'
import { leadingSector } from '../../core/actors/sectors.ts'
import { cleanName, splitName } from '../../core/actors/split-name.ts'
import { tellMore } from '../../core/actors/tell-more.ts'
import { cameoOfName, codingOfCameo } from '../../core/cameo.ts'
import { isNobody, rememberActors } from './actor-cache.ts'
import { rememberCodings } from './coding-cache.ts'
import type { EventFormat } from './event-format.ts'
import { findColumn, hasColumns } from './find-column.ts'
import { makeDayReader } from './read-day.ts'

/**
 * The text of an event counts before its code, which loses its leading zero in some copies: 10 is a demand or a statement then. Sectors
 * and countries are read for each row, so that somebody who changes the side is two actors of one name. Event ids are not looked at: they
 * are not unique.
 */
export const icews: EventFormat = {
  id: 'icews',
  name: 'ICEWS',
  address: 'https://doi.org/10.7910/DVN/28075',
  terms: 'unclear',
  columns: [
    'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code', 'Target Name', 'Target Sectors',
    'Target Country',
  ],
  recognises: (head) => hasColumns(head, 'Event Date', 'Source Name', 'Target Name') && findColumn(head, 'CAMEO Code', 'Event Text') >= 0,
  open: (head, events) => {
    const at = (name: string): number => findColumn(head, name)
    const [date, text, code] = [at('Event Date'), at('Event Text'), at('CAMEO Code')]
    const source = [at('Source Name'), at('Source Sectors'), at('Source Country')] as const
    const target = [at('Target Name'), at('Target Sectors'), at('Target Country')] as const
    const dayOf = makeDayReader()
    const actorOf = rememberActors(events, splitRow)
    const codingOf = rememberCodings(events, (key) => {
      const [words = '', number = ''] = key.split('\t')
      return codingOfCameo(cameoOfName(words) ?? number)
    })
    const keyOf = (cells: readonly string[], places: readonly number[]): string => places.map((place) => cells[place] ?? '').join('\t')
    const needed = Math.max(date, source[0], target[0]) + 1
    return {
      hasHeader: true,
      read: (cells, line) => {
        if (cells.length < needed) return 'not-a-row'
        const [subject, object] = [actorOf(keyOf(cells, source)), actorOf(keyOf(cells, target))]
        if (subject === undefined || object === undefined) return 'no-actor'
        const extent = dayOf(cells[date] ?? '')
        if (!extent) return 'no-date'
        const coding = codingOf(keyOf(cells, [text, code]))
        if (coding === undefined) return 'no-code'
        events.add({ subject, object, coding, line, start: extent.start, end: extent.end })
        return undefined
      },
    }
  },
}

/** Name, sectors and country of one row. */
function splitRow(key: string): ActorParts | undefined {
  const [given = '', sectors = '', country = ''] = key.split('\t')
  if (isNobody(given)) return undefined
  const sector = leadingSector(sectors.split(',').flatMap((words) => readPost(words.trim())?.sector ?? []))
  return tellMore(splitName(cleanName(given)), sector, isNobody(country) ? undefined : findHome(country))
}
