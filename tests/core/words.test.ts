/** Laws of words: whole, reached in both directions, found without reading the whole text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitsCharacter } from '../../src/core/spans.ts'
import { nextWord, previousWord, snapToWords, wordAt } from '../../src/core/words.ts'

/** Fragments that break what is careless: flags, families, combining marks, bidi marks, scripts without spaces. */
const fragment = fc.constantFrom(
  'Niger', "Niger's", 'l’Algérie', 'qu’il', 'Guinée-Bissau', 'U.S.', '1,000', '3%', '#Niger', '@x', '👩‍🚀', '🇳🇪',
  '🇳🇪🇲🇱', '👍🏽', 'e\u0301', 'n\u0303\u0323', '\u0301', '\u200f', '\u200d', '\u202e', '\u2066',
  'النيجر', '俄罗斯和法国', 'กรุงเทพมหานคร', '한국', '\u1112\u1161\u11ab',
  'नमस्ते', 'क्षत्रिय', '𝒳', '\ud83d', '\udea8',
  ' ', '  ', '\n', '\r\n', '.', ',', '(', ')', '[', '« ', ' »', '“', '”', '-', '’', "'", '_', '…',
  'a'.repeat(90),
)
const text = fc.oneof(
  fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(fragment, { minLength: 60, maxLength: 90 }).map((parts) => parts.join('')),
)
const language = fc.constantFrom('en', 'fr', 'ar', 'fr-CA', 'th')
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** UTF-16 units that may be read on either side of an offset. */
const REACH = 2100

const wordsOf = (whole: string, tag: string): string[] => {
  const words: string[] = []
  for (let word = nextWord(whole, 0, tag); word; word = nextWord(whole, word.end, tag)) words.push(whole.slice(word.start, word.end))
  return words
}
const snapped = (whole: string, selected: string, tag = 'en'): string => {
  const start = whole.indexOf(selected)
  const range = snapToWords(whole, start, start + selected.length, tag)
  return whole.slice(range.start, range.end)
}

describe('words', () => {
  it.each([
    ['fr', "L’Algérie et l'Inde, qu’aujourd’hui la Guinée-Bissau…",
      ['L’', 'Algérie', 'et', "l'", 'Inde', 'qu’', 'aujourd’hui', 'la', 'Guinée', 'Bissau']],
    ['en', "Niger's junta, the allies’ U.S. troops: don't!",
      ['Niger', 'junta', 'the', 'allies', 'U.S.', 'troops', "don't"]],
    ['en', '🚨#Niger 👩‍🚀🇳🇪 1,000 (7.4) 12.04.2024', ['🚨', '#Niger', '👩‍🚀', '🇳🇪', '1,000', '7.4', '12.04.2024']],
    ['th', 'กรุงเทพ\u200f ก็ดี', ['กรุงเทพ', 'ก็ดี']],
    ['en', '', []],
    ['en', ' … — ', []],
  ])('in %s: %s', (tag, whole, expected) => {
    expect(wordsOf(whole, tag)).toEqual(expected)
  })

  it('are the same forwards and backwards', () => {
    fc.assert(fc.property(text, language, (whole, tag) => {
      let last = -1
      for (let word = nextWord(whole, 0, tag); word; word = nextWord(whole, word.end, tag)) {
        expect(word.start).toBeGreaterThanOrEqual(Math.max(last, 0))
        expect(word.end).toBeGreaterThan(word.start)
        expect(previousWord(whole, word.end, tag)).toEqual(word)
        expect(previousWord(whole, word.start, tag)?.end ?? -1).toBe(last)
        expect(wordAt(whole, word.start, tag)).toEqual(word)
        last = word.end
      }
      expect(previousWord(whole, whole.length, tag)?.end ?? -1).toBe(last)
    }))
  })

  it('never split a character that a reader sees, in texts that have white space', () => {
    fc.assert(fc.property(text, language, fc.nat(4000), fc.nat(4000), (whole, tag, one, other) => {
      const borders = new Set([whole.length, ...[...graphemes.segment(whole)].map(({ index }) => index)])
      const range = snapToWords(whole, one % (whole.length + 1), other % (whole.length + 1), tag)
      if (range.start < range.end) expect(borders).toContain(range.start)
      if (range.start < range.end) expect(borders).toContain(range.end)
      for (let word = nextWord(whole, 0, tag); word; word = nextWord(whole, word.end, tag)) {
        expect(borders, JSON.stringify(whole.slice(word.start, word.end))).toContain(word.start)
        expect(borders, JSON.stringify(whole.slice(word.start, word.end))).toContain(word.end)
      }
    }), { numRuns: 300 })
  })
})

