/** How little can be frustrated in a block: a bound from below, and sides that come near it. */
import type { Block } from './block.ts'
import { openCoverProgram } from './cover-program.ts'
import { negativeTriangles, shortNegativeCycles, type Cycle } from './negative-cycles.ts'
import { roundSides, type Sides } from './search-sides.ts'
import type { Work } from './work.ts'

export interface BlockBound {
  readonly best: Sides
  /** No division frustrates less. */
  readonly lower: number
  /** By how much each edge is frustrated in the solution of the program, 0 to 1. */
  readonly values: Float64Array
  /** What a division that frustrates the edge frustrates beyond `lower`, at least. */
  readonly reducedCosts: Float64Array
}

/**
 * Every negative cycle has a frustrated edge. So the lightest set of edges that takes in all those cycles, edges being taken in
 * parts where that is lighter, weighs no more than any frustration (Barahona 1982; Aref, Mason and Wilson 2020). Cycles are put in
 * as they turn out to be missing. Ends as soon as nothing better than `best`, or than `goal`, can lie above the bound: frustrations
 * of a block differ by whole grains.
 */
export function boundBlock(block: Block, known: Sides, grain: number, work: Work, goal = Infinity): BlockBound {
  const triangles = negativeTriangles(block, work)
  if (block.a.length > MOST_EDGES) return packCycles(block, known, triangles, work)
  const program = openCoverProgram(block.weight, work)
  let best = known
  let lower = 0
  let values: Float64Array = new Float64Array(block.a.length)
  let cycles = chooseCycles(triangles, values, block)
  if (cycles.length < FEW) cycles = [...cycles, ...shortNegativeCycles(block, values, best.sides, work)]
  while (cycles.length > 0 && !work.isOver()) {
    program.add(cycles)
    const isSolved = program.solve()
    const before = lower
    lower = Math.max(lower, program.bound())
    values = program.values()
    if (!isSolved) break
    const rounded = roundSides(block, values, work)
    if (rounded.frustrated < best.frustrated) best = rounded
    if (isProven(Math.min(best.frustrated, goal), lower, grain)) break
    // Why only then: a set that is let go of while the bound stands still may come and go forever.
    if (lower > before + 1e-7) program.drop()
    cycles = chooseCycles(triangles, values, block)
    if (cycles.length < FEW) cycles = [...cycles, ...chooseCycles(shortNegativeCycles(block, values, best.sides, work), values, block)]
  }
  return { best, lower, values, reducedCosts: program.reducedCosts() }
}

/** Whether nothing better than `upper` can lie above `lower`. */
export function isProven(upper: number, lower: number, grain: number): boolean {
  return upper - lower < grain * (1 - 1e-6)
}

/** The table of the program has a column for each edge; with more of them it would fill the memory. */
const MOST_EDGES = 6000

/** A bound for large blocks: cycles that share no weight have to be paid for one by one. */
function packCycles(block: Block, best: Sides, triangles: readonly Cycle[], work: Work): BlockBound {
  const left = block.weight.slice()
  let lower = 0
  const pack = (cycle: Cycle): void => {
    const share = cycle.reduce((least, edge) => Math.min(least, left[edge] as number), Infinity)
    lower += share
    for (const edge of cycle) left[edge] = (left[edge] as number) - share
  }
  for (const cycle of triangles) pack(cycle)
  for (const cycle of shortNegativeCycles(block, left.map((weight) => (weight > 0 ? 0 : 1)), best.sides, work)) pack(cycle)
  return { best, lower, values: left.map(() => 0.5), reducedCosts: left }
}

const FEW = 10
const MOST_AT_ONCE = 250
/** An edge is in as many new cycles at once: more would say the same again. */
const MOST_PER_EDGE = 3

/** Those that the values do not cover, the least covered first. */
function chooseCycles(cycles: readonly Cycle[], values: Float64Array, { a }: Block): Cycle[] {
  const cover = (cycle: Cycle): number => cycle.reduce((sum, edge) => sum + (values[edge] as number), 0)
  const missing = cycles.map((cycle) => ({ cycle, covered: cover(cycle) })).filter(({ covered }) => covered < 1 - 1e-6)
    .sort((one, other) => one.covered - other.covered || one.cycle.length - other.cycle.length)
  const uses = new Uint8Array(a.length)
  const chosen: Cycle[] = []
  for (const { cycle } of missing) {
    if (cycle.some((edge) => (uses[edge] as number) >= MOST_PER_EDGE)) continue
    for (const edge of cycle) uses[edge] = (uses[edge] as number) + 1
    chosen.push(cycle)
    if (chosen.length === MOST_AT_ONCE) break
  }
  return chosen
}
