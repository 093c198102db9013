/** Event tables made by hand, row by row, for tests. */
import type { ActorRole, Allegiance, Coding, EventActor, EventTable, Firmness, TieClass } from '../../../src/core/event-table.ts'
import { FIRMNESSES } from '../../../src/core/event-table.ts'

export interface ActorRow {
  readonly id: string
  readonly role?: ActorRole
  readonly country?: string
  readonly sector?: string
  /** By id of the power; `from` and `until` are milliseconds, open by default. */
  readonly actsFor?: readonly { readonly power: string; readonly from?: number; readonly until?: number }[]
}

export interface EventRow {
  readonly subject: string
  readonly object: string
  /** -10 to 10 on both scales; left out for none. */
  readonly score?: number
  readonly tieClass?: TieClass
  readonly isMutual?: boolean
  readonly mode?: string
  /** Milliseconds; open by default. */
  readonly start?: number
  readonly end?: number
  readonly firmness?: Firmness
  readonly source?: string
  readonly tellings?: number
  readonly happening?: number
}

/** Actors that rows name without being listed are states without a country. The reference of an event is its row. */
export function makeTable(rows: readonly EventRow[], given: readonly ActorRow[] = []): EventTable {
  const named = [
    ...rows.flatMap(({ subject, object }) => [subject, object]),
    ...given.flatMap(({ actsFor = [] }) => actsFor.map(({ power }) => power)),
  ]
  const listed = [...given, ...[...new Set(named)].filter((id) => !given.some((one) => one.id === id)).map((id): ActorRow => ({ id }))]
  const places = new Map(listed.map(({ id }, place) => [id, place]))
  const placeOf = (id: string): number => places.get(id) as number
  const actors = listed.map(({ id, role = 'state', country, sector, actsFor = [] }): EventActor => ({
    id,
    label: { en: id, fr: id },
    role,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    allegiances: actsFor.map(({ power, from = -Infinity, until = Infinity }): Allegiance =>
      ({ power: placeOf(power), start: from, end: until })),
  }))
  const sources = [...new Set(rows.map(({ source = 'file' }) => source))]
  return {
    sources: sources.map((id) => ({ id, title: id, kind: 'coded' })),
    actors,
    codings: rows.map(codingOf),
    size: rows.length,
    subject: Uint32Array.from(rows, (row) => placeOf(row.subject)),
    object: Uint32Array.from(rows, (row) => placeOf(row.object)),
    start: Float64Array.from(rows, ({ start = -Infinity }) => start),
    end: Float64Array.from(rows, ({ end = Infinity }) => end),
    coding: Uint16Array.from(rows, (_, row) => row),
    firmness: Uint8Array.from(rows, ({ firmness = 'affirmed' }) => FIRMNESSES.indexOf(firmness)),
    source: Uint16Array.from(rows, ({ source = 'file' }) => sources.indexOf(source)),
    tellings: Uint32Array.from(rows, ({ tellings = 1 }) => tellings),
    happening: Uint32Array.from(rows, ({ happening = 0 }) => happening),
    references: (event) => [String(event)],
  }
}

function codingOf({ score, tieClass, isMutual = false, mode }: EventRow): Coding {
  return {
    code: `${tieClass ?? ''} ${score ?? ''}`,
    label: { en: 'did', fr: 'a fait' },
    tieClass: tieClass ?? (score === undefined ? 'neutral' : score < 0 ? 'material-conflict' : 'material-cooperation'),
    isMutual,
    ...(score === undefined ? {} : { type: score < 0 ? 'COERCE' : 'AID', plover: score, goldstein: score }),
    ...(mode === undefined ? {} : { mode }),
  }
}
