/** How much may still be done before a search has to come to an end: a count instead of a clock, so that the same input ends the
 * same way. */

export interface WorkLimits {
  /** In elementary steps, of which an old laptop does some hundred million a second. */
  readonly steps: number
  /** Asked every some hundred thousand steps. */
  readonly shouldStop?: (() => boolean) | undefined
}

export interface Work {
  /** Counts steps that were done. */
  readonly spend: (steps: number) => void
  /** Whether the search has to end. Once true it stays so. */
  readonly isOver: () => boolean
}

/** Counts from 0. */
export function countWork({ steps, shouldStop }: WorkLimits): Work {
  let [left, unasked, isOver] = [steps, 0, steps <= 0]
  return {
    spend: (done) => {
      left -= done
      unasked += done
      if (left <= 0) isOver = true
      if (unasked < ASK_EVERY || isOver) return
      unasked = 0
      if (shouldStop?.() === true) isOver = true
    },
    isOver: () => isOver,
  }
}

const ASK_EVERY = 300_000
