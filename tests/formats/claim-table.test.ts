/** Dossier → rows → dossier: what the two tables carry comes back. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { LosablePart } from '../../src/core/issues.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { joinList, splitList } from '../../src/formats/claim-table.ts'
import { readActsFor, showActsFor } from '../../src/formats/claim-table/acts-for.ts'
import { collectIssues } from '../../src/formats/claim-table/collect-issues.ts'
import { compileTable } from '../../src/formats/claim-table/compile-table.ts'
import { composeText } from '../../src/formats/claim-table/compose-text.ts'
import { makeFileColumns, type EdgeDraft } from '../../src/formats/claim-table/file-columns.ts'
import { ACTOR_HEX, SIGN_HEX } from '../../src/formats/claim-table/light-colours.ts'
import { readRowDate, readRowPeriod } from '../../src/formats/claim-table/read-row-date.ts'
import { tabulate } from '../../src/formats/claim-table/tabulate.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { whatRemains } from './what-remains.ts'

const LOST: readonly LosablePart[] = ['ontology', 'articles', 'text', 'mentions', 'spans', 'untoldEvents', 'bases', 'orphans', 'drafts', 'teaching', 'order']
const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const { dossier: real } = articleDossier()

function through(dossier: Dossier): ReturnType<typeof compileTable> {
  const { nodes, edges } = tabulate(dossier)
  return compileTable({ name: 'table.csv', nodes, edges })
}

describe('rows of a dossier', () => {
  it('come back as all that the tables carry, without a word of complaint', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const { dossier: again, issues } = through(dossier)
      expect(issues).toStrictEqual([])
      expect(again && whatRemains(again, LOST)).toStrictEqual(whatRemains(dossier, LOST))
    }), { numRuns: 200 })
  })

  it.each([['the small dossier', small], ['the article', real]])('come back from %s', (_, dossier) => {
    const { dossier: again, issues } = through(dossier)
    expect(issues).toStrictEqual([])
    expect(again && whatRemains(again, LOST)).toStrictEqual(whatRemains(dossier, LOST))
  })

  it('keep the numbers and the order of the claims, so that a second round changes nothing', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const numbers = (one: Dossier): object => [...indexDossier(one).claims].map(([id, { number }]) => [id, number])
      const again = through(dossier).dossier
      if (!again) throw new Error('no dossier')
      expect([...tabulate(dossier).edges].map(({ id, cells }) => [id, cells.number]).sort((a, b) => Number(a[1]) - Number(b[1])))
        .toStrictEqual(numbers(dossier))
      const told = (one: Dossier): Dossier => ({ ...one, articles: one.articles.filter(({ claims }) => claims.length > 0) })
      expect(numbers(again)).toStrictEqual(numbers(told(dossier)))
      expect(through(again).dossier).toStrictEqual(again)
    }), { numRuns: 100 })
  })

  it('keep what an ontology says of a relation but its definition', () => {
    const relation = through(real).dossier?.ontology.relations.find(({ plover }) => plover)
    const original = real.ontology.relations.find(({ id }) => id === relation?.id)
    expect(relation?.plover).toMatchObject({ type: original?.plover?.type, quad: original?.plover?.quad, score: original?.plover?.score })
    expect(relation).toMatchObject({ label: original?.label, inverse: original?.inverse, sign: original?.sign })
  })

  it('may be gone through twice', () => {
    const { nodes, edges } = tabulate(small)
    expect([...nodes]).toStrictEqual([...nodes])
    expect([...edges]).toStrictEqual([...edges])
    expect([...edges]).toHaveLength(3)
  })
})

describe('rows of another tool', () => {
  const nodes = [{ id: '0', label: 'Niger', cells: { kind: 'Country' } }, { id: '1', label: 'Russia', cells: { kind: 'Country' } }]

  it('get a line of text each, in which the names are mentions', () => {
    const { dossier, issues } = compileTable({
      name: 'ties.2024.csv',
      nodes,
      edges: [
        { source: '0', target: '1', label: 'cooperates_with', cells: { time: '2014-01-01T00:00:00' } },
        { source: '1', target: '2', label: 'cooperates_with', isUndirected: true, start: '2014', end: 'soon', cells: {} },
        { source: '0', target: '0', cells: {} },
      ],
    })
    const [article] = dossier?.articles ?? []
    expect(article?.id).toBe('ties')
    expect(article?.text.split('\n')).toStrictEqual([
      'Niger – cooperates_with – Russia, 2014-01-01.', 'Russia – cooperates_with – 2.', 'Niger – is tied to.',
    ])
    expect(article?.claims[0]?.time?.edtf).toBe('2014-01-01')
    expect(article?.claims[1]?.note?.en).toBe('Date in the file: 2014 – soon')
    expect(article?.mentions.map(({ entity, spans }) => [entity, spans[0]?.quote])).toStrictEqual(
      [['0', 'Niger'], ['1', 'Russia'], ['1', 'Russia'], ['2', '2'], ['0', 'Niger']])
    expect(issues.map(({ code, args }) => [code, args])).toStrictEqual([
      ['node-made', { id: '2' }],
      ['date-unreadable', { words: '2014 – soon' }],
      ['evidence-made', { count: 3 }],
      ['direction-assumed', { count: 1 }],
      ['both-ends-the-same', { relation: 'is tied to' }],
    ])
    expect(issues.at(-1)?.path).toBe('edges[2].object')
    expect(dossier?.ontology.kinds.map(({ id, shape }) => [id, shape])).toStrictEqual([['Country', 'circle'], ['actor', 'circle']])
  })

  it('are mended, and what cannot be is left out by name', () => {
    const { dossier, issues } = compileTable({
      name: '',
      nodes: [
        { id: '__proto__', label: 'A', cells: { acts_for: '__proto__ | b@2020/2019 | c', iso2: 'Niger', determiner_fr: 'un' } },
        { id: '', cells: {} },
      ],
      edges: [
        { id: 'constructor', source: '__proto__', target: 'b', cells: { relation: '__proto__', modality: 'maybe', plover_type: 'AID', quad: '2', relation_score: '4', sign: 'conflict' } },
        { id: 'constructor', source: '__proto__', target: '', cells: {} },
        { source: '__proto__', target: 'b', cells: { unary: true, relation: 'x', evidence: 'a | b', said_by: 'c', quantity_value: 'many' } },
      ],
    })
    expect(dossier?.entities.map(({ id }) => id)).toStrictEqual(['__proto__-2', 'b', 'c'])
    expect(dossier?.entities[0]?.actsFor).toStrictEqual([{ entity: 'b' }, { entity: 'c' }])
    expect(dossier?.ontology.relations.map(({ sign, unary }) => [sign, unary])).toStrictEqual([['cooperation', undefined], ['neutral', undefined]])
    expect(dossier?.articles[0]?.claims.map(({ modality, quantity, evidence }) => [modality, quantity, evidence[0]?.quote])).toStrictEqual(
      [['alleged', undefined, 'A – __proto__ – b.'], ['reported', undefined, 'a | b']])
    expect(issues.map(({ code }) => code).sort()).toStrictEqual([
      'date-unreadable', 'evidence-made', 'field-left-out', 'id-changed', 'id-changed', 'node-made', 'node-made',
      'record-left-out', 'record-left-out', 'record-left-out', 'scored-without-event', 'voice-unreadable',
    ])
  })

  it('say how firmly in words of their own; one that is not understood makes no fact, and is kept', () => {
    const rows: (readonly [string | boolean | undefined, string | undefined, string])[] = [
      ['Planned', 'Denied', 'planned denied'], ['planned; denied', undefined, 'planned denied'], ['reported, Denied', 'affirmed', 'reported denied'],
      ['denied', undefined, 'asserted denied'], ['asserted', 'possible', 'alleged affirmed'], [false, undefined, 'asserted denied'],
      ['asserted', 'hedgy', 'alleged affirmed ?'], ['hedgy, denied', 'affirmed', 'alleged denied ?'], [undefined, undefined, 'asserted affirmed'],
    ]
    const edges = rows.map(([modality, polarity]) => ({ source: '0', target: '1', cells: { modality, polarity, note_en: 'So.' } }))
    const { dossier, issues } = compileTable({ name: 'x', nodes, edges })
    const said = dossier?.articles[0]?.claims.map(({ modality, polarity, note }) => `${modality} ${polarity}${note?.en === 'So.' ? '' : ' ?'}`)
    expect(said).toStrictEqual(rows.map(([, , voice]) => voice))
    expect(dossier?.articles[0]?.claims[6]?.note).toStrictEqual({ en: 'So. Polarity in the file: hedgy', fr: 'So. Polarité dans le fichier : hedgy' })
    expect(issues.filter(({ code }) => code === 'voice-unreadable').map(({ path, args }) => [path, args.words])).toStrictEqual([
      ['edges[6].polarity', 'hedgy'], ['edges[7].modality', 'hedgy, denied'],
    ])
  })

  it.each([
    ['Modality', 'Planned', 'modality', 'Planned'], ['Polarity', 'no', 'polarity', 'no'], ['negated', 'yes', 'polarity', 'denied'],
    ['Is negated', 'yes', undefined, undefined], ['Denied', 'false', 'polarity', 'affirmed'], ['negation', 'hedgy', 'polarity', 'hedgy'],
  ])('in a graph file: a column %s with %j', (title, value, target, words) => {
    const issues = collectIssues()
    const columns = makeFileColumns(issues, (text) => text)
    columns.declare('edge', '0', title, false)
    const row: EdgeDraft = { source: 'a', target: 'b', cells: {} }
    columns.fill(row, '0', value)
    columns.finish(row)
    expect(row.cells).toStrictEqual(target === undefined ? {} : { [target]: words })
    expect(issues.list().map(({ args }) => args.field)).toStrictEqual(target === undefined ? [title] : [])
  })

  it('of a graph file last on where there is a column of ends, and none in it', () => {
    const draw = (titles: readonly string[]): EdgeDraft => {
      const columns = makeFileColumns(collectIssues(), (text) => text)
      for (const title of titles) columns.declare('edge', title, title, false)
      const row: EdgeDraft = { source: 'a', target: 'b', cells: {} }
      columns.fill(row, 'start', '1949')
      columns.finish(row)
      return row
    }
    expect(draw(['start', 'end']).start).toBe('1949')
    expect(draw(['start'])).toMatchObject({ cells: { time: '1949' } })
    expect(draw(['start']).start).toBeUndefined()
  })

  it('do no harm by their number', () => {
    const edges = Array.from({ length: 30_000 }, (_, index) => ({ source: `s${index}`, target: `t${index}`, start: 'soon', cells: {} }))
    const kinds = Array.from({ length: 3_000 }, (_, index) => ({ id: `n${index}`, cells: { kind: `kind ${index}` } }))
    const { dossier, issues } = compileTable({ name: 'x', nodes: kinds, edges })
    expect(dossier?.ontology.kinds.length).toBeLessThanOrEqual(501)
    expect(dossier?.articles[0]?.claims).toHaveLength(30_000)
    expect(issues.filter(({ code }) => code === 'node-made')).toHaveLength(100)
    expect(issues.filter(({ code }) => code === 'date-unreadable')).toHaveLength(20)
    expect(issues.filter(({ code }) => code === 'and-more')).toStrictEqual([
      { code: 'and-more', level: 'warning', path: '', args: { count: 59_900 + 29_980 } },
    ])
  })
})

it('makes two relations of one whose sign changes, and names what an article cannot have twice', () => {
  const edges = [
    { source: 'a', target: 'b', label: 'tie', cells: { sign: 'cooperation', url: 'https://example.org/1' } },
    { source: 'b', target: 'c', label: 'tie', cells: { sign: 'conflict', url: 'https://example.org/2' } },
    { source: 'c', target: 'a', label: 'tie', cells: { sign: 'cooperation', url: 'https://example.org/1' } },
  ]
  const { dossier, issues } = compileTable({ name: 'signed', nodes: [], edges })
  const signs = new Map(dossier?.ontology.relations.map(({ id, sign }) => [id, sign]))
  expect(dossier?.articles[0]?.claims.map(({ relation }) => signs.get(relation))).toEqual(['cooperation', 'conflict', 'cooperation'])
  expect(issues.find(({ code }) => code === 'field-left-out')?.args).toEqual({ field: 'url', count: 1 })
})

describe('rows beyond the limit', () => {
  const tooMany = [{ code: 'too-many-rows', level: 'error', path: '', args: { limit: 300_000 } }]
  const rows = function* <Row>(count: number, row: Row): Generator<Row> {
    for (let index = 0; index < count; index++) yield row
  }

  it('are an error, and are not waited for', () => {
    expect(compileTable({ name: 'x', nodes: [], edges: rows(Infinity, { source: '', target: '', cells: {} }) }).issues).toStrictEqual(tooMany)
    expect(compileTable({ name: 'x', nodes: rows(Infinity, { id: '', cells: {} }), edges: [] }).issues).toStrictEqual(tooMany)
  })

  it('are counted with the nodes that other rows only name', () => {
    const names = joinList(Array.from({ length: 400_000 }, (_, index) => `e${index}`))
    expect(compileTable({ name: 'x', nodes: [{ id: 'a', cells: { acts_for: names } }], edges: [] }).issues).toStrictEqual(tooMany)
  })
})

describe('lists', () => {
  it('come apart as they were put together', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '|', '\\', ' ', '\n', '0') })), (items) => {
      expect(splitList(joinList(items))).toStrictEqual(items)
    }))
  })

  it('of those for whom an entity acts keep at signs, intervals and open ends', () => {
    const date = fc.constantFrom(undefined, '2020', '2019/2020', '../2020', '2020/..')
    fc.assert(fc.property(fc.constantFrom('a', 'a@b', '@', 'a@2020/', 'a;b/c'), date, date, (entity, from, until) => {
      const acting = { entity, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
      expect(readActsFor(showActsFor(acting))).toStrictEqual(acting)
    }))
    expect(showActsFor({ entity: 'a', until: '2020' })).toBe('a@/2020')
  })
})

it('puts a text together in which every claim keeps its place and its quotes their order', () => {
  const { text, spans } = composeText([['a', 'b'], ['b', 'a'], ['a'], ['b', 'b']])
  expect(text).toBe('a\nb\na\nb\nb')
  expect(spans.map((all) => all.map(({ start }) => start))).toStrictEqual([[0, 2], [2, 4], [4], [6, 8]])
  const ranked = composeText([['a'], ['a', 'b'], ['a'], ['a']], [0, 3, 1, 2])
  expect(ranked.spans.map((all) => all[0]?.start)).toStrictEqual([0, 0, 4, 4])
})

it.each([
  ['2014', '2014'], ['2014-01', '2014-01'], ['2014-01-01T00:00:00', '2014-01-01'], ['2014-01-01T00:00:00.000Z', '2014-01-01'],
  ['2014-01-01 00:00', '2014-01-01'], ['2014-01-01T12:30:05.123456', '2014-01-01T12:30:05.123'],
  ['2014-01-01 12:30+0200', '2014-01-01T12:30+02:00'], ['2014/1/5', '2014-01-05'], ['2014.0', '2014'], [' 2014~ ', '2014~'],
  ['2014-02-30', undefined], ['1/5/2014', undefined], ['soon', undefined], ['', undefined],
])('reads the date %j of a table as %j', (words, edtf) => {
  expect(readRowDate(words)).toBe(edtf)
})

it.each([
  ['2014', '2015', '2014/2015'], ['2014', '2014', '2014'], ['2014', undefined, '2014/..'], ['', '2014', '../2014'],
  ['-Infinity', '2014', '../2014'], ['2015', '2014', undefined], ['', '', undefined], ['2014', 'soon', undefined],
  ['2001/2003', '', '2001/2003'], ['', '2001/2003', '2001/2003'],
])('reads the period from %j to %j as %j', (start, end, edtf) => {
  expect(readRowPeriod(start, end)).toBe(edtf)
})

it('draws in the colours of the light theme, by kind and number of claims, on a circle', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
  const light = new Map([...tokens.slice(0, tokens.indexOf('@media')).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]))
  for (const [name, hex] of Object.entries(ACTOR_HEX)) expect(light.get(`actor-${name}`)).toBe(hex)
  expect(SIGN_HEX).toStrictEqual({ cooperation: light.get('coop'), conflict: light.get('conflict'), neutral: light.get('neutral') })
  const { lookOf } = tabulate(small)
  expect(lookOf('varn')).toMatchObject({ colour: ACTOR_HEX.state, shape: 'disc', size: 16, x: 100, y: 0 })
  expect(lookOf('ida-kern')).toMatchObject({ colour: ACTOR_HEX.person, shape: 'triangle' })
})
