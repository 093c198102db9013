/** A graph → its blocks: the largest parts that no single node holds together. A cycle lies within one block, and so does frustration. */
import type { WeightedLinks } from './weighted-links.ts'

/** The nodes of each block that has an edge; a node that holds blocks together is in several. Without recursion, so that a long
 * chain does no harm. Source: J. Hopcroft and R. Tarjan (1973), Algorithm 447, Communications of the ACM 16. */
export function splitBlocks(links: WeightedLinks): number[][] {
  const found = new Int32Array(links.length).fill(-1)
  const low = new Int32Array(links.length)
  const blocks: number[][] = []
  let time = 0
  for (const [root, ties] of links.entries()) {
    if (!ties || found[root] !== -1) continue
    found[root] = low[root] = time++
    const waiting: number[] = [root]
    const path = [{ node: root, parent: -1, others: ties.keys() }]
    while (path.length > 0) {
      const { node, parent, others } = path.at(-1) as (typeof path)[number]
      const { done, value: other } = others.next()
      if (done === true) {
        path.pop()
        if (parent === -1) continue
        low[parent] = Math.min(low[parent] as number, low[node] as number)
        if ((low[node] as number) < (found[parent] as number)) continue
        const block = [parent]
        for (let last = -1; last !== node;) block.push((last = waiting.pop() as number))
        blocks.push(block)
      } else if (found[other] === -1) {
        found[other] = low[other] = time++
        waiting.push(other)
        path.push({ node: other, parent: node, others: (links[other] as Map<number, number>).keys() })
      } else if (other !== parent) {
        low[node] = Math.min(low[node] as number, found[other] as number)
      }
    }
  }
  return blocks
}
