/** Bytes become text, or it is said why not and where. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBadUtf8 } from '../../src/formats/find-bad-utf8.ts'
import { readText } from '../../src/formats/read-text.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('readText', () => {
  it('decodes UTF-8 and removes the byte order mark, or keeps it where asked', () => {
    expect(readText(bytesOf('\ufeffœuvre 🐟'))).toEqual({ text: 'œuvre 🐟', issues: [] })
    expect(readText('\ufeffœuvre')).toEqual({ text: 'œuvre', issues: [] })
    expect(readText(bytesOf('\ufeffœuvre'), { keepMark: true }).text).toBe('\ufeffœuvre')
  })

  it.each([
    ['Latin-1', Uint8Array.of(0x4e, 0xe9, 0x67, 0x65, 0x72), 'not-utf8', { offset: 1, guess: 'Latin-1 / Windows-1252' }],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'not-utf8', { offset: 0, guess: 'UTF-16 (little-endian)' }],
    ['UTF-16 without one', Uint8Array.of(0, 0x7b, 0, 0x7d), 'not-utf8', { offset: 0, guess: 'UTF-16 (big-endian)' }],
    ['a character that breaks off', Uint8Array.of(0x61, 0xf0, 0x9f, 0x90), 'not-utf8', { offset: 1, guess: 'Latin-1 / Windows-1252' }],
    ['nothing', new Uint8Array(), 'file-empty', {}],
    ['white space', bytesOf('\ufeff \n'), 'file-empty', {}],
    ['a Git LFS pointer', bytesOf('version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 77\n'), 'git-lfs-pointer', { size: 77 }],
  ])('refuses %s', (_, bytes, code, args) => {
    const { text, issues } = readText(bytes)
    expect(text).toBeUndefined()
    expect(issues).toMatchObject([{ code, args, level: 'error' }])
  })

  it('refuses what is larger than the limit, and not what is as large', () => {
    expect(readText(bytesOf('abcd'), { limit: 3 }).issues).toMatchObject([{ code: 'file-too-large', args: { size: 4, limit: 3 } }])
    expect(readText(bytesOf('abcd'), { limit: 4 }).text).toBe('abcd')
  })
})

describe('findBadUtf8', () => {
  it('agrees with TextDecoder on which bytes are UTF-8, and all bytes before the place are', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.array(fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xee, 0xf0, 0xf4, 0xf5), { maxLength: 6 })
        .map((all) => Uint8Array.from(all)),
    )
    fc.assert(fc.property(bytes, (all) => {
      const bad = findBadUtf8(all)
      expect(bad === undefined).toBe(isUtf8(all))
      expect(isUtf8(all.subarray(0, bad ?? all.length))).toBe(true)
    }), { numRuns: 3000 })
  })
})

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
