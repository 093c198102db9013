/** One mutation of a valid dossier for each issue: exactly that issue, at that path, of that record. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkShape, MAX_ISSUES } from '../../src/core/check-shape.ts'
import { hasErrors, type IssueCode } from '../../src/core/issues.ts'
import type { Article, Claim, Dossier, Entity, Mention, Relation } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'

const json = readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')

/** The parts of the small dossier; the first three claims are a loop, a pact between two states, and a title. */
interface Parts {
  readonly dossier: Dossier
  readonly article: Article
  readonly relations: Relation[]
  readonly entities: Entity[]
  readonly mention: Mention
  readonly loop: Claim
  readonly pact: Claim
  readonly title: Claim
}

function fresh(): Parts {
  const dossier = JSON.parse(json) as Dossier
  const [article] = dossier.articles
  const [loop, pact, title] = article?.claims ?? []
  const [mention] = article?.mentions ?? []
  if (!article || !loop || !pact || !title || !mention) throw new Error('the fixture has an article with three claims')
  return { dossier, article, relations: dossier.ontology.relations, entities: dossier.entities, mention, loop, pact,
    title }
}

/** The records that the fixture has for sure, for less noise below. */
function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index]
  if (item === undefined) throw new Error(`nothing at ${index}`)
  return item
}

const CASES: readonly (readonly [IssueCode, string, string | undefined, (parts: Parts) => void])[] = [
  ['duplicate-id', 'entities[3].id', 'varn', ({ entities }) => entities.push({ ...at(entities, 0) })],
  ['duplicate-id', 'ontology.kinds[2].id', 'state',
    ({ dossier: { ontology } }) => ontology.kinds.push(at(ontology.kinds, 0))],
  ['duplicate-id', 'articles[0].mentions[4].id', 'm1', ({ article, mention }) => article.mentions.push({ ...mention })],
  ['duplicate-id', 'articles[0].events[1].id', 'the-pact', ({ article }) => article.events.push(at(article.events, 0))],
  ['duplicate-id', 'articles[0].claims[3].id', 'c1', ({ article, pact }) => article.claims.push({ ...pact })],
  ['duplicate-id', 'ontology.relations[3].id', 'minister-of', ({ relations }) => relations.push(at(relations, 1))],
  ['duplicate-id', 'articles[1].id', 'tides', ({ dossier, article }) =>
    dossier.articles.push({ ...article, mentions: [], events: [], claims: [] })],
  ['unknown-reference', 'articles[0].mentions[0].entity', 'm1', ({ mention }) => { mention.entity = 'vran' }],
  ['unknown-reference', 'articles[0].claims[1].subject', 'c1', ({ pact }) => { pact.subject = 'atlantis' }],
  ['unknown-reference', 'articles[0].claims[1].object', 'c1', ({ pact }) => { pact.object = 'atlantis' }],
  ['unknown-reference', 'articles[0].claims[0].place', 'c3', ({ loop }) => { loop.place = 'atlantis' }],
  ['unknown-reference', 'articles[0].claims[2].relation', 'c2', ({ title }) => { title.relation = 'minister-off' }],
  ['unknown-reference', 'articles[0].claims[2].event', 'c2', ({ title }) => { title.event = 'nothing' }],
  ['unknown-reference', 'articles[0].claims[0].attribution[0].entity', 'c3',
    ({ loop }) => { at(loop.attribution, 0).entity = 'no' }],
  ['unknown-reference', 'entities[2].actsFor[0].entity', 'ida-kern',
    ({ entities }) => { at(at(entities, 2).actsFor, 0).entity = 'no' }],
  ['unknown-reference', 'entities[0].kind', 'varn', ({ dossier, entities }) => {
    at(entities, 0).kind = 'stat'
    at(dossier.articles, 0).claims.length = 0
    at(dossier.articles, 0).events.length = 0
  }],
  ['unknown-reference', 'ontology.relations[1].subjects[1]', 'minister-of',
    ({ relations }) => at(relations, 1).subjects.push('no')],
  ['unknown-reference', 'ontology.relations[1].objects[1]', 'minister-of',
    ({ relations }) => at(relations, 1).objects.push('no')],
  ['span-outside-text', 'articles[0].mentions[0].spans[0]', 'm1', ({ mention }) => { at(mention.spans, 0).end = 9999 }],
  ['span-outside-text', 'articles[0].claims[1].evidence[0]', 'c1', ({ pact }) => { at(pact.evidence, 0).start = 62 }],
  ['span-shifted', 'articles[0].mentions[0].spans[0]', 'm1',
    ({ mention }) => { at(mention.spans, 0).quote = 'of Varn' }],
  ['span-shifted', 'articles[0].claims[0].evidence[2]', 'c3', ({ loop }) => { at(loop.evidence, 2).start += 1 }],
  ['spans-overlap', 'articles[0].claims[1].evidence[1]', 'c1', ({ pact }) => pact.evidence.push(at(pact.evidence, 0))],
  ['span-splits-character', 'articles[0].claims[0].evidence[2]', 'c3', ({ loop }) => {
    loop.evidence[2] = { start: 149, end: 158, quote: at(loop.evidence, 2).quote.slice(0, -1) }
  }],
  ['bad-date', 'articles[0].published', 'tides', ({ article }) => { article.published = 'May' }],
  ['bad-date', 'articles[0].events[0].time.edtf', 'the-pact',
    ({ article }) => { at(article.events, 0).time = madeAt('2024-02-30') }],
  ['bad-date', 'articles[0].claims[0].time.edtf', 'c3', ({ loop }) => { loop.time = madeAt('13/2024') }],
  ['bad-date', 'articles[0].claims[0].attribution[0].time.edtf', 'c3',
    ({ loop }) => { at(loop.attribution, 0).time = madeAt('x') }],
  ['bad-date', 'entities[2].actsFor[0].from', 'ida-kern',
    ({ entities }) => { at(at(entities, 2).actsFor, 0).from = '2021-13' }],
  ['bad-date', 'entities[2].actsFor[0].until', 'ida-kern',
    ({ entities }) => { at(at(entities, 2).actsFor, 0).until = 'now' }],
  ['end-does-not-fit', 'articles[0].claims[1].object', 'c1', ({ pact }) => { pact.object = 'ida-kern' }],
  ['end-does-not-fit', 'articles[0].claims[2].subject', 'c2', ({ title }) => { title.subject = 'varn' }],
  ['unary-with-two-ends', 'articles[0].claims[0].object', 'c3', ({ loop }) => { loop.object = 'oltrea' }],
  ['sign-against-quad', 'ontology.relations[0].sign', 'signed-pact-with',
    ({ relations }) => { at(relations, 0).sign = 'conflict' }],
  ['acts-for-itself', 'entities[2].actsFor[0].entity', 'ida-kern',
    ({ entities }) => { at(at(entities, 2).actsFor, 0).entity = 'ida-kern' }],
  ['period-reversed', 'entities[2].actsFor[0]', 'ida-kern',
    ({ entities }) => { at(at(entities, 2).actsFor, 0).until = '2020-12' }],
  ['scored-without-event', 'articles[0].claims[3].event', 'c4', ({ article, pact: { event: _event, ...rest } }) =>
    article.claims.push({ ...rest, id: 'c4' })],
  ['reported-by-nobody', 'articles[0].claims[2].attribution', 'c2', ({ title }) => { title.modality = 'reported' }],
  ['asserted-by-somebody', 'articles[0].claims[2].modality', 'c2',
    ({ title }) => { title.attribution = [{ entity: 'varn' }] }],
  ['event-without-claims', 'articles[0].events[1]', 'idle',
    ({ article }) => article.events.push({ ...at(article.events, 0), id: 'idle' })],
  ['date-after-publication', 'articles[0].claims[2].time', 'c2', ({ title }) => { title.time = madeAt('2024-05-16') }],
]

