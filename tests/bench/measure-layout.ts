/** How long the force layout takes, an iteration and in all. */
import { UndirectedGraph } from 'graphology'
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { forceAtlas } from '../../src/core/layout/force-atlas.ts'
import { forceLayout } from '../../src/core/layout/force.ts'
import type { LayoutInput } from '../../src/core/layout/layout-types.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { compareAlternately, type Comparison } from './compare-alternately.ts'
import { layoutInputOf } from './layout-input-of.ts'
import { makeBenchDossier } from './make-bench-dossier.ts'
import { readArticle } from './read-article.ts'
import { readIcews } from './read-icews.ts'
import type { Effort, Measure, Row } from './row.ts'

/** ForceAtlas2 with our settings against graphology's inferred ones, by iteration and until the picture stands. */
export const measureLayout: Measure = {
  name: 'layout',
  title: 'force layout',
  async run({ isQuick, tell }: Effort): Promise<readonly Row[]> {
    return SIZES.filter(({ isLarge }) => !isQuick || !isLarge).flatMap(({ title, runs, make }) => {
      const dossier = make()
      if (!dossier) return []
      tell(`layout of ${title}`)
      const index = indexDossier(dossier)
      return rowsFor(title, layoutInputOf(buildGraph(index), index), isQuick ? 3 : runs)
    })
  },
}

interface Size {
  readonly title: string
  readonly isLarge: boolean
  readonly runs: number
  make(): Dossier | undefined
}

const SIZES: readonly Size[] = [
  { title: 'the article', isLarge: false, runs: 9, make: readArticle },
  { title: '1k entities, 3k claims', isLarge: false, runs: 5, make: () => makeBenchDossier({ entities: 1000, claims: 3000 }) },
  { title: '10k entities, 50k claims', isLarge: true, runs: 3, make: () => makeBenchDossier({ entities: 10_000, claims: 50_000 }) },
  { title: 'the ties of ICEWS14', isLarge: true, runs: 3, make: readIcews },
]

/** As many as the layout does between two looks at how much still moves. */
const CHUNK = 20
/** As in `force.ts`, for graphs of more than 400 nodes. */
const OUR_SETTINGS: Required<ForceAtlas2Settings> = {
  adjustSizes: false,
  barnesHutOptimize: true,
  barnesHutTheta: 1.2,
  edgeWeightInfluence: 0.6,
  gravity: 1,
  linLogMode: false,
  outboundAttractionDistribution: false,
  scalingRatio: 10,
  slowDown: 1,
  strongGravityMode: false,
}
const OUR_SMALL_SETTINGS: Required<ForceAtlas2Settings> = {
  ...OUR_SETTINGS, barnesHutOptimize: false, slowDown: 4, gravity: 0.6, scalingRatio: 40,
}

function rowsFor(title: string, input: LayoutInput, runs: number): Row[] {
  const graph = plainGraph(input)
  const inferred = forceAtlas2.inferSettings(graph.order)
  const ours = graph.order > 400 ? OUR_SETTINGS : OUR_SMALL_SETTINGS
  const start = graph.mapNodes((_id, { x, y }) => ({ x, y }))
  const places = new Map(graph.nodes().map((id, place) => [id, place]))
  const edges = graph.mapEdges((_id, { weight }, source, target) =>
    ({ source: places.get(source) ?? 0, target: places.get(target) ?? 0, weight }))
  // Why more for the small ones: the compiler has not seen enough of them after one run.
  const warmUps = graph.order > 400 ? 1 : 20
  const iteration = compareAlternately(
    { run: () => forceAtlas(start, edges, ours, { most: CHUNK, rest: 0 }) },
    { prepare: () => graph.copy(), run: (copy) => iterate(copy, inferred, CHUNK) },
    { runs, warmUps },
  )
  const isLarge = graph.order > 5000
  const iterations = isLarge ? 120 : 600
  const whole = compareAlternately(
    { run: () => forceLayout(input) },
    { prepare: () => graph.copy(), run: (copy) => iterate(copy, inferred, iterations) },
    // Why no warm-up for the large ones: their first second is the warm-up, and each run takes many.
    isLarge ? { runs: 1, warmUps: 0 } : { runs, warmUps: graph.order > 400 ? 1 : 10 },
  )
  const inferredNote = inferred.barnesHutOptimize ? 'θ 0.5' : 'no Barnes-Hut'
  return [
    {
      name: `one iteration, ${title}`,
      ...each(iteration),
      unit: 'ms',
      peerName: 'graphology, inferred settings',
      note: `mean of ${CHUNK}; ${graph.order} nodes, ${graph.size} ties; peer with ${inferredNote}`,
    },
    {
      name: `layout until it stands, ${title}`,
      ...whole,
      unit: 'ms',
      peerName: 'graphology, inferred settings',
      note: `ours stops at rest, then parts the labels; peer ${iterations} iterations and nothing else`,
    },
  ]
}

function each({ ours, peer }: Comparison): Comparison {
  return { ours: ours / CHUNK, peer: peer / CHUNK }
}

type PlainGraph = UndirectedGraph<{ x: number; y: number }, { weight: number }>

/** All nodes on the sunflower of `force.ts`, in the order of the input. */
function plainGraph({ nodes, ties }: LayoutInput): PlainGraph {
  const graph: PlainGraph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>()
  nodes.forEach(({ id }, index) => {
    const angle = index * Math.PI * (3 - Math.sqrt(5))
    const radius = 10 * Math.sqrt(index)
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
  })
  for (const { source, target, weight } of ties) graph.addEdge(source, target, { weight: 1 + Math.log2(weight) })
  return graph
}

function iterate(graph: PlainGraph, settings: ForceAtlas2Settings, iterations: number): void {
  forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' })
}
