/** Laws of the crowd: no claim is lost, the article's own are all seen, and what stands for several is seen once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDataFolder } from '../../src/cli/read-data-folder.ts'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { crowdOf } from '../../src/explore/crowd.ts'
import type { Picture } from '../../src/explore/stage.ts'
import { edgeStyle } from '../../src/parts/picture/look.ts'
import type { Palette } from '../../src/parts/picture/palette.ts'

const PALETTE: Palette = {
  paper: 'paper', ink: 'ink', signs: { cooperation: 'coop', conflict: 'conflict', neutral: 'neutral' },
  actors: { state: 'state', igo: 'igo', group: 'group', person: 'person', place: 'place', org: 'org' },
}
const { dossier } = readDataFolder('data')
if (!dossier) throw new Error('data/ cannot be read')
const index = indexDossier(dossier)
const graph = buildGraph(index)
const own = new Set(['niger-russia-2024-04-12'])
const crowd = crowdOf(graph, own)
const isOwn = (claim: string): boolean => own.has(graph.getEdgeAttribute(claim, 'article'))
const none = { entities: new Set<string>(), claims: new Set<string>() }

function pictureOf(claims: readonly string[], looked: readonly string[] = []): Picture {
  const ends = new Set(looked.flatMap((id) => graph.extremities(id)))
  const focus = looked.length === 0 ? undefined : { claims: new Set(looked), entities: ends }
  return {
    graph, focus, kinds: index.kinds, entities: new Set(graph.nodes()), claims: new Set(claims), selected: none, palette: PALETTE,
    arrangement: 1, scale: 0.75,
  }
}

/** Which claims one line may stand for. */
function course(claim: string): string {
  const { sign, polarity, modality } = graph.getEdgeAttributes(claim)
  return [...graph.extremities(claim), sign, polarity, modality === 'planned' || modality === 'alleged'].join(' ')
}

const parts = fc.subarray(graph.edges(), { minLength: 100 })

describe('crowdOf', () => {
  it('has claims beside the article to bundle', () => {
    const { edges } = crowd.lookAt(pictureOf(graph.edges()))
    expect([...edges.values()].filter(({ opacity }) => opacity > 0).length).toBeLessThan(graph.size * 0.8)
  })

  it('gives each shown claim a look and no other, and each of the article its own in full strength', () => {
    fc.assert(fc.property(parts, (claims) => {
      const { edges } = crowd.lookAt(pictureOf(claims))
      expect([...edges.keys()].toSorted()).toEqual(claims.toSorted())
      for (const claim of claims.filter(isOwn)) {
        expect(edges.get(claim)?.opacity).toBe(edgeStyle(graph.getEdgeAttributes(claim), PALETTE).opacity)
      }
    }), { numRuns: 20 })
  })

  it('draws one line for all that go the same way beside the article, lighter than it would be there', () => {
    fc.assert(fc.property(parts, (claims) => {
      const { edges } = crowd.lookAt(pictureOf(claims))
      const beside = claims.filter((claim) => !isOwn(claim))
      const seen = beside.filter((claim) => (edges.get(claim)?.opacity ?? 0) > 0)
      expect(seen.map(course).toSorted()).toEqual([...new Set(beside.map(course))].toSorted())
      for (const claim of seen) {
        expect(edges.get(claim)?.opacity).toBeLessThan(edgeStyle(graph.getEdgeAttributes(claim), PALETTE).opacity)
      }
    }), { numRuns: 20 })
  })

  it('draws the few that are looked at one by one, in full strength', () => {
    fc.assert(fc.property(fc.subarray(graph.edges(), { minLength: 1, maxLength: 14 }), (looked) => {
      const { edges } = crowd.lookAt(pictureOf(graph.edges(), looked))
      for (const claim of looked) expect(edges.get(claim)?.opacity).toBe(edgeStyle(graph.getEdgeAttributes(claim), PALETTE).opacity)
    }), { numRuns: 20 })
  })

  it('makes the marks of more claims larger, and keeps the names of the largest', () => {
    const { nodes, names } = crowd.lookAt(pictureOf(graph.edges()))
    const ranked = graph.nodes().toSorted((a, b) => graph.getNodeAttribute(b, 'claims') - graph.getNodeAttribute(a, 'claims'))
    const sizes = ranked.map((id) => nodes.get(id)?.size ?? 0)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(names?.get(ranked[0] ?? '')).toBe('always')
    expect(names?.get(ranked.at(-1) ?? '')).toBe('asked')
  })
})
