/** The ties between the actors of all sources that are switched on, under the choices in force. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { DAY, type Extent } from '../../core/dates.ts'
import type { ActorRole, EventActor, EventTable } from '../../core/event-table.ts'
import { eventsOfDossier } from '../../core/events-of-dossier.ts'
import type { Tie, TieChoices, Ties } from '../../core/ties/tie-types.ts'
import { dossierIndex } from '../project.ts'
import { selection } from '../view.ts'
import { chosenTie, circle, comparison, openedActors, shownTies, tieChoices } from './choices.ts'
import { codedTables, tablesWith } from './coded-files.ts'
import { binsOnce, joinOnce, makeBeforehand, nextTask, tiesOnce } from './made-ties.ts'

const ownEvents = computed(() => eventsOfDossier(dossierIndex.value))

/** The events of all sources, those that are switched off too. */
export const eventTable: ReadonlySignal<EventTable> = computed(() =>
  joinOnce([ownEvents.value, ...codedTables.value]))

export const ties: ReadonlySignal<Ties> = computed(() => tiesUnder(tieChoices.value.window))
export const tiesBefore: ReadonlySignal<Ties> = computed(() => tiesUnder(comparison.value.before))
export const tiesAfter: ReadonlySignal<Ties> = computed(() => tiesUnder(comparison.value.after))
/** Of all of time, under the other choices: what a history is made of. */
export const tiesEver: ReadonlySignal<Ties> = computed(() => tiesUnder(undefined))

/** Index of an actor by its id. */
export const actorNumbers: ReadonlySignal<ReadonlyMap<string, number>> = computed(() =>
  new Map(eventTable.value.actors.map(({ id }, actor) => [id, actor])))

/** The ties of the circle that is looked at, strongest first. */
export const circleTies: ReadonlySignal<readonly Tie[]> = computed(() => tiesOfCircle(ties.value))

/** The ties that are drawn: the strongest of the circle, those of the actors that were opened or are selected, and the chosen one. */
export const drawnTies: ReadonlySignal<readonly Tie[]> = computed(() => {
  const strongest = circleTies.value.slice(0, shownTies.value)
  const drawn = new Set(strongest)
  const numbers = actorNumbers.value
  const wanted = new Set([...openedActors.value, ...selectedActor()].map((id) => numbers.get(id)))
  const [one, other] = [numbers.get(chosenTie.value?.one ?? ''), numbers.get(chosenTie.value?.other ?? '')]
  const isChosen = ({ a, b }: Tie): boolean => (a === one && b === other) || (a === other && b === one)
  if (wanted.size === 0 && one === undefined) return strongest
  return [...strongest, ...ties.value.ties.filter((tie) => !drawn.has(tie) && (wanted.has(tie.a) || wanted.has(tie.b) || isChosen(tie)))]
})

/** Those between actors that the circle has. */
export function tiesOfCircle(all: Ties): readonly Tie[] {
  return circle.value === 'everyone' ? all.ties : tiesOfPowers(all)
}

/** Why kept: the picture, the sides and the strip of time each ask for them. */
const ofPowers = new WeakMap<Ties, readonly Tie[]>()

function tiesOfPowers(all: Ties): readonly Tie[] {
  const { actors } = all.table
  const isPower = (actor: number): boolean => POWERS.has((actors[actor] as EventActor).role)
  const found = ofPowers.get(all) ?? all.ties.filter(({ a, b }) => isPower(a) && isPower(b))
  ofPowers.set(all, found)
  return found
}

/** The same with these ties and their actors only. */
export function narrowToCircle(all: Ties): Ties {
  const part = tiesOfCircle(all)
  return part === all.ties ? all : { ...all, ties: part, actors: [...new Set(part.flatMap(({ a, b }) => [a, b]))] }
}

const POWERS: ReadonlySet<ActorRole> = new Set(['state', 'organisation', 'force'])

function selectedActor(): string[] {
  const about = selection.value
  return about?.type === 'entity' ? [about.id] : []
}

function tiesUnder(window: Extent | undefined): Ties {
  return tiesOnce(eventTable.value, under(window))
}

function under(window: Extent | undefined): TieChoices {
  return { ...tieChoices.value, window }
}

/** Has at hand what is shown as soon as this table is added. Why a window first that nobody asked for: code that has not run yet takes three
 * times as long, and is better met by a few events than by all. */
export async function prepareForTable(table: EventTable): Promise<void> {
  const windows = [someWindow(table), undefined, tieChoices.value.window]
  const tables = [ownEvents.peek(), ...tablesWith(table)]
  await makeBeforehand(tables, windows.map(under))
  const ever = tiesOnce(joinOnce(tables), under(undefined))
  binsOnce(ever, tiesOfCircle(ever), circle.value)
  await nextTask()
}

/** A tenth of the time between the first row and the last. */
function someWindow({ start, size }: EventTable): Extent | undefined {
  const [one, other] = [start[0] ?? NaN, start[size - 1] ?? NaN]
  if (!Number.isFinite(one) || !Number.isFinite(other)) return undefined
  return { start: Math.min(one, other), end: Math.min(one, other) + Math.abs(one - other) / 10 + DAY }
}
