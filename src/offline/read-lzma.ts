/** Unpacks what `write-lzma.ts` has packed: a raw stream as the LZMA specification has it (Igor Pavlov, in the public domain, in the LZMA
 * SDK, `lzma-specification.txt`), with the length from elsewhere. */
import {
  afterLiteral, afterMatch, afterRepeated, afterShort, CHANCE_BITS, CHANCES, DISTANCE_SLOTS, FAR, IS_FOURTH, IS_LONG, IS_MATCH, IS_NOT_LAST,
  IS_NOT_SECOND, IS_REPEATED, LITERAL_CONTEXT_BITS, LITERALS, MATCH_LENGTHS, MOVE_BITS, NEAR, REPEATED_LENGTHS, SHORTEST,
} from './lzma/layout.ts'

/** `length` is that of what is unpacked, in bytes: no more memory is taken and no more steps are gone. Throws a `RangeError` where the
 * packed bytes are damaged as far as that shows: they begin otherwise than they should, end too early, or copy from before the beginning or
 * beyond the end. There is no checksum: a letter that is another may go unseen. */
export function readLzma(packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const { readBit, readTree, readLower, readEven } = readBits(packed)
  const bytes = new Uint8Array(length)
  let [at, state] = [0, 0]
  // The last four distances, each less by one.
  let [last, second, third, fourth] = [0, 0, 0, 0]
  while (at < length) {
    if (readBit(IS_MATCH + state) === 0) {
      bytes[at] = readLetter()
      at++
      state = afterLiteral(state)
      continue
    }
    const size = readSize()
    if (last >= at || size > length - at) throw new RangeError(DAMAGED)
    for (let count = 0; count < size; count++, at++) bytes[at] = bytes[at - last - 1] ?? 0
  }
  return bytes

  function readLetter(): number {
    const from = LITERALS + 0x300 * ((bytes[at - 1] ?? 0) >> (8 - LITERAL_CONTEXT_BITS))
    let letter = 1
    // Why: what ends a match is seldom what would have gone on with it.
    for (let expected = state < 7 ? undefined : bytes[at - last - 1] ?? 0; expected !== undefined && letter < 0x100;) {
      const bit = (expected >> 7) & 1
      expected <<= 1
      const found = readBit(from + ((1 + bit) << 8) + letter)
      letter = (letter << 1) | found
      if (found !== bit) break
    }
    while (letter < 0x100) letter = (letter << 1) | readBit(from + letter)
    return letter & 0xff
  }

  /** How many bytes are to be copied; sets the distance. */
  function readSize(): number {
    if (readBit(IS_REPEATED + state) === 0) {
      const size = readLength(MATCH_LENGTHS);
      [last, second, third, fourth] = [readDistance(size), last, second, third]
      state = afterMatch(state)
      return size
    }
    if (readBit(IS_NOT_LAST + state) === 0) {
      if (readBit(IS_LONG + state) === 0) {
        state = afterShort(state)
        return 1
      }
    } else if (readBit(IS_NOT_SECOND + state) === 0) {
      [last, second] = [second, last]
    } else if (readBit(IS_FOURTH + state) === 0) {
      [last, second, third] = [third, last, second]
    } else {
      [last, second, third, fourth] = [fourth, last, second, third]
    }
    state = afterRepeated(state)
    return readLength(REPEATED_LENGTHS)
  }

  function readLength(from: number): number {
    if (readBit(from) === 0) return SHORTEST + readTree(from + 2, 3)
    if (readBit(from + 1) === 0) return SHORTEST + 8 + readTree(from + 10, 3)
    return SHORTEST + 16 + readTree(from + 18, 8)
  }

  function readDistance(size: number): number {
    const slot = readTree(DISTANCE_SLOTS + 64 * Math.min(size - SHORTEST, 3), 6)
    if (slot < 4) return slot
    const lower = (slot >> 1) - 1
    const start = (2 | (slot & 1)) << lower
    if (slot < 14) return start + readLower(NEAR + start - slot, lower)
    return start + (readEven(lower - 4) << 4) + readLower(FAR, 4)
  }
}

const DAMAGED = 'what is packed is damaged: take another copy'

interface BitReader {
  readBit: (at: number) => number
  /** The highest bit first. */
  readTree: (from: number, bits: number) => number
  /** The lowest bit first. */
  readLower: (from: number, bits: number) => number
  /** Bits that are 0 as often as 1. */
  readEven: (bits: number) => number
}

function readBits(packed: Uint8Array): BitReader {
  if (packed.length < 5 || packed[0] !== 0) throw new RangeError(DAMAGED)
  const chances = new Uint16Array(CHANCES).fill(1 << (CHANCE_BITS - 1))
  // Why from 5: the first byte is always 0.
  let [place, range, code] = [5, 0xffffffff, new DataView(packed.buffer, packed.byteOffset).getUint32(1)]
  const widen = (): void => {
    if (range >= 0x1000000) return
    if (place >= packed.length) throw new RangeError(DAMAGED)
    range = (range << 8) >>> 0
    code = ((code << 8) | (packed[place++] ?? 0)) >>> 0
  }
  const readBit = (at: number): number => {
    const chance = chances[at] ?? 0
    const bound = (range >>> CHANCE_BITS) * chance
    const bit = code < bound ? 0 : 1
    if (bit === 0) {
      range = bound
      chances[at] = chance + (((1 << CHANCE_BITS) - chance) >> MOVE_BITS)
    } else {
      range -= bound
      code -= bound
      chances[at] = chance - (chance >> MOVE_BITS)
    }
    widen()
    return bit
  }
  return {
    readBit,
    readTree: (from, bits) => {
      let node = 1
      for (let bit = 0; bit < bits; bit++) node = (node << 1) | readBit(from + node)
      return node - (1 << bits)
    },
    readLower: (from, bits) => {
      let [node, value] = [1, 0]
      for (let place = 0; place < bits; place++) {
        const bit = readBit(from + node)
        node = (node << 1) | bit
        value |= bit << place
      }
      return value
    },
    readEven: (bits) => {
      let value = 0
      for (let bit = 0; bit < bits; bit++) {
        range >>>= 1
        const isOne = code >= range
        if (isOne) code -= range
        value = (value << 1) | (isOne ? 1 : 0)
        widen()
      }
      return value
    },
  }
}
