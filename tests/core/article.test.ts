/** What holds of the annotated article, by the codebook. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDataFolder } from '../../src/cli/read-data-folder.ts'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { segmentsOf } from '../../src/core/spans.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier, article } = articleDossier()
const index = indexDossier(dossier)
const sentences = index.sentences.get(article.id) ?? []

describe('the article', () => {
  it('is valid, without an error and without a warning', () => {
    const { issues } = readDataFolder(fileURLToPath(new URL('../../data', import.meta.url)))
    expect(issues).toEqual([])
    expect(dossier.articles).toHaveLength(1)
  })

  it('has 90 mentions, 59 claims and 17 events', () => {
    expect([article.mentions.length, article.claims.length, article.events.length]).toEqual([90, 59, 17])
    expect(buildGraph(index).size).toBe(59)
  })

  it('has its text byte for byte', () => {
    const bytes = readFileSync(new URL(`../../data/articles/${article.id}.txt`, import.meta.url))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(article.sha256)
    expect(Buffer.from(article.text, 'utf8').equals(bytes)).toBe(true)
  })

  it('has the evidence of each claim in one sentence', () => {
    for (const { claim, sentence } of index.claims.values()) {
      for (const { start, end } of claim.evidence) {
        expect(start, claim.id).toBeGreaterThanOrEqual(sentence.start)
        expect(end, claim.id).toBeLessThanOrEqual(sentence.end)
      }
    }
  })

  it('has a claim in every sentence but the hashtags and the signature of the tweet', () => {
    const told = new Set([...index.claims.values()].map(({ sentence }) => sentence))
    const silent = sentences.filter((sentence) => !told.has(sentence)).map(
      ({ start, end }) => article.text.slice(start, end))
    expect(silent).toEqual([
      '#Russie #AfricaCorps #wagner pic.twitter.com/crHZYJDtFk',
      '— LSI AFRICA (@lsiafrica) April 11, 2024',
    ])
  })

  it('marks each hashtag, and lets none stand within evidence', () => {
    const hashtags = [...article.text.matchAll(/#\p{L}+/gu)].map(
      ({ 0: words, index: start }) => ({ words, start, end: start + words.length }))
    expect(hashtags.map(({ words }) => words)).toEqual(['#Niger', '#Russie', '#AfricaCorps', '#wagner'])
    const within = (spans: readonly { start: number; end: number }[], one: { start: number; end: number }): boolean =>
      spans.some(({ start, end }) => start < one.end && end > one.start)
    for (const one of hashtags) expect(article.mentions.some(({ spans }) => within(spans, one)), one.words).toBe(true)
    const cited = hashtags.filter((one) => article.claims.some(({ evidence }) => within(evidence, one)))
    expect(cited.map(({ words }) => words)).toEqual([])
  })

  it('has an event for every claim that is scored', () => {
    const scored = article.claims.filter(({ relation }) => index.relations.get(relation)?.plover)
    expect(scored.length).toBeGreaterThan(10)
    for (const { id, event } of scored) expect(event, id).toBeDefined()
  })

  it('says who says so wherever something is reported, and never where the article speaks itself', () => {
    for (const { id, modality, attribution } of article.claims) {
      if (modality === 'reported') expect(attribution.length, id).toBeGreaterThan(0)
      if (modality === 'asserted') expect(attribution, id).toEqual([])
    }
  })

  it('mentions both ends of each claim somewhere, and every entity at least once', () => {
    for (const { id } of dossier.entities) expect(index.mentionsOf.get(id)?.length ?? 0, id).toBeGreaterThan(0)
  })

  it('lets no mention begin or end with blanks or quotation marks, by rule 2', () => {
    for (const { id, spans } of article.mentions) {
      for (const { quote } of spans) expect(quote, id).toMatch(/^[^\s"“”«»].*[^\s"“”«»]$/su)
    }
  })

  it('uses every kind and every relation that it declares only where it fits, and in both languages', () => {
    for (const { label } of [...dossier.ontology.kinds, ...dossier.ontology.relations, ...dossier.entities,
      ...article.events]) {
      expect(label.en.trim()).toBe(label.en)
      expect(label.fr.trim()).toBe(label.fr)
    }
  })

  it('covers most of its text with evidence', () => {
    const marked = segmentsOf(article.text.length,
      article.claims.flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ start, end }))))
    const share = marked.filter(({ marks }) => marks.length > 0).reduce(
      (sum, { start, end }) => sum + end - start, 0) / article.text.length
    expect(share).toBeGreaterThan(0.5)
  })
})
