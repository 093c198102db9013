/** Laws of filters: what is hidden goes, what is not stays, and hiding more never shows more. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../src/core/dates.ts'
import { filterGraph, isNarrowed, NO_FILTER, OWN_VOICE, type Filter, type Visible } from '../../src/core/filter.ts'
import { buildGraph, type ClaimGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { MODALITIES, SIGNS } from '../../src/core/vocabulary.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier: article } = articleDossier()
const dossiers = fc.oneof({ weight: 1, arbitrary: fc.constant(article) }, { weight: 3, arbitrary: arbitraryDossier() })

function some<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.oneof(fc.constant<Value[]>([]), fc.subarray([...values]))
}

function filters({ ontology, entities }: Dossier): fc.Arbitrary<Filter> {
  const day = fc.integer({ min: Date.UTC(2018, 0), max: Date.UTC(2025, 0) })
  const ego = fc.record({ entity: fc.constantFrom(...entities.map(({ id }) => id)),
    steps: fc.integer({ min: 1, max: 3 }) })
  return fc.record({
    hiddenKinds: some(ontology.kinds.map(({ id }) => id)),
    hiddenRelations: some(ontology.relations.map(({ id }) => id)),
    hiddenSigns: some(SIGNS),
    hiddenModalities: some(MODALITIES),
    hiddenSources: some([OWN_VOICE, ...entities.map(({ id }) => id)]),
    window: fc.option(fc.tuple(day, day).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
      { nil: undefined }),
    undated: fc.boolean(),
    ego: fc.option(ego, { nil: undefined }),
  })
}

/** A dossier's graph and two filters for it. */
const scenes = dossiers.chain((dossier) =>
  fc.record({ graph: fc.constant(buildGraph(indexDossier(dossier))), one: filters(dossier), other: filters(dossier) }))

function expectWithin(inner: Visible, outer: Visible): void {
  expect([...inner.claims].filter((id) => !outer.claims.has(id))).toEqual([])
  expect([...inner.entities].filter((id) => !outer.entities.has(id))).toEqual([])
}

/** Both filters at once. */
function join(one: Filter, other: Filter): Filter {
  return {
    hiddenKinds: [...one.hiddenKinds, ...other.hiddenKinds],
    hiddenRelations: [...one.hiddenRelations, ...other.hiddenRelations],
    hiddenSigns: [...one.hiddenSigns, ...other.hiddenSigns],
    hiddenModalities: [...one.hiddenModalities, ...other.hiddenModalities],
    hiddenSources: [...one.hiddenSources, ...other.hiddenSources],
    window: one.window ?? other.window,
    undated: one.undated && other.undated,
    ego: one.ego ?? other.ego,
  }
}

/** The claims that are shown where only `part` is set. */
function shownBy(graph: ClaimGraph, part: Partial<Filter>): string[] {
  return [...filterGraph(graph, { ...NO_FILTER, ...part }).claims]
}

/** Steps from an entity to each that can be reached. */
function stepsFrom(graph: ClaimGraph, entity: string): Map<string, number> {
  const steps = new Map([[entity, 0]])
  for (const [one, step] of steps) {
    for (const other of graph.neighbors(one)) if (!steps.has(other)) steps.set(other, step + 1)
  }
  return steps
}

