/** The part of a signed graph in which most actors are tied to one another, directly or through others. */
import type { SignedGraph } from '../../signed-graph.ts'
import { firstNodes } from '../balance/first-nodes.ts'

export interface GraphPart {
  /** Numbers of its nodes in the whole graph, ascending; a node's place is its number in the part. */
  readonly nodes: readonly number[]
  readonly graph: SignedGraph
}

/** The connected part with most nodes; of several as large the one with most edges, then the one of the first node. Empty where there is
 * no edge. */
export function keepMainPart(whole: SignedGraph): GraphPart {
  const firstOf = firstNodes(whole)
  const parts = new Map<number, { readonly nodes: number[]; readonly edges: number[] }>()
  firstOf.forEach((first, node) => {
    const known = parts.get(first)
    if (known) known.nodes.push(node)
    else parts.set(first, { nodes: [node], edges: [] })
  })
  for (let edge = 0; edge < whole.size; edge++) parts.get(firstOf[whole.a[edge] as number] as number)?.edges.push(edge)
  const [largest] = [...parts.values()].filter(({ edges }) => edges.length > 0).sort((one, other) =>
    other.nodes.length - one.nodes.length || other.edges.length - one.edges.length)
  const { nodes, edges } = largest ?? { nodes: [], edges: [] }
  const numberOf = new Map(nodes.map((node, number) => [node, number]))
  const take = (column: Uint32Array): Uint32Array => Uint32Array.from(edges, (edge) => numberOf.get(column[edge] as number) as number)
  return {
    nodes,
    graph: {
      nodes: nodes.map((node) => whole.nodes[node] as string),
      size: edges.length,
      a: take(whole.a),
      b: take(whole.b),
      sign: Int8Array.from(edges, (edge) => whole.sign[edge] as number),
      weight: Float64Array.from(edges, (edge) => whole.weight[edge] as number),
    },
  }
}
