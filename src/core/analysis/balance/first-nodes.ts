/** Which nodes are tied to one another, directly or through others. */
import type { SignedGraph } from '../../signed-graph.ts'

/** For each node the first of its connected part: two nodes have the same where ties lead from one to the other. */
export function firstNodes({ nodes, size, a, b }: SignedGraph): Int32Array {
  const partOf = Int32Array.from(nodes.keys())
  const top = (node: number): number => {
    let root = node
    while (partOf[root] !== root) root = partOf[root] = partOf[partOf[root] as number] as number
    return root
  }
  for (let edge = 0; edge < size; edge++) {
    const [one, other] = [top(a[edge] as number), top(b[edge] as number)]
    partOf[Math.max(one, other)] = Math.min(one, other)
  }
  return partOf.map((_, node) => top(node))
}
