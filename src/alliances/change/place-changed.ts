/** Where the actors of the compared ties stand: once for both windows, so that what moves is never an actor. */
import type { ChangedTie } from '../../core/analysis/changes.ts'
import { NO_SIDE, type Sides } from '../../core/analysis/sides.ts'
import { signedGraphOfTies } from '../../core/ties/signed-graph-of-ties.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { placeActors, type PictureShape } from '../../state/alliances/sides/place-actors.ts'
import type { Point } from '../../state/alliances/sides/spread-cluster.ts'

/** By index of the actor. A tie that is there in both windows pulls as it does after. The same for the same ties. */
export function placeChanged(
  all: Ties,
  changed: readonly ChangedTie[],
  sides: Sides | undefined,
  shape: PictureShape,
): ReadonlyMap<number, Point> {
  const ties = changed.flatMap(({ before, after }) => after ?? before ?? [])
  const actors = [...new Set(ties.flatMap(({ a, b }) => [a, b]))]
  const graph = signedGraphOfTies({ ...all, ties, actors })
  const numbers = new Map(actors.map((actor) => [all.table.actors[actor]?.id ?? '', actor]))
  const actorOf = graph.nodes.map((id) => numbers.get(id) as number)
  const sideOf = Int8Array.from(actorOf, (actor) => sides?.assignment[actor] ?? NO_SIDE)
  const { places } = placeActors({ graph, sideOf, count: sides?.count ?? 0, shape })
  return new Map(actorOf.map((actor, node) => [actor, places[node] as Point]))
}
