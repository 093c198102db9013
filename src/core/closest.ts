/** Finds the id that a mistyped one was probably meant to be. */

const MAX_DISTANCE = 3
const MAX_CANDIDATES = 5000
const MAX_LENGTH = 80

/** The id among `ids` with the smallest edit distance to `wrong`, at most 3; an empty string where none is that near. So that a
 * hostile file costs bounded time, it looks at the first 5,000 ids only, and at none for an id of more than 80 UTF-16 units. */
export function closest(wrong: string, ids: Iterable<string>): string {
  let best = ''
  let bestDistance = MAX_DISTANCE + 1
  let seen = 0
  if (wrong.length > MAX_LENGTH) return best
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
  const row = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, limit))
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit)
    const to = Math.min(b.length, i + limit)
    let diagonal = row[from - 1] as number
    let left = from === 1 ? Math.min(i, limit) : limit
    row[from - 1] = left
    let least = left
    for (let j = from; j <= to; j++) {
      const above = row[j] as number
      let cell = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? diagonal : diagonal + 1
      if (above + 1 < cell) cell = above + 1
      if (left + 1 < cell) cell = left + 1
      if (cell > limit) cell = limit
      if (cell < least) least = cell
      diagonal = above
      left = cell
      row[j] = cell
    }
    if (least >= limit) return limit
  }
  return row[b.length] as number
}
