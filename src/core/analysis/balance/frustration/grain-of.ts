/** In which steps sums of weights go up. */

/** A number that all sums of these weights are multiples of: a bound that comes nearer than it is as good as the sum. Where the
 * weights are not multiples of 0.05, a millionth of all of them together. */
export function grainOf(weights: readonly number[]): number {
  const isWhole = (grain: number): boolean => weights.every((weight) => Math.abs(weight / grain - Math.round(weight / grain)) < 1e-9)
  return [1, 0.5, 0.25, 0.2, 0.1, 0.05].find(isWhole) ?? 1e-6 * weights.reduce((sum, weight) => sum + Math.abs(weight), 0)
}
