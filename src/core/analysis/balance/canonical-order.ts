/** An order of the nodes that comes from how they are tied, and from their names only where ties cannot tell them apart. */
import type { SignedGraph } from '../../signed-graph.ts'
import { groupBy } from '../../group-by.ts'
import { listNeighbours } from './neighbours.ts'

/** Numbers of nodes. Searches that go through the nodes in it find the same whatever the nodes are called, but for nodes that look
 * alike (which most often are alike, so that it does not matter). Source: colour refinement of B. Weisfeiler and A. Leman (1968);
 * among nodes of one colour the first by name is singled out, and so on, at most thirty times, and in graphs of at most 1,000
 * nodes. */
export function orderCanonically(graph: SignedGraph): Uint32Array {
  const { nodes } = graph
  const refine = openRefinement(graph)
  let colours = refine(new Int32Array(nodes.length))
  const turns = nodes.length <= MOST_NODES ? MOST_TURNS : 0
  for (let turn = 0; turn < turns; turn++) {
    const alike = firstOfAlike(colours)
    if (alike < 0) break
    colours = refine(colours.map((colour, node) => 2 * colour + (node === alike ? 0 : 1)))
  }
  return Uint32Array.from(nodes.keys()).sort((one, other) => (colours[one] as number) - (colours[other] as number) || one - other)
}

const MOST_NODES = 1000
const MOST_TURNS = 30

/** Parts colours until each node of a colour has as many ties of each sort to each colour as the others. */
function openRefinement(graph: SignedGraph): (colours: Int32Array) => Int32Array {
  const { nodes, sign, weight } = graph
  const { start, node: other, edge } = listNeighbours(graph)
  const looksOf = (colours: Int32Array, node: number): string => {
    const ties: string[] = []
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
      const over = edge[at] as number
      ties.push(`${colours[other[at] as number]}${sign[over] === 1 ? '+' : '-'}${weight[over] === 1 ? '' : weight[over]}`)
    }
    return ties.sort().join(' ')
  }
  return (given) => {
    let colours = given
    for (let before = new Set(given).size; ;) {
      const current = colours
      const refined = new Int32Array(nodes.length)
      let count = 0
      const byColour = groupBy(nodes.keys(), (node) => current[node] as number)
      for (const [, alike] of [...byColour].sort(([one], [another]) => one - another)) {
        // Why not of one that is alone: its ties part it from nobody, and most of the time would go into them.
        const looks = alike.length === 1 ? [''] : alike.map((node) => looksOf(current, node))
        const ranks = new Map([...new Set(looks)].sort().map((look, rank) => [look, count + rank]))
        for (const [at, node] of alike.entries()) refined[node] = ranks.get(looks[at] as string) as number
        count += ranks.size
      }
      colours = refined
      if (count === before) return colours
      before = count
    }
  }
}

/** The first node, by name, of the first colour that several have. */
function firstOfAlike(colours: Int32Array): number {
  const counts = new Int32Array(2 * colours.length + 2)
  for (const colour of colours) counts[colour] = (counts[colour] as number) + 1
  const colour = counts.findIndex((count) => count > 1)
  return colour < 0 ? -1 : colours.indexOf(colour)
}
