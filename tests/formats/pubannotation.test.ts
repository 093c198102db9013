/** PubAnnotation's files, in each form that its sites give, and broken ones. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pubannotation } from '../../src/formats/pubannotation.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { checkHostile } from './check-hostile.ts'
import { drawMarks, type DrawnText } from './draw-marks.ts'
import { outlineDossier } from './outline-dossier.ts'
import { readFiles } from './write-text.ts'

const niamey = readFixture('niamey.json')
const tracks = readFixture('tracks.json')

function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/pubannotation/${name}`, import.meta.url), 'utf8')
}

it('reads denotations, gaps, relations, and what is said of them', () => {
  const { dossier, issues } = readFiles(pubannotation, niamey)
  expect(outlineDossier(dossier)).toEqual({
    mentions: ['State: Niger', 'State: Russia', 'Person: foreign minister | Niger', 'Medium: Télé-Sahel'],
    claims: [
      'Niger – signs treaty with → Russia (asserted, denied)',
      'foreign minister Niger – meets → Russia (alleged, affirmed)',
    ],
  })
  expect(dossier?.entities.map(({ identifiers }) => identifiers.wikidata)).toContain('Q1032')
  expect(dossier?.articles[0]?.mentions[3]?.note?.en).toBe('country: Niger')
  expect(dossier?.articles[0]?.url).toBe('https://pubannotation.org/docs/sourcedb/Niamey/sourceid/7')
  expect(issues.filter(({ code }) => code.endsWith('left-out')).map(({ code, path, args }) => [code, path, args])).toEqual([
    ['record-left-out', 'denotations[4]', { what: 'mention', id: 'T5', reason: 'unreadable' }],
    ['record-left-out', 'relations[2]', { what: 'relation', id: 'R3', reason: 'no-such-end' }],
    ['record-left-out', 'attributes[2]', { what: 'attribute', id: 'A3', reason: 'no-such-end' }],
    ['field-left-out', '', { field: 'project', count: 1 }],
    ['field-left-out', '', { field: 'config', count: 1 }],
  ])
})

it('reads a list of documents, and the tracks of several projects whose ids are the same', () => {
  const { dossier, issues } = readFiles(pubannotation, tracks)
  expect(dossier?.articles).toHaveLength(2)
  expect(outlineDossier(dossier).mentions).toEqual(['State: Niger', 'Medium: Télé-Sahel', 'City: Moscow'])
  expect(issues).toContainEqual(expect.objectContaining({
    code: 'record-left-out', path: '[2]', args: { what: 'article', id: 'Niamey 9', reason: 'no-text' },
  }))
})

it('reads marks in any text where they stand, or says that nothing proves where', () => {
  let [proven, unproven] = [0, 0]
  fc.assert(fc.property(arbitraryDossier(), (drawn) => {
    for (const drawnText of drawMarks(drawn, 'code-points')) {
      const { dossier, issues } = readFiles(pubannotation, JSON.stringify(toDocument(drawnText)))
      expect(issues.filter(({ level }) => level === 'error')).toEqual([])
      const [article] = dossier?.articles ?? []
      expect(article?.text).toBe(drawnText.text)
      if (issues.some(({ code }) => code.startsWith('offsets-'))) {
        unproven++
        continue
      }
      expect(article?.mentions.map(quotesOf)).toEqual(drawnText.marks.map(quotesOf))
      expect(article?.claims).toHaveLength(drawnText.links.length)
      proven++
    }
  }), { numRuns: 100 })
  expect(proven).toBeGreaterThan(0)
  expect(unproven).toBeGreaterThan(0)
})

function quotesOf({ spans }: { readonly spans: readonly { readonly quote: string }[] }): string[] {
  return spans.map(({ quote }) => quote)
}

function toDocument({ text, marks, links }: DrawnText): object {
  return {
    text,
    denotations: marks.map(({ id, type, spans }) => {
      const ranges = spans.map(({ start, end }) => ({ begin: start, end }))
      return { id, span: ranges.length === 1 ? ranges[0] : ranges, obj: type }
    }),
    relations: links.map(({ id, subject, object }) => ({ id, subj: subject, pred: 'precedes', obj: object })),
  }
}

describe('what is not its own', () => {
  it.each([
    ['no JSON', '{"text": "a", "denotations": [', 'not-json'],
    ['another JSON', '{"text": "a"}', 'not-this-format'],
    ['a list of numbers', '[1, 2]', 'not-this-format'],
    ['deep nesting', `{"denotations":${'['.repeat(200)}${']'.repeat(200)}}`, 'too-deep'],
  ])('%s', (_, content, code) => {
    const { dossier, issues } = readFiles(pubannotation, content)
    expect(dossier).toBeUndefined()
    expect(issues.map((one) => one.code)).toContain(code)
  })

  it('gives a valid dossier or an error for any damage', () => {
    checkHostile(pubannotation, [JSON.parse(niamey), JSON.parse(tracks)])
  })
})
