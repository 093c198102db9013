/** Cycles with an odd number of negative edges: whatever the sides are, each has a frustrated edge. */
import type { Block } from './block.ts'
import { putNear, takeNearest, type Waiting } from './nearest-first.ts'
import type { Work } from './work.ts'

/** A cycle, as numbers of edges of its block. */
export type Cycle = readonly number[]

/** Every negative triangle of the block. */
export function negativeTriangles({ nodes, start, other, edge, sign }: Block, work: Work): Cycle[] {
  const triangles: Cycle[] = []
  const edgeTo = new Int32Array(nodes.length).fill(-1)
  for (let node = 0; node < nodes.length; node++) {
    const [from, until] = [start[node] as number, start[node + 1] as number]
    for (let at = from; at < until; at++) edgeTo[other[at] as number] = edge[at] as number
    for (let at = from; at < until; at++) {
      const second = other[at] as number
      if (second < node) continue
      const first = edge[at] as number
      const last = start[second + 1] as number
      for (let far = start[second] as number; far < last; far++) {
        const [third, between] = [other[far] as number, edge[far] as number]
        const closing = edgeTo[third] as number
        if (third <= second || closing < 0) continue
        if ((sign[first] as number) * (sign[between] as number) * (sign[closing] as number) < 0) triangles.push([first, between, closing])
      }
      work.spend(last - (start[second] as number))
    }
    for (let at = from; at < until; at++) edgeTo[other[at] as number] = -1
  }
  return triangles
}

/**
 * Negative cycles whose edges come to less than 1, at most one through each node: the shortest. Found as shortest paths, in the double
 * cover of the graph, from a node to its own other side (Barahona and Mahjoub 1986, On the cut polytope, Mathematical Programming 36).
 * `sides` may be any; the fewer edges they frustrate, the less there is to look for, since each negative cycle has one of those.
 */
export function shortNegativeCycles(block: Block, values: Float64Array, sides: Int8Array, work: Work): Cycle[] {
  const { nodes, start, other, edge, sign } = block
  const cycles: Cycle[] = []
  const search: Search = {
    distance: new Float64Array(2 * nodes.length),
    cameFrom: new Int32Array(2 * nodes.length),
    cameOver: new Int32Array(2 * nodes.length),
    isDone: new Uint8Array(nodes.length),
  }
  const hasFrustrated = (node: number): boolean => {
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
      const to = other[at] as number
      const isSatisfied = (sides[node] as number) * (sides[to] as number) === sign[edge[at] as number]
      if (!isSatisfied && search.isDone[to] === 0) return true
    }
    return false
  }
  for (let node = 0; node < nodes.length && !work.isOver(); node++) {
    if (!hasFrustrated(node)) continue
    const walk = walkToOtherSide(block, values, node, search, work)
    if (walk) cycles.push(walk)
    // Why: all cycles through it were looked at.
    search.isDone[node] = 1
  }
  return cycles
}

interface Search {
  readonly distance: Float64Array
  readonly cameFrom: Int32Array
  readonly cameOver: Int32Array
  readonly isDone: Uint8Array
}

/** Of two ways that cost the same, the one of fewer edges. */
const PER_EDGE = 1e-5

/** Place `2 v + h` of the cover is node `v`, reached over an even (h = 0) or odd number of negative edges. */
function walkToOtherSide(block: Block, values: Float64Array, from: number, search: Search, work: Work): Cycle | undefined {
  const { start, other, edge, sign } = block
  const { distance, cameFrom, cameOver, isDone } = search
  distance.fill(Infinity)
  const goal = 2 * from + 1
  distance[2 * from] = 0
  const heap: Waiting[] = [{ place: 2 * from, far: 0 }]
  let steps = distance.length
  while (heap.length > 0) {
    const { place, far } = takeNearest(heap)
    if (far > (distance[place] as number)) continue
    if (place === goal) break
    const [node, half] = [place >> 1, place & 1]
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
      const next = other[at] as number
      if (isDone[next] === 1) continue
      const over = edge[at] as number
      const to = 2 * next + (half ^ (sign[over] === 1 ? 0 : 1))
      const length = far + (values[over] as number) + PER_EDGE
      if (length >= Math.min(distance[to] as number, 1 + 1e-3)) continue
      distance[to] = length
      cameFrom[to] = place
      cameOver[to] = over
      putNear(heap, { place: to, far: length })
      steps += 40
    }
    steps += 4 * ((start[node + 1] as number) - (start[node] as number))
  }
  work.spend(steps)
  if (distance[goal] === Infinity) return undefined
  return shortestLoop(goal, cameFrom, cameOver)
}

/** The walk may pass a node twice, on both of its sides: the part between is a negative cycle by itself, and shorter. */
function shortestLoop(goal: number, cameFrom: Int32Array, cameOver: Int32Array): Cycle {
  const seenAt = new Map<number, number>()
  const edges: number[] = []
  for (let place = goal; ; place = cameFrom[place] as number) {
    const before = seenAt.get(place >> 1)
    if (before !== undefined) return edges.slice(before)
    seenAt.set(place >> 1, edges.length)
    edges.push(cameOver[place] as number)
  }
}
