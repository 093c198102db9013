/** Laws of stretches of text: segments, sentences, coverage, where a quote stands. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  coverage, nearestOccurrence, segmentsOf, sentenceAt, sentencesOf, spanOf, splitsCharacter, type Range,
} from '../../src/core/spans.ts'
import { makeSentenceReader } from '../../src/core/sentences/sentence-reader.ts'
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

describe('sentences with abbreviations', () => {
  const parted = (language: string, text: string): string[] =>
    sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['en', ['Gen. Tiani and Lt. Col. Ba met Mr. Issoufou on Aug. 7.', 'They left.']],
    ['en', ['U.S. forces and the U.N. Secretary stayed.', 'It fell on the U.N.', 'The vote failed.']],
    ['en', ['St. Petersburg hosted talks No. 3 and 4.', 'A. Tiani vs. M. Bazoum.', 'No.', 'He left.']],
    ['en', ['12. They met at 6 a.m. in Niamey, at 7 a.m. GMT and 9 p.m. Thursday.',
      'They rose at 6 a.m.', 'Soldiers came.']],
    ['en', ['Some 7.4 million on 12.04.2024.', 'See https://lsi.example/a?Id=3&b=4 for more.',
      '“Stop!” he said.', 'We did, etc.', 'Then…']],
    ['en', ['He wrote: “It is over.”', '(It was.)', '[Not so.]', 'Wait...', 'Niger waited... and waited.']],
    ['en-GB', ['Approx. 3 of Sen. Ba’s men, e.g. Ali, left.', 'No. 1 is Mali.']],
    ['fr', ['M. Bazoum, MM. Touré et Ba, Mme Ly et le gén. Tiani sont partis.', 'Le Dr. Ba aussi.']],
    ['fr', ['Selon l’art. 5 et le n° 3, p. ex. Niamey, le col. Ba est exclu.', 'Puis rien, etc.', 'Fin.']],
    ['fr', ['« Assez ! » a-t-il dit.', '« Oui ! »', 'Il partit.',
      '« Non ! », M. Ba le crie.', '(« Si ! »)', 'J.-Y. Le Drian se tait.']],
    ['fr', ['C’était le plan B. Le Niger l’a dit à l’O.N.U. Bazoum se tait.',
      'Le plan C.', 'Le ministre part.']],
    ['de', ['»Nein!«', '»Doch«, sagt A. Merkel.', 'Er geht.', '»So ist es.«']],
    ['ha', ['A. Tiani ya zo.', 'Gen.', 'Tiani ya tafi.']],
  ])('part in %s: %s', (language, sentences) => {
    expect(parted(language, sentences.join(' '))).toEqual(sentences)
  })

  it('go on no longer than 10,000 units', () => {
    const text = 'A. '.repeat(20_000)
    const sentences = sentencesOf(text, 'en')
    expect(sentences.length).toBeGreaterThan(1)
    for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(10_000)
  })
})

describe('sentences corrected by hand', () => {
  const pieces = fc.constantFrom(
    'Le Niger. ', 'M. Ba ', 'Qui ? ', '\n', '\n\n', ' ', '🚨', 'a', '« Oui ! » ', '…', '\u2028', '\ud83d', '. ',
  )
  const lines = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
  const offsets = fc.array(fc.integer({ min: -5, max: 200 }), { maxLength: 8 })

  it('cover all words in order, whatever the corrections are', () => {
    fc.assert(fc.property(lines, offsets, offsets, (text, added, removed) => {
      let position = 0
      for (const { start, end } of sentencesOf(text, 'fr', { added, removed })) {
        expect(text.slice(position, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
        expect(splitsCharacter(text, start) || splitsCharacter(text, end)).toBe(false)
        position = end
      }
      expect(text.slice(position).trim()).toBe('')
    }), { numRuns: 1000 })
  })

  it('are what they were once a split is joined again, and a joint holds against a split', () => {
    fc.assert(fc.property(lines, fc.nat(200), (text, cut) => {
      const before = sentencesOf(text, 'fr')
      const split = sentencesOf(text, 'fr', { added: [cut], removed: [] })
      const starts = new Set(before.map(({ start }) => start))
      const begun = split.filter(({ start }) => !starts.has(start)).map(({ start }) => start)
      expect(begun.length).toBe(split.length - before.length)
      expect(sentencesOf(text, 'fr', { added: [cut], removed: begun })).toEqual(before)
      for (const [index, { start }] of before.entries()) {
        const joined = sentencesOf(text, 'fr', { added: [], removed: [start] })
        expect(joined.length).toBe(index === 0 ? before.length : before.length - 1)
        expect(sentencesOf(text, 'fr', { added: [start], removed: [start] })).toEqual(joined)
      }
    }), { numRuns: 300 })
  })

  it('may join over a line break and part inside a word', () => {
    const text = 'Un.\nDeux trois. Quatre'
    const corrected = sentencesOf(text, 'fr', { added: [8], removed: [4, 16] })
    expect(corrected.map(({ start, end }) => text.slice(start, end))).toEqual(['Un.\nDeux', 'trois. Quatre'])
  })

  it('are the same for a reader that knows other texts', () => {
    fc.assert(fc.property(fc.array(fc.tuple(lines, offsets, offsets), { maxLength: 5 }), (texts) => {
      const read = makeSentenceReader('fr')
      for (const [text, added, removed] of texts) {
        expect(read(text)).toEqual(sentencesOf(text, 'fr'))
        expect(read(text, { added, removed })).toEqual(sentencesOf(text, 'fr', { added, removed }))
      }
    }))
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
