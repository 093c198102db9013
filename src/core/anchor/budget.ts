/** How much work may still be done. */
export interface Budget {
  /** Whether so much was left; it is gone now. */
  spend(steps: number): boolean
  readonly left: number
}

/** Starts with `steps`, in whatever unit the work is counted. */
export function makeBudget(steps: number): Budget {
  let left = steps
  return {
    spend(wanted) {
      const isEnough = wanted <= left
      left = Math.max(0, left - wanted)
      return isEnough
    },
    get left() {
      return left
    },
  }
}
