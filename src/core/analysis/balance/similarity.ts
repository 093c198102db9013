/** How alike two actors are tied to third parties. */
import type { SignedGraph } from '../../signed-graph.ts'

export interface Similarity {
  /** Third parties: nodes other than the two that have a tie to anyone. */
  readonly thirdParties: number
  /** Those of them to which both of the two are tied, and those to which one is. */
  readonly sharedByBoth: number
  readonly tiedToOne: number
  /**
   * S = 1 - 2 d / dmax, where d sums |x - y| over third parties and dmax is the largest such sum: -1 (opposed to all) to 1 (the
   * same to all). Most states have no tie to most others, which S takes for agreement: of a sparse graph it is near 1 for almost
   * any two. Left out without third parties.
   */
  readonly s?: number
  /** Agreement beyond chance, at most 1, 0 as chance would have it: with both ones' habits as they are (kappa) or taken together
   * (pi). 1 - Σ (x - y)² / what it would be if each gave the same ties to other parties. Left out where both are tied to all in
   * one and the same way. */
  readonly kappa?: number
  readonly pi?: number
}

/** Compares two nodes by number, as often as is wanted. */
export type CompareNodes = (one: number, other: number) => Similarity

/**
 * A tie counts 1 or -1, none 0; with `isWeighted`, ± its weight as a part of the largest in the graph. Third parties weigh the
 * same. Ties of the two with each other do not count. Sources: C. Signorino and J. Ritter (1999), Tau-b or not tau-b, International
 * Studies Quarterly 43 (S); F. Häge (2011), Choice or circumstance?, Political Analysis 19 (kappa after J. Cohen 1960 and 1968, pi
 * after W. Scott 1955, both with squared distances).
 */
export function openSimilarity(graph: SignedGraph, isWeighted = false): CompareNodes {
  const largest = isWeighted ? graph.weight.reduce((most, weight) => Math.max(most, weight), 0) : 1
  const profiles = graph.nodes.map(() => new Map<number, number>())
  for (let edge = 0; edge < graph.size; edge++) {
    const [a, b] = [graph.a[edge] as number, graph.b[edge] as number]
    const value = (graph.sign[edge] as number) * (isWeighted ? (graph.weight[edge] as number) / largest : 1)
    profiles[a]?.set(b, value)
    profiles[b]?.set(a, value)
  }
  const tied = profiles.filter(({ size }) => size > 0).length
  return (one, other) => {
    const [first, second] = [profiles[one], profiles[other]]
    if (!first || !second || one === other) throw new Error(`${one} and ${other} cannot be compared; give two of ${profiles.length} nodes`)
    const n = tied - (first.size > 0 ? 1 : 0) - (second.size > 0 ? 1 : 0)
    return measure(first, second, [one, other], n)
  }
}

function measure(
  first: ReadonlyMap<number, number>,
  second: ReadonlyMap<number, number>,
  pair: readonly [number, number],
  n: number,
): Similarity {
  const sums = { x: 0, y: 0, xx: 0, yy: 0, apart: 0, squares: 0 }
  let [sharedByBoth, tiedToOne] = [0, 0]
  const count = (x: number, y: number): void => {
    sums.x += x
    sums.y += y
    sums.xx += x * x
    sums.yy += y * y
    sums.apart += Math.abs(x - y)
    sums.squares += (x - y) ** 2
  }
  for (const [third, x] of first) {
    if (pair.includes(third)) continue
    const y = second.get(third)
    if (y === undefined) tiedToOne++
    else sharedByBoth++
    count(x, y ?? 0)
  }
  for (const [third, y] of second) {
    if (pair.includes(third) || first.has(third)) continue
    tiedToOne++
    count(0, y)
  }
  const base = { thirdParties: n, sharedByBoth, tiedToOne }
  if (n === 0) return base
  // Why times n: sums of whole numbers then stay exact, and profiles that are the same give exactly 1.
  const [spread, gap] = [n * (sums.xx + sums.yy) - sums.x ** 2 - sums.y ** 2, (sums.x - sums.y) ** 2]
  const [byHabits, together] = [spread + gap, spread + gap / 2]
  return {
    ...base,
    s: 1 - sums.apart / n,
    ...(byHabits > 0 && { kappa: 1 - n * sums.squares / byHabits }),
    ...(together > 0 && { pi: 1 - n * sums.squares / together }),
  }
}
