/** Who changed, toward whom, and by how much. */
import type { ChangedTie, Changes } from '../../core/analysis/changes.ts'
import { NO_SIDE, type Sides } from '../../core/analysis/sides.ts'
import { signOf } from '../../core/ties/score-of-coding.ts'
import type { Tie } from '../../core/ties/tie-types.ts'

/** What an actor's ties to one side add up to in a window. */
export interface SideSum {
  readonly score: number
  readonly events: number
  /** That of the score; without one, of the sum of the signs of the ties. */
  readonly sign: 1 | 0 | -1
}

export interface RankedActor {
  readonly actor: number
  /** The sum of the absolute differences of its ties: by this the actors are ranked. */
  readonly change: number
  /** Whether it leaned to one side before and leans to another after. */
  readonly hasChangedSides: boolean
  /** Its ties whose score or sign changed, the largest difference first. */
  readonly ties: readonly ChangedTie[]
  /** Toward each side's other actors, where there is an event in either window; the largest change first. */
  readonly sides: readonly { readonly side: number; readonly before: SideSum; readonly after: SideSum }[]
}

/** Everybody with a tie that changed, the largest change first; of several alike the one with the smaller index. */
export function rankChanged({ ties, actors }: Changes, sides: Sides | undefined): RankedActor[] {
  const own = new Map<number, ChangedTie[]>()
  for (const tie of ties) {
    for (const actor of [tie.a, tie.b]) {
      const known = own.get(actor)
      if (known) known.push(tie)
      else own.set(actor, [tie])
    }
  }
  const turned = new Set(actors.filter(({ hasChangedSides }) => hasChangedSides).map(({ actor }) => actor))
  return [...own].map(([actor, its]): RankedActor => ({
    actor,
    change: its.reduce((sum, { difference }) => sum + Math.abs(difference), 0),
    hasChangedSides: turned.has(actor),
    ties: its.filter(({ change, difference }) => change !== 'kept' || difference !== 0),
    sides: sides ? sumBySide(actor, its, sides) : [],
  })).filter(({ ties: changed }) => changed.length > 0)
    .sort((one, other) => other.change - one.change || one.actor - other.actor)
}

/** The other end of a tie. */
export function otherEnd({ a, b }: Pick<ChangedTie, 'a' | 'b'>, actor: number): number {
  return a === actor ? b : a
}

function sumBySide(actor: number, ties: readonly ChangedTie[], { assignment, count }: Sides): RankedActor['sides'] {
  const rows = Array.from({ length: count }, (_, side) => {
    const own = ties.filter((tie) => (assignment[otherEnd(tie, actor)] ?? NO_SIDE) === side)
    return { side, before: sumTies(own.flatMap(({ before }) => before ?? [])), after: sumTies(own.flatMap(({ after }) => after ?? [])) }
  })
  const changeOf = ({ before, after }: (typeof rows)[number]): number => Math.abs(after.score - before.score)
  return rows.filter(({ before, after }) => before.events + after.events > 0)
    .sort((one, other) => changeOf(other) - changeOf(one) || one.side - other.side)
}

function sumTies(ties: readonly Tie[]): SideSum {
  let [score, events, signs] = [0, 0, 0]
  for (const tie of ties) {
    score += tie.score
    events += tie.events.length
    signs += tie.sign
  }
  return { score, events, sign: signOf(score || signs) }
}
