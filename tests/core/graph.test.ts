/** Laws of the claim graph and of the look-ups that it is built from. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/core/dates.ts'
import { buildGraph } from '../../src/core/graph.ts'
import { hasSameGraph } from '../../src/core/has-same-graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier: article } = articleDossier()

/** Each law holds for dossiers made by chance and for the article. */
function always(law: (dossier: Dossier) => void): void {
  law(article)
  fc.assert(fc.property(arbitraryDossier(), law))
}

function claimsIn(dossier: Dossier) {
  return dossier.articles.flatMap((one) => one.claims)
}

describe('records', () => {
  it('have spans that say what stands there, and claims have at least one', () => {
    always((dossier) => {
      for (const { text, mentions, claims } of dossier.articles) {
        for (const { spans } of mentions) for (const { start, end, quote } of spans) expect(
          text.slice(start, end)).toBe(quote)
        for (const { evidence } of claims) {
          expect(evidence.length).toBeGreaterThan(0)
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
        }
      }
      expect(validateDossier(dossier)).toEqual([])
    })
  })
})

describe('buildGraph', () => {
  it('makes one node an entity, and one edge a claim under its id, from subject to object', () => {
    always((dossier) => {
      const graph = buildGraph(indexDossier(dossier))
      expect(graph.nodes()).toEqual(dossier.entities.map(({ id }) => id))
      expect(graph.edges().sort()).toEqual(claimsIn(dossier).map(({ id }) => id).sort())
      for (const { id, subject, object } of claimsIn(dossier)) expect(graph.extremities(id)).toEqual([subject, object])
      expect(graph.selfLoopCount).toBe(claimsIn(dossier).filter(({ subject, object }) => subject === object).length)
    })
  })

  it('gives every edge its evidence, and its number in the order of the text', () => {
    always((dossier) => {
      const graph = buildGraph(indexDossier(dossier))
      const inOrder = dossier.articles.flatMap(({ claims }) =>
        [...claims].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)))
      inOrder.forEach(({ id, evidence }, index) => {
        const { number, quotes, evidence: words } = graph.getEdgeAttributes(id)
        expect(number).toBe(index + 1)
        expect(quotes).toBe(evidence.length)
        expect(words).toBe(evidence.map(({ quote }) => quote).join(' […] '))
        expect(words).not.toBe('')
      })
    })
  })

  it('takes the time of the claim, otherwise of its event, and leaves out what is open', () => {
    always((dossier) => {
      const graph = buildGraph(indexDossier(dossier))
      for (const { events, claims } of dossier.articles) {
        for (const { id, time, event } of claims) {
          const attributes = graph.getEdgeAttributes(id)
          const edtf = time?.edtf ?? events.find((one) => one.id === event)?.time?.edtf
          expect(attributes.time).toBe(edtf)
          const date = edtf === undefined ? undefined : parseDate(edtf)
          expect(attributes.start ?? -Infinity).toBe(date?.start ?? -Infinity)
          expect(attributes.end ?? Infinity).toBe(date?.end ?? Infinity)
        }
      }
    })
  })

  it('carries only what JSON carries, and no attribute called type', () => {
    always((dossier) => {
      const exported = buildGraph(indexDossier(dossier)).export()
      expect(JSON.parse(JSON.stringify(exported))).toEqual(exported)
      for (const { attributes } of [...exported.nodes, ...exported.edges]) {
        expect(attributes).not.toHaveProperty('type')
        for (const value of Object.values(attributes ?? {})) {
          if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite)
          else expect(Array.isArray(value) ? 'list' : typeof value).toMatch(/^(string|boolean|list)$/)
        }
      }
    })
  })

  it('copies relation and voice of each claim', () => {
    always((dossier) => {
      const graph = buildGraph(indexDossier(dossier))
      for (const claim of claimsIn(dossier)) {
        const relation = dossier.ontology.relations.find(({ id }) => id === claim.relation)
        expect(graph.getEdgeAttributes(claim.id)).toMatchObject({
          relation: claim.relation, sign: relation?.sign, symmetric: relation?.symmetric, modality: claim.modality,
          polarity: claim.polarity, saidBy: claim.attribution.map(({ entity }) => entity),
        })
        const counts = claim.polarity === 'affirmed' && ['asserted', 'reported'].includes(claim.modality)
        expect(graph.getEdgeAttribute(claim.id, 'score')).toBe(counts ? relation?.plover?.score : undefined)
        expect(graph.getEdgeAttribute(claim.id, 'quad')).toBe(relation?.plover?.quad)
      }
    })
  })

  it('counts claims and mentions of each entity, a self-loop once', () => {
    always((dossier) => {
      const graph = buildGraph(indexDossier(dossier))
      for (const { id } of dossier.entities) {
        const { claims, mentions } = graph.getNodeAttributes(id)
        expect(claims).toBe(claimsIn(dossier).filter(({ subject, object }) => subject === id || object === id).length)
        expect(mentions).toBe(dossier.articles.flatMap((one) => one.mentions).filter(
          ({ entity }) => entity === id).length)
      }
    })
  })

  it('builds the same graph twice, and changes only labels with the language', () => {
    always((dossier) => {
      const [english, again, french] = [buildGraph(indexDossier(dossier)), buildGraph(indexDossier(dossier), 'en'),
        buildGraph(indexDossier(dossier), 'fr')].map((graph) => graph.export())
      expect(again).toEqual(english)
      const bare = (graph: typeof english) => JSON.stringify(
        graph, (key, value: unknown) => (key === 'label' ? undefined : value))
      expect(bare(french)).toBe(bare(english))
      const labels = dossier.entities.map(({ label }) => label.fr)
      expect(french?.nodes.map(({ attributes }) => attributes?.label)).toEqual(labels)
    })
  })

  it('finds neighbours of whatever is a valid id', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const graph = buildGraph(indexDossier(dossier))
      for (const { subject, object } of claimsIn(dossier)) expect(graph.hasEdge(subject, object)).toBe(true)
      for (const one of dossier.entities) {
        for (const other of dossier.entities) {
          const tied = claimsIn(dossier).filter(({ subject, object }) => subject === one.id && object === other.id)
          expect(graph.outEdges(one.id, other.id)).toHaveLength(tied.length)
        }
      }
    }), { numRuns: 30 })
  })
})

