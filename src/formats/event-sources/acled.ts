/** ACLED's export of events, with commas. */
import type { ActorParts } from '../../core/actors/actor-parts.ts'
import { roleOfSector, type Sector } from '../../core/actors/sectors.ts'
import { cleanName, splitName } from '../../core/actors/split-name.ts'
import { codingOfCameo } from '../../core/cameo.ts'
import { codingOfPlover } from '../../core/cameo/coding-of-plover.ts'
import { DAY } from '../../core/dates.ts'
import type { Coding } from '../../core/event-table.ts'
import { isNobody, rememberActors } from './actor-cache.ts'
import { rememberCodings } from './coding-cache.ts'
import type { EventFormat } from './event-format.ts'
import { findColumn, hasColumns } from './find-column.ts'
import { makeDayReader } from './read-day.ts'

/**
 * Whoever wants to use ACLED's data has to register and load them; they are never to be part of Triplomat. An event with one actor only,
 * as most protests are, makes no tie and is left out. In battles both fight; where a protest is met with force, or there is an arrest, the
 * second actor is the one who acts. A time precision of 2 widens the day to its week, 3 to its month. Associated actors are not read.
 */
export const acled: EventFormat = {
  id: 'acled',
  name: 'ACLED',
  address: 'https://acleddata.com/knowledge-base/codebook/',
  terms: 'load-only',
  columns: ['event_date', 'time_precision', 'event_type', 'sub_event_type', 'actor1', 'inter1', 'actor2', 'inter2'],
  recognises: (head) => hasColumns(head, 'event_date', 'event_type', 'sub_event_type', 'actor1', 'actor2'),
  open: (head, events) => {
    const at = (name: string): number => findColumn(head, name)
    const [date, precision, type, subtype] = [at('event_date'), at('time_precision'), at('event_type'), at('sub_event_type')]
    const [first, firstKind, second, secondKind] = [at('actor1'), at('inter1'), at('actor2'), at('inter2')]
    const dayOf = makeDayReader()
    const actorOf = rememberActors(events, splitOne)
    const codingOf = rememberCodings(events, codingOfKey)
    const needed = Math.max(date, type, subtype, first, second) + 1
    return {
      hasHeader: true,
      read: (cells, line) => {
        if (cells.length < needed) return 'not-a-row'
        const one = actorOf(`${cells[first] ?? ''}\t${cells[firstKind] ?? ''}`)
        const other = actorOf(`${cells[second] ?? ''}\t${cells[secondKind] ?? ''}`)
        if (one === undefined || other === undefined) return 'no-actor'
        const day = dayOf(cells[date] ?? '')
        if (!day) return 'no-date'
        const kind = (cells[subtype] ?? '').trim()
        const coding = codingOf(`${(cells[type] ?? '').trim()}\t${kind}`)
        if (coding === undefined) return 'no-code'
        const { start, end } = widen(day, (cells[precision] ?? '').trim())
        const [subject, object] = TURNED.has(kind.toLowerCase()) ? [other, one] : [one, other]
        events.add({ subject, object, coding, line, start, end })
        return undefined
      },
    }
  },
}

/** The second actor does it to the first. */
const TURNED: ReadonlySet<string> = new Set(['protest with intervention', 'excessive force against protesters'])

/** CAMEO's code of a sub-event type, or the type's where it has none; `=` where both do it. */
const CODES: Readonly<Record<string, string>> = {
  battles: '190=',
  'explosions/remote violence': '190',
  'violence against civilians': '180',
  protests: '141',
  riots: '145',
  'armed clash': '190=',
  'government regains territory': '190=',
  'non-state actor overtakes territory': '190=',
  'chemical weapon': '2041',
  'air/drone strike': '195',
  'suicide bomb': '1831',
  'shelling/artillery/missile attack': '194',
  'remote explosive/landmine/ied': '1833',
  grenade: '183',
  'sexual violence': '1821',
  attack: '180',
  'abduction/forced disappearance': '181',
  'peaceful protest': '141',
  'protest with intervention': '172',
  'excessive force against protesters': '175',
  'violent demonstration': '145',
  'mob violence': '182',
  agreement: '057=',
  arrests: '173',
  'looting/property destruction': '171',
}

/** Without a score: what they are between the two actors, nobody can say. */
const NEUTRAL: Readonly<Record<string, Coding['label']>> = {
  'change to group/activity': { en: 'change of a group or its activity', fr: 'changement d’un groupe ou de son activité' },
  'disrupted weapons use': { en: 'use of weapons disrupted', fr: 'usage d’armes empêché' },
  'headquarters or base established': { en: 'base established', fr: 'base établie' },
  'non-violent transfer of territory': { en: 'territory changed hands without violence', fr: 'territoire cédé sans violence' },
  other: { en: 'strategic development', fr: 'développement stratégique' },
}

function codingOfKey(key: string): Coding | undefined {
  const [type = '', subtype = ''] = key.toLowerCase().split('\t')
  const label = NEUTRAL[subtype]
  if (label) return { code: `ACLED ${subtype}`, label, tieClass: 'neutral', isMutual: true }
  const told = CODES[subtype] ?? CODES[type]
  const coding = told === undefined ? undefined : codingOfCameo(told.replace('=', ''))
  if (!coding || told === undefined) return undefined
  if (subtype === 'excessive force against protesters') return codingOfPlover('ASSAULT', { mode: 'crowd-control' })
  return told.endsWith('=') ? { ...coding, code: `${coding.code}*`, isMutual: true } : coding
}

function widen(day: { readonly start: number; readonly end: number }, precision: string): { start: number; end: number } {
  if (precision === '2') return { start: day.start - 3 * DAY, end: day.end + 3 * DAY }
  if (precision !== '3') return day
  const date = new Date(day.start)
  return { start: Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1), end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) }
}

/** The interaction code says what a name leaves open: numbers until 2024, words since. */
const KINDS: readonly (readonly [RegExp, Sector])[] = [
  [/^1$|state forces/i, 'MIL'],
  [/^2$|rebel/i, 'REB'],
  [/^[34]$|militia/i, 'UAF'],
  [/^[567]$|rioters|protesters|civilians/i, 'CVL'],
  [/^8$|external|other forces/i, 'UAF'],
]

function splitOne(key: string): ActorParts | undefined {
  const [given = '', kind = ''] = key.split('\t')
  if (isNobody(given)) return undefined
  const parts = splitName(cleanName(given))
  const isOpen = parts.sector === undefined && (parts.role === 'person' || parts.role === 'other')
  const sector = isOpen ? KINDS.find(([pattern]) => pattern.test(kind.trim()))?.[1] : undefined
  return sector ? { ...parts, sector, role: roleOfSector(sector) } : parts
}
