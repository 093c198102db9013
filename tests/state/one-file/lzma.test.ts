/** The packing of the page that stands alone: LZMA. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLzma } from '../../../src/offline/read-lzma.ts'
import { writeLzma } from '../../../src/offline/write-lzma.ts'
import { ROOT } from '../../rig/list-files.ts'

const bytes = fc.uint8Array({ maxLength: 400 })
/** Of few letters: what repeats, near and far, in every length that there is a tree for. */
const repeating = fc.array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 4, max: 3 }), fc.integer({ min: 1, max: 400 })), { maxLength: 12 })
  .map((runs) => Uint8Array.from(runs.flatMap(([run, times]) => Array.from({ length: times }, () => [...run]).flat())))
/** A text, other bytes, the same text with one letter changed: matches from afar, and such as go on after another letter. */
const changed = fc.tuple(fc.uint8Array({ minLength: 40, maxLength: 200 }), fc.uint8Array({ maxLength: 9000 }), fc.nat(39))
  .map(([text, between, at]) => Uint8Array.from([...text, ...between, ...text.with(at, 255 - (text[at] ?? 0)), ...text]))

describe('what is packed', () => {
  it.each([['any bytes', bytes], ['bytes that repeat', repeating], ['a text with one letter changed', changed]])('comes back: %s', (_name, kind) => {
    fc.assert(fc.property(kind, (given) => {
      expect(Buffer.from(readLzma(writeLzma(given), given.length)).equals(given)).toBe(true)
    }), { numRuns: 60 })
  })

  it('is a tenth smaller than gzip makes a text', () => {
    const text = readFileSync(join(ROOT, 'data/registry.json'))
    expect(writeLzma(text).length).toBeLessThan(gzipSync(text, { level: 9 }).length * 0.9)
  })
})

it('reads what another program has packed', () => {
  const packed = Buffer.from('ACua2zLDmn5xpDXJRJ/aIg+0r6z8xXqven4b6Rpc+vdLffAlHzCvYE6cD1ayXEfLiPCoh/Yt/UH+PvKqroibQv3LkwA=', 'base64')
  const text = 'Who says so? Who says what? Who says so, and to whom? Qui le dit, et à qui ?'
  expect(new TextDecoder().decode(readLzma(packed, Buffer.byteLength(text)))).toBe(text)
})

describe('what is damaged is refused', () => {
  const whole = fc.oneof(bytes.filter(({ length }) => length > 0), changed)

  it.each([
    ['copied from before the beginning', Uint8Array.of(0, 255, 255, 255, 255, 255), 10],
    ['nothing', new Uint8Array(0), 3],
    ['less than a beginning', new Uint8Array(4), 3],
    ['another first byte', writeLzma(Uint8Array.of(1, 2, 3)).with(0, 1), 3],
  ])('%s', (_, packed, length) => {
    expect(() => readLzma(packed, length)).toThrow(RangeError)
  })

  it('wherever it is cut off', () => {
    fc.assert(fc.property(whole, fc.nat(), (given, place) => {
      const packed = writeLzma(given)
      expect(() => readLzma(packed.slice(0, place % packed.length), given.length)).toThrow(RangeError)
    }), { numRuns: 100 })
  })

  it('or read to its length, wherever a byte is changed', () => {
    fc.assert(fc.property(whole, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, place, by) => {
      const packed = writeLzma(given)
      const at = place % packed.length
      expectReadOrRefused(packed.with(at, (packed[at] ?? 0) ^ by), given.length)
    }), { numRuns: 100 })
  })

  it('or read to its length, whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(100_000), (rest, length) => {
      expectReadOrRefused(Uint8Array.of(0, ...rest), length)
    }), { numRuns: 200 })
  })
})

/** Refused, or as many bytes as were asked for. */
function expectReadOrRefused(packed: Uint8Array, length: number): void {
  let read: Uint8Array | undefined
  try {
    read = readLzma(packed, length)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
  }
  if (read) expect(read).toHaveLength(length)
}
