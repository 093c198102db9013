/** Puts rows of coded events together to a table in columns. */
import { actsForHome, stateActor, type ActorParts } from '../../core/actors/actor-parts.ts'
import type { Extent } from '../../core/dates.ts'
import { FIRMNESSES, type Coding, type EventActor, type EventSource, type EventTable } from '../../core/event-table.ts'

export interface EventCollector {
  /** How many events and actors there are so far. */
  readonly size: number
  readonly actorCount: number
  /** The number of an actor, which is added where its id is new; with it the state for which it acts. */
  actor(parts: ActorParts): number
  /** The number of a coding, which is added where its code is new. `undefined` once there are 65,535. */
  coding(coding: Coding): number | undefined
  /** One telling of an event. The same pair, date and coding again is another telling of it; where both do it, in any order of the pair. */
  add(telling: Telling): void
  build(source: EventSource): EventTable
}

export interface Telling extends Extent {
  readonly subject: number
  readonly object: number
  readonly coding: number
  /** From 1. */
  readonly line: number
  /** Whether the row tells of other pairs of actors too. */
  readonly isShared?: boolean
}

/** Typed columns that grow by doubling, and one open hash table of row numbers: no object an event. */
export function collectEvents(): EventCollector {
  const actors: EventActor[] = []
  const actorNumbers = new Map<string, number>()
  const codings: Coding[] = []
  const codingNumbers = new Map<string, number>()
  let columns = makeColumns(1024)
  let places = new Int32Array(4096).fill(-1)
  let [size, told] = [0, 0]
  let tellingLines = new Uint32Array(1024)
  let tellingBefore = new Int32Array(1024)

  function actor(parts: ActorParts): number {
    const known = actorNumbers.get(parts.id)
    if (known !== undefined) return known
    const { id, label, role, home, sector } = parts
    const power = actsForHome(parts) && home ? actor(stateActor(home)) : undefined
    actorNumbers.set(id, actors.length)
    return actors.push({
      id, label, role,
      ...(home ? { country: home.iso3 } : {}), ...(sector === undefined ? {} : { sector }),
      allegiances: power === undefined ? [] : [{ power, start: -Infinity, end: Infinity }],
    }) - 1
  }

  function coding(one: Coding): number | undefined {
    const known = codingNumbers.get(one.code)
    if (known !== undefined) return known
    if (codings.length === MOST_CODINGS) return undefined
    codingNumbers.set(one.code, codings.length)
    return codings.push(one) - 1
  }

  /** The place in the hash table of an event like this, or of none yet. */
  function findPlace(subject: number, object: number, code: number, start: number, end: number): number {
    const mask = places.length - 1
    let place = hashOf(subject, object, code, start) & mask
    for (let row = places[place] ?? -1; row >= 0; row = places[place = (place + 1) & mask] ?? -1) {
      const isSame = columns.subject[row] === subject && columns.object[row] === object && columns.coding[row] === code &&
        columns.start[row] === start && columns.end[row] === end
      if (isSame) break
    }
    return place
  }

  function add({ subject, object, coding: code, start, end, line, isShared = false }: Telling): void {
    const isTurned = codings[code]?.isMutual === true && (actors[subject]?.id ?? '') > (actors[object]?.id ?? '')
    const [first, second] = isTurned ? [object, subject] : [subject, object]
    const place = findPlace(first, second, code, start, end)
    let row = places[place] ?? -1
    if (row < 0) {
      if (size === columns.subject.length) columns = growColumns(columns)
      row = size++
      columns.subject[row] = first
      columns.object[row] = second
      columns.coding[row] = code
      columns.start[row] = start
      columns.end[row] = end
      columns.happening[row] = isShared ? line : 0
      columns.lastTelling[row] = -1
      places[place] = row
      if (size * 2 > places.length) rehash()
    }
    if (told === tellingLines.length) {
      tellingLines = grown(tellingLines, new Uint32Array(told * 2))
      tellingBefore = grown(tellingBefore, new Int32Array(told * 2))
    }
    tellingLines[told] = line
    tellingBefore[told] = columns.lastTelling[row] ?? -1
    columns.lastTelling[row] = told++
    columns.tellings[row] = (columns.tellings[row] ?? 0) + 1
  }

  function rehash(): void {
    places = new Int32Array(places.length * 2).fill(-1)
    for (let row = 0; row < size; row++) {
      const { subject, object, coding: code, start, end } = columns
      places[findPlace(subject[row] ?? 0, object[row] ?? 0, code[row] ?? 0, start[row] ?? 0, end[row] ?? 0)] = row
    }
  }

  function build(source: EventSource): EventTable {
    const { subject, object, coding: code, start, end, tellings, lastTelling, happening } = trimColumns(columns, size)
    return {
      sources: [source], actors, codings, size, subject, object, start, end, coding: code, tellings,
      ...(happening.some((one) => one > 0) ? { happening } : {}),
      firmness: new Uint8Array(size).fill(FIRMNESSES.indexOf('affirmed')),
      source: new Uint16Array(size),
      references: (event) => {
        const lines: string[] = []
        for (let at = lastTelling[event] ?? -1; at >= 0; at = tellingBefore[at] ?? -1) lines.push(String(tellingLines[at]))
        return lines.reverse()
      },
    }
  }

  return { get size() { return size }, get actorCount() { return actors.length }, actor, coding, add, build }
}

const MOST_CODINGS = 65_535

interface Columns {
  readonly subject: Uint32Array
  readonly object: Uint32Array
  readonly coding: Uint16Array
  readonly start: Float64Array
  readonly end: Float64Array
  readonly tellings: Uint32Array
  readonly lastTelling: Int32Array
  readonly happening: Uint32Array
}

function makeColumns(length: number): Columns {
  return {
    subject: new Uint32Array(length), object: new Uint32Array(length), coding: new Uint16Array(length),
    start: new Float64Array(length), end: new Float64Array(length), tellings: new Uint32Array(length),
    lastTelling: new Int32Array(length), happening: new Uint32Array(length),
  }
}

function growColumns(old: Columns): Columns {
  const made = makeColumns(old.subject.length * 2)
  made.subject.set(old.subject)
  made.object.set(old.object)
  made.coding.set(old.coding)
  made.start.set(old.start)
  made.end.set(old.end)
  made.tellings.set(old.tellings)
  made.lastTelling.set(old.lastTelling)
  made.happening.set(old.happening)
  return made
}

function trimColumns({ subject, object, coding, start, end, tellings, lastTelling, happening }: Columns, size: number): Columns {
  return {
    subject: subject.slice(0, size), object: object.slice(0, size), coding: coding.slice(0, size), start: start.slice(0, size),
    end: end.slice(0, size), tellings: tellings.slice(0, size), lastTelling: lastTelling.slice(0, size),
    happening: happening.slice(0, size),
  }
}

function grown<Column extends Uint32Array | Int32Array>(old: Column, made: Column): Column {
  made.set(old)
  return made
}

/** Mixes by multiplication with odd numbers, as in Knuth, The Art of Computer Programming 3, 6.4. */
function hashOf(subject: number, object: number, coding: number, start: number): number {
  let hash = Math.imul(subject + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (object + 1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ (coding + 1), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.floor(start / 86_400_000), 0x27d4eb2f)
  return hash ^ (hash >>> 16)
}
