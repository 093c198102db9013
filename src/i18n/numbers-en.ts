/** Numbers in English. */

/** Why kept: making one anew takes longer than all else in a sentence. */
const FORMAT = new Intl.NumberFormat('en')

/** `1,234`. */
export function showNumber(n: number): string {
  return FORMAT.format(n)
}

/** `1 claim`, `2 claims`. */
export function count(n: number, one: string, many: string): string {
  return `${showNumber(n)} ${n === 1 ? one : many}`
}
