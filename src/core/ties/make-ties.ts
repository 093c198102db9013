/** Dated events → the ties between powers, under the reader's choices. */
import { FIRMNESSES, type EventTable } from '../event-table.ts'
import { isSureToLie } from './is-sure-to-lie.ts'
import { IN_A_TIE, prepareTies, type PreparedTies, type RolledUp } from './prepare-ties.ts'
import { isStandingCoding } from './score-of-coding.ts'
import { sumTies } from './sum-ties.ts'
import { OMISSIONS, type Omission, type Tie, type TieChoices, type Ties } from './tie-types.ts'

/**
 * Makes the ties of a table. Each event is asked in the order of `OMISSIONS` why it should be left out. Of a happening that is told of
 * several pairs standing for the same powers, the firmest and closest row counts, once a direction. The score of a tie is the sum over
 * its events of score × weight of the class, rounded to a billionth so that it does not hang on their order. Linear in the events;
 * `prepared` spares the second time what does not hang on the choices.
 */
export function makeTies(table: EventTable, choices: TieChoices, prepared: PreparedTies = prepareTies(table)): Ties {
  const rolledUp = prepared.rollUp(choices.rollUp)
  const reasons = findReasons(table, choices, rolledUp)
  leaveRepeated(table, rolledUp, reasons)
  const ties = sumTies(prepared, choices, rolledUp, reasons)
  const counts = new Uint32Array(IN_A_TIE + 1)
  for (let event = 0; event < table.size; event++) (counts[reasons[event] as number] as number)++
  return {
    table,
    choices,
    ties,
    actors: listActors(table, ties),
    omitted: recordOf(OMISSIONS, (_, place) => counts[place] as number),
    omissionOf: (event) => OMISSIONS[reasons[event] as number],
    powersOf: (event) => ({ subject: rolledUp.subject[event] as number, object: rolledUp.object[event] as number }),
  }
}

function listActors({ actors }: EventTable, ties: readonly Tie[]): number[] {
  const stands = new Uint8Array(actors.length)
  for (const { a, b } of ties) stands[a] = stands[b] = 1
  const standing: number[] = []
  for (let actor = 0; actor < stands.length; actor++) if (stands[actor] === 1) standing.push(actor)
  return standing
}

/** The number of each event's omission, or `IN_A_TIE`. */
function findReasons(table: EventTable, choices: TieChoices, { omission }: RolledUp): Uint8Array {
  const { size, source, firmness, coding, start, end } = table
  const { window, undated } = choices
  const hidden = new Set(choices.hiddenSources)
  const isHidden = table.sources.map(({ id }) => hidden.has(id))
  const isLetIn = FIRMNESSES.map((one) => choices.firmnesses.includes(one))
  const isWeighed = table.codings.map(({ tieClass }) => choices.weights[tieClass] !== 0)
  const isStanding = table.codings.map(isStandingCoding)
  const reasons = new Uint8Array(size)
  const placed = (event: number): number => {
    if (isHidden[source[event] as number]) return SOURCE
    if (!isLetIn[firmness[event] as number]) return FIRMNESS
    if (!isWeighed[coding[event] as number]) return WEIGHT
    if (window) {
      const from = start[event] as number
      const until = end[event] as number
      if (from >= window.end || until <= window.start) return WINDOW
      if (!undated && !isSureToLie(from, until, isStanding[coding[event] as number] === true, window)) return UNDATED
    }
    return omission[event] as number
  }
  for (let event = 0; event < size; event++) reasons[event] = placed(event)
  return reasons
}

const [SOURCE, FIRMNESS, WEIGHT, WINDOW, UNDATED, SAME_EVENT] =
  (['source', 'firmness', 'weight', 'window', 'undated', 'same-event'] as const).map((one: Omission) => OMISSIONS.indexOf(one)) as [
    number, number, number, number, number, number,
  ]

/** Why greedy: a row says either direction or both, and what says most comes first. */
function leaveRepeated(table: EventTable, { repeated, subject, object }: RolledUp, reasons: Uint8Array): void {
  for (const group of repeated) {
    let [isThere, isBack] = [false, false]
    for (const event of group) {
      if (reasons[event] !== IN_A_TIE) continue
      const isMutual = table.codings[table.coding[event] as number]?.isMutual === true
      const goesThere = isMutual || (subject[event] as number) < (object[event] as number)
      const goesBack = isMutual || !goesThere
      if ((goesThere && isThere) || (goesBack && isBack)) reasons[event] = SAME_EVENT
      else [isThere, isBack] = [isThere || goesThere, isBack || goesBack]
    }
  }
}

function recordOf<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key, place: number) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key, place) => [key, valueOf(key, place)])) as Record<Key, Value>
}
