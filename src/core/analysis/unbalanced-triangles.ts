/** Where three do not fit together: two are with a third and against each other, or all are against each other. */
import { tiesOf } from '../ties/ties-of.ts'
import type { Tie, Ties } from '../ties/tie-types.ts'

/**
 * Three actors whose ties have an odd number of minus signs. `two-against`: the friend of a friend is an opponent; `all-against`: three
 * opponents without a friend, which only the strict definition (Cartwright and Harary 1956) calls unbalanced, and the weak one (Davis
 * 1967) does not.
 */
export interface UnbalancedTriangle {
  readonly kind: 'two-against' | 'all-against'
  /** Indices, ascending. */
  readonly actors: readonly [number, number, number]
  /** Why: strongest first. */
  readonly ties: readonly [Tie, Tie, Tie]
  /** The tie whose change of sign would cost least: the weakest of the three. */
  readonly weakest: Tie
  /** The absolute score of the weakest: how deep the contradiction goes. */
  readonly strength: number
}

export interface TriangleCensus {
  /** The deepest contradictions first. */
  readonly unbalanced: readonly UnbalancedTriangle[]
  /** Triangles of ties with a sign, and how many of them are balanced. */
  readonly triangles: number
  readonly balanced: number
}

/** All triangles of ties with a sign. It is a question and no law whether unbalanced ones mend: of the ties 1946 to 1999 it is not
 * so (Doreian and Mrvar 2015). */
export function unbalancedTriangles(ties: Ties): TriangleCensus {
  const neighbours = new Map(ties.actors.map((actor) => [actor, new Map<number, Tie>()]))
  for (const tie of ties.ties) {
    // Why from the smaller to the larger index only: each triangle is then met once.
    if (tie.sign !== 0) neighbours.get(tie.a)?.set(tie.b, tie)
  }
  const unbalanced: UnbalancedTriangle[] = []
  let triangles = 0
  for (const [a, ofA] of neighbours) {
    for (const [b, ab] of ofA) {
      for (const [c, bc] of neighbours.get(b) ?? []) {
        const ac = ofA.get(c)
        if (!ac) continue
        triangles++
        if (ab.sign * bc.sign * ac.sign < 0) unbalanced.push(describe([a, b, c], [ab, bc, ac]))
      }
    }
  }
  unbalanced.sort((one, other) =>
    other.strength - one.strength || one.actors[0] - other.actors[0] || one.actors[1] - other.actors[1] || one.actors[2] - other.actors[2])
  return { unbalanced, triangles, balanced: triangles - unbalanced.length }
}

function describe(actors: [number, number, number], ties: [Tie, Tie, Tie]): UnbalancedTriangle {
  const [first, second, weakest] = [...ties].sort((one, other) => Math.abs(other.score) - Math.abs(one.score)) as [Tie, Tie, Tie]
  const kind = ties.every(({ sign }) => sign < 0) ? 'all-against' : 'two-against'
  return { kind, actors, ties: [first, second, weakest], weakest, strength: Math.abs(weakest.score) }
}

/** The unbalanced triangles in which an actor (an index) stands. */
export function unbalancedAround(ties: Ties, actor: number): UnbalancedTriangle[] {
  const near = new Set([actor, ...tiesOf(ties, actor).map(({ other }) => other)])
  const around = { ...ties, ties: ties.ties.filter(({ a, b }) => near.has(a) && near.has(b)) }
  return unbalancedTriangles(around).unbalanced.filter(({ actors }) => actors.includes(actor))
}
