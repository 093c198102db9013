/** A signed graph: who stands with whom (+) and against whom (-). What the measures of balance are taken of. */
import { issue, type Issue } from './issues.ts'

/** A tie as it is given. */
export interface SignedPair {
  readonly source: string
  readonly target: string
  /** Above 0 for a tie of cooperation, below 0 for one of conflict; 0 is no tie. */
  readonly sign: number
  /** How strong it is, above 0; default 1. */
  readonly weight?: number
}

/** Undirected, at most one edge between two nodes, none from a node to itself. Edge `e` joins the nodes `a[e]` < `b[e]`. */
export interface SignedGraph {
  /** Ids, each once, in the order of their UTF-16 units, so that the order in which they were given leaves no trace. */
  readonly nodes: readonly string[]
  /** How many edges there are. They are in the order of `a`, then of `b`. */
  readonly size: number
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** 1 or -1. */
  readonly sign: Int8Array
  /** Above 0. */
  readonly weight: Float64Array
}

export interface SignedGraphOptions {
  /** Nodes that are there even if no pair names them. */
  readonly nodes?: Iterable<string>
  /** Where the pair of a number stands, for the issues; default `[number]`. */
  readonly pathOf?: (pair: number) => string
}

/**
 * Pairs → a signed graph. Several pairs of the same two nodes, in either order, are one edge: its sign is that of the sum of sign ×
 * weight, its weight the absolute value of that sum. Returned as issues (`record-left-out`) and not taken: a pair of a node with
 * itself, one without an id at an end, one whose sign is 0 or whose weight is not a number above 0, and a pair whose sign is not
 * that of the sum.
 */
export function buildSignedGraph(
  pairs: Iterable<SignedPair>,
  { nodes: alone = [], pathOf = (pair) => `[${pair}]` }: SignedGraphOptions = {},
): { graph: SignedGraph; issues: Issue[] } {
  const issues: Issue[] = []
  const ids = new Set(alone)
  const edges = new Map<string, Map<string, Parallel>>()
  let number = 0
  for (const { source, target, sign, weight = 1 } of pairs) {
    const at = number++
    const reason = reasonAgainst(source, target, sign, weight)
    if (source !== '') ids.add(source)
    if (target !== '') ids.add(target)
    if (reason !== undefined) {
      issues.push(leftOut(source, target, reason, pathOf(at)))
      continue
    }
    const [first, second] = source < target ? [source, target] : [target, source]
    const others = edges.get(first) ?? edges.set(first, new Map<string, Parallel>()).get(first) as Map<string, Parallel>
    const edge = others.get(second) ?? { sum: 0, positive: [], negative: [] }
    others.set(second, edge)
    edge.sum += Math.sign(sign) * weight
    ;(sign > 0 ? edge.positive : edge.negative).push(at)
  }
  const nodes = [...ids].sort()
  const numberOf = new Map(nodes.map((id, index) => [id, index]))
  const kept: { a: number; b: number; sum: number }[] = []
  for (const [source, others] of edges) {
    for (const [target, { sum, positive, negative }] of others) {
      if (sum !== 0) kept.push({ a: numberOf.get(source) as number, b: numberOf.get(target) as number, sum })
      const against = sum === 0 ? [...positive, ...negative] : sum > 0 ? negative : positive
      for (const at of against) issues.push(leftOut(source, target, 'contradicted', pathOf(at)))
    }
  }
  kept.sort((one, other) => one.a - other.a || one.b - other.b)
  const graph: SignedGraph = {
    nodes,
    size: kept.length,
    a: Uint32Array.from(kept, ({ a }) => a),
    b: Uint32Array.from(kept, ({ b }) => b),
    sign: Int8Array.from(kept, ({ sum }) => Math.sign(sum)),
    weight: Float64Array.from(kept, ({ sum }) => Math.abs(sum)),
  }
  return { graph, issues }
}

interface Parallel {
  sum: number
  /** Numbers of the pairs. */
  readonly positive: number[]
  readonly negative: number[]
}

function reasonAgainst(source: string, target: string, sign: number, weight: number): string | undefined {
  if (source === '' || target === '') return 'no-ends'
  if (source === target) return 'same-end'
  if (sign === 0) return 'neutral'
  return Number.isNaN(sign) || !(weight > 0 && weight < Infinity) ? 'unreadable' : undefined
}

function leftOut(source: string, target: string, reason: string, path: string): Issue {
  return issue('record-left-out', path, { what: 'tie', id: `${source} – ${target}`, reason })
}
