/** Finds the id that a mistyped one was probably meant to be. */

const MAX_DISTANCE = 3
const MAX_CANDIDATES = 5000

/** The id among `ids` with the smallest edit distance to `wrong`, at most 3; an empty string where none is that near.
 * Looks at the first 5,000 ids only, so that a hostile file costs bounded time. */
export function closest(wrong: string, ids: Iterable<string>): string {
  let best = ''
  let bestDistance = MAX_DISTANCE + 1
  let seen = 0
  for (const id of ids) {
    if (++seen > MAX_CANDIDATES) break
    if (Math.abs(id.length - wrong.length) >= bestDistance) continue
    const distance = editDistance(wrong.slice(0, 80), id.slice(0, 80))
    if (distance < bestDistance) [best, bestDistance] = [id, distance]
  }
  return best
}

/** Levenshtein distance, by rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
