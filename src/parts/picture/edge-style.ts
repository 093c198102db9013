/** What an edge looks like, apart from where it is, and the measures that follow from it. */

/** The look of one edge. Lengths are px at camera ratio 1 in a reducer, px on screen in a scene. */
export type EdgeStyle = {
  color: string
  width: number
  dashed: boolean
  /** Two rails with an empty middle: not, or not yet, a fact (planned, alleged). */
  hollow: boolean
  /** A short bar across the middle: the claim is denied. */
  denied: boolean
  arrow: 'none' | 'target'
  /** Offset of the middle from the straight line, to the left of the way from source to target. 0 is straight. */
  bend: number
  /** 0 is not a loop; n is the n-th loop of its node. */
  loop: number
  /** From 0 to 1. */
  opacity: number
}

/** Length of a dash and of the space after it, px at camera ratio 1. */
export const DASH_PATTERN = [9, 5] as const

/** Sizes of the parts of an edge as `factor × width + base × scale`; the edge shader reads the same numbers. */
export const EDGE_MEASURES = {
  arrowLength: { factor: 3.2, base: 3 },
  /** Added to the base when hollow, so that the head stays wider than its rails. */
  hollowArrowBase: 4.5,
  /** Half the breadth of an arrowhead, as part of its length. */
  arrowHalfBreadth: 0.42,
  hollowWidth: { factor: 1, base: 3 },
  railWidth: { factor: 0.28, base: 0.65 },
  barHalfLength: { factor: 1.5, base: 5 },
  barWidth: { factor: 0.45, base: 1.5 },
} as const

/** How far a solid line runs on into its arrowhead, px on screen, so that no seam shows between them. */
export const HEAD_OVERLAP = 1

/** Whole breadth of the stroke in px: wider than `width` when hollow. */
export function strokeWidth(style: { width: number; hollow: boolean }, scale = 1): number {
  return style.hollow ? measure(EDGE_MEASURES.hollowWidth, style.width, scale) : style.width
}

/** Applies one of EDGE_MEASURES to a width in px at a size factor (1 at camera ratio 1). */
export function measure(rule: { factor: number; base: number }, width: number, scale = 1): number {
  return rule.factor * width + rule.base * scale
}

/**
 * Stretches the dash pattern so that an edge begins and ends with a whole dash; an arrowhead is then never detached.
 *
 * @param length of the edge, px
 * @param scale size factor, 1 at camera ratio 1
 * @returns dash and space in px; the space is 0 when the edge is too short to show one
 */
export function fitDashes(length: number, scale = 1): [dash: number, space: number] {
  const dash = DASH_PATTERN[0] * scale
  const period = dash + DASH_PATTERN[1] * scale
  if (length < period) return [Math.max(length, 0), 0]
  const count = Math.max(1, Math.floor((length - dash) / period + 0.5))
  const stretch = length / (count * period + dash)
  return [dash * stretch, (period - dash) * stretch]
}
