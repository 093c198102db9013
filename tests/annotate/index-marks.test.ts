/** The index of marks by block: complete, and the same list where nothing changed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/annotate/text/cut-blocks.ts'
import { indexMarks, type MarkedArticle } from '../../src/annotate/text/index-marks.ts'

const BLOCK = 10
const blocks: readonly Block[] = Array.from({ length: 12 }, (_, at) =>
  ({ start: at * (BLOCK + 2), end: at * (BLOCK + 2) + BLOCK, isParagraph: true }))
const spans = fc.array(
  fc.tuple(fc.nat(140), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({ start, end: start + length, quote: 'x' })),
  { minLength: 1, maxLength: 3 },
)
const articles = fc.tuple(fc.array(spans, { maxLength: 8 }), fc.array(spans, { maxLength: 8 }), fc.array(spans, { maxLength: 3 }))
  .map(makeArticle)

function makeArticle([mentions, claims, drafts]: [Spans[], Spans[], Spans[]]): MarkedArticle {
  return {
    mentions: mentions.map((own, at) => ({ id: `m${at}`, entity: 'niger', form: 'name', spans: own })),
    draftMentions: drafts.map((own, at) => ({ id: `d${at}`, form: 'name', spans: own })),
    claims: claims.map((evidence, at) => ({
      id: `c${at}`, subject: 'niger', relation: 'met', object: 'mali', modality: 'asserted', polarity: 'affirmed', attribution: [],
      evidence,
    })),
  }
}

type Spans = { start: number; end: number; quote: string }[]

describe('indexMarks', () => {
  it('gives each block the spans that touch it, and no block an empty list', () => {
    fc.assert(fc.property(articles, (article) => {
      const index = indexMarks(blocks, article)
      const all = [
        ...article.mentions.flatMap(({ spans: own }) => own), ...(article.draftMentions ?? []).flatMap(({ spans: own }) => own),
        ...article.claims.flatMap(({ evidence }) => evidence),
      ]
      for (const [at, block] of blocks.entries()) {
        const touching = all.filter(({ start, end }) => start < block.end && block.start < end)
        const found = index.get(at)?.map(({ start, end }) => `${start} ${end}`) ?? []
        expect(found.toSorted()).toEqual(touching.map(({ start, end }) => `${start} ${end}`).toSorted())
        expect(index.get(at)).not.toEqual([])
      }
    }))
  })

  it('keeps the list of each block in which a changed record has no span', () => {
    fc.assert(fc.property(articles, spans, (article, changed) => {
      const before = indexMarks(blocks, article)
      const [first] = article.mentions
      const next = { ...article, mentions: article.mentions.map((one) => (one === first ? { ...one, spans: changed } : one)) }
      const after = indexMarks(blocks, next, before)
      const touched = [...first?.spans ?? [], ...changed]
      for (const [at, block] of blocks.entries()) {
        const isTouched = first && touched.some(({ start, end }) => start < block.end && block.start < end)
        if (!isTouched) expect(after.get(at)).toBe(before.get(at))
      }
    }))
  })

  it('tells a draft from the record that it becomes', () => {
    const [draft] = makeArticle([[], [], [[{ start: 0, end: 4, quote: 'x' }]]]).draftMentions ?? []
    if (!draft) throw new Error('the article has no draft')
    const record = Object.assign(draft, { entity: 'niger' })
    const before = indexMarks(blocks, { mentions: [], claims: [], draftMentions: [record] })
    const after = indexMarks(blocks, { mentions: [record], claims: [] }, before)
    expect([before.get(0)?.[0]?.isDraft, after.get(0)?.[0]?.isDraft]).toEqual([true, false])
  })
})