describe('indexDossier', () => {
  it('has each claim under its ends and its event, and each mention under its entity', () => {
    always((dossier) => {
      const index = indexDossier(dossier)
      for (const { id, subject, object, event } of claimsIn(dossier)) {
        for (const end of [subject, object]) {
          expect(index.claimsOf.get(end)?.filter(({ claim }) => claim.id === id)).toHaveLength(1)
        }
        if (event !== undefined) expect(index.tellings.get(event)?.map(({ claim }) => claim.id)).toContain(id)
        const placed = index.claims.get(id)
        const first = placed?.claim.evidence[0]?.start ?? 0
        expect(placed?.sentence.end).toBeGreaterThanOrEqual(first)
      }
      for (const { id, entity } of dossier.articles.flatMap((one) => one.mentions)) {
        expect(index.mentionsOf.get(entity)?.map(({ mention }) => mention.id)).toContain(id)
      }
    })
  })

  it('stands as much evidence as a file can hold', () => {
    const [only] = article.articles
    const [claim] = only?.claims ?? []
    if (!only || !claim) throw new Error('the article has claims')
    const evidence = Array.from({ length: 200_000 }, (_, at) => ({ start: at, end: at + 1, quote: 'x' }))
    const long = { ...article, articles: [{ ...only, text: 'x'.repeat(200_000), mentions: [],
      claims: [{ ...claim, evidence }] }] }
    expect(indexDossier(long).claims.get(claim.id)?.sentence).toEqual({ start: 0, end: 10_000 })
  })
})

describe('hasSameGraph', () => {
  const { dossier } = articleDossier()
  const [one] = dossier.articles
  const [claim, ...claims] = one?.claims ?? []
  if (!one || !claim) throw new Error('the article has claims')
  const withArticle = (part: Partial<typeof one>) => ({ ...dossier, articles: [{ ...one, ...part }] })

  it.each([
    ['mentions', withArticle({ mentions: [] })],
    ['a note', withArticle({ claims: [{ ...claim, note: { en: 'new', fr: 'nouveau' } }, ...claims] })],
    ['what is said about the article', withArticle({ publisher: 'Another' })],
    ['the same claims as other records', withArticle({ claims: structuredClone(one.claims) })],
  ])('is so when only %s changed', (_, after) => {
    expect(hasSameGraph(dossier, after)).toBe(true)
    const edges = (state: typeof dossier) => buildGraph(indexDossier(state)).mapEdges((key, attributes, source, target) => ({ key, attributes, source, target }))
    expect(edges(after)).toEqual(edges(dossier))
  })

  it.each([
    ['a claim’s voice', withArticle({ claims: [{ ...claim, modality: 'alleged' }, ...claims] })],
    ['a claim’s end', withArticle({ claims: [{ ...claim, object: claim.subject }, ...claims] })],
    ['a claim less', withArticle({ claims })],
    ['an event’s time', withArticle({ events: one.events.map((event) => ({ ...event, time: { edtf: '2001', basis: { en: 'x', fr: 'x' } } })) })],
    ['an entity', { ...dossier, entities: dossier.entities.map((entity) => ({ ...entity, label: { en: 'X', fr: 'X' } })) }],
    ['the ontology', { ...dossier, ontology: structuredClone(dossier.ontology) }],
    ['an article less', { ...dossier, articles: [] }],
  ])('is not so when %s changed', (_, after) => {
    expect(hasSameGraph(dossier, after)).toBe(false)
  })
})
