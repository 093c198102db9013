/** Bytes as letters, for the page that stands alone. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readBase85, writeBase85 } from '../../../src/offline/base-85.ts'

it('gives back every byte', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect([...readBase85(writeBase85(bytes), bytes.length)]).toEqual([...bytes])
  }))
})

it('takes five letters for four bytes, and none that HTML or the template reads for itself', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    const text = writeBase85(bytes)
    expect(text).toHaveLength(Math.ceil(bytes.length / 4) * 5)
    expect(text).toMatch(/^[^<&%\s"'`\\]*$/)
  }))
})

it('writes the known example of Z85', () => {
  expect(writeBase85(Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b))).toBe('HelloWorld')
})
