/** Walk balance: of all closed walks, long ones counting ever less, how far the balanced ones prevail. */
import type { SignedGraph } from '../../signed-graph.ts'
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts'

/**
 * K = tr exp(A) / tr exp(|A|), where A has the signs and |A| the same without them: above 0, and 1 exactly where the graph is
 * balanced; good to nine decimals. Weights do not count. Left out (`undefined`) without nodes, and for more than 800 that are tied,
 * where it would take too long. Large dense parts weigh almost all, and values of graphs of different size or density cannot be
 * compared. Source: E. Estrada and M. Benzi (2014), Walk-based measure of balance in signed networks, Physical Review E 90; R
 * package signnet, `balance_score`, method "walk".
 */
export function walkBalance(graph: SignedGraph): number | undefined {
  if (graph.nodes.length === 0) return undefined
  if (!graph.sign.includes(-1)) return 1
  const tied = [...new Set([...graph.a, ...graph.b])]
  if (tied.length > MOST_NODES) return undefined
  const alone = graph.nodes.length - tied.length
  const numberOf = new Map(tied.map((node, number) => [node, number]))
  const cellsOf = (signOf: (edge: number) => number): Float64Array => {
    const cells = new Float64Array(tied.length ** 2)
    for (let edge = 0; edge < graph.size; edge++) {
      const [one, other] = [numberOf.get(graph.a[edge] as number) as number, numberOf.get(graph.b[edge] as number) as number]
      cells[one * tied.length + other] = cells[other * tied.length + one] = signOf(edge)
    }
    return cells
  }
  const signed = symmetricEigenvalues(cellsOf((edge) => graph.sign[edge] as number), tied.length)
  const unsigned = symmetricEigenvalues(cellsOf(() => 1), tied.length)
  // Why: taken out of both sums, it cancels, and no power overflows.
  const largest = unsigned.reduce((most, value) => Math.max(most, value), 0)
  const sumOf = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + Math.exp(value - largest), alone * Math.exp(-largest))
  return sumOf(signed) / sumOf(unsigned)
}

const MOST_NODES = 800
