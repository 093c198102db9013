/** Laws of the marked text: all words are there once, in order, with the marks that lie on them. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Article } from '../../src/core/schema.ts'
import { paragraphsOf } from '../../src/explore/article-marks.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

const { article: real } = articleDossier()

/** Each law holds for the article and for articles made by chance. */
function always(law: (article: Article) => void): void {
  law(real)
  fc.assert(fc.property(arbitraryDossier(), ({ articles }) => articles.forEach(law)))
}

it('holds every word once, in order; only blanks stand between two paragraphs', () => {
  always((article) => {
    let position = 0
    for (const { start, end, segments } of paragraphsOf(article)) {
      expect(article.text.slice(position, start).trim()).toBe('')
      expect(article.text.slice(start, end).trim()).not.toBe('')
      expect(article.text.slice(start, end)).not.toContain('\n')
      for (const segment of segments) {
        expect(segment.start).toBe(segment === segments[0] ? start : position)
        expect(segment.end).toBeGreaterThan(segment.start)
        position = segment.end
      }
      expect(position).toBe(end)
    }
    expect(article.text.slice(position).trim()).toBe('')
  })
})

it('puts on each segment exactly the mentions and the evidence that cover it', () => {
  always((article) => {
    const covering = <One extends { id: string }>(
      all: readonly One[], spansOf: (one: One) => readonly { start: number; end: number }[], at: number) =>
      all.filter((one) => spansOf(one).some(({ start, end }) => start <= at && at < end)).map(({ id }) => id).sort()
    for (const { segments } of paragraphsOf(article)) {
      for (const { start, end, marks } of segments) {
        for (const at of [start, end - 1]) {
          expect(marks.flatMap(({ mention }) => mention?.id ?? []).sort()).toEqual(
            covering(article.mentions, ({ spans }) => spans, at))
          expect(marks.flatMap(({ claim }) => claim ?? []).sort()).toEqual(
            covering(article.claims, ({ evidence }) => evidence, at))
        }
      }
    }
  })
})

it('puts longer mentions before those inside them, and mentions before evidence', () => {
  always((article) => {
    for (const { segments } of paragraphsOf(article)) {
      for (const { marks } of segments) {
        const lengths = marks.filter(({ mention }) => mention).map(({ start, end }) => end - start)
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
        const kinds = marks.map(({ mention }) => (mention ? 0 : 1))
        expect(kinds).toEqual([...kinds].sort((a, b) => a - b))
      }
    }
  })
})

it('has a paragraph for the headline and for each line of the article', () => {
  const shown = paragraphsOf(real).map(({ start, end }) => real.text.slice(start, end))
  expect(shown).toEqual(real.text.split('\n').filter((line) => line.trim() !== ''))
  expect(shown[0]).toBe('Russian military instructors and equipment arrive in Niger')
})
