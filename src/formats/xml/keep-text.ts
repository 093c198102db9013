/** Texts that outlive the document in which they were found. */

/** Enough for the words that each row repeats; more would be kept for nothing. */
const MOST = 2000

/** Gives the same string for the same text, and one that is a copy: a part of a long string would keep the whole of
 * it in memory. */
export function makeTextKeeper(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    // Why two steps: engines copy what they join, and cut without copying.
    const copy = `${text} `.slice(0, -1)
    known.set(copy, copy)
    return copy
  }
}
