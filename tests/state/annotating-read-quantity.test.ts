/** How many, from words: in figures and in letters, in both languages. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantity } from '../../src/state/annotating/read-quantity.ts'

describe('readQuantity', () => {
  it.each([
    ['some 1,000', 'en', 1000, true],
    ['two planes', 'en', 2, undefined],
    ['one hundred and five', 'en', 105, undefined],
    ['twenty-one thousand', 'en', 21_000, undefined],
    ['more than 2.5 billion', 'en-GB', 2.5e9, true],
    ['a dozen planes', 'en', 12, true],
    ['1,5 million', 'fr', 1.5e6, undefined],
    ['1\u202f000 soldats', 'fr', 1000, undefined],
    ['1.000', 'fr', 1000, undefined],
    ['vingt-cinq', 'fr', 25, undefined],
    ['soixante et onze', 'fr-BE', 71, undefined],
    ['quatre-vingt-dix-sept', 'fr', 97, undefined],
    ['quatre cents', 'fr', 400, undefined],
    ['deux mille trois cents', 'fr', 2300, undefined],
    ['une centaine de soldats', 'fr', 100, true],
    ['des centaines', 'fr', undefined, true],
    ['between 5 and 10', 'en', undefined, undefined],
    ['troops', 'en', undefined, undefined],
    ['', 'en', undefined, undefined],
  ])('reads %s in %s', (words, language, value, approximate) => {
    expect(readQuantity(words, language)).toEqual({
      words, ...(value === undefined ? {} : { value }), ...(approximate === undefined ? {} : { approximate }),
    })
  })

  it('keeps any words, and gives finite numbers only', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('en', 'fr'), (words, language) => {
      const read = readQuantity(words, language)
      expect(read.words).toBe(words.trim())
      expect(Number.isFinite(read.value ?? 0)).toBe(true)
    }))
  })

  it('reads whole numbers as both languages write them', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom('en', 'fr'), (value, language) => {
      expect(readQuantity(value.toLocaleString(language), language).value).toBe(value)
    }))
  })
})
