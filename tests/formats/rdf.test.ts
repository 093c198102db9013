/** What the three RDF formats have in common: nothing is lost, whatever a store does to the file; and hostile files
 * do no harm. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Dossier } from '../../src/core/schema.ts'
import { nquads } from '../../src/formats/nquads.ts'
import { trig } from '../../src/formats/trig.ts'
import { turtle } from '../../src/formats/turtle.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { checkRoundTrip } from './check-round-trip.ts'
import { readFiles, writeText } from './write-text.ts'

const FORMATS = [turtle, trig, nquads]
const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier

describe.each(FORMATS)('$id', (format) => {
  it('gives back the very dossier', () => {
    checkRoundTrip(format)
  })

  it('is recognised by its content, and by nobody else', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const start = writeText(format, dossier).slice(0, 4096)
      expect(FORMATS.filter(({ recognises }) => recognises?.(start)).map(({ id }) => id)).toEqual([format.id])
    }), { numRuns: 30 })
  })

  it('writes the golden file', () => {
    const golden = readFileSync(new URL(`../fixtures/golden/small.${format.extension}`, import.meta.url), 'utf8')
    expect(writeText(format, small)).toBe(golden)
  })

  it('keeps what RDF has no word for: an empty determiner, repeated aliases, an event of another article', () => {
    expect(readFiles(format, writeText(format, peculiar()))).toStrictEqual({ dossier: peculiar(), issues: [] })
  })

  it('does not state what the article asserts and puts into the mouth of somebody else', () => {
    const [article] = small.articles
    const claim = article?.claims.find(({ modality, polarity }) => modality === 'asserted' && polarity === 'affirmed')
    if (!article || !claim) throw new Error('the fixture has a claim that is stated')
    const triple = new RegExp(`^\\S*entity:${claim.subject}\\S* \\S*relation:${claim.relation}\\S* \\S*entity:${claim.object}>?(?: ~| \\.)`, 'm')
    const withClaim = (one: Claim): Dossier => ({ ...small, articles: [{ ...article, claims: [one] }] })
    expect(writeText(format, withClaim({ ...claim, attribution: [] }))).toMatch(triple)
    const attributed = withClaim({ ...claim, attribution: [{ entity: claim.subject }] })
    expect(writeText(format, attributed)).not.toMatch(triple)
    const { dossier, issues } = readFiles(format, writeText(format, attributed))
    expect([dossier, issues.map(({ code }) => code)]).toStrictEqual([attributed, ['asserted-by-somebody']])
  })

  it('keeps halves of characters and what stores refuse', () => {
    const dossier = withTitle('half \ud83d, other half \udc1f, \u0000 and \uffff')
    expect(readFiles(format, writeText(format, dossier)).dossier).toStrictEqual(dossier)
    expect(writeText(format, dossier)).not.toMatch(/[\u0000\ufffe\uffff]|(?<!\\)\\u(?:0000|d83d|ffff)/iu)
  })

  it('says how far it is', () => {
    const parts: number[] = []
    readFiles(format, writeText(format, small), { onProgress: (part) => parts.push(part) })
    expect(parts.at(-1)).toBe(1)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
  })

  it('says no to what is not a dossier of ours', () => {
    const foreign = '<https://example.org/a> <https://example.org/b> "c" .\n'
    expect(readFiles(format, foreign).issues).toMatchObject([{ code: 'not-this-format', args: { format: format.id } }])
  })
})

describe('reading RDF', () => {
  it('does not depend on the order of the statements, nor on repeats', () => {
    const lines = writeText(nquads, small).trimEnd().split('\n')
    fc.assert(fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), fc.subarray(lines), (shuffled, again) => {
      expect(readFiles(nquads, [...shuffled, ...again].join('\n'))).toStrictEqual({ dossier: small, issues: [] })
    }), { numRuns: 30 })
  })

  it('takes a file that was loaded twice, with its blank nodes doubled', () => {
    for (const format of [turtle, trig]) {
      const text = writeText(format, peculiar())
      expect(readFiles(format, `${text}\n${text}`).dossier).toStrictEqual(peculiar())
    }
  })

  it('puts files together whose records are others', () => {
    const [article] = small.articles
    if (!article) throw new Error('the fixture has an article')
    // The same ids of mentions and claims in another article are other names, and then ids that are taken twice.
    const second: Dossier = { ...small, articles: [{ ...article, id: 'another', mentions: [], events: [], claims: [] }] }
    const read = readFiles(nquads, writeText(nquads, small) + writeText(nquads, second))
    expect(read.dossier?.articles.map(({ id }) => id)).toEqual(['another', 'tides'])
    expect(read.dossier?.entities).toStrictEqual(small.entities)
  })

  it('takes statements out of the graph that a store put them into', () => {
    const inDefaultGraph = /^(\S+ \S+ (?:<[^>]*>|".*"(?:@\w+|\^\^<[^>]*>)?)) \.$/gm
    const inGraph = writeText(nquads, small).replace(inDefaultGraph, '$1 <https://example.org/g> .')
    expect(inGraph).toContain('<https://example.org/g>')
    expect(readFiles(nquads, inGraph).dossier).toStrictEqual(small)
  })

  it('names what it leaves out', () => {
    const text = `${writeText(turtle, small)}\nentity:varn <https://example.org/flag> "blue" , "white" .\n`
    expect(readFiles(turtle, text)).toStrictEqual({
      dossier: small,
      issues: [{ code: 'field-left-out', level: 'warning', path: '', args: { field: 'https://example.org/flag', count: 2 } }],
    })
  })

  it('leaves texts in other languages out, and says so', () => {
    const text = `${writeText(turtle, small)}
entity:varn rdfs:label "Warn"@de , "Varn" ; skos:altLabel "Insel Warn"@de .`
    const field = 'http://www.w3.org/2000/01/rdf-schema#label@'
    const { dossier, issues } = readFiles(turtle, text)
    expect(dossier).toStrictEqual(small)
    expect(issues.map(({ code, args }) => [code, args['field'], args['count']])).toEqual([
      ['field-left-out', `${field}de`, 1],
      ['field-left-out', field, 1],
      ['field-left-out', 'http://www.w3.org/2004/02/skos/core#altLabel@de', 1],
    ])
  })

  it('does not choose between two answers', () => {
    const text = `${writeText(turtle, small)}\nclaim:tides:c3 tri:modality tri:asserted .\n`
    expect(readFiles(turtle, text).issues).toMatchObject([{
      code: 'graph-mismatch',
      path: '<urn:triplomat:claim:tides:c3> tri:modality',
      args: { expected: 'urn:triplomat:vocabulary:planned', found: 'urn:triplomat:vocabulary:asserted' },
    }])
  })

  it('names the record and the field of what is wrong', () => {
    const pathOf = (from: string | RegExp, to: string) => {
      const broken = writeText(turtle, small).replace(from, to)
      expect(broken).not.toBe(writeText(turtle, small))
      return readFiles(turtle, broken).issues.map(({ code, path }) => `${code} ${path}`)
    }
    expect(pathOf('tri:modality tri:planned ;', '')).toEqual(['wrong-shape <urn:triplomat:claim:tides:c3> modality'])
    expect(pathOf('oa:hasBody entity:varn', 'oa:hasBody entity:vran'))
      .toEqual(['unknown-reference <urn:triplomat:mention:tides:m1> entity'])
    expect(pathOf('oa:exact "Ida Kern" ;', 'oa:exact "Ida Korn" ;'))
      .toEqual(['span-shifted <urn:triplomat:mention:tides:m3> spans[0]'])
    expect(pathOf('tri:version 4', 'tri:version 99')).toEqual(['version-newer version'])
    expect(pathOf('entity:varn a tri:Entity , kind:state', 'entity:varn a tri:Entity'))
      .toEqual(['wrong-shape <urn:triplomat:entity:varn> kind'])
  })

  it.each([
    ['entity:varn rdfs:label "no end', 1],
    ['\n\nnowhere:varn a 1 .', 3],
    ['<a> <b>\n. <c>', 2],
    ['<a> <b> "lone \\uD800" .', 1],
    ['{ { } }', 1],
  ])('tells where %j is no RDF', (text, line) => {
    const [problem, ...others] = readFiles(turtle, text).issues
    expect(problem).toMatchObject({ code: 'not-rdf', args: { line } })
    expect(others).toEqual([])
  })
})

function peculiar(): Dossier {
  const [first, ...others] = small.entities
  const [article] = small.articles
  if (!first || !article) throw new Error('the fixture has entities and an article')
  const [claim] = article.claims
  if (!claim) throw new Error('the fixture has a claim')
  return {
    ...small,
    entities: [{ ...first, determiner: {}, aliases: { en: ['b', 'a', 'b'], fr: ['z', 'z'] }, actsFor: [] }, ...others],
    articles: [article, {
      ...article, id: '__proto__-2 <"', mentions: [], events: [], claims: [{ ...claim, id: 'elsewhere', event: 'the-pact' }],
    }],
  }
}

function withTitle(title: string): Dossier {
  return { ...small, articles: small.articles.map((article) => ({ ...article, title })) }
}
