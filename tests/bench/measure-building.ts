/** How long a dossier takes to become a graph. */
import { MultiDirectedGraph } from 'graphology'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { compareAlternately } from './compare-alternately.ts'
import { makeBenchDossier } from './make-bench-dossier.ts'
import { ICEWS_PATH, readIcews } from './read-icews.ts'
import type { Effort, Measure, Row } from './row.ts'

/** Index and claim graph against graphology alone with the same nodes and edges. */
export const measureBuilding: Measure = {
  name: 'build',
  title: 'building the claim graph',
  async run({ isQuick, tell }: Effort): Promise<readonly Row[]> {
    const runs = isQuick ? 3 : 7
    const rows = SIZES.filter(({ claims }) => !isQuick || claims <= 10_000).flatMap(({ title, ...size }) =>
      rowsFor(title, makeBenchDossier(size), runs))
    const icews = isQuick ? undefined : readIcews()
    if (icews) rows.push(...rowsFor('ICEWS14, 90,730 events', icews, 5))
    else tell(isQuick ? 'ICEWS14 is left out with --quick' : `ICEWS14 is left out: there is no file ${ICEWS_PATH}`)
    return rows
  },
}

const SIZES = [
  { title: '1k entities, 3k claims', entities: 1000, claims: 3000 },
  { title: '10k entities, 50k claims', entities: 10_000, claims: 50_000 },
  { title: '3k claims in one article', entities: 1000, claims: 3000, claimsPerArticle: 3000 },
  { title: '10k claims in one article', entities: 1000, claims: 10_000, claimsPerArticle: 10_000 },
]

function rowsFor(title: string, dossier: Dossier, runs: number): Row[] {
  const peer = { run: () => bareGraph(dossier) }
  const index = indexDossier(dossier)
  const indexed = compareAlternately({ run: () => indexDossier(dossier) }, peer, { runs })
  const built = compareAlternately({ run: () => buildGraph(index) }, peer, { runs })
  return [
    { name: `index, ${title}`, ...indexed, unit: 'ms', peerName: 'graphology alone', note: ADDS_INDEX },
    { name: `graph, ${title}`, ...built, unit: 'ms', peerName: 'graphology alone', note: ADDS_GRAPH },
  ]
}

const ADDS_INDEX = 'ours cuts sentences (Intl.Segmenter), sorts by place, groups by entity and event'
const ADDS_GRAPH = 'ours gives each edge 16 attributes and reads its date'

/** The same nodes and edges, with a label and nothing else. */
function bareGraph({ entities, articles }: Dossier): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const { id, label } of entities) graph.addNode(id, { label: label.en })
  for (const { claims } of articles) {
    for (const { id, subject, object, relation } of claims) graph.addEdgeWithKey(id, subject, object, { label: relation })
  }
  return graph
}
