/** Laws of paths, held against a search of every shortest chain. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortestPath, type PathStep } from '../../src/core/analysis/paths.ts'
import { buildGraph, type ClaimGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { MODALITIES } from '../../src/core/vocabulary.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const article = buildGraph(indexDossier(articleDossier().dossier))
const graphs = fc.oneof(fc.constant(article), arbitraryDossier().map((dossier) => buildGraph(indexDossier(dossier))))
const scenes = graphs.chain((graph) => fc.record({
  graph: fc.constant(graph),
  claims: fc.oneof(fc.constant(graph.edges()), fc.subarray(graph.edges())).map((ids) => new Set(ids)),
  from: fc.constantFrom(...graph.nodes()),
  to: fc.constantFrom(...graph.nodes()),
}))

function doubt(graph: ClaimGraph, claim: string): number {
  return MODALITIES.indexOf(graph.getEdgeAttribute(claim, 'modality'))
}

function doubtOf(graph: ClaimGraph, path: readonly PathStep[]): number {
  return path.reduce((sum, { claims }) => sum + Math.min(...claims.map((claim) => doubt(graph, claim))), 0)
}

function claimsBetween(graph: ClaimGraph, claims: ReadonlySet<string>, one: string, other: string): string[] {
  return graph.filterEdges((id, _attributes, subject, object) =>
    claims.has(id) && one !== other && [subject, object].includes(one) && [subject, object].includes(other))
}

/** Number of steps of the shortest chains and the smallest doubt among them, entity by entity in rings around the
 * start. */
function bestByRings(graph: ClaimGraph, claims: ReadonlySet<string>, from: string, to: string) {
  let ring = new Map([[from, 0]])
  const seen = new Set([from])
  for (let steps = 0; ring.size > 0; steps++) {
    const found = ring.get(to)
    if (found !== undefined) return { steps, doubt: found }
    const next = new Map<string, number>()
    for (const [one, sum] of ring) {
      for (const other of graph.nodes().filter((id) => !seen.has(id))) {
        const tied = claimsBetween(graph, claims, one, other)
        if (tied.length === 0) continue
        next.set(other, Math.min(next.get(other) ?? Infinity,
          sum + Math.min(...tied.map((claim) => doubt(graph, claim)))))
      }
    }
    for (const id of next.keys()) seen.add(id)
    ring = next
  }
  return undefined
}

it('finds a chain of fewest steps, the firmest of that length, and none where there is none', () => {
  fc.assert(fc.property(scenes, ({ graph, claims, from, to }) => {
    const path = shortestPath(graph, claims, from, to)
    const best = bestByRings(graph, claims, from, to)
    expect(path && { steps: path.length, doubt: doubtOf(graph, path) }).toEqual(best)
  }), { numRuns: 200 })
})

it('leads from the one to the other over all the claims between two neighbours, the firmest first', () => {
  fc.assert(fc.property(scenes, ({ graph, claims, from, to }) => {
    let place = from
    for (const step of shortestPath(graph, claims, from, to) ?? []) {
      expect(step.from).toBe(place)
      expect([...step.claims].sort()).toEqual(claimsBetween(graph, claims, step.from, step.to).sort())
      const doubts = step.claims.map((claim) => doubt(graph, claim))
      expect(doubts).toEqual([...doubts].sort((a, b) => a - b))
      place = step.to
    }
    if (shortestPath(graph, claims, from, to)) expect(place).toBe(to)
  }))
})

it('is as long and as firm on the way back', () => {
  fc.assert(fc.property(scenes, ({ graph, claims, from, to }) => {
    const [there, back] = [shortestPath(graph, claims, from, to), shortestPath(graph, claims, to, from)]
    expect(back?.length).toBe(there?.length)
    expect(back && doubtOf(graph, back)).toBe(there && doubtOf(graph, there))
  }))
})

it('has no step from an entity to itself, and no end that is not there', () => {
  const all = new Set(article.edges())
  expect(shortestPath(article, all, 'niger', 'niger')).toEqual([])
  expect(shortestPath(article, new Set(), 'niger', 'niger')).toEqual([])
  expect(shortestPath(article, new Set(), 'niger', 'russia')).toBeUndefined()
  expect(shortestPath(article, all, 'niger', 'atlantis')).toBeUndefined()
  expect(shortestPath(article, all, 'niger', 'wagner-group')).toBeUndefined()
})

it('prefers fewer steps to firmer ones, however long the chain', () => {
  const graph = article.nullCopy()
  const { modality: _modality, ...attributes } = article.getEdgeAttributes(article.edges()[0])
  const node = article.getNodeAttributes('niger')
  const add = (id: string, one: string, other: string, modality: 'asserted' | 'alleged'): void => {
    for (const entity of [one, other]) if (!graph.hasNode(entity)) graph.addNode(entity, node)
    graph.addEdgeWithKey(id, one, other, { ...attributes, modality })
  }
  // 500 doubtful steps, and 501 firm ones.
  for (let step = 0; step < 500; step++) add(`short-${step}`, `s${step}`, step === 499 ? 'end' : `s${step + 1}`,
    'alleged')
  add('long-0', 's0', 'l1', 'asserted')
  for (let step = 1; step < 501; step++) add(`long-${step}`, `l${step}`, step === 500 ? 'end' : `l${step + 1}`,
    'asserted')
  expect(shortestPath(graph, new Set(graph.edges()), 's0', 'end')).toHaveLength(500)
})

it('takes a step to be as firm as the firmest of its claims, wherever that stands', () => {
  for (const order of [['asserted', 'alleged'], ['alleged', 'asserted']] as const) {
    const graph = article.nullCopy()
    const attributes = article.getEdgeAttributes(article.edges()[0])
    const node = article.getNodeAttributes('niger')
    for (const id of ['from', 'firm', 'weak', 'to']) graph.addNode(id, node)
    graph.addEdgeWithKey('weak-1', 'from', 'weak', { ...attributes, modality: 'reported' })
    graph.addEdgeWithKey('weak-2', 'weak', 'to', { ...attributes, modality: 'asserted' })
    order.forEach((modality, at) => graph.addEdgeWithKey(`firm-${at}`, 'from', 'firm', { ...attributes, modality }))
    graph.addEdgeWithKey('firm-2', 'firm', 'to', { ...attributes, modality: 'asserted' })
    expect(shortestPath(graph, new Set(graph.edges()), 'from', 'to')?.map(({ to }) => to)).toEqual(['firm', 'to'])
  }
})
