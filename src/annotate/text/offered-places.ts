/** All places of a text where names of one entity are offered, whatever form they have: its name, its demonym, its capital. */
import type { Suggestion } from '../../core/suggest-names.ts'
import { findSuggestions, layout } from './shown-text.ts'

/** UTF-16 units that are looked through before the page may answer. */
const READ_AT_ONCE = 8000
/** A longer text is not looked through to count only. UTF-16 units. */
const MOST_COUNTED = 100_000

/** In the order of the text, of several that share words the first; those that Enter would link to the entity. A long text is read in
 * turns; `undefined` where another text came to be shown meanwhile. */
export async function findOfferedPlaces(entity: string): Promise<readonly Suggestion[] | undefined> {
  const current = layout.peek()
  const found: Suggestion[] = []
  let units = 0
  for (const [index, { start, end }] of current.blocks.entries()) {
    found.push(...offeredIn(index, entity))
    units += end - start
    if (units < READ_AT_ONCE) continue
    units = 0
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (layout.peek() !== current) return undefined
  }
  return found
}

/** The same at once; `undefined` where the text is longer than 100,000 UTF-16 units. */
export function offeredPlaces(entity: string): readonly Suggestion[] | undefined {
  const { text, blocks } = layout.peek()
  return text.length > MOST_COUNTED ? undefined : blocks.flatMap((_, index) => offeredIn(index, entity))
}

function offeredIn(block: number, entity: string): Suggestion[] {
  let last = -1
  return findSuggestions(block).filter(({ start, end, entity: { id } }) => {
    if (id !== entity || start < last) return false
    last = end
    return true
  })
}
