/** What of making ties does not hang on the choices but the roll-up, worked out once for a table. */
import type { ActorRole, Coding, EventActor, EventTable } from '../event-table.ts'
import { closenessOf } from './closeness-of-coding.ts'
import { makePowerFinder } from './find-power.ts'
import { OMISSIONS, type Omission, type RollUp } from './tie-types.ts'

/** A table made ready: hand it to `makeTies` for as many choices as are tried. */
export interface PreparedTies {
  readonly table: EventTable
  /** Numbers of the events by start, then end, then number. */
  readonly order: Uint32Array
  /** The place of each actor in the order of ids. */
  readonly ranks: Uint32Array
  /** Worked out when first asked for. */
  readonly rollUp: (rollUp: RollUp) => RolledUp
}

/** A table under a roll-up, a row an event. */
export interface RolledUp {
  readonly subject: Uint32Array
  readonly object: Uint32Array
  /** Number of the pair of powers, from 0; the pairs are numbered in the order of the events. */
  readonly pair: Uint32Array
  /** The two powers of each pair, the smaller index first. */
  readonly pairs: readonly (readonly [a: number, b: number])[]
  /** Index into `OMISSIONS`, or `IN_A_TIE`. */
  readonly omission: Uint8Array
  /** Rows of one happening between the same powers, from the one that says most to the one that says least. */
  readonly repeated: readonly (readonly number[])[]
}

/** Stands where an omission would. */
export const IN_A_TIE = 255

/** Makes a table ready: linear but for the sorting, which a table in order of its dates spares. */
export function prepareTies(table: EventTable): PreparedTies {
  const ranks = rankActors(table.actors)
  const known = new Map<RollUp, RolledUp>()
  return {
    table,
    order: orderEvents(table),
    ranks,
    rollUp(rollUp) {
      const rolledUp = known.get(rollUp) ?? rollUpTable(table, rollUp, ranks)
      known.set(rollUp, rolledUp)
      return rolledUp
    },
  }
}

function rankActors(actors: readonly EventActor[]): Uint32Array {
  const ranks = new Uint32Array(actors.length)
  const sorted = actors.map((_, actor) => actor).sort((one, other) => compare(actors[one]?.id ?? '', actors[other]?.id ?? ''))
  sorted.forEach((actor, rank) => {
    ranks[actor] = rank
  })
  return ranks
}

function orderEvents({ size, start, end }: EventTable): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, event) => event)
  const between = (one: number, other: number): number =>
    compare(start[one] as number, start[other] as number) || compare(end[one] as number, end[other] as number) || one - other
  for (let event = 1; event < size; event++) {
    if (between(event - 1, event) > 0) return order.sort(between)
  }
  return order
}

function rollUpTable(table: EventTable, rollUp: RollUp, ranks: Uint32Array): RolledUp {
  const { size, actors } = table
  const powerOf = makePowerFinder(table, rollUp)
  const standing = Uint8Array.from(actors, (actor) => standingOf(actor, rollUp))
  const columns = {
    subject: new Uint32Array(size),
    object: new Uint32Array(size),
    pair: new Uint32Array(size),
    omission: new Uint8Array(size).fill(IN_A_TIE),
  }
  const pairs: (readonly [number, number])[] = []
  const numbers = new Map<number, number>()
  for (let event = 0; event < size; event++) {
    const start = table.start[event] as number
    const end = table.end[event] as number
    const subject = powerOf(table.subject[event] as number, start, end)
    const object = powerOf(table.object[event] as number, start, end)
    columns.subject[event] = subject
    columns.object[event] = object
    const omission = subject === object ? SAME_POWER : Math.min(standing[subject] as number, standing[object] as number)
    columns.omission[event] = omission
    if (omission !== IN_A_TIE) continue
    const a = Math.min(subject, object)
    const b = Math.max(subject, object)
    const key = a * actors.length + b
    let number = numbers.get(key)
    if (number === undefined) {
      number = pairs.push([a, b]) - 1
      numbers.set(key, number)
    }
    columns.pair[event] = number
  }
  return { ...columns, pairs, repeated: listRepeated(table, columns, ranks) }
}

const SAME_POWER = placeOf('same-power')

/** Why the order of `OMISSIONS` matters: of the omissions of both ends the smaller is taken. */
function standingOf({ role, country, sector }: EventActor, rollUp: RollUp): number {
  // Why the sector: coded data have one for people (the citizens of a country), and none for things.
  const isSomebody = role !== 'place' && (role !== 'other' || sector !== undefined)
  if (rollUp === 'official' && country !== undefined && isSomebody && IS_PRIVATE[role]) return placeOf('inside')
  return role === 'place' || role === 'other' ? placeOf('not-a-side') : IN_A_TIE
}

/** Who is no power by itself where it is at home in a state and does not act for it. A force or an organisation may be. */
const IS_PRIVATE: Readonly<Record<ActorRole, boolean>> = {
  group: true, person: true, body: true, other: true, state: false, organisation: false, force: false, place: false,
}

function placeOf(omission: Omission): number {
  return OMISSIONS.indexOf(omission)
}

function listRepeated(table: EventTable, columns: Omit<RolledUp, 'pairs' | 'repeated'>, ranks: Uint32Array): number[][] {
  const { happening, size } = table
  if (!happening) return []
  const groups = new Map<string, number[]>()
  for (let event = 0; event < size; event++) {
    if (happening[event] === 0 || columns.omission[event] !== IN_A_TIE) continue
    const key = `${happening[event]} ${columns.pair[event]}`
    const known = groups.get(key)
    if (known) known.push(event)
    else groups.set(key, [event])
  }
  const repeated = [...groups.values()].filter(({ length }) => length > 1)
  for (const group of repeated) group.sort((one, other) => compareTellings(table, ranks, one, other))
  return repeated
}

function compareTellings(table: EventTable, ranks: Uint32Array, one: number, other: number): number {
  const rankOf = (event: number): number[] => [
    table.firmness[event] as number,
    -closenessOf(table.codings[table.coding[event] as number] as Coding),
    ranks[table.subject[event] as number] as number,
    ranks[table.object[event] as number] as number,
    event,
  ]
  const others = rankOf(other)
  return rankOf(one).map((value, place) => value - (others[place] as number)).find((difference) => difference !== 0) ?? 0
}

function compare<Value extends number | string>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0
}
