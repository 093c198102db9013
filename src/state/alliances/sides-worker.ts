/** Finds sides and places away from the page: most take milliseconds, a proof may take a second. */
import type { SignedGraph } from '../../core/signed-graph.ts'
import { findSides, type SideCount } from './sides/find-sides.ts'
import { numberLike, type NamedSides } from './sides/number-like.ts'
import { placeActors, type Home, type PictureShape } from './sides/place-actors.ts'
import type { Point } from './sides/spread-cluster.ts'

export interface SidesRequest {
  readonly number: number
  /** What is drawn. */
  readonly now: SignedGraph
  /** All of time, from which the places come; left out where it is the same as in the last request. */
  readonly ever?: SignedGraph
  readonly sideCount: SideCount
  readonly shape: PictureShape
}

export interface SidesResponse {
  readonly number: number
  /** By node of `now`. */
  readonly sides: NamedSides
  readonly places: readonly Point[]
  /** Of the picture of all of time, which the frame has to hold as well. */
  readonly corners: readonly Point[]
}

let ever: SignedGraph | undefined
/** What follows from it, for a number of sides and a shape. */
let base: {
  readonly of: SignedGraph
  readonly sideCount: SideCount
  readonly shape: PictureShape
  readonly sides: NamedSides
  readonly home: Home
} | undefined

self.addEventListener('message', ({ data }: MessageEvent<SidesRequest>) => {
  const { number, now, sideCount, shape } = data
  ever = data.ever ?? ever
  const before = baseOf(ever ?? now, sideCount, shape)
  const sides = numberLike(before.sides, { ...findSides(now, sideCount), nodes: now.nodes })
  const { places } = placeActors({ graph: now, ...sides, shape, home: before.home })
  self.postMessage({ number, sides, places, corners: before.home.corners } satisfies SidesResponse)
})

function baseOf(graph: SignedGraph, sideCount: SideCount, shape: PictureShape): NonNullable<typeof base> {
  if (base?.of === graph && base.sideCount === sideCount && base.shape === shape) return base
  const sides = { ...findSides(graph, sideCount), nodes: graph.nodes }
  const { home } = placeActors({ graph, ...sides, shape })
  base = { of: graph, sideCount, shape, sides, home }
  return base
}
