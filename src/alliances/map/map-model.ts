/** What is on the map: the drawn ties whose ends have a place, their actors, and who is left beside it. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { EventActor, EventTable } from '../../core/event-table.ts'
import type { ActorPlace } from '../../core/places.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { actorPlaces, groundState } from '../../state/alliances/places.ts'
import { drawnTies, ties } from '../../state/alliances/ties.ts'
import { isNoFact } from '../cards/no-facts.ts'
import { projectPosition, type WorldPoint } from './project-world.ts'
import { traceWay, type TracedWay } from './trace-tie.ts'

export interface MapActor {
  readonly actor: EventActor
  readonly place: ActorPlace
  readonly world: WorldPoint
  /** Of the ties that are drawn. */
  readonly ties: number
  readonly events: number
}

export interface MapTie {
  /** Unique among the ties. */
  readonly key: string
  readonly tie: Tie
  /** Ids of its actors. */
  readonly one: string
  readonly other: string
  readonly way: TracedWay
  /** Whether some event of it is a fact; planned, alleged and denied ones are let in by choice. */
  readonly isSure: boolean
}

export interface MapModel {
  /** Those with the most events first, states before all others. */
  readonly actors: readonly MapActor[]
  /** Strongest first. */
  readonly ties: readonly MapTie[]
  /** Actors of drawn ties of whom nothing says where they are. */
  readonly absent: readonly EventActor[]
  /** Ties that are not on the map on their account. */
  readonly absentTies: number
}

const EMPTY: MapModel = { actors: [], ties: [], absent: [], absentTies: 0 }

/** Nothing until the places are there. */
export const mapModel: ReadonlySignal<MapModel> = computed(() =>
  groundState.value === 'ready' ? makeModel(drawnTies.value, ties.value.table, actorPlaces.value) : EMPTY)

function makeModel(drawn: readonly Tie[], table: EventTable, placeOf: (actor: number) => ActorPlace | undefined): MapModel {
  const sums = new Map<number, { ties: number; events: number }>()
  for (const { a, b, events } of drawn) {
    for (const end of [a, b]) {
      const sum = sums.get(end) ?? { ties: 0, events: 0 }
      sums.set(end, { ties: sum.ties + 1, events: sum.events + events.length })
    }
  }
  const actors: MapActor[] = []
  const absent: EventActor[] = []
  for (const [number, sum] of sums) {
    const [actor, place] = [table.actors[number], placeOf(number)]
    if (actor && place) actors.push({ actor, place, world: projectPosition(place.at), ...sum })
    else if (actor) absent.push(actor)
  }
  actors.sort((one, other) => Number(other.actor.role === 'state') - Number(one.actor.role === 'state') || other.events - one.events)
  const shown = drawn.flatMap((tie): MapTie[] => {
    const [one, other, from, to] = [table.actors[tie.a], table.actors[tie.b], placeOf(tie.a), placeOf(tie.b)]
    if (!one || !other || !from || !to) return []
    return [{ key: `${tie.a}-${tie.b}`, tie, one: one.id, other: other.id, way: traceWay(from.at, to.at), isSure: !isNoFact(table, tie) }]
  })
  return { actors, ties: shown, absent, absentTies: drawn.length - shown.length }
}
