/** POLECAT: ICEWS' successor, coded in PLOVER, with tabs. */
import type { ActorParts } from '../../core/actors/actor-parts.ts'
import { findHome, homeOfCode } from '../../core/actors/find-state.ts'
import { isSector, type Sector } from '../../core/actors/sectors.ts'
import { splitCode } from '../../core/actors/split-code.ts'
import { cleanName, splitName } from '../../core/actors/split-name.ts'
import { tellMore } from '../../core/actors/tell-more.ts'
import { codingOfPlover } from '../../core/cameo/coding-of-plover.ts'
import { ploverTypeOf } from '../../core/cameo/plover-scores.ts'
import { isNobody, rememberActors } from './actor-cache.ts'
import { rememberCodings } from './coding-cache.ts'
import type { EventFormat, EventHead } from './event-format.ts'
import { findColumn, hasColumns } from './find-column.ts'
import { makeDayReader } from './read-day.ts'

/**
 * Actors and recipients are lists, apart by `;`: a row is one event of each actor and each recipient, told as one happening; without
 * recipients it is one of each two actors, both of whom do it. Lists of countries and sectors go with the names where they are as long, or
 * have one for all. Scores are PLOVER 2.0's own, not the column `Intensity`. Some files have a header with a surplus `Headline`; the
 * published order of columns is taken for those.
 */
export const polecat: EventFormat = {
  id: 'polecat',
  name: 'POLECAT',
  address: 'https://doi.org/10.7910/DVN/AJGVIT',
  terms: 'unclear',
  columns: [
    'Event Date', 'Event Type', 'Event Mode', 'Contexts', 'Actor Name', 'Actor Country', 'Primary Actor Sector',
    'Recipient Name', 'Recipient Country', 'Primary Recipient Sector',
  ],
  recognises: (head) => hasColumns(head, 'Event Date', 'Event Type', 'Actor Name', 'Recipient Name'),
  open: (given, events) => {
    const head = withoutSurplus(given)
    const at = (name: string): number => findColumn(head, name)
    const [date, type, mode, contexts] = [at('Event Date'), at('Event Type'), at('Event Mode'), at('Contexts')]
    const actorPlaces = [at('Actor Name'), at('Actor Country'), at('Primary Actor Sector')] as const
    const recipientPlaces = [at('Recipient Name'), at('Recipient Country'), at('Primary Recipient Sector')] as const
    const dayOf = makeDayReader()
    const actorOf = rememberActors(events, splitOne)
    const codingOf = rememberCodings(events, codingOfKey)
    const needed = Math.max(date, type, actorPlaces[0], recipientPlaces[0]) + 1
    const numbersOf = (keys: readonly string[]): readonly number[] => [...new Set(keys.flatMap((key) => actorOf(key) ?? []))]
    return {
      hasHeader: true,
      read: (cells, line) => {
        if (cells.length < needed) return 'not-a-row'
        const [from, to] = [keysOf(cells, actorPlaces), keysOf(cells, recipientPlaces)]
        if (Math.max(from.length, to.length) > MOST_ACTORS) return 'too-many-actors'
        const [actors, recipients] = [numbersOf(from), numbersOf(to)]
        const isMutual = recipients.length === 0
        if (actors.length < (isMutual ? 2 : 1)) return 'no-actor'
        const extent = dayOf(cells[date] ?? '')
        if (!extent) return 'no-date'
        const coding = codingOf([cells[type], cells[mode], cells[contexts], isMutual ? '*' : ''].join('\t'))
        if (coding === undefined) return 'no-code'
        const pairs = isMutual
          ? actors.flatMap((subject, index) => actors.slice(index + 1).map((object) => [subject, object] as const))
          : actors.flatMap((subject) => recipients.map((object) => [subject, object] as const))
        for (const [subject, object] of pairs) {
          events.add({ subject, object, coding, line, start: extent.start, end: extent.end, isShared: pairs.length > 1 })
        }
        return undefined
      },
    }
  },
}

/** More than stand in any one sentence. */
const MOST_ACTORS = 20

/** The contexts that matter to Goldstein's scale. */
const CONTEXTS = ['military', 'economic', 'peacekeeping', 'intelligence', 'legal', 'diplomatic', 'asylum']

const PUBLISHED = (
  'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|' +
  'Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|' +
  'Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|' +
  'Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|' +
  'Language|Version'
).split('|')

function withoutSurplus(head: EventHead): EventHead {
  return findColumn(head, 'Headline') < 0 ? head : { ...head, cells: PUBLISHED }
}

function codingOfKey(key: string): ReturnType<typeof codingOfPlover> | undefined {
  const [typeName = '', modeName = '', contextNames = '', mutual = ''] = key.split('\t')
  const type = ploverTypeOf(typeName)
  if (!type) return undefined
  const mode = modeName.trim().toLowerCase().replace(/[\s_]+/g, '-')
  const told = contextNames.toLowerCase().split(/[;,]/).map((word) => word.trim())
  const context = CONTEXTS.find((one) => told.includes(one))
  return codingOfPlover(type, { mode, ...(context === undefined ? {} : { context }), isMutual: mutual === '*' })
}

/** Name, country and sector of each that a list names. */
function keysOf(cells: readonly string[], [name, country, sector]: readonly [number, number, number]): string[] {
  const listOf = (place: number): string[] => (cells[place] ?? '').split(';').map((word) => word.trim())
  const [names, countries, sectors] = [listOf(name), listOf(country), listOf(sector)]
  const withName = (list: readonly string[], index: number): string =>
    (list.length === names.length ? list[index] : list.length === 1 ? list[0] : '') ?? ''
  return names.map((one, index) => [one, withName(countries, index), withName(sectors, index)].join('\t'))
}

/** Without a name, country and sector make one, as a chained code does. */
function splitOne(key: string): ActorParts | undefined {
  const [given = '', country = '', code = ''] = key.split('\t')
  const home = isNobody(country) ? undefined : homeOfCode(country) ?? findHome(country)
  const sector: Sector | undefined = isSector(code) ? code : undefined
  if (isNobody(given)) return home ? splitCode(`${home.iso3}${sector === 'JRN' ? 'MED' : sector ?? ''}`) : undefined
  return tellMore(splitName(cleanName(given)), sector, home)
}
