/** All triangles of a graph, one after the other. */
import type { SignedGraph } from '../../signed-graph.ts'
import { listNeighbours } from './neighbours.ts'

/** Calls `visit` once for each three nodes that are all tied to one another, with the numbers of the three edges: for nodes a < b <
 * c that of a and b, of b and c, of a and c. In the order of the nodes. */
export function visitTriangles(graph: SignedGraph, visit: (ab: number, bc: number, ac: number) => void): void {
  const { start, node, edge } = listNeighbours(graph)
  const edgeTo = new Int32Array(graph.nodes.length).fill(-1)
  for (let a = 0; a < graph.nodes.length; a++) {
    const [from, until] = [start[a] as number, start[a + 1] as number]
    for (let at = from; at < until; at++) edgeTo[node[at] as number] = edge[at] as number
    for (let at = from; at < until; at++) {
      const b = node[at] as number
      if (b < a) continue
      for (let far = (start[b + 1] as number) - 1; far >= (start[b] as number) && (node[far] as number) > b; far--) {
        const ac = edgeTo[node[far] as number] as number
        if (ac >= 0) visit(edge[at] as number, edge[far] as number, ac)
      }
    }
    for (let at = from; at < until; at++) edgeTo[node[at] as number] = -1
  }
}
