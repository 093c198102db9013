import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { cleanText } from '../../src/core/clean-text.ts'

const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

describe('cleanText', () => {
  it.each([
    ['line ends of any system', 'a\r\nb\rc\u2028d\u2029e\u0085f\u000cg', 'a\nb\nc\nd\ne\nf\ng', 0],
    ['control characters, but not tabs', 'a\u0000b\u0007\tc\u009fd', 'ab\tcd', 3],
    ['halves of characters', 'a\ud83db\udc00', 'a\ufffdb\ufffd', 2],
    ['a byte order mark', '\ufeffNiger', 'Niger', 0],
    ['blank lines before and white space after', '\n \n  Niger \n\n', '  Niger', 0],
    ['nothing but white space', ' \n\t ', '', 0],
  ])('takes %s', (_, raw, text, removed) => {
    expect(cleanText(raw)).toEqual({ text, removed })
  })

  it('leaves letters, marks, emoji and bidi signs as they came', () => {
    const text = 'e\u0301 é 👩‍👩‍👧 \u202eabc\u202c \u200b ﷺ'
    expect(cleanText(text)).toEqual({ text, removed: 0 })
  })

  it('has nothing left to clean', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const { text } = cleanText(raw)
      expect(cleanText(text)).toEqual({ text, removed: 0 })
      expect(text).not.toMatch(LONE_HALF)
    }))
  })
})
