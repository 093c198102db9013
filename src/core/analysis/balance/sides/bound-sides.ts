/** What divisions into sides cost at least, however many sides there are. */
import type { SignedGraph } from '../../../signed-graph.ts'
import { openCoverProgram } from '../frustration/cover-program.ts'
import { putNear, takeNearest, type Waiting } from '../frustration/nearest-first.ts'
import type { Work } from '../frustration/work.ts'
import { listNeighbours, type Neighbours } from '../neighbours.ts'

/**
 * A cycle with one negative edge has an edge in the wrong place: the negative one within a side, or a positive one between two. So
 * the lightest cover of all such cycles, in parts where that is lighter, costs no more than any division. Source: M. Charikar, V.
 * Guruswami and A. Wirth (2005), Clustering with qualitative information, Journal of Computer and System Sciences 71. Ends where
 * `enough` is reached or the work is over; 0 for more than 6,000 edges.
 */
export function boundSides(graph: SignedGraph, alpha: number, enough: number, work: Work): number {
  if (graph.size > MOST_EDGES || alpha <= 0 || alpha >= 1) return 0
  const neighbours = listNeighbours(graph)
  const program = openCoverProgram(Float64Array.from(graph.sign, (sign) => (sign === -1 ? alpha : 1 - alpha)), work)
  const negatives = [...graph.sign.keys()].filter((edge) => graph.sign[edge] === -1)
  let lower = 0
  while (lower < enough && !work.isOver()) {
    const values = program.values()
    const cycles = negatives.flatMap((edge) => {
      const way = shortestWay(graph, neighbours, values, edge, work)
      return way ? [way] : []
    })
    if (cycles.length === 0) break
    program.add(cycles)
    const isSolved = program.solve()
    const before = lower
    lower = Math.max(lower, program.bound())
    if (!isSolved) break
    // Why only then: a set that is let go of while the bound stands still may come and go forever.
    if (lower > before + 1e-7) program.drop()
  }
  return lower
}

const MOST_EDGES = 6000
/** Of two ways that cost the same, the one of fewer edges. */
const PER_EDGE = 1e-5

/** The shortest way over positive edges between the ends of a negative one, with that one; `undefined` where they come to 1 or more. */
function shortestWay(
  graph: SignedGraph,
  { start, node: other, edge }: Neighbours,
  values: Float64Array,
  closing: number,
  work: Work,
): number[] | undefined {
  const [from, goal] = [graph.a[closing] as number, graph.b[closing] as number]
  const most = 1 - (values[closing] as number) - 1e-6
  const distance = new Map([[from, 0]])
  const cameOver = new Map<number, { before: number; over: number }>()
  const heap: Waiting[] = [{ place: from, far: 0 }]
  let steps = 0
  while (heap.length > 0) {
    const { place, far } = takeNearest(heap)
    if (place === goal) break
    if (far > (distance.get(place) as number)) continue
    for (let at = start[place] as number; at < (start[place + 1] as number); at++) {
      const over = edge[at] as number
      steps += 10
      if (graph.sign[over] === -1) continue
      const to = other[at] as number
      const length = far + (values[over] as number) + PER_EDGE
      if (length >= Math.min(distance.get(to) ?? Infinity, most + 1e-3)) continue
      distance.set(to, length)
      cameOver.set(to, { before: place, over })
      putNear(heap, { place: to, far: length })
      steps += 40
    }
  }
  work.spend(steps)
  const way = [closing]
  let total = values[closing] as number
  for (let place = goal; place !== from;) {
    const step = cameOver.get(place)
    if (!step) return undefined
    way.push(step.over)
    total += values[step.over] as number
    place = step.before
  }
  return total < 1 - 1e-6 ? way : undefined
}
