/** The part of a signed graph in which most actors are tied to one another, directly or through others. */
import type { SignedGraph } from '../../../core/signed-graph.ts'

export interface GraphPart {
  /** Numbers of its nodes in the whole graph, ascending; a node's place is its number in the part. */
  readonly nodes: readonly number[]
  readonly graph: SignedGraph
}

/** The connected part with most nodes; of several as large the one with most edges, then the one of the first node. Empty where there is no edge. */
export function keepMainPart(whole: SignedGraph): GraphPart {
  const partOf = Int32Array.from(whole.nodes.keys())
  const top = (node: number): number => {
    let root = node
    while (partOf[root] !== root) root = partOf[root] = partOf[partOf[root] as number] as number
    return root
  }
  for (let edge = 0; edge < whole.size; edge++) {
    const [one, other] = [top(whole.a[edge] as number), top(whole.b[edge] as number)]
    partOf[Math.max(one, other)] = Math.min(one, other)
  }
  const parts = new Map<number, { readonly nodes: number[]; readonly edges: number[] }>()
  for (const node of whole.nodes.keys()) {
    const part = top(node)
    const known = parts.get(part)
    if (known) known.nodes.push(node)
    else parts.set(part, { nodes: [node], edges: [] })
  }
  for (let edge = 0; edge < whole.size; edge++) parts.get(top(whole.a[edge] as number))?.edges.push(edge)
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
