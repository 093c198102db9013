/** Web Annotations that we write: whole, and as the specification has it. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Dossier } from '../../src/core/schema.ts'
import { webAnnotation } from '../../src/formats/web-annotation.ts'
import { CONTEXT_LENGTH } from '../../src/formats/web-annotation/describe-spans.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { checkHostile } from './check-hostile.ts'
import { checkRoundTrip } from './check-round-trip.ts'
import { readFiles, writeText } from './write-text.ts'

const golden = readFileSync(new URL('../fixtures/golden/small.web-annotation.jsonld', import.meta.url), 'utf8')
const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier

interface Selector {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  start: number
  end: number
}
interface Target {
  readonly source: string
  readonly selector: [Selector, Selector]
}
interface Item {
  readonly id: string
  readonly body: Record<string, unknown>[]
  target: Target | Target[]
}
interface Page {
  readonly articles: { id: string; value: string; orphans?: unknown }[]
  readonly items: Item[]
}

it('writes the golden file', () => {
  expect(writeText(webAnnotation, small)).toBe(golden)
})

it('gives back the very dossier', () => checkRoundTrip(webAnnotation))

it('counts in code points, and quotes with contexts that stand around the words and cut no character', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let selectors = 0
  fc.assert(fc.property(arbitraryDossier(), (dossier) => {
    const { articles, items } = JSON.parse(writeText(webAnnotation, dossier)) as Page
    const texts = new Map(articles.map(({ id, value }) => [id, value]))
    for (const { source, selector: [quote, position] } of items.flatMap(({ target }) => target)) {
      const text = texts.get(source) ?? ''
      const points = [...text]
      const [before, after] = [points.slice(0, position.start).join(''), points.slice(position.end).join('')]
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(before.endsWith(quote.prefix)).toBe(true)
      expect(after.startsWith(quote.suffix)).toBe(true)
      expect(Math.max(quote.prefix.length, quote.suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH)
      const clusters = segmenter.segment(text)
      const from = before.length - quote.prefix.length
      const until = text.length - after.length + quote.suffix.length
      if (quote.prefix !== '') expect(clusters.containing(from)?.index).toBe(from)
      if (quote.suffix !== '' && until < text.length) expect(clusters.containing(until)?.index).toBe(until)
      selectors++
    }
  }), { numRuns: 40 })
  expect(selectors).toBeGreaterThan(100)
})

it('says in words what is planned or denied, so that nobody takes it for a fact', () => {
  const { items } = JSON.parse(golden) as Page
  expect(items.flatMap(({ body }) => body.filter(({ purpose }) => purpose === 'describing').map(({ value }) => value))).toEqual([
    'Varn sends boats (planned)', 'Varn signed a pact with Oltrea', 'Ida Kern is a minister of Oltrea',
  ])
})

it('writes 20,000 claims in pieces of moderate size', () => {
  const [article] = small.articles
  if (!article) throw new Error('the small dossier has an article')
  const claims = Array.from({ length: 20_000 }, (_, index) => ({ ...article.claims[index % 3], id: `c${index}` })) as Claim[]
  const [file] = webAnnotation.write?.({ ...small, articles: [{ ...article, claims }] }) ?? []
  const sizes = [...(file?.pieces ?? [])].map(({ length }) => length)
  expect(sizes.length).toBeGreaterThan(200)
  expect(sizes.reduce((most, size) => Math.max(most, size), 0)).toBeLessThan(65_536)
})

describe('when somebody changed the file', () => {
  function edited(edit: (page: Page) => void): ReturnType<typeof readFiles> {
    const page = JSON.parse(golden) as Page
    edit(page)
    return readFiles(webAnnotation, JSON.stringify(page))
  }

  it('finds words whose offsets were shifted', () => {
    const { dossier, issues } = edited(({ items: [first] }) => {
      if (first && !Array.isArray(first.target)) first.target.selector[1].start = 2
    })
    expect(dossier).toStrictEqual(small)
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['span-moved', 'items[0]']])
  })

  it('keeps a mention whose words are gone, and finds the others', () => {
    const { dossier, issues } = edited(({ articles: [article] }) => {
      if (article) article.value = article.value.replace('Ida Kern', 'Somebody else')
    })
    const [article] = dossier?.articles ?? []
    expect(article?.orphans?.mentions.map(({ id }) => id)).toEqual(['m3'])
    expect(article?.mentions.map(({ id }) => id)).toEqual(['m1', 'm2', 'm4'])
    expect([...article?.claims ?? [], ...article?.orphans?.claims ?? []].map(({ id }) => id).sort()).toEqual(['c1', 'c2', 'c3'])
    expect(issues.map(({ code, path }) => [code, path])).toContainEqual(['span-orphan', 'items[2]'])
  })

  it.each<[string, (page: Page) => void, string, string]>([
    ['an entity that is nobody', ({ items: [first] }) => { Object.assign(first?.body[0] ?? {}, { source: 'urn:triplomat:entity:nobody' }) },
      'unknown-reference', 'items[0].body'],
    ['a modality of its own', ({ items }) => { Object.assign(items[4]?.body[0] ?? {}, { modality: 'rumoured' }) },
      'wrong-shape', 'items[4].body[0].modality'],
    ['a claim with a field more', ({ items }) => { Object.assign(items[4]?.body[0] ?? {}, { mood: 'bad' }) },
      'unknown-field', 'items[4].body[0]'],
    ['a text that is none', ({ articles: [article] }) => { Object.assign(article ?? {}, { value: 7 }) }, 'wrong-shape', 'articles[0].value'],
  ])('says where it has %s', (_, damage, code, path) => {
    const { dossier, issues } = edited(damage)
    expect(dossier).toBeUndefined()
    expect(issues.map((one) => [one.code, one.path])).toContainEqual([code, path])
  })

  it('names annotations that it has no place for', () => {
    const { dossier, issues } = edited(({ items }) => {
      items.push({ id: 'https://example.org/1', body: [], target: items[0]?.target ?? [] })
      items.push({ id: 'https://example.org/2', body: [], target: [] })
    })
    expect(dossier).toStrictEqual(small)
    expect(issues.map(({ code, args }) => [code, args['id'], args['reason']])).toEqual([
      ['record-left-out', 'https://example.org/1', 'unreadable'], ['record-left-out', 'https://example.org/2', 'no-text'],
    ])
  })

  it('gives a valid dossier or an error for any damage', () => {
    checkHostile(webAnnotation, [JSON.parse(golden)], { runs: 300 })
  })
})
