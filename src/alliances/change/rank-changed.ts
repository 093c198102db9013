/** Who changed, toward whom, and by how much. */
import type { ChangedActor, ChangedTie, Changes } from '../../core/analysis/changes.ts'
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

/** By what an actor leaned to a side in a window: its ties to that side's other actors. */
export interface LeaningEvidence {
  readonly events: number
  /** Sentences or rows. */
  readonly tellings: number
}

/** From one side to another. */
export interface Leaning {
  readonly before: LeaningEvidence
  readonly after: LeaningEvidence
  /** That by which it leaned before, most. */
  readonly proof: ChangedTie
}

export interface RankedActor {
  readonly actor: number
  /** The sum of the absolute differences of its ties: by this the actors are ranked. */
  readonly change: number
  /** Where it leaned to one side before and leans to another after. */
  readonly leaning?: Leaning
  /** Its ties whose score or sign changed: the proof of what it leaned to before, then the largest difference first. */
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
  const turned = new Map(actors.filter(({ hasChangedSides }) => hasChangedSides).map((one) => [one.actor, one]))
  return [...own].map(([actor, its]): RankedActor => {
    const leaning = sides && leaningOf(turned.get(actor), its, sides)
    const changed = its.filter((tie) => tie !== leaning?.proof && (tie.change !== 'kept' || tie.difference !== 0))
    return {
      actor,
      change: its.reduce((sum, { difference }) => sum + Math.abs(difference), 0),
      ...(leaning ? { leaning } : {}),
      ties: leaning ? [leaning.proof, ...changed] : changed,
      sides: sides ? sumBySide(actor, its, sides) : [],
    }
  }).filter(({ ties: changed }) => changed.length > 0)
    .sort((one, other) => other.change - one.change || one.actor - other.actor)
}

/** The other end of a tie. */
export function otherEnd({ a, b }: Pick<ChangedTie, 'a' | 'b'>, actor: number): number {
  return a === actor ? b : a
}

function leaningOf(changed: ChangedActor | undefined, ties: readonly ChangedTie[], { assignment }: Sides): Leaning | undefined {
  if (!changed) return undefined
  const { actor, leansBefore, leansAfter } = changed
  const toward = (side: number | undefined): ChangedTie[] => ties.filter((tie) => assignment[otherEnd(tie, actor)] === side)
  const before = toward(leansBefore).filter((tie) => tie.before)
  const [proof] = before.sort((one, other) => rankOf(other.before) - rankOf(one.before))
  if (!proof) return undefined
  return {
    before: sumTellings(before.flatMap((tie) => tie.before ?? [])),
    after: sumTellings(toward(leansAfter).flatMap((tie) => tie.after ?? [])),
    proof,
  }
}

/** Why also the sign: where no event has a score the ties are told apart by it. */
function rankOf(tie: Tie | undefined): number {
  return tie ? tie.score || tie.sign / 1e6 : 0
}

function sumTellings(ties: readonly Tie[]): LeaningEvidence {
  return ties.reduce((sum, tie) => ({ events: sum.events + tie.events.length, tellings: sum.tellings + tie.tellings }), NOTHING)
}

const NOTHING: LeaningEvidence = { events: 0, tellings: 0 }

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
