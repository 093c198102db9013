/** Of whom the open question is asked. Kept while the page is open; changed by the actions only. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core'
import { tiesOf } from '../../core/ties/ties-of.ts'
import { selection, type Selection } from '../view.ts'
import { askActors, askTies } from './ask-ties.ts'
import { countedFor } from './events-of.ts'
import { actorNumbers } from './ties.ts'

/** By what a chain may lead from X to Y: any tie, or those in which cooperation prevails. */
export const LINK_KINDS = ['any', 'cooperation'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

const heldX = signal<string | undefined>(undefined)
const heldY = signal<string | undefined>(undefined)
const heldAround = signal<string | undefined>(undefined)
const kind = signal<LinkKind>('any')

export const linkKind: ReadonlySignal<LinkKind> = kind

/** X (an index): the actor that was asked about or selected last, or the power that its acts count for; otherwise the end of the strongest
 * tie. `undefined` where nobody is tied. */
export const askedX: ReadonlySignal<number | undefined> = computed(() => placeOf(heldX.value) ?? askTies.value.ties[0]?.a)

/** Y (an index), never X: who was asked about, otherwise the strongest opponent of X, or whom it has the strongest tie to. */
export const askedY: ReadonlySignal<number | undefined> = computed(() => {
  const [x, held] = [askedX.value, placeOf(heldY.value)]
  if (x === undefined) return undefined
  if (held !== undefined && held !== x) return held
  const near = tiesOf(askTies.value, x)
  return (near.find(({ tie }) => tie.sign < 0) ?? near[0])?.other
})

/** The actor (an index) in whose triangles the question is asked; `undefined` is everybody's. */
export const askedAround: ReadonlySignal<number | undefined> = computed(() => placeOf(heldAround.value))

/** Asks of another X, by id. Who was Y changes places with it. */
export function askAbout(actor: string): void {
  const [x, y] = [askedX.peek(), askedY.peek()]
  const { actors } = askTies.peek().table
  if (y !== undefined && x !== undefined && actors[y]?.id === actor) heldY.value = actors[x]?.id
  heldX.value = actor
}

/** Asks of another Y, by id. Who was X changes places with it. */
export function askToward(actor: string): void {
  const [x, y] = [askedX.peek(), askedY.peek()]
  const { actors } = askTies.peek().table
  if (x !== undefined && y !== undefined && actors[x]?.id === actor) heldX.value = actors[y]?.id
  heldY.value = actor
}

/** X becomes Y, and Y becomes X: a chain in time leads one way. */
export function askTheOtherWay(): void {
  const y = askedY.peek()
  const id = y === undefined ? undefined : askTies.peek().table.actors[y]?.id
  if (id !== undefined) askAbout(id)
}

/** Asks for the triangles of one actor, by id, or of everybody. */
export function askAround(actor: string | undefined): void {
  heldAround.value = actor
}

export function askByLinks(next: LinkKind): void {
  kind.value = next
}

let lastSelected: Selection | undefined

/** Whoever is selected, in the picture or elsewhere, is X from then on. Gives the way to stop. */
export function followSelection(): () => void {
  return effect(() => {
    const about = selection.value
    if (about === lastSelected) return
    lastSelected = about
    if (about?.type === 'entity') untracked(() => askAbout(about.id))
  })
}

/** The index of who has ties here, or of the power for which most of its acts count. */
function placeOf(id: string | undefined): number | undefined {
  const actor = id === undefined ? undefined : actorNumbers.value.get(id)
  if (actor === undefined) return undefined
  const tied = askActors.value.places
  if (tied.has(actor)) return actor
  return countedFor(askTies.value, actor).find(({ actor: power }) => tied.has(power))?.actor
}
