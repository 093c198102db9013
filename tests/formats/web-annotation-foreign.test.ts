/** Web Annotations of other tools: Hypothesis, RecogitoJS, and what the specification allows besides. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webAnnotation } from '../../src/formats/web-annotation.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { checkHostile } from './check-hostile.ts'
import { drawMarks, type DrawnText } from './draw-marks.ts'
import { outlineDossier } from './outline-dossier.ts'
import { readFiles } from './write-text.ts'

const text = file('niamey.txt')
const hypothesis = file('hypothesis.json')
const recogito = file('recogito.json')
const page = file('page.jsonld')
const quoteOnly = file('quote-only.json')

function file(name: string): { name: string; content: string } {
  return { name, content: readFileSync(new URL(`../fixtures/web-annotation/${name}`, import.meta.url), 'utf8') }
}

describe('of Hypothesis', () => {
  it('are placed in the text that comes along, by UTF-16 units', () => {
    const { dossier, issues } = readFiles(webAnnotation, [hypothesis, text])
    expect(dossier?.articles[0]?.text).toBe(text.content)
    expect(dossier?.articles[0]?.title).toBe('A meeting at Niamey')
    expect(outlineDossier(dossier).mentions).toEqual(['State: Niger', 'State: Russia', 'Medium: Télé-Sahel'])
    expect(dossier?.articles[0]?.mentions.map(({ spans }) => spans[0]?.start)).toEqual([39, 49, 130])
    expect(dossier?.articles[0]?.mentions[1]?.note?.en).toBe('power\nIts **first** mention.')
    expect(issues.map(({ code, args }) => [code, args['unit']])).toContainEqual(['offsets-counted-in', 'utf-16'])
    expect(issues).toContainEqual(expect.objectContaining({ code: 'record-left-out', path: 'rows[3]' }))
  })

  it('without the text become an article of their quotes, and that is said', () => {
    const { dossier, issues } = readFiles(webAnnotation, [hypothesis])
    expect(dossier?.articles[0]?.text).toBe(
      'amey 🇳🇪 the foreign minister of Niger met Russia’s envoy 🤝 in secret.\nNiger and ' +
      '\n\nned no treaty, the “envoy” told Télé-Sahel.\n')
    expect(outlineDossier(dossier).mentions).toEqual(['State: Niger', 'State: Russia', 'Medium: Télé-Sahel'])
    expect(issues.map(({ code, args }) => [code, args['count']])).toContainEqual(['evidence-made', 2])
  })
})

it('of RecogitoJS are read with tags, comments and relations', () => {
  const { dossier } = readFiles(webAnnotation, [text, recogito])
  expect(outlineDossier(dossier)).toEqual({
    mentions: ['State: Niger', 'State: Russia', 'Person: “envoy”'],
    claims: ['Niger – signs treaty with → Russia (asserted, affirmed)'],
  })
  expect(dossier?.articles[0]?.mentions.map(({ spans }) => spans[0]?.start)).toEqual([78, 88, 117])
  expect(dossier?.entities.map(({ identifiers }) => identifiers.wikidata)).toContain('Q1032')
})

it('of a page are read with gaps, refined selectors, and the text in their source', () => {
  const { dossier, issues } = readFiles(webAnnotation, [page])
  expect(dossier?.articles[0]?.text).toBe(text.content)
  expect(outlineDossier(dossier)).toEqual({
    mentions: ['State: Niger', 'State: Russia', 'Person: foreign minister | Niger', 'Medium: Télé-Sahel'],
    claims: ['Niger – signs treaty with → Russia (asserted, affirmed)'],
  })
  expect(dossier?.articles[0]?.mentions.map(({ spans }) => spans[0]?.start)).toEqual([78, 88, 19, 130])
  expect(issues.filter(({ code }) => code.endsWith('left-out')).map(({ args }) => args['field'])).toEqual(['creator'])
})

it('may be a single one, with a quote alone', () => {
  const { dossier } = readFiles(webAnnotation, [quoteOnly])
  expect(dossier?.articles[0]).toMatchObject({ text: 'this is an anotation that has some', url: 'http://example.org/page1' })
  expect(dossier?.articles[0]?.mentions[0]?.spans).toEqual([{ start: 11, end: 20, quote: 'anotation' }])
})

it('of several pages become several articles, each with the text of its name', () => {
  const on = (source: string, exact: string): object =>
    ({ ...tagged('State'), target: { source, selector: { type: 'TextQuoteSelector', exact } } })
  const { dossier, issues } = readFiles(webAnnotation, [
    {
      name: 'all.json',
      content: JSON.stringify([on('https://example.org/one.html', 'Niger'), on('https://example.org/two/', 'Russia')]),
    },
    { name: 'two.txt', content: 'Only Russia.' },
    { name: 'one.txt', content: 'Only Niger.' },
    { name: 'three.txt', content: 'Nobody.' },
  ])
  expect(dossier?.articles.map((article) => [article.text, article.url])).toEqual([
    ['Only Niger.', 'https://example.org/one.html'], ['Only Russia.', 'https://example.org/two/'],
  ])
  expect(issues).toContainEqual(expect.objectContaining({ code: 'file-left-out', args: { name: 'three.txt' } }))
})

it('without text or quotes cannot be placed', () => {
  const selector = { type: 'TextPositionSelector', start: 1, end: 3 }
  const annotation = { type: 'Annotation', target: { source: 'https://example.org/', selector } }
  const { dossier, issues } = readFiles(webAnnotation, [{ name: 'bare.json', content: JSON.stringify(annotation) }])
  expect(dossier).toBeUndefined()
  expect(issues[0]).toMatchObject({ code: 'partner-missing', args: { name: 'bare.json', partner: 'bare.txt' } })
})

it.each(['code-points', 'utf-16'] as const)('are placed in any text, counted in %s', (unit) => {
  let read = 0
  fc.assert(fc.property(arbitraryDossier(), (drawn) => {
    const texts = drawMarks(drawn, unit)
    if (texts.length === 0) return
    const { dossier, issues } = readFiles(webAnnotation, JSON.stringify({ type: 'AnnotationPage', items: texts.flatMap(toItems) }))
    expect(issues.filter(({ level }) => level === 'error')).toEqual([])
    expect(dossier?.articles.map((article) => [article.text, article.mentions.map(({ spans }) => spans.map(({ quote }) => quote))]))
      .toEqual(texts.map((one) => [one.text, one.marks.map(({ spans }) => spans.map(({ quote }) => quote))]))
    expect(dossier?.articles.flatMap(({ claims }) => claims)).toHaveLength(texts.flatMap(({ links }) => links).length)
    read += texts.length
  }), { numRuns: 60 })
  expect(read).toBeGreaterThan(20)
})

function toItems({ text: value, marks, links }: DrawnText, index: number): object[] {
  const source = { id: `urn:text:${index}`, value }
  const id = (own: string): string => `urn:annotation:${index}:${own}`
  return [
    ...marks.map((mark) => ({
      id: id(mark.id),
      ...tagged(mark.type),
      target: mark.spans.map(({ start, end, quote }) => ({
        source, selector: [{ type: 'TextQuoteSelector', exact: quote }, { type: 'TextPositionSelector', start, end }],
      })),
    })),
    ...links.map((link) => ({
      id: id(link.id), ...tagged('precedes'), motivation: 'linking', target: [{ id: id(link.subject) }, { id: id(link.object) }],
    })),
  ]
}

function tagged(value: string): object {
  return { type: 'Annotation', body: [{ type: 'TextualBody', purpose: 'tagging', value }] }
}

describe('what is not its own', () => {
  it.each([
    ['no JSON', '{"type": "Annotation", "target": ', 'not-json'],
    ['another JSON', '{"type": "FeatureCollection", "features": []}', 'not-this-format'],
    ['nothing at all', '[]', 'not-this-format'],
  ])('%s', (_, content, code) => {
    const { dossier, issues } = readFiles(webAnnotation, content)
    expect(dossier).toBeUndefined()
    expect(issues.map((one) => one.code)).toContain(code)
  })

  it('gives a valid dossier or an error for any damage', () => {
    checkHostile(webAnnotation, [hypothesis, recogito, page, quoteOnly].map(({ content }) => JSON.parse(content) as unknown), { runs: 400 })
  })
})
