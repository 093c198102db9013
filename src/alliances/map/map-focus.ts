/** What the map brings to the fore: a tie or an actor with those around it; everything else fades. */
import type { ChosenTie } from '../../state/alliances/choices.ts'
import type { Selection } from '../../state/view.ts'
import type { MapModel, MapTie } from './map-model.ts'

export interface MapFocus {
  /** Keys of ties and ids of actors that do not fade; `undefined` where nothing does. */
  readonly ties: ReadonlySet<string> | undefined
  readonly actors: ReadonlySet<string> | undefined
  /** What is chosen: drawn with a ring. */
  readonly chosenActor: string | undefined
  readonly chosenTie: string | undefined
}

/** What is pointed at, selected and opened, wherever on the page that was. */
export interface Attention {
  readonly pointed: Selection | undefined
  readonly selected: Selection | undefined
  readonly open: ChosenTie | undefined
}

/** What is pointed at comes before what is chosen. `pointedTie` is the key of the tie under the pointer or the focus. */
export function focusOfMap({ actors, ties }: MapModel, pointedTie: string | undefined, { pointed, selected, open }: Attention): MapFocus {
  const chosen = {
    chosenActor: selected?.type === 'entity' ? selected.id : undefined,
    chosenTie: open && ties.find((tie) => hasEnds(tie, open.one, open.other))?.key,
  }
  const tie = ties.find(({ key }) => key === (pointedTie ?? (pointed ? undefined : chosen.chosenTie)))
  if (tie) return { ...chosen, ties: new Set([tie.key]), actors: new Set([tie.one, tie.other]) }
  const id = pointed?.type === 'entity' ? pointed.id : chosen.chosenActor
  if (id === undefined || !actors.some(({ actor }) => actor.id === id)) return { ...chosen, ties: undefined, actors: undefined }
  const around = ties.filter(({ one, other }) => one === id || other === id)
  return {
    ...chosen,
    ties: new Set(around.map(({ key }) => key)),
    actors: new Set([id, ...around.flatMap(({ one, other }) => [one, other])]),
  }
}

function hasEnds(tie: MapTie, one: string, other: string): boolean {
  return (tie.one === one && tie.other === other) || (tie.one === other && tie.other === one)
}
