/** What stays strong in the picture while the rest fades. */
import type { Tie } from '../../core/ties/tie-types.ts'
import { chosenTie } from '../../state/alliances/choices.ts'
import { actorNumbers } from '../../state/alliances/ties.ts'
import { hovered, selection, type Selection } from '../../state/view.ts'

export interface Emphasis {
  /** Indices of actors. */
  readonly actors: ReadonlySet<number>
  readonly isTieStrong: (tie: Tie) => boolean
}

/** Goes by what is pointed at, then by the chosen tie, then by the selected actor. `undefined` where nothing fades: nothing is chosen, or
 * it is not in the picture. */
export function sidesEmphasis(drawn: readonly Tie[], pointed: Tie | undefined): Emphasis | undefined {
  if (pointed) return aroundTie(pointed)
  const numbers = actorNumbers.value
  const pointedActor = aroundActor(drawn, hovered.value, numbers)
  if (pointedActor) return pointedActor
  const [one, other] = [numbers.get(chosenTie.value?.one ?? ''), numbers.get(chosenTie.value?.other ?? '')]
  const chosen = drawn.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))
  return chosen ? aroundTie(chosen) : aroundActor(drawn, selection.value, numbers)
}

function aroundTie(tie: Tie): Emphasis {
  return { actors: new Set([tie.a, tie.b]), isTieStrong: ({ a, b }) => a === tie.a && b === tie.b }
}

function aroundActor(drawn: readonly Tie[], about: Selection | undefined, numbers: ReadonlyMap<string, number>): Emphasis | undefined {
  const actor = about?.type === 'entity' ? numbers.get(about.id) : undefined
  const own = drawn.filter(({ a, b }) => a === actor || b === actor)
  if (actor === undefined || own.length === 0) return undefined
  return { actors: new Set([actor, ...own.flatMap(({ a, b }) => [a, b])]), isTieStrong: ({ a, b }) => a === actor || b === actor }
}
