/** How much the words around a place are like those that should stand there. */
import search from 'approx-string-match'

/** The longest context that is compared, in UTF-16 units, as in Hypothesis. */
export const LONGEST_CONTEXT = 32

/** From 0 (less than half of the context is there) to 1 (it stands in `near`, letter by letter). An empty context is like nothing. */
export function likenessOfContext(near: string, context: string): number {
  if (context === '') return 0
  if (near.includes(context)) return 1
  const matches = search(near, context, Math.floor(context.length / 2))
  return 1 - (matches[0]?.errors ?? context.length) / context.length
}
