/** Numbers as they stand in path data. */

/** Writes a number with at most two decimals: a hundredth of a pixel cannot be seen. Not finite becomes 0. */
export function pathNumber(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 || 0) : '0'
}
