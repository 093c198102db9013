/** Which claims and entities a reader wants to see: narrowing, as a pure function from graph to ids. */
import { DAY, overlaps, type Extent } from './dates.ts'
import type { ClaimGraph, EdgeAttributes } from './graph.ts'
import type { Modality, Sign } from './schema.ts'

/** What is hidden and what is asked for. The empty filter shows everything, so that a new value is seen at once. */
export interface Filter {
  readonly hiddenKinds: readonly string[]
  readonly hiddenRelations: readonly string[]
  readonly hiddenSigns: readonly Sign[]
  readonly hiddenModalities: readonly Modality[]
  /** Ids of entities; `''` is the article's own voice. A claim stays while one of its sources does. */
  readonly hiddenSources: readonly string[]
  /** Extent in milliseconds of UTC, `end` excluded. */
  readonly window?: { readonly start: number; readonly end: number } | undefined
  /** With a window: whether claims stay that may lie in it but need not: without a date, or known only by their end. */
  readonly undated: boolean
  /** Only what is at most `steps` claims away from an entity; `steps` is 1 or more. */
  readonly ego?: { readonly entity: string; readonly steps: number } | undefined
}

/** Shows everything. */
export const NO_FILTER: Filter = {
  hiddenKinds: [],
  hiddenRelations: [],
  hiddenSigns: [],
  hiddenModalities: [],
  hiddenSources: [],
  undated: true,
}

/** The source under which the article's own voice is listed. */
export const OWN_VOICE = ''

/** What is left: ids of claims (edges) and of entities (nodes). */
export interface Visible {
  readonly claims: ReadonlySet<string>
  readonly entities: ReadonlySet<string>
}

/** The claims that pass every part of the filter, and their ends. An entity without any claim is there as long as its
 * kind is and nothing but kinds takes claims away; around an entity, only that entity itself. Linear in the size of the graph. */
export function filterGraph(graph: ClaimGraph, filter: Filter): Visible {
  const passes = compile(filter)
  const kinds = new Set(filter.hiddenKinds)
  const kindShown = (entity: string): boolean => !kinds.has(graph.getNodeAttribute(entity, 'kind'))
  const { ego } = filter
  const passing = graph.filterEdges((_id, attributes, subject, object) =>
    passes(attributes) && kindShown(subject) && kindShown(object))
  const claims = ego ? near(graph, passing, ego) : passing
  const entities = new Set(claims.flatMap((claim) => graph.extremities(claim)))
  if (passing.length === graph.size || onlyKinds({ ...filter, ego: undefined })) {
    graph.forEachNode((entity) => {
      const asked = !ego || ego.entity === entity
      if (asked && graph.degree(entity) === 0 && kindShown(entity)) entities.add(entity)
    })
  }
  return { claims: new Set(claims), entities }
}

/** Whether the filter narrows anything. */
export function isNarrowed(filter: Filter): boolean {
  return !onlyKinds(filter) || filter.hiddenKinds.length > 0
}

function onlyKinds({ hiddenRelations, hiddenSigns, hiddenModalities, hiddenSources, window, ego }: Filter): boolean {
  const lists = [hiddenRelations, hiddenSigns, hiddenModalities, hiddenSources]
  return lists.every(({ length }) => length === 0) && !window && !ego
}

/** Sets are built once, not for each edge. */
function compile(filter: Filter): (edge: EdgeAttributes) => boolean {
  const relations = new Set(filter.hiddenRelations)
  const signs = new Set(filter.hiddenSigns)
  const modalities = new Set(filter.hiddenModalities)
  const sources = new Set(filter.hiddenSources)
  const { window, undated } = filter
  return ({ relation, sign, modality, saidBy, time, start = -Infinity, end = Infinity }) =>
    !relations.has(relation) &&
    !signs.has(sign) &&
    !modalities.has(modality) &&
    (saidBy.length === 0 ? [OWN_VOICE] : saidBy).some((source) => !sources.has(source)) &&
    (!window || (time === undefined ? undated : overlaps(undated ? { start, end } : knownPart({ start, end }), window)))
}

/** Of what has no known beginning only the last day is sure. */
function knownPart({ start, end }: Extent): Extent {
  return Number.isFinite(start) || !Number.isFinite(end) ? { start, end } : { start: end - DAY, end }
}

/** The claims that are met within `steps` from the entity, whatever their direction. */
function near(graph: ClaimGraph, claims: readonly string[], ego: { entity: string; steps: number }): string[] {
  const left = new Set(claims)
  const reached = new Set([ego.entity])
  const kept: string[] = []
  for (let step = 0; step < ego.steps; step++) {
    const found = [...left].filter((claim) => graph.extremities(claim).some((end) => reached.has(end)))
    for (const claim of found) {
      left.delete(claim)
      kept.push(claim)
    }
    for (const end of found.flatMap((claim) => graph.extremities(claim))) reached.add(end)
  }
  // Why: what ties two entities of the circle to each other belongs to the circle.
  return [...kept, ...[...left].filter((claim) => graph.extremities(claim).every((end) => reached.has(end)))]
}