function madeAt(edtf: string) {
  return { edtf, basis: { en: 'test', fr: 'test' } }
}

describe('validateDossier', () => {
  it('finds nothing wrong in the fixture', () => {
    expect(validateDossier(fresh().dossier)).toEqual([])
  })

  it.each(CASES)('%s at %s', (code, path, record, mutate) => {
    const parts = fresh()
    mutate(parts)
    expect(checkShape(parts.dossier).issues).toEqual([])
    expect(validateDossier(parts.dossier)).toEqual([expect.objectContaining({ code, path, record })])
  })

  it('says what was probably meant, and where a quote has gone', () => {
    const { dossier, mention, title } = fresh()
    mention.entity = 'vran'
    title.relation = 'minister'
    expect(validateDossier(dossier).map(({ args }) => args['near'])).toEqual(['varn', 'minister-of'])
    const moved = fresh()
    at(moved.pact.evidence, 0).start -= 3
    at(moved.pact.evidence, 0).end -= 3
    expect(validateDossier(moved.dossier)).toEqual(
      [expect.objectContaining({ code: 'span-shifted', args: expect.objectContaining({ at: 10 }) })])
  })

  it.each([['2021-05', '2021'], ['2021', '2021-01'], ['2021', '2021'], ['2021~', '2021-03']])(
    'lets an office run from %s until %s', (from, until) => {
      const { dossier, entities } = fresh()
      at(entities, 2).actsFor = [{ entity: 'oltrea', from, until }]
      expect(validateDossier(dossier)).toEqual([])
    })

  it('lets a plan lie after the article, and a claim on its very day', () => {
    const { dossier, loop, title } = fresh()
    loop.time = madeAt('2030')
    title.time = madeAt('2024-05-15')
    expect(validateDossier(dossier)).toEqual([])
  })

  it.each(['warning', 'error'] as const)('lists 200 issues and counts the others, which are a %s', (level) => {
    const { dossier, article } = fresh()
    const idle = Array.from({ length: 300 }, (_, index) => ({ ...at(article.events, 0), id: `idle-${index}` }))
    article.events.push(...idle)
    if (level === 'error') at(article.claims, 2).subject = 'nobody'
    const issues = validateDossier(dossier)
    expect(issues).toHaveLength(MAX_ISSUES + 1)
    expect(issues.at(-1)).toMatchObject({ code: 'and-more', level, args: { count: level === 'error' ? 101 : 100 } })
    expect(hasErrors(issues)).toBe(level === 'error')
  })
})
