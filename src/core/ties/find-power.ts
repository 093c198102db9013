/** For whom an actor stands at a time. */
import type { Allegiance, EventActor, EventTable } from '../event-table.ts'
import { knownStartOf } from './known-start.ts'
import type { RollUp } from './tie-types.ts'

/** The power for which an actor stands in an event, both as indices; the actor itself where it stands for nobody else. */
export type PowerFinder = (actor: number, start: number, end: number) => number

/**
 * Makes the look-up for a roll-up. `official` follows allegiances from actor to actor, up to a state at most: those that may hold at the
 * known start of the event, of several the one that began last; where none holds then, the first that begins while the event lasts. An
 * event that lasts over a change of allegiance so counts for whom it began under. For an event without date every allegiance may hold.
 * Who acts for itself in a circle stands for itself. `country` takes everyone at home in a country to the actor that is its state (of
 * several, the first by id), and follows allegiances for the rest.
 */
export function makePowerFinder({ actors }: EventTable, rollUp: RollUp): PowerFinder {
  if (rollUp === 'named') return (actor) => actor
  const settled = Int32Array.from(actors, (_, actor) => settle(actors, actor))
  const official: PowerFinder = (actor, start, end) => {
    const power = settled[actor] as number
    return power === BY_TIME ? follow(actors, actor, start, end) : power
  }
  if (rollUp === 'official') return official
  const states = listStates(actors)
  return (actor, start, end) => {
    const { role, country } = actors[actor] as EventActor
    const state = role === 'state' || country === undefined ? undefined : states.get(country)
    return state ?? official(actor, start, end)
  }
}

const BY_TIME = -1

/** The power where it is the same at any time: nearly always so in coded data, which spares a look-up an event. */
function settle(actors: readonly EventActor[], actor: number): number {
  const passed = new Set<number>()
  for (let now = actor; ;) {
    const { role, allegiances } = actors[now] as EventActor
    const [only] = allegiances
    if (role === 'state' || !only) return now
    if (allegiances.length > 1 || only.start !== -Infinity || only.end !== Infinity) return BY_TIME
    passed.add(now)
    if (passed.has(only.power)) return actor
    now = only.power
  }
}

function follow(actors: readonly EventActor[], actor: number, start: number, end: number): number {
  const from = knownStartOf(start, end)
  const passed = new Set<number>()
  for (let now = actor; ;) {
    const { role, allegiances } = actors[now] as EventActor
    const next = role === 'state' ? undefined : choose(allegiances, from, end)
    if (!next) return now
    passed.add(now)
    if (passed.has(next.power)) return actor
    now = next.power
  }
}

function choose(allegiances: readonly Allegiance[], from: number | undefined, end: number): Allegiance | undefined {
  let [held, coming]: (Allegiance | undefined)[] = []
  for (const one of allegiances) {
    if (from === undefined || (one.start <= from && from < one.end)) {
      if (!held || one.start >= held.start) held = one
    } else if (one.start > from && one.start < end && (!coming || one.start < coming.start)) coming = one
  }
  return held ?? coming
}

function listStates(actors: readonly EventActor[]): Map<string, number> {
  const states = new Map<string, number>()
  actors.forEach(({ id, role, country }, actor) => {
    if (role !== 'state' || country === undefined) return
    const known = states.get(country)
    if (known === undefined || id < (actors[known] as EventActor).id) states.set(country, actor)
  })
  return states
}
