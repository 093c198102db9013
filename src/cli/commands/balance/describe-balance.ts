/** What the command `balance` says of one graph: its measures under the names that the JSON has. */
import { measureFrustration } from '../../../core/analysis/balance/frustration.ts'
import { divideIntoSides } from '../../../core/analysis/balance/sides.ts'
import { countTriads } from '../../../core/analysis/balance/triads.ts'
import { walkBalance } from '../../../core/analysis/balance/walk-balance.ts'
import type { SignedGraph } from '../../../core/signed-graph.ts'
import type { WindowGraph } from './read-signed-edges.ts'

/** `null` is what is not defined, or (`isUnique`, `walkBalance`) not known. */
export interface BalanceReport {
  readonly window: string | null
  readonly nodes: number
  readonly edges: number
  readonly positive: number
  readonly negative: number
  readonly triads: Readonly<Record<'+++' | '++-' | '+--' | '---', number>>
  readonly triangleIndex: number | null
  readonly walkBalance: number | null
  readonly frustration: {
    readonly lower: number
    readonly upper: number
    readonly isProven: boolean
    readonly isUnique: boolean | null
    readonly arefWilson: number | null
    readonly signnet: number | null
    readonly frustratedEdges: readonly { readonly source: string; readonly target: string; readonly sign: number }[]
    /** The two sides of each connected part. */
    readonly parts: readonly (readonly [readonly string[], readonly string[]])[]
  }
  /** One for each number of sides that is allowed, if they were asked for. */
  readonly divisions?: readonly {
    readonly allowed: number
    readonly errors: number
    /** Any such division has as many. */
    readonly leastErrors: number
    readonly negativesWithin: number
    readonly positivesBetween: number
    readonly isProven: boolean
    readonly sides: readonly (readonly string[])[]
  }[]
}

/** `mostSides` asks for the divisions into 1 to so many sides; 0 for none. */
export function describeBalance({ window, graph }: WindowGraph, mostSides: number): BalanceReport {
  const { nodes, size, sign } = graph
  const { counts, index } = countTriads(graph)
  const { lower, upper, isProven, isUnique, normalised, frustrated, sides, parts, partOf } = measureFrustration(graph)
  const positive = sign.reduce((count, one) => count + (one === 1 ? 1 : 0), 0)
  const groupOf = (part: number, side: number): string[] => nodes.filter((_, node) => partOf[node] === part && sides[node] === side)
  return {
    window: window ?? null,
    nodes: nodes.length,
    edges: size,
    positive,
    negative: size - positive,
    triads: { '+++': counts[0], '++-': counts[1], '+--': counts[2], '---': counts[3] },
    triangleIndex: index ?? null,
    walkBalance: walkBalance(graph) ?? null,
    frustration: {
      lower,
      upper,
      isProven,
      isUnique: isUnique ?? null,
      arefWilson: normalised?.arefWilson ?? null,
      signnet: normalised?.signnet ?? null,
      frustratedEdges: frustrated.map((edge) => outlineOf(graph, edge)),
      parts: Array.from({ length: parts }, (_, part) => [groupOf(part, 1), groupOf(part, -1)] as const),
    },
    ...(mostSides > 0 && {
      divisions: divideIntoSides(graph, { most: mostSides }).map(({ allowed, errors, negativesWithin, positivesBetween, ...division }) => ({
        allowed,
        errors,
        // Both kinds of errors weigh a half.
        leastErrors: Math.ceil(2 * division.lower - 1e-6),
        negativesWithin,
        positivesBetween,
        isProven: division.isProven,
        sides: Array.from({ length: division.count }, (_, side) => nodes.filter((_, node) => division.sides[node] === side)),
      })),
    }),
  }
}

function outlineOf({ nodes, a, b, sign }: SignedGraph, edge: number): { source: string; target: string; sign: number } {
  return { source: nodes[a[edge] as number] as string, target: nodes[b[edge] as number] as string, sign: sign[edge] as number }
}
