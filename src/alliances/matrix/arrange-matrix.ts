/** Which actors stand in the matrix, and in which order. */
import type { Tie } from '../../core/ties/tie-types.ts'
import { groupBySide, orderByStrength, type SideGroup } from '../../state/alliances/group-by-side.ts'
import type { SidesPicture } from '../../state/alliances/sides.ts'

export interface MatrixArrangement {
  /** Indices of the actors, for rows and columns alike. */
  readonly actors: readonly number[]
  /** Side after side, in the order of the rows. */
  readonly groups: readonly SideGroup[]
  /** The rows (from 0) at which a side begins, but for the first. */
  readonly starts: ReadonlySet<number>
  /** The tie of two actors (indices, in either order). */
  readonly tieOf: (one: number, other: number) => Tie | undefined
  /** The most events that a tie in it has; at least 1. */
  readonly mostEvents: number
  /** How many actors of the ties have no room. */
  readonly left: number
}

/** Arranges the actors of these ties side by side, the strongest of each side first. With more than `most` of them, the strongest stay. */
export function arrangeMatrix(
  ties: readonly Tie[],
  division: Pick<SidesPicture, 'sides' | 'standings'> | undefined,
  most: number,
): MatrixArrangement {
  const all = orderByStrength(ties)
  const kept = new Set(all.slice(0, most))
  const shown = ties.filter(({ a, b }) => kept.has(a) && kept.has(b))
  const groups = groupBySide(ties, division)
    .map(({ side, actors }) => ({ side, actors: actors.filter((actor) => kept.has(actor)) }))
    .filter(({ actors }) => actors.length > 0)
  const byEnds = new Map(shown.map((tie) => [keyOf(tie.a, tie.b), tie]))
  const starts = new Set<number>()
  let rows = 0
  for (const { actors } of groups) {
    if (rows > 0) starts.add(rows)
    rows += actors.length
  }
  return {
    actors: groups.flatMap(({ actors }) => actors),
    groups,
    starts,
    tieOf: (one, other) => byEnds.get(keyOf(one, other)),
    mostEvents: shown.reduce((largest, { events }) => Math.max(largest, events.length), 1),
    left: all.length - kept.size,
  }
}

function keyOf(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`
}
