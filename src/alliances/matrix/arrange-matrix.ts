/** Which actors stand in the matrix, and in which order. */
import type { Sides } from '../../core/analysis/sides.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { groupBySide } from '../../state/alliances/group-by-side.ts'

/** A side's rows: `start` counts from 0. */
export interface MatrixBlock {
  readonly side?: number
  readonly start: number
  readonly length: number
}

export interface MatrixArrangement {
  /** Indices of the actors, for rows and columns alike. */
  readonly actors: readonly number[]
  /** In the order of the rows, without gaps. */
  readonly blocks: readonly MatrixBlock[]
  /** The tie of two actors (indices, in either order). */
  readonly tieOf: (one: number, other: number) => Tie | undefined
  /** The most events that a tie in it has; at least 1. */
  readonly mostEvents: number
  /** How many actors of the ties have no room. */
  readonly left: number
}

/** Arranges the actors of these ties side by side, the strongest of each side first. With more than `most` of them, the strongest stay. */
export function arrangeMatrix(ties: readonly Tie[], sides: Sides | undefined, most: number): MatrixArrangement {
  const all = groupBySide(ties, undefined)[0]?.actors ?? []
  const kept = new Set(all.slice(0, most))
  const shown = ties.filter(({ a, b }) => kept.has(a) && kept.has(b))
  const groups = groupBySide(ties, sides)
    .map(({ actors, ...group }) => ({ ...group, actors: actors.filter((actor) => kept.has(actor)) }))
    .filter(({ actors }) => actors.length > 0)
  const byEnds = new Map(shown.map((tie) => [keyOf(tie.a, tie.b), tie]))
  let start = 0
  const blocks = groups.map(({ actors, ...group }): MatrixBlock => {
    const block = { ...group, start, length: actors.length }
    start += actors.length
    return block
  })
  return {
    actors: groups.flatMap(({ actors }) => actors),
    blocks,
    tieOf: (one, other) => byEnds.get(keyOf(one, other)),
    mostEvents: shown.reduce((largest, { events }) => Math.max(largest, events.length), 1),
    left: all.length - kept.size,
  }
}

function keyOf(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`
}
