/** What a person chose in the Alliances workspace: how ties are made, how they are looked at, which one is open. Changed by the actions
 * only. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core'
import type { SideCount } from '../../core/analysis/sides.ts'
import type { Extent } from '../../core/dates.ts'
import type { Firmness, TieClass } from '../../core/event-table.ts'
import { INITIAL_CHOICES, type RollUp, type Scale, type TieChoices } from '../../core/ties/tie-types.ts'

/** The ways to look at the same ties. */
export const TIE_LENSES = ['sides', 'map', 'matrix', 'change', 'table'] as const
export type TieLens = (typeof TIE_LENSES)[number]

/** The panels beside the picture: what is chosen, questions and their answers, how balanced it is, how it is counted. */
export const TIE_PANELS = ['chosen', 'ask', 'balance', 'counting'] as const
export type TiePanel = (typeof TIE_PANELS)[number]

/** Who stands with X; who is between X and Y; what links them; who changed sides; which triangles are unbalanced. */
export const QUESTIONS = ['stands', 'between', 'links', 'changed', 'triangles'] as const
export type Question = (typeof QUESTIONS)[number]

/** By what a chain may lead from X to Y: any tie, or those in which cooperation prevails. */
export const LINK_KINDS = ['any', 'cooperation'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Of whom is asked, by id; `undefined` where nobody chose. */
export interface Asked {
  readonly x?: string | undefined
  readonly y?: string | undefined
  /** In whose triangles; `undefined` is everybody's. */
  readonly around?: string | undefined
  readonly links: LinkKind
}

/** How two windows are held against each other: two pictures, one of what is between them, or a table. */
export const CHANGE_VIEWS = ['beside', 'difference', 'table'] as const
export type ChangeView = (typeof CHANGE_VIEWS)[number]

/** Whose ties are drawn: of states, organisations and forces that stand for themselves, or of groups, persons and bodies too. */
export const CIRCLES = ['powers', 'everyone'] as const
export type Circle = (typeof CIRCLES)[number]

/** Ids of the two actors of a tie, in the order in which it was chosen. */
export interface ChosenTie {
  readonly one: string
  readonly other: string
}

/** Two windows that are held against each other: before and after. */
export interface Comparison {
  readonly before: Extent
  readonly after: Extent
}

/** How many ties are drawn at first, strongest first, and how many more each step adds. */
const TIES_AT_FIRST = 60
export const TIES_A_STEP = 40
/** More than anybody opens; an address cannot ask for all of them. */
export const MOST_TIES = 2000

/** Three years on either side of the coup of 26 July 2023 in Niger: the example that stands ready. */
export const COUP: Comparison = {
  before: { start: Date.UTC(2020, 6, 26), end: Date.UTC(2023, 6, 26) },
  after: { start: Date.UTC(2023, 6, 26), end: Date.UTC(2026, 6, 26) },
}

/** All that can be chosen. */
export interface AlliancesView {
  readonly lens: TieLens
  readonly panel: TiePanel
  readonly choices: TieChoices
  readonly comparison: Comparison
  readonly tie: ChosenTie | undefined
  readonly circle: Circle
  readonly sideCount: SideCount
  readonly changeView: ChangeView
  readonly question: Question
  readonly asked: Asked
  readonly shown: number
  /** Ids of actors whose ties are shown however weak: opened step by step. */
  readonly opened: readonly string[]
}

export const INITIAL_ALLIANCES: AlliancesView = {
  lens: 'sides', panel: 'chosen', choices: INITIAL_CHOICES, comparison: COUP, tie: undefined, circle: 'powers',
  sideCount: 'two', changeView: 'beside', question: 'stands', asked: { links: 'any' }, shown: TIES_AT_FIRST, opened: [],
}

const current = signal<AlliancesView>(INITIAL_ALLIANCES)

export const alliancesView: ReadonlySignal<AlliancesView> = current
export const tieLens = computed(() => current.value.lens)
export const tiePanel = computed(() => current.value.panel)
export const tieChoices = computed(() => current.value.choices)
export const comparison = computed(() => current.value.comparison)
export const chosenTie = computed(() => current.value.tie)
export const circle = computed(() => current.value.circle)
/** Into how many sides actors are divided. */
export const sideCount = computed(() => current.value.sideCount)
export const changeView = computed(() => current.value.changeView)
export const question = computed(() => current.value.question)
export const asked = computed(() => current.value.asked)
export const shownTies = computed(() => current.value.shown)
export const openedActors = computed(() => current.value.opened)

/** Takes over all of it, as an address gave it. */
export function restoreAlliances(next: AlliancesView): void {
  current.value = next
}

export function showTieLens(lens: TieLens): void {
  change({ lens })
}

export function showTiePanel(panel: TiePanel): void {
  change({ panel })
}

/** Opens a tie beside the picture; `undefined` closes it. */
export function chooseTie(tie: ChosenTie | undefined): void {
  change(tie ? { tie, panel: 'chosen' } : { tie })
}

export function rollUpBy(rollUp: RollUp): void {
  choose({ rollUp })
}

export function scoreBy(scale: Scale): void {
  choose({ scale })
}

/** What a class of events counts, 0 to 5. */
export function weigh(tieClass: TieClass, weight: number): void {
  choose({ weights: { ...current.peek().choices.weights, [tieClass]: weight } })
}

/** Lets events of this firmness in, or leaves them out. Affirmed ones always count. */
export function letIn(firmness: Exclude<Firmness, 'affirmed'>, isIn: boolean): void {
  const others = current.peek().choices.firmnesses.filter((one) => one !== firmness)
  choose({ firmnesses: isIn ? [...others, firmness] : others })
}

/** Only what happened in the window; `undefined` is all of time. */
export function lookAt(window: Extent | undefined): void {
  choose({ window })
}

export function keepUndated(undated: boolean): void {
  choose({ undated })
}

/** Switches a source off or on. */
export function hideSource(source: string, isHidden: boolean): void {
  const others = current.peek().choices.hiddenSources.filter((one) => one !== source)
  choose({ hiddenSources: isHidden ? [...others, source] : others })
}

export function compareWindows(next: Comparison): void {
  change({ comparison: next })
}

export function drawCircle(next: Circle): void {
  change({ circle: next })
}

export function divideInto(next: SideCount): void {
  change({ sideCount: next })
}

export function showChangeAs(next: ChangeView): void {
  change({ changeView: next })
}

export function askQuestion(next: Question): void {
  change({ question: next })
}

/** Changes of whom is asked; `ask.ts` knows who that is. */
export function askOf(part: Partial<Asked>): void {
  change({ asked: { ...current.peek().asked, ...part } })
}

/** Draws more of the ties, the strongest of those that were not drawn. */
export function showMoreTies(): void {
  change({ shown: current.peek().shown + TIES_A_STEP })
}

/** Draws all ties of an actor, or no longer. */
export function openActor(actor: string, isOpen: boolean): void {
  const others = current.peek().opened.filter((one) => one !== actor)
  change({ opened: isOpen ? [...others, actor] : others })
}

/** Counts as at first; what is looked at stays. */
export function countAsAtFirst(): void {
  batch(() => change({ choices: { ...INITIAL_CHOICES, window: current.peek().choices.window } }))
}

function choose(part: Partial<TieChoices>): void {
  change({ choices: { ...current.peek().choices, ...part } })
}

function change(part: Partial<AlliancesView>): void {
  current.value = { ...current.peek(), ...part }
}
