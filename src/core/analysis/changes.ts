/** What changed between two windows: ties, and how each actor stands to each side. */
import type { Tie, Ties } from '../ties/tie-types.ts'
import { NO_SIDE, type Sides } from './sides.ts'

/** `new`, `ended`: only in one of the two. `turned`: the sign is another. `kept`: the same sign, whatever the score. */
export const TIE_CHANGES = ['new', 'ended', 'turned', 'kept'] as const
export type TieChange = (typeof TIE_CHANGES)[number]

export interface ChangedTie {
  readonly change: TieChange
  readonly a: number
  readonly b: number
  readonly before?: Tie
  readonly after?: Tie
  /** Score after, less score before; a tie that is not there counts 0. */
  readonly difference: number
}

/** How an actor stands to one side. */
export interface Alignment {
  readonly side: number
  /**
   * (cooperation + conflict) / (cooperation - conflict) of its ties to that side's other actors, -1 (only conflict) to 1 (only
   * cooperation). Without any score it goes by the signs of the ties. Left out where there is no tie with a sign or a score.
   */
  readonly before?: number
  readonly after?: number
  /** `after` less `before`, -2 to 2, where what is left out counts 0. */
  readonly change: number
}

export interface ChangedActor {
  readonly actor: number
  /** A row a side. */
  readonly alignments: readonly Alignment[]
  /** The side it is most aligned with, where that is more than 0; of several the first. */
  readonly leansBefore?: number
  readonly leansAfter?: number
  /** Whether it leans to a side before and to another after. */
  readonly hasChangedSides: boolean
  /** Whether the sign of its alignment with any side is another. */
  readonly hasTurned: boolean
  /** The sum of the absolute changes: by this the actors are ranked. */
  readonly change: number
  /** Its ties that are new, ended or turned. */
  readonly ties: readonly ChangedTie[]
}

export interface Changes {
  /** The largest difference first. */
  readonly ties: readonly ChangedTie[]
  /** Everybody whose alignment changed: who leans to another side first, then the largest change. */
  readonly actors: readonly ChangedActor[]
}

/** Compares ties of one table under two choices, commonly two windows. Alignment is measured toward the given sides, which are the
 * same before and after, so that a change is the actor's and not the measure's. */
export function changes(before: Ties, after: Ties, sides: Sides): Changes {
  const ties = compareTies(before, after)
  const changed = new Map<number, ChangedTie[]>()
  for (const one of ties) {
    if (one.change === 'kept') continue
    for (const actor of [one.a, one.b]) {
      const known = changed.get(actor)
      if (known) known.push(one)
      else changed.set(actor, [one])
    }
  }
  const [was, is] = [alignmentsOf(before, sides), alignmentsOf(after, sides)]
  const actors = [...new Set([...before.actors, ...after.actors])].sort((one, other) => one - other)
    .map((actor) => describe(actor, was(actor), is(actor), changed.get(actor) ?? []))
    .filter(({ change }) => change > 0)
  return {
    ties,
    actors: actors.sort((one, other) =>
      Number(other.hasChangedSides) - Number(one.hasChangedSides) || other.change - one.change || one.actor - other.actor),
  }
}

function compareTies(before: Ties, after: Ties): ChangedTie[] {
  const width = before.table.actors.length
  const keyOf = ({ a, b }: Tie): number => a * width + b
  const now = new Map(after.ties.map((tie) => [keyOf(tie), tie]))
  const rows = before.ties.map((tie) => compareTie(tie, now.get(keyOf(tie))))
  const known = new Set(before.ties.map(keyOf))
  for (const tie of after.ties) if (!known.has(keyOf(tie))) rows.push(compareTie(undefined, tie))
  return rows.sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference) || one.a - other.a || one.b - other.b)
}

function compareTie(before: Tie | undefined, after: Tie | undefined): ChangedTie {
  const { a, b } = (before ?? after) as Tie
  const change = !before ? 'new' : !after ? 'ended' : before.sign === after.sign ? 'kept' : 'turned'
  const difference = (after?.score ?? 0) - (before?.score ?? 0)
  return { change, a, b, ...(before ? { before } : {}), ...(after ? { after } : {}), difference }
}

/** By actor and side. */
function alignmentsOf({ table, ties }: Ties, { assignment, count }: Sides): (actor: number) => (number | undefined)[] {
  const size = table.actors.length * count
  const sums = { net: new Float64Array(size), whole: new Float64Array(size), signs: new Int32Array(size), signed: new Uint32Array(size) }
  for (const { a, b, cooperation, conflict, sign } of ties) {
    if (sign === 0 && cooperation === 0 && conflict === 0) continue
    for (const [actor, other] of [[a, b], [b, a]] as const) {
      const side = assignment[other] ?? NO_SIDE
      if (side === NO_SIDE) continue
      const at = actor * count + side
      ;(sums.net[at] as number) += cooperation + conflict
      ;(sums.whole[at] as number) += cooperation - conflict
      ;(sums.signs[at] as number) += sign
      ;(sums.signed[at] as number)++
    }
  }
  return (actor) => Array.from({ length: count }, (_, side) => {
    const at = actor * count + side
    const [whole, signed] = [sums.whole[at] as number, sums.signed[at] as number]
    if (signed === 0) return undefined
    return whole > 0 ? (sums.net[at] as number) / whole : (sums.signs[at] as number) / signed
  })
}

function describe(
  actor: number,
  was: readonly (number | undefined)[],
  is: readonly (number | undefined)[],
  ties: readonly ChangedTie[],
): ChangedActor {
  const alignments = was.map((before, side): Alignment => {
    const after = is[side]
    return {
      side,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      change: (after ?? 0) - (before ?? 0),
    }
  })
  const [leansBefore, leansAfter] = [leaningOf(was), leaningOf(is)]
  return {
    actor,
    alignments,
    ...(leansBefore === undefined ? {} : { leansBefore }),
    ...(leansAfter === undefined ? {} : { leansAfter }),
    hasChangedSides: leansBefore !== undefined && leansAfter !== undefined && leansBefore !== leansAfter,
    hasTurned: alignments.some(({ before = 0, after = 0 }) => before * after < 0),
    change: alignments.reduce((sum, { change }) => sum + Math.abs(change), 0),
    ties,
  }
}

function leaningOf(alignments: readonly (number | undefined)[]): number | undefined {
  let best: number | undefined
  alignments.forEach((one = 0, side) => {
    if (one > 0 && (best === undefined || one > (alignments[best] ?? 0))) best = side
  })
  return best
}
