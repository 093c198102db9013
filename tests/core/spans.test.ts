/** Laws of stretches of text: segments, sentences, coverage, where a quote stands. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  coverage, nearestOccurrence, segmentsOf, sentenceAt, sentencesOf, spanOf, splitsCharacter, type Range,
} from '../../src/core/spans.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

const length = fc.nat({ max: 60 })
/** Some of them empty, reversed, or outside of the text. */
const marks = fc.array(fc.record({ start: fc.integer({ min: -10, max: 80 }),
  end: fc.integer({ min: -10, max: 80 }) }), { maxLength: 12 })
const texts = arbitraryDossier().map(({ articles }) => articles.map(({ text, language }) => ({ text, language })))

describe('segmentsOf', () => {
  it('covers the text once, in order, with segments that are not empty', () => {
    fc.assert(fc.property(length, marks, (size, given) => {
      let position = 0
      for (const { start, end } of segmentsOf(size, given)) {
        expect(start).toBe(position)
        expect(end).toBeGreaterThan(start)
        position = end
      }
      expect(position).toBe(size)
    }))
  })

  it('gives each segment exactly the marks that cover it, in the order given', () => {
    fc.assert(fc.property(length, marks, (size, given) => {
      for (const { start, end, marks: found } of segmentsOf(size, given)) {
        for (let at = start; at < end; at++) {
          expect(found).toEqual(given.filter((mark) => mark.start <= at && at < mark.end))
        }
      }
    }))
  })

  it('cuts only where a mark begins or ends', () => {
    fc.assert(fc.property(length, marks, (size, given) => {
      const borders = new Set(given.filter(({ start, end }) => start < end).flatMap(({ start, end }) => [start, end]))
      for (const { end } of segmentsOf(size, given)) expect(end === size || borders.has(end)).toBe(true)
    }))
  })
})

describe('sentencesOf', () => {
  it('covers all words, without overlap, without blank ends, and never crosses a line break', () => {
    fc.assert(fc.property(texts, (all) => {
      for (const { text, language } of all) {
        const sentences = sentencesOf(text, language)
        let position = 0
        for (const { start, end } of sentences) {
          expect(text.slice(position, start).trim()).toBe('')
          const sentence = text.slice(start, end)
          expect(sentence).not.toBe('')
          expect(sentence.trim()).toBe(sentence)
          expect(sentence).not.toMatch(/[\n\r\u2028\u2029]/)
          position = end
        }
        expect(text.slice(position).trim()).toBe('')
      }
    }))
  })

  it('parts what a reader would part', () => {
    const text = 'Le Niger a accueilli des instructeurs. Qui ? Eux !\n\n 🚨#Niger : déployés\r\n\u2028fin\n'
    expect(sentencesOf(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Le Niger a accueilli des instructeurs.', 'Qui ?', 'Eux !', '🚨#Niger : déployés', 'fin',
    ])
  })

  it('parts a long line as it parts a short one', () => {
    const sentence = 'Ça va. النيجر وروسيا. 🐟 « Oui ! » dit-il. 俄罗斯。'
    const wholly = sentencesOf(sentence, 'fr')
    const long = sentencesOf(sentence.repeat(1000), 'fr')
    expect(wholly.length).toBeGreaterThan(3)
    const expected = Array.from({ length: 1000 }, (_, at) => wholly.map(({ start, end }) =>
      ({ start: start + at * sentence.length, end: end + at * sentence.length }))).flat()
    expect(long).toEqual(expected)
  })

  it('ends a sentence that has no end, never inside a character', () => {
    const text = `a${'🐟'.repeat(12_000)}`
    const sentences = sentencesOf(text, 'en')
    expect(sentences.length).toBeGreaterThan(1)
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    for (const { end } of sentences) expect(splitsCharacter(text, end)).toBe(false)
  })

  it('finds the sentence of a position, the next one between two, none after the last', () => {
    const sentences: Range[] = [{ start: 2, end: 5 }, { start: 7, end: 9 }]
    const found = [0, 2, 4, 5, 7, 8, 9].map((position) => sentenceAt(sentences, position)?.start)
    expect(found).toEqual([2, 2, 2, 7, 7, 7, undefined])
  })
})

describe('coverage', () => {
  it('is the part of the units that a range covers, each counted once', () => {
    fc.assert(fc.property(length, marks, (size, given) => {
      const covered = Array.from({ length: size }, (_, at) => given.some(({ start, end }) => start <= at && at < end))
      const expected = size === 0 ? 0 : covered.filter(Boolean).length / size
      expect(coverage(size, given)).toBeCloseTo(expected, 12)
    }))
  })
})

describe('nearestOccurrence', () => {
  it('finds the nearest of all occurrences, wherever it starts to look', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🚨'), maxLength: 20 })
    fc.assert(fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🚨'), maxLength: 2 }),
      fc.integer({ min: -5, max: 25 }),
      (whole, quote, near) => {
        const places = [...whole.split('').keys()].filter((at) => quote !== '' && whole.startsWith(quote, at))
        const found = nearestOccurrence(whole, quote, near)
        expect(found === undefined ? [] : places).toEqual(places)
        if (found === undefined) return
        expect(places).toContain(found)
        expect(Math.abs(found - near)).toBe(Math.min(...places.map((at) => Math.abs(at - near))))
      }), { numRuns: 1000 })
  })
})

describe('characters', () => {
  it('are split between the halves of a pair and nowhere else', () => {
    const text = 'e\u0301🚨a'
    expect(Array.from({ length: text.length + 2 }, (_, at) => splitsCharacter(text, at)))
      .toEqual([false, false, false, true, false, false, false])
  })

  it('give a span its quote', () => {
    expect(spanOf('Niamey, Niger', 8, 13)).toEqual({ start: 8, end: 13, quote: 'Niger' })
  })
})
