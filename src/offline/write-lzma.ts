/** Packs bytes as LZMA does (raw, `lc=4,lp=0,pb=0`, no end mark): a fifth smaller than gzip. Why our own: Node has no writer of it, and a page
 * must be built without other programs. */
import { choosePath } from './lzma/choose-path.ts'
import { codeStep, goOn, type Progress } from './lzma/code-steps.ts'
import { CHANCE_BITS, CHANCES, MOVE_BITS } from './lzma/layout.ts'

/** Takes a few seconds for a million bytes. */
export function writeLzma(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const chances = new Uint16Array(CHANCES).fill(1 << (CHANCE_BITS - 1))
  const { writeBit, finish } = writeBits(chances)
  const choose = choosePath(bytes, chances)
  let progress: Progress = { at: 0, state: 0, distances: [0, 0, 0, 0] }
  while (progress.at < bytes.length) {
    for (const step of choose(progress)) {
      codeStep(bytes, progress, step, writeBit)
      progress = goOn(progress, step)
    }
  }
  return finish()
}

function writeBits(chances: Uint16Array): { writeBit: (at: number, bit: number) => void; finish: () => Uint8Array<ArrayBuffer> } {
  const packed: number[] = []
  // Why not a number of 32 bits: what is added may carry over into the bytes before, which wait for it.
  let [low, range, first, waiting] = [0, 0xffffffff, 0, 1]
  const shift = (): void => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0
      for (let byte = first; waiting > 0; waiting--, byte = 0xff) packed.push((byte + carry) & 0xff)
      first = Math.floor(low / 0x1000000) & 0xff
    }
    waiting++
    low = (low % 0x1000000) * 0x100
  }
  return {
    writeBit: (at, bit) => {
      if (at < 0) {
        range >>>= 1
        if (bit === 1) low += range
      } else {
        const chance = chances[at] ?? 0
        const bound = (range >>> CHANCE_BITS) * chance
        if (bit === 0) {
          range = bound
          chances[at] = chance + (((1 << CHANCE_BITS) - chance) >> MOVE_BITS)
        } else {
          low += bound
          range -= bound
          chances[at] = chance - (chance >> MOVE_BITS)
        }
      }
      while (range < 0x1000000) {
        range = (range << 8) >>> 0
        shift()
      }
    },
    finish: () => {
      for (let byte = 0; byte < 5; byte++) shift()
      return Uint8Array.from(packed)
    },
  }
}
