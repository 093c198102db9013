/** Finds sides and places away from the page: most take milliseconds, a proof may take a second. */
import { divideGraph } from '../../core/analysis/find-sides/divide-graph.ts'
import { UNTIED, type SideCount } from '../../core/analysis/sides.ts'
import type { SignedGraph } from '../../core/signed-graph.ts'
import { numberLike, type NamedSides } from './sides/number-like.ts'
import { placeActors, type Home, type PictureShape, type PlacingTask } from './sides/place-actors.ts'
import type { Point } from './sides/spread-cluster.ts'

/** Two graphs of the same events. */
export interface GraphToPlace {
  /** What the sides are found by; it has every node of the other. */
  readonly settled: SignedGraph
  /** What gets a place. */
  readonly drawn: SignedGraph
}

export interface SidesRequest {
  readonly number: number
  readonly now: GraphToPlace
  /** All of time, from which the places come; left out where it is the same as in the last request. */
  readonly ever?: GraphToPlace
  readonly sideCount: SideCount
  readonly shape: PictureShape
}

export interface SidesResponse {
  readonly number: number
  /** By node of what they were found by. */
  readonly sides: NamedSides
  /** Of the nodes that are drawn. */
  readonly places: readonly (readonly [id: string, at: Point])[]
  /** Of the picture of all of time, which the frame has to hold as well. */
  readonly corners: readonly Point[]
}

let ever: GraphToPlace | undefined
/** What follows from it, for a number of sides and a shape. */
let base: {
  readonly of: GraphToPlace
  readonly sideCount: SideCount
  readonly shape: PictureShape
  readonly sides: NamedSides
  readonly home: Home
} | undefined

self.addEventListener('message', ({ data }: MessageEvent<SidesRequest>) => {
  const { number, now, sideCount, shape } = data
  ever = data.ever ?? ever
  const before = baseOf(ever ?? now, sideCount, shape)
  const sides = numberLike(before.sides, divide(now, sideCount))
  const { places } = placeActors({ ...drawnPart(now, sides), shape, home: before.home })
  const placesOf = now.drawn.nodes.map((id, node): [string, Point] => [id, places[node] as Point])
  self.postMessage({ number, sides, places: placesOf, corners: before.home.corners } satisfies SidesResponse)
  if (data.ever) practise(data.ever, sideCount, PRACTICE)
})

/** Browsers make code quick that has run some times: the first windows of time would take thrice as long as later ones. Nobody waits
 * meanwhile; a question that comes waits for one turn at most. */
function practise(graph: GraphToPlace, sideCount: SideCount, turns: number): void {
  if (turns === 0 || graph !== ever || graph.settled.size < WORTH_PRACTISING) return
  setTimeout(() => {
    divide(graph, sideCount)
    practise(graph, sideCount, turns - 1)
  })
}

const PRACTICE = 6
const WORTH_PRACTISING = 150

function baseOf(graph: GraphToPlace, sideCount: SideCount, shape: PictureShape): NonNullable<typeof base> {
  if (base?.of === graph && base.sideCount === sideCount && base.shape === shape) return base
  const sides = divide(graph, sideCount)
  const { home } = placeActors({ ...drawnPart(graph, sides), shape })
  base = { of: graph, sideCount, shape, sides, home }
  return base
}

function divide({ settled }: GraphToPlace, sideCount: SideCount): NamedSides {
  return { ...divideGraph(settled, { sideCount, asksUnique: false }), nodes: settled.nodes }
}

function drawnPart({ drawn }: GraphToPlace, { nodes, sideOf, count }: NamedSides): Pick<PlacingTask, 'graph' | 'sideOf' | 'count'> {
  const known = new Map(nodes.map((id, node) => [id, sideOf[node] as number]))
  return { graph: drawn, sideOf: Int8Array.from(drawn.nodes, (id) => known.get(id) ?? UNTIED), count }
}
