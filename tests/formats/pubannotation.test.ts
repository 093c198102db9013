/** PubAnnotation's files, in each form that its sites give, and broken ones. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadResult } from '../../src/formats/format.ts'
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

describe('denials and doubts', () => {
  const readSaid = (key: string, said: readonly object[]): ReadResult => readFiles(pubannotation, JSON.stringify({
    text: 'Mali attacked Niger.',
    denotations: [['T1', 0, 4], ['E1', 5, 13], ['T2', 14, 19]].map(([id, begin, end]) => ({ id, span: { begin, end }, obj: 'X' })),
    relations: [{ id: 'R1', subj: 'T1', pred: 'fights', obj: 'T2' }, { id: 'R2', subj: 'T1', pred: 'causeOf', obj: 'E1' }],
    [key]: said,
  }))
  const voices = ({ dossier }: ReadResult): string[] | undefined =>
    dossier?.articles[0]?.claims.map(({ modality, polarity }) => `${modality} ${polarity}`)
  const wordsOf = ({ issues }: ReadResult): unknown[] =>
    issues.filter(({ code }) => code === 'voice-unreadable').map(({ args }) => args['words'])

  it.each<[string, object, string, readonly string[]]>([
    ['attributes', { subj: 'R1', pred: 'polarity', obj: 'negative' }, 'asserted denied', []],
    ['attributes', { subj: 'R1', pred: 'Negation', obj: true }, 'asserted denied', []],
    ['attributes', { subj: 'R1', pred: 'Negation', obj: false }, 'asserted affirmed', []],
    ['attributes', { subj: 'R1', pred: 'certainty', obj: 'probable' }, 'alleged affirmed', []],
    ['attributes', { subj: 'R1', pred: 'certainty', obj: 'L1' }, 'alleged affirmed', ['certainty: L1']],
    ['attributes', { subj: 'R1', pred: 'modality', obj: 'planned' }, 'planned affirmed', []],
    ['modifications', { pred: 'Negation', obj: 'R1' }, 'asserted denied', []],
    ['modifications', { pred: 'Hypothetical', obj: 'R1' }, 'alleged affirmed', []],
  ])('%s %j', (key, said, voice, words) => {
    const result = readSaid(key, [said])
    expect(voices(result)).toEqual([voice, 'asserted affirmed'])
    expect(wordsOf(result)).toEqual(words)
    expect(result.dossier?.articles[0]?.claims[0]?.note?.en).toBe(words[0] && `${words[0]}.`)
  })

  it('of an event hold for what has part in it', () => {
    const result = readSaid('modifications', [{ pred: 'Negation', obj: 'E1' }, { pred: 'Speculation', obj: 'E1' }])
    expect(voices(result)).toEqual(['asserted affirmed', 'alleged denied'])
    expect(result.dossier?.articles[0]?.mentions[1]?.note?.en).toBe('Negation\nSpeculation')
  })

  it('that contradict each other are flagged, and the weaker holds', () => {
    const result = readSaid('attributes', [
      { subj: 'R1', pred: 'polarity', obj: 'positive' }, { subj: 'R1', pred: 'Negation', obj: 'yes' },
      { subj: 'R1', pred: 'tense', obj: 'past' },
    ])
    expect(voices(result)).toEqual(['asserted denied', 'asserted affirmed'])
    expect(wordsOf(result)).toEqual(['polarity: positive; Negation: yes'])
    expect(result.dossier?.articles[0]?.claims[0]?.note?.en).toBe('tense: past polarity: positive; Negation: yes.')
  })
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
