/** All ways to divide a small block, one after the other. */
import { frustrationOf, type Block } from './block.ts'
import type { Sides } from './search-sides.ts'
import type { Work } from './work.ts'

/** Blocks of more nodes are not enumerated: 2 to the power of 19 ways take some hundredths of a second. */
export const MOST_ENUMERATED = 20

/** The least frustration of all, and how many divisions have it, sides not told apart. From one division to the next a single node changes
 * sides (Gray code). Of several optima the first. */
export function enumerateSides(block: Block, work: Work): Sides & { readonly optima: number } {
  const { nodes, start, other, edge, sign, weight } = block
  if (nodes.length > MOST_ENUMERATED) throw new Error(`${nodes.length} nodes are too many; at most ${MOST_ENUMERATED} are enumerated`)
  const sides = new Int8Array(nodes.length).fill(1)
  let frustrated = frustrationOf(block, sides)
  let best = { sides: sides.slice(), frustrated, optima: 1 }
  const divisions = 2 ** Math.max(0, nodes.length - 1)
  for (let division = 1; division < divisions; division++) {
    const node = 31 - Math.clz32(division & -division)
    const side = sides[node] as number
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
      const over = edge[at] as number
      frustrated += (weight[over] as number) * (sign[over] as number) * side * (sides[other[at] as number] as number)
    }
    sides[node] = -side
    if (frustrated < best.frustrated - 1e-9) best = { sides: sides.slice(), frustrated, optima: 1 }
    else if (frustrated <= best.frustrated + 1e-9) best.optima++
  }
  work.spend(divisions * Math.ceil(2 * block.a.length / Math.max(1, nodes.length)))
  return { ...best, frustrated: frustrationOf(block, best.sides) }
}
