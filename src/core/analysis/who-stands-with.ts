/** Who stands with an actor, and who against it. */
import { tiesOf, type TieTo } from '../ties/ties-of.ts'
import type { Ties } from '../ties/tie-types.ts'

/** Each list strongest first. A tie's events are the evidence. */
export interface TiesBySign {
  readonly actor: number
  readonly with: readonly TieTo[]
  readonly against: readonly TieTo[]
  /** Where neither cooperation nor conflict prevails, or the tie is neutral. */
  readonly neither: readonly TieTo[]
}

/** Divides the ties of an actor (an index) by their sign. Only its own ties: the friends of its friends are not taken for its own. */
export function whoStandsWith(ties: Ties, actor: number): TiesBySign {
  const all = tiesOf(ties, actor)
  return {
    actor,
    with: all.filter(({ tie }) => tie.sign > 0),
    against: all.filter(({ tie }) => tie.sign < 0),
    neither: all.filter(({ tie }) => tie.sign === 0),
  }
}
