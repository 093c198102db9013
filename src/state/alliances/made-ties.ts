/** What was made of tables of events is kept while they are in use, and can be made beforehand, bit by bit. */
import type { EventTable } from '../../core/event-table.ts'
import { joinEventTables } from '../../core/join-event-tables.ts'
import { makeTies } from '../../core/ties/make-ties.ts'
import { prepareTies, type PreparedTies } from '../../core/ties/prepare-ties.ts'
import type { Tie, TieChoices, Ties } from '../../core/ties/tie-types.ts'
import { countByTime, type TimeBins } from './time-bins.ts'

/** How many sets of ties of one table are kept: those of all of time, of the window, and of before and after. */
const MOST_KEPT = 6

let lastJoined: { readonly tables: readonly EventTable[]; readonly joined: EventTable } | undefined
const prepared = new WeakMap<EventTable, PreparedTies>()
const made = new WeakMap<EventTable, Map<string, Ties>>()
const counted = new WeakMap<Ties, Map<string, TimeBins>>()

/** All tables as one; the same table each time for the same ones. */
export function joinOnce(tables: readonly EventTable[]): EventTable {
  const isSame = lastJoined?.tables.length === tables.length && lastJoined.tables.every((table, place) => table === tables[place])
  if (!lastJoined || !isSame) lastJoined = { tables, joined: joinEventTables(tables) }
  return lastJoined.joined
}

/** The ties of a table; the same ones each time for the same choices. */
export function tiesOnce(table: EventTable, choices: TieChoices): Ties {
  const known = made.get(table) ?? new Map<string, Ties>()
  made.set(table, known)
  const key = JSON.stringify(choices)
  const ties = known.get(key) ?? makeTies(table, choices, prepareOnce(table))
  // Why put again: the last that was asked for is the last to go.
  known.delete(key)
  known.set(key, ties)
  const [oldest] = known.keys()
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest)
  return ties
}

/** How a part of ties lies in time; the same each time for the same name of the part. */
export function binsOnce(ties: Ties, part: readonly Tie[], name: string): TimeBins {
  const known = counted.get(ties) ?? new Map<string, TimeBins>()
  counted.set(ties, known)
  const bins = known.get(name) ?? countByTime(ties, part)
  known.set(name, bins)
  return bins
}

/** Makes the ties of tables before they are shown, in tasks of their own: with 100,000 events the whole of it would hold the page up. */
export async function makeBeforehand(tables: readonly EventTable[], choices: readonly TieChoices[]): Promise<void> {
  // Why here too: the table has just come out of a worker's message, which takes its time.
  await nextTask()
  const joined = joinOnce(tables)
  await nextTask()
  const ready = prepareOnce(joined)
  await nextTask()
  for (const one of choices) {
    ready.rollUp(one.rollUp)
    await nextTask()
    tiesOnce(joined, one)
    await nextTask()
  }
}

function prepareOnce(table: EventTable): PreparedTies {
  const ready = prepared.get(table) ?? prepareTies(table)
  prepared.set(table, ready)
  return ready
}

/** Lets the page answer before the next piece of work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
