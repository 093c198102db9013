/** Whose standing to the sides is another than before, by what became of it. */
import type { ChangedActor } from '../../core/analysis/changes.ts'

/** Its ties have the largest difference first. */
export type RankedChange = ChangedActor

export interface ChangedGroups {
  /** Leaned to one side before, and to another after. */
  readonly changed: readonly RankedChange[]
  /** Lean to a side after, and leaned to none before: nothing was told of them, or nothing that they were with. */
  readonly took: readonly RankedChange[]
  /** Were with a side and are against it, or the other way round, and lean where they leaned or nowhere. */
  readonly turned: readonly RankedChange[]
}

/** In each group by the sum of the absolute differences of their ties: by an alignment alone, a single small event would outrank
 * all else. */
export function groupChanged(actors: readonly ChangedActor[]): ChangedGroups {
  const ranked = actors
    .map((one): RankedChange => ({ ...one, ties: [...one.ties].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)) }))
    .sort((one, other) => weightOf(other) - weightOf(one) || one.actor - other.actor)
  return {
    changed: ranked.filter(({ hasChangedSides }) => hasChangedSides),
    took: ranked.filter(({ leansBefore, leansAfter }) => leansBefore === undefined && leansAfter !== undefined),
    turned: ranked.filter(({ hasChangedSides, hasTurned, leansBefore, leansAfter }) =>
      !hasChangedSides && hasTurned && (leansBefore !== undefined || leansAfter === undefined)),
  }
}

function weightOf({ ties }: ChangedActor): number {
  return ties.reduce((sum, { difference }) => sum + Math.abs(difference), 0)
}
