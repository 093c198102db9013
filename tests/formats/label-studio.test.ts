/** Label Studio's exports, of each version and kind of text, and broken ones. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelStudio } from '../../src/formats/label-studio.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { checkHostile } from './check-hostile.ts'
import { drawMarks, type DrawnText } from './draw-marks.ts'
import { outlineDossier } from './outline-dossier.ts'
import { readFiles } from './write-text.ts'

const tasks = readFixture('tasks.json')
const completions = readFixture('completions.json')
const hypertext = readFixture('hypertext.json')

function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/label-studio/${name}`, import.meta.url), 'utf8')
}

it('reads the first annotation that stands, with relations in their direction and remarks as notes', () => {
  const { dossier, issues } = readFiles(labelStudio, tasks)
  expect(outlineDossier(dossier)).toEqual({
    mentions: ['State: Niger', 'State: Russia', 'Medium: Télé-Sahel', 'Person: “envoy”'],
    claims: [
      'Niger – signs treaty with → Russia (asserted, affirmed)',
      '“envoy” – related → Télé-Sahel (asserted, affirmed)',
      'Niger – meets → Russia (asserted, affirmed)',
    ],
  })
  expect(dossier?.ontology.relations.map(({ label, symmetric }) => [label.en, symmetric])).toEqual([
    ['signs treaty with', false], ['related', false], ['meets', true],
  ])
  expect(dossier?.articles[0]?.mentions.map(({ note }) => note?.en)).toEqual([undefined, 'Power\nsure', 'State television.', undefined])
  expect(issues.filter(({ code }) => code.endsWith('left-out')).map(({ code, path, args }) => [code, path, args])).toEqual([
    ['record-left-out', '[0].annotations[1].result[10]', { what: 'relation', id: 'relation-11', reason: 'no-such-end' }],
    ['record-left-out', '[1]', { what: 'article', id: '8', reason: 'no-text' }],
    ['field-left-out', '', { field: 'annotations', count: 2 }],
    ['field-left-out', '', { field: 'predictions', count: 1 }],
    ['field-left-out', '', { field: 'choices', count: 1 }],
    ['field-left-out', '', { field: 'data.headline', count: 1 }],
    ['field-left-out', '', { field: 'data.link', count: 1 }],
  ])
})

it('reads one task of an old version, and finds out that it counts UTF-16 units', () => {
  const { dossier, issues } = readFiles(labelStudio, completions)
  expect(dossier?.articles[0]?.mentions[0]?.spans).toEqual([{ start: 78, end: 83, quote: 'Niger' }])
  expect(issues.map(({ code, args }) => [code, args['unit']])).toContainEqual(['offsets-counted-in', 'utf-16'])
})

it('reads what a page shows of HTML', () => {
  const { dossier } = readFiles(labelStudio, hypertext)
  expect(dossier?.articles[0]?.text).toBe('A meetingAt Niamey 🇳🇪 the minister of Niger & Russia’s envoy met.')
  expect(outlineDossier(dossier).mentions).toEqual(['State: Niger', 'State: Russia'])
})

it.each(['code-points', 'utf-16'] as const)('reads marks in any text, counted in %s', (unit) => {
  let read = 0
  fc.assert(fc.property(arbitraryDossier(), (drawn) => {
    const texts = drawMarks(drawn, unit, 1)
    if (texts.length === 0) return
    const { dossier, issues } = readFiles(labelStudio, JSON.stringify(texts.map(toTask)))
    expect(issues.filter(({ level }) => level === 'error')).toEqual([])
    expect(dossier?.articles.map(({ text, mentions }) => [text, mentions.map(({ spans }) => spans.map(({ quote }) => quote))]))
      .toEqual(texts.map(({ text, marks }) => [text, marks.map(({ spans }) => spans.map(({ quote }) => quote))]))
    expect(dossier?.articles.flatMap(({ claims }) => claims)).toHaveLength(texts.flatMap(({ links }) => links).length)
    read += texts.length
  }), { numRuns: 60 })
  expect(read).toBeGreaterThan(20)
})

function toTask({ text, marks, links }: DrawnText, index: number): object {
  const regions = marks.map(({ id, type, spans: [span] }) => ({
    id, from_name: 'label', to_name: 'text', type: 'labels',
    value: { start: span?.start, end: String(span?.end), text: span?.quote, labels: [type] },
  }))
  const relations = links.map(({ subject, object }) =>
    ({ from_id: object, to_id: subject, type: 'relation', direction: 'left', labels: ['precedes'] }))
  return { id: index, data: { text }, annotations: [{ result: [...regions, ...relations] }] }
}

describe('what is not its own', () => {
  it.each([
    ['no JSON', '{"data": {', 'not-json'],
    ['another JSON', '{"data": {"text": "a"}}', 'not-this-format'],
    ['only addresses', '{"data": {"text": "https://example.org/a.txt"}, "annotations": []}', 'partner-missing'],
  ])('%s', (_, content, code) => {
    const { dossier, issues } = readFiles(labelStudio, content)
    expect(dossier).toBeUndefined()
    expect(issues.map((one) => one.code)).toContain(code)
  })

  it('gives a valid dossier or an error for any damage', () => {
    checkHostile(labelStudio, [tasks, completions, hypertext].map((text) => JSON.parse(text) as unknown))
  })

  it('reads HTML that never ends', () => {
    const html = `<p>Niger${'<!--'.repeat(50_000)}`
    const region = { id: 'a', type: 'hypertextlabels', value: { startOffset: 0, text: 'Niger', hypertextlabels: ['State'] } }
    const task = { data: { html }, annotations: [{ result: [region] }] }
    const { dossier } = readFiles(labelStudio, JSON.stringify(task))
    expect(dossier?.articles[0]?.text).toBe('Niger')
    expect(outlineDossier(dossier).mentions).toEqual(['State: Niger'])
  })

  it('takes markup in a plain text for what it is', () => {
    const text = 'The tag <b>Niger</b> is bold.'
    const region = { id: 'a', type: 'labels', value: { start: 11, end: 16, text: 'Niger', labels: ['State'] } }
    const { dossier } = readFiles(labelStudio, JSON.stringify({ data: { text }, annotations: [{ result: [region] }] }))
    expect(dossier?.articles[0]?.text).toBe(text)
  })
})
