/** Of whom the open question is asked: who was chosen, or whoever is asked of where nobody was. */
import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals-core'
import { tiesOf } from '../../core/ties/ties-of.ts'
import { selection, type Selection } from '../view.ts'
import { askActors, askTies } from './ask-ties.ts'
import { asked, askOf, type LinkKind } from './choices.ts'
import { countedFor } from './events-of.ts'
import { actorNumbers } from './ties.ts'

export const linkKind: ReadonlySignal<LinkKind> = computed(() => asked.value.links)

/** X (an index): the actor that was asked about or selected last, or the power that its acts count for; otherwise the end of the strongest
 * tie. `undefined` where nobody is tied. */
export const askedX: ReadonlySignal<number | undefined> = computed(() => placeOf(asked.value.x) ?? askTies.value.ties[0]?.a)

/** Y (an index), never X: who was asked about, otherwise the strongest opponent of X, or whom it has the strongest tie to. */
export const askedY: ReadonlySignal<number | undefined> = computed(() => {
  const [x, held] = [askedX.value, placeOf(asked.value.y)]
  if (x === undefined) return undefined
  if (held !== undefined && held !== x) return held
  const near = tiesOf(askTies.value, x)
  return (near.find(({ tie }) => tie.sign < 0) ?? near[0])?.other
})

/** The actor (an index) in whose triangles the question is asked; `undefined` is everybody's. */
export const askedAround: ReadonlySignal<number | undefined> = computed(() => placeOf(asked.value.around))

/** Asks of another X, by id. Who was chosen as Y changes places with it. */
export function askAbout(actor: string): void {
  askOf({ x: actor, ...(asked.peek().y === actor && { y: idOf(askedX.peek()) }) })
}

/** Asks of another Y, by id. Who was X changes places with it. */
export function askToward(actor: string): void {
  const x = idOf(askedX.peek())
  askOf({ y: actor, ...(x === actor && { x: idOf(askedY.peek()) }) })
}

/** X becomes Y, and Y becomes X: a chain in time leads one way. */
export function askTheOtherWay(): void {
  const [x, y] = [idOf(askedX.peek()), idOf(askedY.peek())]
  if (y !== undefined) askOf({ x: y, y: x })
}

/** Asks for the triangles of one actor, by id, or of everybody. */
export function askAround(actor: string | undefined): void {
  askOf({ around: actor })
}

export function askByLinks(next: LinkKind): void {
  askOf({ links: next })
}

let lastSelected: Selection | undefined

/** Whoever is selected, in the picture or elsewhere, is X from then on. Gives the way to stop. */
export function followSelection(): () => void {
  // Why not at first: an address says itself of whom is asked.
  if (lastSelected === undefined && asked.peek().x !== undefined) lastSelected = selection.peek()
  return effect(() => {
    const about = selection.value
    if (about === lastSelected) return
    lastSelected = about
    if (about?.type === 'entity') untracked(() => askAbout(about.id))
  })
}

function idOf(actor: number | undefined): string | undefined {
  return actor === undefined ? undefined : askTies.peek().table.actors[actor]?.id
}

/** The index of who has ties here, or of the power for which most of its acts count. */
function placeOf(id: string | undefined): number | undefined {
  const actor = id === undefined ? undefined : actorNumbers.value.get(id)
  if (actor === undefined) return undefined
  const tied = askActors.value.places
  if (tied.has(actor)) return actor
  return countedFor(askTies.value, actor).find(({ actor: power }) => tied.has(power))?.actor
}
