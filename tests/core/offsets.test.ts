import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OFFSET_UNITS, type OffsetUnit } from '../../src/core/issues.ts'
import { makeOffsets } from '../../src/core/offsets.ts'

const PIECES = ['a', 'é', 'e\u0301', '😀', '👩‍🚀', '🇳🇪', 'النيجر', '한', '\u1112\u1161', '\r\n', '\n', ' ', '\u0600', '\ud83d', '\ude00', '𝒳', '\u00ad']
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 }),
  fc.integer({ min: 1, max: 90 }).map((length) => 'Ж'.repeat(length))), { maxLength: 30 })
  .map((pieces) => pieces.join(''))

/** Every character of a text in a unit, made in the plainest way. */
function charactersOf(text: string, unit: OffsetUnit): { width: number; units: number }[] {
  if (unit === 'utf-16') return text.split('').map(() => ({ width: 1, units: 1 }))
  if (unit === 'graphemes') {
    return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => ({ width: segment.length, units: 1 }))
  }
  return [...text].map((one) => ({ width: one.length, units: unit === 'utf-8' ? new TextEncoder().encode(one).length : 1 }))
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

describe.each(OFFSET_UNITS)('offsets in %s', (unit) => {
  it('are those of a plain count, both ways, and none inside a character or outside the text', () => {
    fc.assert(fc.property(texts, (text) => {
      const offsets = makeOffsets(text, unit)
      const toUtf16 = new Map([[0, 0]])
      let [utf16, other] = [0, 0]
      for (const { width, units } of charactersOf(text, unit)) {
        utf16 += width
        other += units
        if (!splitsPair(text, utf16)) toUtf16.set(other, utf16)
      }
      const back = new Map([...toUtf16].map(([one, two]) => [two, one]))
      const tried = Array.from({ length: Math.max(other, text.length) + 4 }, (_, index) => index - 1)
      expect(tried.map((at) => offsets.toUtf16(at))).toEqual(tried.map((at) => toUtf16.get(at)))
      expect(tried.map((at) => offsets.fromUtf16(at))).toEqual(tried.map((at) => back.get(at)))
    }), { numRuns: 500 })
  })

  it('are the same where a long text is looked at in steps', () => {
    // Why these lengths: each puts the border of a step at another place of the emoji, which joins two characters.
    for (let length = 240; length < 265; length++) {
      const text = `${'Ж'.repeat(length)}👩‍🚀${'Ж'.repeat(20)}`
      expect(makeOffsets(text, unit).toUtf16(makeOffsets(text, unit).fromUtf16(length + 5) ?? -1)).toBe(length + 5)
      if (unit === 'graphemes') expect(makeOffsets(text, unit).fromUtf16(length + 5)).toBe(length + 1)
    }
  })

  it('are not made of what is no whole number', () => {
    const offsets = makeOffsets('a😀é', unit)
    for (const bad of [0.5, 1.5, NaN, Infinity, -Infinity]) {
      expect(offsets.toUtf16(bad)).toBeUndefined()
      expect(offsets.fromUtf16(bad)).toBeUndefined()
    }
  })

  it('are the same for a long text of ASCII', () => {
    const offsets = makeOffsets('word '.repeat(100_000), unit)
    expect([offsets.toUtf16(499_999), offsets.fromUtf16(3), offsets.toUtf16(500_001)]).toEqual([499_999, 3, undefined])
  })
})

it('counts the letter after an emoji as every tool does', () => {
  const text = '😊 é'
  expect(OFFSET_UNITS.map((unit) => [unit, makeOffsets(text, unit).fromUtf16(text.length)])).toEqual([
    ['code-points', 3], ['utf-16', 4], ['utf-8', 7], ['graphemes', 3],
  ])
})
