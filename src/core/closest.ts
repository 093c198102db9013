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
    if (++seen > MAX_CANDIDATES || bestDistance === 0) break
    const distance = editDistance(wrong, id, bestDistance)
    if (distance < bestDistance) [best, bestDistance] = [id, distance]
  }
  return best
}

/** Levenshtein distance in UTF-16 units, or `limit` where it is not smaller. By rows, and in each row only the cells that are
 * near enough to the diagonal to matter (Ukkonen 1985): the cost is the length times the limit, not the length squared. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, limit))
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(limit)
    next[0] = Math.min(i, limit)
    let least = next[0]
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const substituted = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const cell = Math.min(substituted, (row[j] as number) + 1, (next[j - 1] as number) + 1, limit)
      next[j] = cell
      least = Math.min(least, cell)
    }
    if (least >= limit) return limit
    row = next
  }
  return row[b.length] as number
}
