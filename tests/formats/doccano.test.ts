/** doccano's files, of labels and of relations, and broken ones. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doccano } from '../../src/formats/doccano.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { checkHostile } from './check-hostile.ts'
import { drawMarks, type DrawnText } from './draw-marks.ts'
import { outlineDossier } from './outline-dossier.ts'
import { readFiles } from './write-text.ts'

const labels = readFixture('labels.jsonl')
const relations = readFixture('relations.jsonl')

function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/doccano/${name}`, import.meta.url), 'utf8')
}

it('reads labels, and loses no line to a broken one', () => {
  const { dossier, issues } = readFiles(doccano, labels)
  expect(outlineDossier(dossier).mentions).toEqual(['State: Niger', 'State: Russia', 'Medium: Télé-Sahel', 'City: Moscow', 'State: Niger'])
  expect(dossier?.articles).toHaveLength(3)
  expect(issues.filter(({ code }) => code.endsWith('left-out')).map(({ code, path, args }) => [code, path, args])).toEqual([
    ['record-left-out', 'line 2', { what: 'line', id: '2', reason: 'unreadable' }],
    ['record-left-out', 'line 5', { what: 'line', id: '5', reason: 'unreadable' }],
    ['record-left-out', 'line 4.label[1]', { what: 'mention', id: '2', reason: 'unreadable' }],
    ['field-left-out', '', { field: 'Comments', count: 1 }],
    ['field-left-out', '', { field: 'desk', count: 1 }],
  ])
})

it('reads relations by the ids of the data base', () => {
  const { dossier, issues } = readFiles(doccano, relations)
  expect(outlineDossier(dossier)).toEqual({
    mentions: ['State: Niger', 'State: Russia', 'Medium: Télé-Sahel'],
    claims: ['Niger – signs treaty with → Russia (asserted, affirmed)'],
  })
  expect(issues).toContainEqual(expect.objectContaining({
    code: 'record-left-out', path: 'line 1.relations[1]', args: { what: 'relation', id: '6', reason: 'no-such-end' },
  }))
})

it('reads the same examples from one list', () => {
  const list = `[${relations.trim()}]`
  expect(outlineDossier(readFiles(doccano, list).dossier)).toEqual(outlineDossier(readFiles(doccano, relations).dossier))
})

it('flags offsets that graphemes and code points would place differently', () => {
  const { issues } = readFiles(doccano, relations)
  expect(issues.map(({ code }) => code)).toContain('offsets-unproven')
})

it('reads marks in any text where they stand, or says that nothing proves where', () => {
  let [proven, unproven] = [0, 0]
  fc.assert(fc.property(arbitraryDossier(), (drawn) => {
    for (const drawnText of drawMarks(drawn, 'code-points', 1)) {
      const { dossier, issues } = readFiles(doccano, JSON.stringify(toExample(drawnText)))
      expect(issues.filter(({ level }) => level === 'error')).toEqual([])
      const [article] = dossier?.articles ?? []
      expect(article?.text).toBe(drawnText.text)
      if (issues.some(({ code }) => code.startsWith('offsets-'))) {
        unproven++
        continue
      }
      expect(article?.mentions.map(({ spans }) => spans[0]?.quote)).toEqual(drawnText.marks.map(({ spans }) => spans[0]?.quote))
      expect(article?.claims).toHaveLength(drawnText.links.length)
      proven++
    }
  }), { numRuns: 100 })
  expect(proven).toBeGreaterThan(0)
  expect(unproven).toBeGreaterThan(0)
})

function toExample({ text, marks, links }: DrawnText): object {
  return {
    text,
    entities: marks.map(({ id, type, spans: [span] }) => ({ id, start_offset: span?.start, end_offset: span?.end, label: type })),
    relations: links.map(({ id, subject, object }) => ({ id, from_id: subject, to_id: object, type: 'precedes' })),
  }
}

describe('what is not its own', () => {
  it.each([
    ['a broken list', '[{"text": "a"', 'not-json'],
    ['another JSON', '{"nodes": []}', 'not-this-format'],
    ['a line of words', 'text,label\na,b\n', 'not-this-format'],
    ['deep nesting', `[${'['.repeat(200)}${']'.repeat(200)}]`, 'too-deep'],
  ])('%s', (_, content, code) => {
    const { dossier, issues } = readFiles(doccano, content)
    expect(dossier).toBeUndefined()
    expect(issues.map((one) => one.code)).toContain(code)
  })

  it('gives a valid dossier or an error for any damage', () => {
    checkHostile(doccano, [JSON.parse(relations)])
    checkHostile(doccano, [JSON.parse(`[${relations.trim()}]`)])
  })

  it('takes no longer for a million empty lines', () => {
    const { dossier } = readFiles(doccano, `${'\n'.repeat(1_000_000)}${relations}`)
    expect(dossier?.articles).toHaveLength(1)
  })
})
