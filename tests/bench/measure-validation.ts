/** How long it takes to find a dossier right, and to narrow what is shown of it. */
import { checkShape } from '../../src/core/check-shape.ts'
import { filterGraph, NO_FILTER } from '../../src/core/filter.ts'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { statisticsOf } from '../../src/core/statistics.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { compareAlternately } from './compare-alternately.ts'
import { makeBenchDossier } from './make-bench-dossier.ts'
import type { Effort, Measure, Row } from './row.ts'

/** The checks of a dossier of 10,000 claims against reading its text as JSON. */
export const measureValidation: Measure = {
  name: 'validate',
  title: 'checking a dossier',
  async run({ isQuick }: Effort): Promise<readonly Row[]> {
    const runs = isQuick ? 3 : 9
    return [
      ...rowsFor('10k claims', { entities: 2000, claims: 10_000 }, runs),
      ...rowsFor('10k claims in one article', { entities: 2000, claims: 10_000, claimsPerArticle: 10_000 }, runs),
    ]
  },
}

/** Narrowing a graph of 10,000 claims against one look at every edge. */
export const measureNarrowing: Measure = {
  name: 'narrow',
  title: 'narrowing what is shown',
  async run({ isQuick }: Effort): Promise<readonly Row[]> {
    const graph = buildGraph(indexDossier(makeBenchDossier({ entities: 2000, claims: 10_000 })))
    const peer = { run: () => graph.filterEdges((_id, { sign }) => sign !== 'neutral') }
    const filters = [
      ['nothing hidden', NO_FILTER],
      ['one sign hidden', { ...NO_FILTER, hiddenSigns: ['neutral'] }],
      ['two steps from an actor', { ...NO_FILTER, ego: { entity: 'actor-0', steps: 2 } }],
    ] as const
    return filters.map(([title, filter]): Row => ({
      name: `narrow 10k claims, ${title}`,
      ...compareAlternately({ run: () => filterGraph(graph, filter) }, peer, { runs: isQuick ? 5 : 15, warmUps: 3 }),
      unit: 'ms',
      peerName: 'graphology filterEdges',
      note: 'peer tests one attribute of each edge',
    }))
  },
}

function rowsFor(title: string, size: Parameters<typeof makeBenchDossier>[0], runs: number): Row[] {
  const dossier = makeBenchDossier(size)
  const text = JSON.stringify(dossier)
  const mega = (text.length / 1e6).toFixed(1)
  const peer = { run: (): unknown => JSON.parse(text) }
  const value: unknown = JSON.parse(text)
  const issues = [...checkShape(value).issues, ...validateDossier(dossier)]
  // Why: a check that stops at the first mistake would be quick for the wrong reason.
  if (issues.length > 0) throw new Error(`the generator made a bad dossier: ${JSON.stringify(issues.slice(0, 3))}`)
  const row = (name: string, run: () => unknown, note: string): Row => ({
    name: `${name}, ${title}`,
    ...compareAlternately({ run }, peer, { runs }),
    unit: 'ms',
    peerName: 'JSON.parse of the same text',
    note,
  })
  return [
    row('shape', () => checkShape(value), `${mega} MB of JSON; zod copies every record`),
    row('validate', () => validateDossier(dossier), 'ids, references, spans, dates, ends'),
    row('statistics', () => statisticsOf(dossier), 'counts and covered shares'),
  ]
}
