/** The sides that the ties themselves make. */
import { signedGraphOfTies } from '../ties/signed-graph-of-ties.ts'
import type { Tie, Ties } from '../ties/tie-types.ts'
import { divideGraph, type DivideOptions, type GraphSides } from './find-sides/divide-graph.ts'
import { contradictionsOf, NO_SIDE, standingOf, type Sides, type Standing } from './sides.ts'

export interface FoundSides extends Sides {
  /** By index of the actor, where it stands in a tie and is on no side. */
  readonly standings: ReadonlyMap<number, Standing>
  /** Strongest first; a tie of somebody who is left out contradicts nothing. */
  readonly contradictions: readonly Tie[]
  /** How many ties speak against the division before anybody is left out, and whether that is proven to be the least. */
  readonly frustration: Pick<GraphSides, 'upper' | 'lower' | 'isProven' | 'isUnique'>
}

/** Divides the actors of ties by the rule of `divideGraph`: the fewest contradicting ties, then the weakest. Sides are numbered by the
 * strength of their ties. Ties that are not to be heard have to be taken out before. */
export function findSides(ties: Ties, options: DivideOptions = {}): FoundSides {
  const graph = signedGraphOfTies(ties)
  const { sideOf, count, ...frustration } = divideGraph(graph, options)
  const indices = new Map(ties.table.actors.map(({ id }, actor) => [id, actor]))
  const assignment = new Int32Array(ties.table.actors.length).fill(NO_SIDE)
  const standings = new Map<number, Standing>()
  graph.nodes.forEach((id, node) => {
    const [actor, side] = [indices.get(id) as number, sideOf[node] as number]
    const standing = standingOf(side)
    if (standing) standings.set(actor, standing)
    else assignment[actor] = side
  })
  const sides = { assignment, count }
  return { ...sides, standings, contradictions: contradictionsOf(ties, sides), frustration }
}
