/** A linear program that grows: the lightest way to cover sets of edges, each at least once. */
import type { Work } from './work.ts'

/** Minimise Σ cost(e) x(e) with x ≥ 0 and, for every set, Σ x(e) ≥ 1. */
export interface CoverProgram {
  /** Adds sets of edges. */
  readonly add: (sets: Iterable<readonly number[]>) => void
  /** Solves it anew from where it stood (dual simplex). False where the work was over before. */
  readonly solve: () => boolean
  /** How much of each edge the solution takes. */
  readonly values: () => Float64Array
  /**
   * A number that no cover costs less than, safe from rounding: it is the sum of what the sets are worth to the solution, after
   * that was checked edge by edge against the costs. It holds, too, where solving was cut off.
   */
  readonly bound: () => number
  /** How much more than the bound a cover costs at least if it takes all of the edge; 0 for edges that the solution takes. */
  readonly reducedCosts: () => Float64Array
  /** Lets go of sets that the solution covers more than once. */
  readonly drop: () => void
}

const TINY = 1e-9
/** Costs are taken a little smaller, each by another part, so that no two ways to go on are equally good and the search does not
 * turn in circles. What is proven for them holds for the costs as they are. */
const LOOSENING = 1e-7

/** Begins without sets. `costs` are above 0. The table has a row for each set and a column for each edge. */
export function openCoverProgram(costs: Float64Array, work: Work): CoverProgram {
  const edges = costs.length
  /** Variables: edge `e` is `e`, the slack of set `s` is `edges + s`. */
  const sets: (readonly number[])[] = []
  let rows: { basic: number; cells: Float64Array; value: number }[] = []
  const columns = Int32Array.from({ length: edges }, (_, edge) => edge)
  const prices = costs.map((cost, edge) => cost * (1 - LOOSENING * (1 + ((edge * 2_654_435_761) >>> 0) / 4_294_967_296)))
  const columnOf = Int32Array.from(columns)
  let rowOf = new Map<number, number>()

  return { add, solve, values, bound, reducedCosts, drop }

  function add(added: Iterable<readonly number[]>): void {
    for (const set of added) {
      const cells = new Float64Array(edges)
      let value = -1
      for (const edge of set) {
        const at = columnOf[edge] as number
        if (at >= 0) {
          cells[at] = (cells[at] as number) - 1
          continue
        }
        const row = rows[rowOf.get(edge) as number] as (typeof rows)[number]
        for (let column = 0; column < edges; column++) cells[column] = (cells[column] as number) + (row.cells[column] as number)
        value += row.value
      }
      work.spend(edges * set.length)
      rows.push({ basic: edges + sets.length, cells, value })
      sets.push(set)
    }
  }

  function solve(): boolean {
    while (!work.isOver()) {
      const leaving = chooseRow()
      if (leaving < 0) return true
      const entering = chooseColumn(leaving)
      // Why not: a cover always exists; what is left is the rounding of a row that is as good as covered.
      if (entering < 0) return true
      pivot(leaving, entering)
    }
    return false
  }

  function chooseRow(): number {
    let [chosen, least] = [-1, -TINY]
    for (let at = 0; at < rows.length; at++) {
      const { value } = rows[at] as (typeof rows)[number]
      if (value < least) [chosen, least] = [at, value]
    }
    return chosen
  }

  function chooseColumn(leaving: number): number {
    const { cells } = rows[leaving] as (typeof rows)[number]
    let [chosen, least, steepest] = [-1, Infinity, 0]
    for (let column = 0; column < edges; column++) {
      const cell = cells[column] as number
      if (cell >= -TINY) continue
      const ratio = (prices[column] as number) / -cell
      if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && cell < steepest)) [chosen, least, steepest] = [column, ratio, cell]
    }
    return chosen
  }

  function pivot(leaving: number, entering: number): void {
    const row = rows[leaving] as (typeof rows)[number]
    const { cells } = row
    const divisor = cells[entering] as number
    const filled: number[] = []
    for (let column = 0; column < edges; column++) {
      const cell = cells[column] as number
      if (cell === 0) continue
      if (Math.abs(cell) < 1e-12) cells[column] = 0
      else {
        cells[column] = cell / divisor
        if (column !== entering) filled.push(column)
      }
    }
    cells[entering] = 1 / divisor
    row.value /= divisor
    let touched = 0
    for (const other of rows) {
      if (other === row) continue
      const factor = other.cells[entering] as number
      if (factor === 0) continue
      touched++
      subtract(other.cells, cells, factor, filled)
      other.cells[entering] = -factor / divisor
      other.value -= factor * row.value
    }
    const price = prices[entering] as number
    subtract(prices, cells, price, filled)
    prices[entering] = -price / divisor
    work.spend((touched + 2) * filled.length + edges + rows.length)
    const [out, into] = [row.basic, columns[entering] as number]
    row.basic = into
    columns[entering] = out
    if (out < edges) {
      columnOf[out] = entering
      rowOf.delete(out)
    }
    if (into < edges) {
      columnOf[into] = -1
      rowOf.set(into, leaving)
    }
  }

  function values(): Float64Array {
    const taken = new Float64Array(edges)
    for (const [edge, at] of rowOf) taken[edge] = Math.max(0, (rows[at] as (typeof rows)[number]).value)
    return taken
  }

  /** What a set is worth is the price of its slack. */
  function worths(): { set: number; worth: number }[] {
    const found: { set: number; worth: number }[] = []
    for (let column = 0; column < edges; column++) {
      const [variable, worth] = [columns[column] as number, prices[column] as number]
      if (variable >= edges && worth > 0) found.push({ set: variable - edges, worth })
    }
    return found
  }

  function loads(): Float64Array {
    const load = new Float64Array(edges)
    for (const { set, worth } of worths()) {
      for (const edge of sets[set] as readonly number[]) load[edge] = (load[edge] as number) + worth
    }
    return load
  }

  function bound(): number {
    const load = loads()
    let fits = 1
    for (let edge = 0; edge < edges; edge++) fits = Math.min(fits, (costs[edge] as number) / Math.max(load[edge] as number, 1e-300))
    const sum = worths().reduce((total, { worth }) => total + worth, 0)
    return Math.max(0, sum * fits * (1 - 1e-12))
  }

  function reducedCosts(): Float64Array {
    return loads().map((load, edge) => Math.max(0, (costs[edge] as number) - load))
  }

  function drop(): void {
    rows = rows.filter(({ basic, value }) => basic < edges || value < TINY)
    rowOf = new Map(rows.flatMap(({ basic }, at) => (basic < edges ? [[basic, at] as const] : [])))
  }
}

function subtract(from: Float64Array, cells: Float64Array, factor: number, filled: readonly number[]): void {
  for (const column of filled) from[column] = (from[column] as number) - factor * (cells[column] as number)
}
