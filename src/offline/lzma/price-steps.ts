/** What each step would cost, by the chances as they are. */
import { codeDistance, codeLength, codeLetter, codeRepeat, slotOf, type TakeBit, type TurnedBack } from './code-steps.ts'
import { LONGEST } from './find-matches.ts'
import { CHANCE_BITS, MATCH_LENGTHS, REPEATED_LENGTHS, SHORTEST } from './layout.ts'

/** In bits. */
export interface Prices {
  readonly bit: (at: number, bit: number) => number
  /** `distance` is that of the letter that is expected, where the step before was none. */
  readonly letter: (at: number, distance: number | undefined) => number
  readonly repeat: (state: number, step: TurnedBack) => number
  readonly matchLength: (length: number) => number
  readonly repeatedLength: (length: number) => number
  readonly distance: (distance: number, length: number) => number
}

/** To be made again when the chances have moved on. */
export function priceSteps(bytes: Uint8Array, chances: Uint16Array): Prices {
  const bit = (at: number, value: number): number => {
    if (at < 0) return 1
    const chance = chances[at] ?? 0
    return BITS[value === 0 ? chance : (1 << CHANCE_BITS) - chance] ?? 0
  }
  let sum = 0
  const add: TakeBit = (at, value) => {
    sum += bit(at, value)
  }
  const lengthsFrom = (from: number): Float64Array => Float64Array.from({ length: LONGEST + 1 }, (_, length) => {
    sum = 0
    if (length >= SHORTEST) codeLength(from, length, add)
    return sum
  })
  const [matchLengths, repeatedLengths] = [lengthsFrom(MATCH_LENGTHS), lengthsFrom(REPEATED_LENGTHS)]
  // Why by slot and lowest bits: those between are even.
  const distances = new Float64Array(4 * (128 + 64 * 16))
  return {
    bit,
    letter: (at, distance) => {
      sum = 0
      codeLetter(bytes, at, distance, add)
      return sum
    },
    repeat: (state, step) => {
      sum = 0
      codeRepeat(state, step, add)
      return sum
    },
    matchLength: (length) => matchLengths[length] ?? 0,
    repeatedLength: (length) => repeatedLengths[length] ?? 0,
    distance: (distance, length) => {
      const near = distance < 128 ? distance : 128 + slotOf(distance) * 16 + (distance & 15)
      const key = near * 4 + Math.min(length - SHORTEST, 3)
      const known = distances[key] ?? 0
      if (known > 0) return known
      sum = 0
      codeDistance(distance, length, add)
      distances[key] = sum
      return sum
    },
  }
}

/** By the chance of what comes. */
const BITS = Float64Array.from({ length: (1 << CHANCE_BITS) + 1 }, (_, chance) => CHANCE_BITS - Math.log2(Math.max(chance, 1)))
