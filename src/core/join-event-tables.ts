/** Several tables of events → one. */
import type { Allegiance, Coding, EventActor, EventSource, EventTable } from './event-table.ts'

/**
 * All events of all tables, those of the first before those of the second. An actor that is a state is the same in all of them by its ISO
 * code, others by their id; of one table no two become one. The first table that has an actor says its id, name, role and country; whom it
 * acts for is put together. Sources of one id, and actors of one id that are not the same, are told apart by a number behind it. Events are
 * never put together: what two sources tell are two events. Throws where there are more than 65,535 codings.
 */
export function joinEventTables(tables: readonly EventTable[]): EventTable {
  const [only, ...others] = tables
  if (only && others.length === 0) return only
  const size = tables.reduce((sum, table) => sum + table.size, 0)
  const actors = joinActors(tables)
  const codings = joinCodings(tables)
  const sources = joinSources(tables)
  const columns = {
    subject: new Uint32Array(size), object: new Uint32Array(size), start: new Float64Array(size), end: new Float64Array(size),
    coding: new Uint16Array(size), firmness: new Uint8Array(size), source: new Uint16Array(size), tellings: new Uint32Array(size),
  }
  const happening = tables.some((table) => table.happening) ? new Uint32Array(size) : undefined
  const firsts: number[] = []
  let [first, firstSource, firstHappening] = [0, 0, 0]
  for (const [index, table] of tables.entries()) {
    firsts.push(first)
    columns.start.set(table.start, first)
    columns.end.set(table.end, first)
    columns.firmness.set(table.firmness, first)
    columns.tellings.set(table.tellings, first)
    copyRenumbered(table.subject, columns.subject, first, actors.numbers[index])
    copyRenumbered(table.object, columns.object, first, actors.numbers[index])
    copyRenumbered(table.coding, columns.coding, first, codings.numbers[index])
    for (let event = 0; event < table.size; event++) columns.source[first + event] = firstSource + (table.source[event] ?? 0)
    if (happening && table.happening) firstHappening = copyHappenings(table.happening, happening, first, firstHappening)
    first += table.size
    firstSource += table.sources.length
  }
  return {
    sources, actors: actors.list, codings: codings.list, size, ...columns, ...(happening ? { happening } : {}),
    references: (event) => {
      let index = firsts.length - 1
      while (index > 0 && (firsts[index] ?? 0) > event) index--
      return tables[index]?.references(event - (firsts[index] ?? 0)) ?? []
    },
  }
}

interface Joined<Item> {
  readonly list: readonly Item[]
  /** For each table: the new number of each of its items. */
  readonly numbers: readonly Uint32Array[]
}

function joinActors(tables: readonly EventTable[]): Joined<EventActor> {
  const list: EventActor[] = []
  const byKey = new Map<string, number>()
  const ids = new Set<string>()
  /** Which table has had each actor last: of one table no two become one. */
  const lastTable: number[] = []
  const numberOf = (actor: EventActor, index: number): number => {
    const key = actor.role === 'state' && actor.country !== undefined ? `state ${actor.country}` : `id ${actor.id}`
    const known = byKey.get(key)
    if (known !== undefined && lastTable[known] !== index) {
      lastTable[known] = index
      return known
    }
    const id = freeId(actor.id, ids)
    ids.add(id)
    if (known === undefined) byKey.set(key, list.length)
    lastTable.push(index)
    return list.push(id === actor.id && actor.allegiances.length === 0 ? actor : { ...actor, id, allegiances: [] }) - 1
  }
  const numbers = tables.map(({ actors }, index) => {
    const own = new Uint32Array(actors.length)
    for (const [at, actor] of actors.entries()) own[at] = numberOf(actor, index)
    return own
  })
  for (const [index, { actors }] of tables.entries()) {
    const own = numbers[index] as Uint32Array
    for (const [at, { allegiances }] of actors.entries()) {
      if (allegiances.length === 0) continue
      const number = own[at] as number
      const joined = list[number] as EventActor
      const renumbered = allegiances.map((one) => ({ ...one, power: own[one.power] as number }))
      list[number] = { ...joined, allegiances: withoutRepeats([...joined.allegiances, ...renumbered]) }
    }
  }
  return { list, numbers }
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id} (${number})`
  return free
}

function withoutRepeats(all: readonly Allegiance[]): readonly Allegiance[] {
  return all.filter((one, place) =>
    all.findIndex((other) => other.power === one.power && other.start === one.start && other.end === one.end) === place)
}

function joinCodings(tables: readonly EventTable[]): Joined<Coding> {
  const list: Coding[] = []
  const byKey = new Map<string, number>()
  const numbers = tables.map(({ codings }) => Uint32Array.from(codings, (coding) => {
    const { code, label, tieClass, isMutual, type, mode, plover, goldstein } = coding
    const key = JSON.stringify([code, label.en, label.fr, tieClass, isMutual, type, mode, plover, goldstein])
    const number = byKey.get(key) ?? list.push(coding) - 1
    byKey.set(key, number)
    return number
  }))
  if (list.length > MOST_CODINGS) throw new RangeError(`${list.length} codings are more than a table can number; join fewer tables`)
  return { list, numbers }
}

const MOST_CODINGS = 65_535

function joinSources(tables: readonly EventTable[]): readonly EventSource[] {
  const ids = new Set<string>()
  return tables.flatMap(({ sources }) => sources).map((source) => {
    const id = freeId(source.id, ids)
    ids.add(id)
    return id === source.id ? source : { ...source, id }
  })
}

const NONE = new Uint32Array()

function copyRenumbered(from: Uint32Array | Uint16Array, to: Uint32Array | Uint16Array, first: number, numbers: Uint32Array = NONE): void {
  for (let event = 0; event < from.length; event++) to[first + event] = numbers[from[event] as number] as number
}

/** Gives the highest number that is taken now: those of the next table come after it. */
function copyHappenings(from: Uint32Array, to: Uint32Array, first: number, taken: number): number {
  let highest = taken
  for (let event = 0; event < from.length; event++) {
    const number = from[event] ?? 0
    if (number === 0) continue
    to[first + event] = taken + number
    highest = Math.max(highest, taken + number)
  }
  return highest
}
