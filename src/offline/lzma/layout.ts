/** Where each chance of LZMA stands in one list, for what reads and what writes alike. After the LZMA specification (Igor Pavlov, in the
 * public domain), with 4 bits of the letter before as the context of a letter, and none of the place: that packs text best. */

export const LITERAL_CONTEXT_BITS = 4
/** A chance that a bit is 0, of 2048, and by how much it moves. */
export const CHANCE_BITS = 11
export const MOVE_BITS = 5
const STATES = 12

/** The first of each kind. Those of a kind are one for each state up to `FAR`. */
export const IS_MATCH = 0
export const IS_REPEATED = IS_MATCH + STATES
export const IS_NOT_LAST = IS_REPEATED + STATES
export const IS_LONG = IS_NOT_LAST + STATES
export const IS_NOT_SECOND = IS_LONG + STATES
export const IS_FOURTH = IS_NOT_SECOND + STATES
/** A tree of 64 slots of distances for each of four lengths. */
export const DISTANCE_SLOTS = IS_FOURTH + STATES
/** Trees of the lower bits of distances below 128. */
export const NEAR = DISTANCE_SLOTS + 4 * 64
/** A tree of the lowest four bits of all others. */
export const FAR = NEAR + 115
/** Two choices, then trees of 8, 8 and 256 lengths; for matches, and for those whose distance is repeated. */
export const MATCH_LENGTHS = FAR + 16
export const REPEATED_LENGTHS = MATCH_LENGTHS + 274
/** Three trees of 256 letters for each context. */
export const LITERALS = REPEATED_LENGTHS + 274
export const CHANCES = LITERALS + (0x300 << LITERAL_CONTEXT_BITS)

/** The shortest match. */
export const SHORTEST = 2

/** What the state becomes; it tells what the last few steps were. */
export const afterLiteral = (state: number): number => (state < 4 ? 0 : state < 10 ? state - 3 : state - 6)
export const afterMatch = (state: number): number => (state < 7 ? 7 : 10)
export const afterRepeated = (state: number): number => (state < 7 ? 8 : 11)
export const afterShort = (state: number): number => (state < 7 ? 9 : 11)
