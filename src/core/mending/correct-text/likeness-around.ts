/** How much the surroundings of the same words are alike in two texts. */
import { likenessOfContext, LONGEST_CONTEXT } from '../../anchor/likeness-of-context.ts'
import type { Range } from '../../spans.ts'

/** Up to 1, with the weights of `anchor.ts`: 50 for the words, which are taken to be the same, and 20 each for the 32 units before and
 * after; a text that begins or ends there says nothing. */
export function likenessAround(before: string, old: Range, after: string, now: Range): number {
  const prefix = before.slice(Math.max(0, old.start - LONGEST_CONTEXT), old.start)
  const suffix = before.slice(old.end, old.end + LONGEST_CONTEXT)
  const slack = LONGEST_CONTEXT + 8
  const alike = likenessOfContext(after.slice(Math.max(0, now.start - slack), now.start), prefix)
    + likenessOfContext(after.slice(now.end, now.end + slack), suffix)
  const most = QUOTE + (prefix === '' ? 0 : CONTEXT) + (suffix === '' ? 0 : CONTEXT)
  return (QUOTE + CONTEXT * alike) / most
}

const [QUOTE, CONTEXT] = [50, 20]
