/** Numbers in French. */

/** Why kept: making one anew takes longer than all else in a sentence. */
const FORMAT = new Intl.NumberFormat('fr')

/** `1 234`. */
export function showNumber(n: number): string {
  return FORMAT.format(n)
}

/** `1 affirmation`, `2 affirmations`; below 2 it is one. */
export function count(n: number, one: string, many: string): string {
  return `${showNumber(n)} ${Math.abs(n) < 2 ? one : many}`
}
