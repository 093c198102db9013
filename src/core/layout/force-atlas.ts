/** ForceAtlas2 on flat arrays: graphology's own iteration, without a graph around it, so that the worker stays small. */
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { Point } from './layout-types.ts'

/** Edges as indices into the list of points. */
export interface WeightedEdge {
  readonly source: number
  readonly target: number
  readonly weight: number
}

/** When to stop: after `most` iterations, or when the mean step of one falls below `rest`, a share of the picture's extent. */
export interface Patience {
  readonly most: number
  readonly rest: number
}

/** Numbers a node and an edge take in the package's arrays, and where in them. */
const NODE = { size: 10, x: 0, y: 1, mass: 6, convergence: 7, radius: 8 }
const EDGE = { size: 3, source: 0, target: 1, weight: 2 }
/** Iterations between two looks at how much still moves. */
const CHUNK = 20

/** Where the points come to rest. No two may start at one place. Float32 throughout, as in the package. */
export function forceAtlas(
  start: readonly Point[],
  edges: readonly WeightedEdge[],
  settings: Required<ForceAtlas2Settings>,
  { most, rest }: Patience,
): Point[] {
  if (start.length < 2) return [...start]
  const [nodeArray, edgeArray] = arraysOf(start, edges)
  for (let done = 0; done < most; done += CHUNK) {
    const before = nodeArray.slice()
    for (let step = 0; step < CHUNK; step++) iterate(settings, nodeArray, edgeArray)
    if (meanStep(before, nodeArray) / CHUNK < rest * extentOf(nodeArray)) break
  }
  return start.map((_point, index) => ({
    x: nodeArray[index * NODE.size + NODE.x] as number,
    y: nodeArray[index * NODE.size + NODE.y] as number,
  }))
}

function arraysOf(start: readonly Point[], edges: readonly WeightedEdge[]): [Float32Array, Float32Array] {
  const nodeArray = new Float32Array(start.length * NODE.size)
  start.forEach(({ x, y }, index) => {
    const at = index * NODE.size
    nodeArray[at + NODE.x] = x
    nodeArray[at + NODE.y] = y
    for (const part of [NODE.mass, NODE.convergence, NODE.radius]) nodeArray[at + part] = 1
  })
  const edgeArray = new Float32Array(edges.length * EDGE.size)
  edges.forEach(({ source, target, weight }, index) => {
    const at = index * EDGE.size
    edgeArray[at + EDGE.source] = source * NODE.size
    edgeArray[at + EDGE.target] = target * NODE.size
    edgeArray[at + EDGE.weight] = weight
    // A node weighs one and what its edges weigh: heavy nodes repel more (Jacomy et al. 2014).
    for (const end of [source, target]) {
      const mass = end * NODE.size + NODE.mass
      nodeArray[mass] = (nodeArray[mass] as number) + weight
    }
  })
  return [nodeArray, edgeArray]
}

function meanStep(before: Float32Array, after: Float32Array): number {
  let sum = 0
  for (let at = 0; at < after.length; at += NODE.size) {
    sum += Math.hypot((after[at] as number) - (before[at] as number), (after[at + 1] as number) - (before[at + 1] as number))
  }
  return (sum * NODE.size) / after.length
}

function extentOf(nodeArray: Float32Array): number {
  let extent = 0
  for (let at = 0; at < nodeArray.length; at += NODE.size) {
    extent = Math.max(extent, Math.abs(nodeArray[at] as number), Math.abs(nodeArray[at + 1] as number))
  }
  return 2 * extent
}