describe('wordAt', () => {
  it.each([[0, 'Le'], [2, 'Le'], [3, 'Niger'], [5, 'Niger'], [8, 'Niger'], [10, undefined], [11, undefined]])('%i', (offset, expected) => {
    const whole = 'Le Niger : '
    const word = wordAt(whole, offset, 'fr')
    expect(word && whole.slice(word.start, word.end)).toBe(expected)
  })
})

describe('snapToWords', () => {
  it.each([
    ["Niger's military", 'Niger', 'Niger'],
    ["Niger's military", "Niger's", "Niger's"],
    ["Niger's military", "'s mil", 'military'],
    ["Niger's military", 'ig', 'Niger'],
    ['the “state-of-the-art”, he', ' “state-of-the-art”, ', 'state-of-the-art'],
    ['States (ECOWAS) did', 'States (ECOWAS)', 'States (ECOWAS)'],
    ['States (ECOWAS) did', '(ECOWAS)', 'ECOWAS'],
    ['(West) Africa', '(West) Africa', '(West) Africa'],
    ['the U.S. Army', 'U.S', 'U.S.'],
    ['about 30% of', ' 30% ', '30%'],
    ['🚨#Niger :', '#Niger :', '#Niger'],
    ['🚨#Niger :', '🚨', '🚨'],
    ['a , b', ',', ''],
  ])('%s: %s → %s', (whole, selected, expected) => {
    expect(snapped(whole, selected)).toBe(expected)
  })

  it('parts a French elision where the person did', () => {
    expect(snapped('de l’Algérie', 'lgérie', 'fr')).toBe('Algérie')
    expect(snapped('de l’Algérie', 'l’Algé', 'fr')).toBe('l’Algérie')
  })

  it('is the same in either order of the ends, and once it is whole it stays', () => {
    fc.assert(fc.property(text, language, fc.nat(4000), fc.nat(4000), (whole, tag, one, other) => {
      const range = snapToWords(whole, one, other, tag)
      expect(snapToWords(whole, other, one, tag)).toEqual(range)
      if (range.start < range.end) expect(snapToWords(whole, range.start, range.end, tag)).toEqual(range)
    }), { numRuns: 300 })
  })
})

describe('a text without a space', () => {
  const units = ['a', 'é', '俄', 'ก', '🐟', '🇳🇪', '-', '\u0301', ' ', 'a.', 'ab-', '👩‍🚀']

  it.each(units)('of %s is read only near the offset', (unit) => {
    const whole = `x${unit.repeat(20_000)}`
    for (const offset of [0, 511, 5000, 20_001]) {
      const [from, to] = [Math.max(0, offset - REACH), offset + REACH]
      const changed = 'z'.repeat(from) + whole.slice(from, to) + 'z'.repeat(Math.max(0, whole.length - to))
      expect(wordAt(changed, offset, 'fr')).toEqual(wordAt(whole, offset, 'fr'))
      expect(snapToWords(changed, offset, offset + 3, 'fr')).toEqual(snapToWords(whole, offset, offset + 3, 'fr'))
    }
  })

  it.each(units)('of %s is parted nowhere inside a pair', (unit) => {
    const whole = `x${unit.repeat(600)}`
    let count = 0
    for (let word = nextWord(whole, 0, 'fr'); word; word = nextWord(whole, word.end, 'fr')) {
      expect(splitsCharacter(whole, word.start) || splitsCharacter(whole, word.end)).toBe(false)
      count++
    }
    expect(count).toBeGreaterThan(0)
  })
})
