/** The steps in which LZMA tells a text, and the bits of each. */
import {
  afterLiteral, afterMatch, afterRepeated, afterShort, DISTANCE_SLOTS, FAR, IS_FOURTH, IS_LONG, IS_MATCH, IS_NOT_LAST, IS_NOT_SECOND, IS_REPEATED,
  LITERAL_CONTEXT_BITS, LITERALS, MATCH_LENGTHS, NEAR, REPEATED_LENGTHS, SHORTEST,
} from './layout.ts'

/** What a step does: `repeat` says which of the last four distances it takes, from 0. */
export type Step =
  | { readonly type: 'literal' }
  | { readonly type: 'short' }
  | { readonly type: 'repeat'; readonly repeat: number; readonly length: number }
  | { readonly type: 'match'; readonly distance: number; readonly length: number }

/** A step that takes one of the last distances again. */
export type TurnedBack = Step & { readonly type: 'short' | 'repeat' }

/** Where the text is told up to. `distances` are the last four, each less by one. */
export interface Progress {
  readonly at: number
  readonly state: number
  readonly distances: readonly number[]
}

/** Takes each bit in turn: with the place of its chance, or -1 where it is 0 as often as 1. */
export type TakeBit = (at: number, bit: number) => void

/** Gives the bits of a step. */
export function codeStep(bytes: Uint8Array, { at, state, distances }: Progress, step: Step, take: TakeBit): void {
  take(IS_MATCH + state, step.type === 'literal' ? 0 : 1)
  if (step.type === 'literal') {
    codeLetter(bytes, at, state < 7 ? undefined : distances[0], take)
    return
  }
  take(IS_REPEATED + state, step.type === 'match' ? 0 : 1)
  if (step.type === 'match') {
    codeLength(MATCH_LENGTHS, step.length, take)
    codeDistance(step.distance, step.length, take)
    return
  }
  codeRepeat(state, step, take)
  if (step.type === 'repeat') codeLength(REPEATED_LENGTHS, step.length, take)
}

/** Which of the last distances is meant. */
export function codeRepeat(state: number, step: TurnedBack, take: TakeBit): void {
  const repeat = step.type === 'short' ? 0 : step.repeat
  take(IS_NOT_LAST + state, repeat === 0 ? 0 : 1)
  if (repeat === 0) take(IS_LONG + state, step.type === 'short' ? 0 : 1)
  else {
    take(IS_NOT_SECOND + state, repeat === 1 ? 0 : 1)
    if (repeat > 1) take(IS_FOURTH + state, repeat === 2 ? 0 : 1)
  }
}

/** Where the text is told up to after a step. */
export function goOn({ at, state, distances }: Progress, step: Step): Progress {
  switch (step.type) {
    case 'literal': return { at: at + 1, state: afterLiteral(state), distances }
    case 'short': return { at: at + 1, state: afterShort(state), distances }
    case 'match': return { at: at + step.length, state: afterMatch(state), distances: [step.distance, ...distances.slice(0, 3)] }
    case 'repeat': {
      const taken = distances[step.repeat] ?? 0
      return { at: at + step.length, state: afterRepeated(state), distances: [taken, ...distances.filter((_, place) => place !== step.repeat)] }
    }
  }
}

/** `distance` is that of the letter that is expected, where the step before was none. */
export function codeLetter(bytes: Uint8Array, at: number, distance: number | undefined, take: TakeBit): void {
  const from = LITERALS + 0x300 * ((bytes[at - 1] ?? 0) >> (8 - LITERAL_CONTEXT_BITS))
  const expected = distance === undefined ? 0 : bytes[at - distance - 1] ?? 0
  const letter = (bytes[at] ?? 0) | 0x100
  let isExpected = distance !== undefined
  for (let bit = 7; bit >= 0; bit--) {
    const value = (letter >> bit) & 1
    const other = (expected >> bit) & 1
    take(from + (isExpected ? (1 + other) << 8 : 0) + (letter >> (bit + 1)), value)
    if (value !== other) isExpected = false
  }
}

export function codeLength(from: number, length: number, take: TakeBit): void {
  const value = length - SHORTEST
  take(from, value < 8 ? 0 : 1)
  if (value < 8) return codeTree(from + 2, 3, value, take)
  take(from + 1, value < 16 ? 0 : 1)
  if (value < 16) codeTree(from + 10, 3, value - 8, take)
  else codeTree(from + 18, 8, value - 16, take)
}

export function codeDistance(distance: number, length: number, take: TakeBit): void {
  const slot = slotOf(distance)
  codeTree(DISTANCE_SLOTS + 64 * Math.min(length - SHORTEST, 3), 6, slot, take)
  if (slot < 4) return
  const lower = (slot >> 1) - 1
  const start = (2 | (slot & 1)) << lower
  const rest = distance - start
  if (slot < 14) return codeLower(NEAR + start - slot, lower, rest, take)
  for (let bit = lower - 1; bit >= 4; bit--) take(-1, (rest >> bit) & 1)
  codeLower(FAR, 4, rest & 15, take)
}

/** Distances of the same size: the two highest bits, and how many there are. */
export function slotOf(distance: number): number {
  if (distance < 4) return distance
  const highest = 31 - Math.clz32(distance)
  return (highest << 1) | ((distance >> (highest - 1)) & 1)
}

function codeTree(from: number, bits: number, value: number, take: TakeBit): void {
  const whole = value | (1 << bits)
  for (let bit = bits - 1; bit >= 0; bit--) take(from + (whole >> (bit + 1)), (value >> bit) & 1)
}

function codeLower(from: number, bits: number, value: number, take: TakeBit): void {
  let node = 1
  for (let place = 0; place < bits; place++) {
    const bit = (value >> place) & 1
    take(from + node, bit)
    node = (node << 1) | bit
  }
}