describe('filterGraph', () => {
  it('shows everything where nothing is asked', () => {
    fc.assert(fc.property(scenes, ({ graph }) => {
      const { claims, entities } = filterGraph(graph, NO_FILTER)
      expect([...claims]).toEqual(graph.edges())
      expect([...entities].sort()).toEqual(graph.nodes().sort())
    }))
  })

  it('never shows more by hiding more', () => {
    fc.assert(fc.property(scenes, ({ graph, one, other }) => {
      expectWithin(filterGraph(graph, join(one, other)), filterGraph(graph, one))
    }), { numRuns: 300 })
  })

  it('never shows more around an entity in fewer steps', () => {
    fc.assert(fc.property(scenes, ({ graph, one }) => {
      if (!one.ego) return
      const { entity, steps } = one.ego
      expectWithin(filterGraph(graph, one), filterGraph(graph, { ...one, ego: { entity, steps: steps + 1 } }))
    }))
  })

  it('shows both ends of each claim that it shows', () => {
    fc.assert(fc.property(scenes, ({ graph, one }) => {
      const { claims, entities } = filterGraph(graph, one)
      for (const claim of claims) for (const end of graph.extremities(claim)) expect(entities.has(end)).toBe(true)
    }))
  })

  it('hides exactly the entities of a hidden kind and their claims', () => {
    fc.assert(fc.property(scenes, ({ graph, one: { hiddenKinds } }) => {
      const hidden = (entity: string): boolean => hiddenKinds.includes(graph.getNodeAttribute(entity, 'kind'))
      const { claims, entities } = filterGraph(graph, { ...NO_FILTER, hiddenKinds })
      expect([...claims]).toEqual(graph.edges().filter((claim) => !graph.extremities(claim).some(hidden)))
      const alone = graph.nodes().filter((id) => graph.degree(id) === 0 && !hidden(id))
      expect([...entities].filter(hidden)).toEqual([])
      expect(alone.filter((id) => !entities.has(id))).toEqual([])
    }))
  })

  it('hides exactly the relations, signs, modalities and sources that are hidden', () => {
    fc.assert(fc.property(scenes, ({ graph, one: { hiddenRelations, hiddenSigns, hiddenModalities,
      hiddenSources } }) => {
      const edges = graph.edges().map((id) => ({ id, ...graph.getEdgeAttributes(id) }))
      const left = (keep: (edge: (typeof edges)[number]) => boolean): string[] => edges.filter(keep).map(({ id }) => id)
      expect(shownBy(graph, { hiddenRelations })).toEqual(left((edge) => !hiddenRelations.includes(edge.relation)))
      expect(shownBy(graph, { hiddenSigns })).toEqual(left((edge) => !hiddenSigns.includes(edge.sign)))
      expect(shownBy(graph, { hiddenModalities })).toEqual(left((edge) => !hiddenModalities.includes(edge.modality)))
      expect(shownBy(graph, { hiddenSources })).toEqual(left(({ saidBy }) =>
        saidBy.length === 0 ? !hiddenSources.includes('') : saidBy.some((source) => !hiddenSources.includes(source))))
    }))
  })

  it('shows in a window what shares time with it, and what may lie outside unless that is hidden', () => {
    fc.assert(fc.property(scenes, ({ graph, one: { window }, other: { undated } }) => {
      if (!window) return
      const kept = graph.filterEdges((_id, { time, start = -Infinity, end = Infinity }) =>
        time === undefined ? undated
          : (undated || start > -Infinity || end === Infinity ? start : end - DAY) < window.end && end > window.start)
      expect(shownBy(graph, { window, undated })).toEqual(kept)
      expect(shownBy(graph, { undated })).toEqual(graph.edges())
    }))
  })

  it('shows around an entity the claims on the way and those between two entities of the circle', () => {
    fc.assert(fc.property(scenes, ({ graph, one: { ego } }) => {
      if (!ego) return
      const far = stepsFrom(graph, ego.entity)
      const kept = graph.filterEdges((_id, _attributes, subject, object) => {
        const [a, b] = [far.get(subject) ?? Infinity, far.get(object) ?? Infinity]
        return Math.min(a, b) < ego.steps || Math.max(a, b) <= ego.steps
      })
      const { claims, entities } = filterGraph(graph, { ...NO_FILTER, ego })
      expect([...claims].sort()).toEqual(kept.sort())
      expect([...entities].sort()).toEqual([...far].filter(([, steps]) => steps <= ego.steps).map(([id]) => id).sort())
    }))
  })

  it('knows whom the article quotes', () => {
    const graph = buildGraph(indexDossier(article))
    const everyone = article.entities.map(({ id }) => id)
    const own = shownBy(graph, { hiddenSources: everyone })
    const quoted = shownBy(graph, { hiddenSources: [OWN_VOICE] })
    expect(own.length + quoted.length).toBe(graph.size)
    expect(own.every((claim) => graph.getEdgeAttribute(claim, 'saidBy').length === 0)).toBe(true)
    expect(own.length).toBeGreaterThan(0)
    expect(quoted.length).toBeGreaterThan(0)
  })
})

describe('isNarrowed', () => {
  it('holds wherever something is hidden', () => {
    fc.assert(fc.property(scenes, ({ graph, one }) => {
      const { claims, entities } = filterGraph(graph, one)
      if (claims.size < graph.size || entities.size < graph.order) expect(isNarrowed(one)).toBe(true)
    }))
    expect(isNarrowed(NO_FILTER)).toBe(false)
    expect(isNarrowed({ ...NO_FILTER, undated: false })).toBe(false)
  })

  it.each<[string, Partial<Filter>]>([
    ['a kind', { hiddenKinds: ['state'] }],
    ['a relation', { hiddenRelations: ['governs'] }],
    ['a sign', { hiddenSigns: ['conflict'] }],
    ['a modality', { hiddenModalities: ['planned'] }],
    ['the own voice', { hiddenSources: [OWN_VOICE] }],
    ['a window', { window: { start: 0, end: 1 } }],
    ['a circle', { ego: { entity: 'niger', steps: 1 } }],
  ])('holds for %s', (_, part) => {
    expect(isNarrowed({ ...NO_FILTER, ...part })).toBe(true)
  })
})
