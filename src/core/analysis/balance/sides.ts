/** Generalised balance: into how many sides a graph divides best, and what then speaks against it. */
import type { SignedGraph } from '../../signed-graph.ts'
import { orderCanonically } from './canonical-order.ts'
import { measureFrustration } from './frustration.ts'
import { isProven } from './frustration/bound-block.ts'
import { grainOf } from './frustration/grain-of.ts'
import { countWork } from './frustration/work.ts'
import { numberGroups } from './group-numbers.ts'
import { randomNumbers } from './random-numbers.ts'
import { boundSides } from './sides/bound-sides.ts'
import { proveSides } from './sides/prove-sides.ts'
import { openCriterion } from './sides/side-criterion.ts'
import { betterSides, scatterSides, type FoundSides } from './sides/search-sides.ts'

export interface SideOptions {
  /** The largest number of sides, 1 to 8. Default 8. */
  readonly most?: number
  /** What a negative edge within a side weighs, 0 to 1; a positive one between two sides weighs the rest. Default 0.5: as much. */
  readonly alpha?: number
  /** Where the searches begin; the same seed gives the same sides. Default 1. */
  readonly seed?: number
  /** How many searches there are for each number of sides, of which the best counts. Default 60. */
  readonly starts?: number
  /** How long searches and proofs may take, for all numbers of sides together, in elementary steps, of which an old laptop does
   * some hundred million a second. Default 400,000,000. */
  readonly steps?: number
  /** Asked now and then; ends searches and proofs. */
  readonly shouldStop?: () => boolean
}

export interface SideDivision {
  /** At most so many sides were allowed. */
  readonly allowed: number
  /** So many there are. */
  readonly count: number
  /** For each node the number of its side, from 0: the larger side first, of two as large the one of the first node. */
  readonly sides: Int32Array
  readonly negativesWithin: number
  readonly positivesBetween: number
  /** Both together. */
  readonly errors: number
  /** alpha × negatives within + (1 - alpha) × positives between: what the sides make least. */
  readonly criterion: number
  /** What any division into as many sides costs at least. */
  readonly lower: number
  /** Whether no division into as many sides has a smaller criterion. */
  readonly isProven: boolean
}

/**
 * One division for each number of sides that is allowed, from 1 up; the criterion never grows with it. Edges count, not weights.
 * Searched from many starts; then proven for two sides (by the frustration index), where the graph is small enough (up to some
 * twenty nodes), or where a bound that holds for any number of sides is met. Where two sides enemies of a third may be enemies too,
 * this is weak balance (J. Davis 1967, Clustering and structural balance in graphs). Source: P. Doreian and A. Mrvar (1996), A
 * partitioning approach to structural balance, Social Networks 18.
 */
export function divideIntoSides(graph: SignedGraph, options: SideOptions = {}): SideDivision[] {
  const { most = 8, alpha = 0.5, seed = 1, starts = 60, steps = 4e8, shouldStop } = options
  if (!Number.isInteger(most) || most < 1 || most > 8) throw new Error(`${most} sides cannot be asked for; give a whole number from 1 to 8`)
  if (!(alpha >= 0 && alpha <= 1)) throw new Error(`alpha is ${alpha}; give a number from 0 to 1`)
  const order = orderCanonically(graph)
  const next = randomNumbers(seed)
  const share = { steps: steps / (2 * most), shouldStop }
  const divisions: SideDivision[] = []
  const grain = grainOf([alpha, 1 - alpha])
  /** Of any number of sides. */
  let least = 0
  let before: FoundSides = { sides: new Int32Array(order.length), criterion: 0 }
  for (let allowed = 1; allowed <= most; allowed++) {
    const criterion = openCriterion(graph, order, alpha, allowed)
    const searching = countWork(share)
    let best = betterSides(criterion, before.sides, before.sides.map((_, place) => place), searching)
    const turns = allowed === 1 || best.criterion <= 1e-9 ? 0 : starts
    for (let start = 0; start < turns && !searching.isOver(); start++) {
      const { sides, sequence } = scatterSides(order.length, allowed, next)
      const found = betterSides(criterion, sides, sequence, searching)
      if (found.criterion < best.criterion - 1e-9) best = found
    }
    if (allowed === 3 && best.criterion > least) {
      least = boundSides(graph, alpha, best.criterion - grain / 2, countWork({ steps: steps / 4, shouldStop }))
    }
    const isReached = (): boolean => allowed === 1 || isProven(best.criterion, least, grain)
    const proof = isReached() ? { best, lower: least } : allowed === 2 && alpha > 0 && alpha < 1
      ? proveTwoSides(graph, order, alpha, best, { steps, ...(shouldStop && { shouldStop }) })
      : proveSides(criterion, best, least, countWork(share))
    best = proof.best
    const lower = isReached() ? best.criterion : Math.min(best.criterion, Math.max(least, proof.lower))
    divisions.push(describe(graph, order, best, allowed, isProven(best.criterion, lower, grain) ? best.criterion : lower, alpha))
    before = best
  }
  return divisions
}

/** Two sides are the frustration index, of edges that weigh what they cost. */
function proveTwoSides(
  graph: SignedGraph,
  order: Uint32Array,
  alpha: number,
  known: FoundSides,
  limits: Pick<SideOptions, 'steps' | 'shouldStop'>,
): { best: FoundSides; lower: number } {
  const weight = Float64Array.from(graph.sign, (sign) => (sign === -1 ? 2 * alpha : 2 - 2 * alpha))
  const { upper, lower, sides } = measureFrustration({ ...graph, weight }, { ...limits, isWeighted: true })
  const exact = { sides: Int32Array.from(order, (node) => (sides[node] === -1 ? 1 : 0)), criterion: upper / 2 }
  return { best: exact.criterion < known.criterion - 1e-9 ? exact : known, lower: lower / 2 }
}

function describe(graph: SignedGraph, order: Uint32Array, found: FoundSides, allowed: number, lower: number, alpha: number): SideDivision {
  const placed = new Int32Array(order.length)
  for (const [place, node] of order.entries()) placed[node] = found.sides[place] as number
  const sides = numberGroups(placed)
  let [negativesWithin, positivesBetween] = [0, 0]
  for (let edge = 0; edge < graph.size; edge++) {
    const isWithin = sides[graph.a[edge] as number] === sides[graph.b[edge] as number]
    if (isWithin && graph.sign[edge] === -1) negativesWithin++
    if (!isWithin && graph.sign[edge] === 1) positivesBetween++
  }
  const criterion = alpha * negativesWithin + (1 - alpha) * positivesBetween
  return {
    allowed,
    count: sides.reduce((count, side) => Math.max(count, side + 1), 0),
    sides,
    negativesWithin,
    positivesBetween,
    errors: negativesWithin + positivesBetween,
    criterion,
    lower: Math.min(lower, criterion),
    isProven: lower === found.criterion,
  }
}
