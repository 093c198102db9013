/** Who stands on which side by the strongest ties of the circle, and where everybody stands in the picture. Worked out while somebody
 * looks at it. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core'
import { contradictionsOf, NO_SIDE, standingOf, type SideCount, type Sides, type Standing } from '../../core/analysis/sides.ts'
import type { SignedGraph } from '../../core/signed-graph.ts'
import { signedGraphOfTies } from '../../core/ties/signed-graph-of-ties.ts'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { findStrangers } from '../../core/ties/find-strangers.ts'
import { withoutStrangers } from '../../core/ties/without-strangers.ts'
import { dossierIndex } from '../project.ts'
import { circle, openedActors, shownTies, sideCount, tieChoices, type Circle } from './choices.ts'
import type { PictureShape } from './sides/place-actors.ts'
import type { Point } from './sides/spread-cluster.ts'
import type { GraphToPlace, SidesRequest, SidesResponse } from './sides-worker.ts'
import { actorNumbers, drawnTies, eventTable, ties, tiesEver, tiesOfCircle } from './ties.ts'

/** All of it belongs together: what was drawn when it was asked for. */
export interface SidesPicture {
  readonly ties: Ties
  readonly drawn: readonly Tie[]
  /** The ties from which the sides follow, drawn or not. */
  readonly settled: readonly Tie[]
  readonly sideCount: SideCount
  /** Whose ties are looked at, and how many of them say who stands with whom. */
  readonly circle: Circle
  readonly inCircle: number
  /** Persons in the circle who settle no sides: it is not said for whom they act, and nobody has opened them. */
  readonly strangers: number
  readonly sides: Sides
  /** By index of the actor, where it is on no side. */
  readonly standings: ReadonlyMap<number, Standing>
  /** Of the settled ties those that do not fit the sides, strongest first. */
  readonly contradictions: readonly Tie[]
  /** Whether no other division into as many sides contradicts fewer. */
  readonly isProven: boolean
  /** By index of the actor; about 116 × 58 units have room for one with its name. */
  readonly places: ReadonlyMap<number, Point>
  /** Upper left and lower right of the picture of all of time: a frame that holds them as well does not change its scale with the
   * window. */
  readonly corners: readonly Point[]
}

const shape = signal<PictureShape>('wide')
const current = signal<SidesPicture | undefined>(undefined, {
  // Why later: who looks may be in the middle of working something out, where nothing may change.
  watched: () => queueMicrotask(begin),
  unwatched: end,
})

/** The last that was worked out; it stays until the next is there. `undefined` before the first. */
export const sides: ReadonlySignal<SidesPicture | undefined> = current

/** Fits the picture to a place that is wider than high, or not. */
export function shapePicture(next: PictureShape): void {
  shape.value = next
}

/** Why twice as many as are drawn: in a window others are among the strongest, and have their place from the first.
 * Why in two: the places hold still while the window moves, and all ties of all of time are not made again for it. */
const everChoices = computed(() => JSON.stringify({ ...tieChoices.value, window: undefined }))
const everGraph = computed(() => {
  void everChoices.value
  void eventTable.value
  const ever = untracked(() => tiesEver.value)
  const most = Math.min(MOST_SETTLED, 2 * shownTies.value)
  return { settled: graphOf(ever, tiesForSides(ever).slice(0, MOST_SETTLED)), drawn: graphOf(ever, tiesOfCircle(ever).slice(0, most)) }
})

/** So many ties settle who stands together: of as many as two countries' chronicle has, all. Of more the proof would keep a person
 * waiting. */
export const MOST_SETTLED = 400

/** The ties of the circle that say who stands with whom: without persons of coded data of whom it is not said for whom they act, unless
 * they were opened. */
export function tiesForSides(all: Ties, opened: readonly string[] = []): readonly Tie[] {
  return withoutStrangers(tiesOfCircle(all), all.table, isKnownTo(opened))
}

/** How many persons the circle has whose ties settle no sides, since it is not said for whom they act. */
const strangersOfCircle = computed(() => findStrangers(tiesOfCircle(ties.value), ties.value.table, isKnownTo(openedActors.value)).size)

function isKnownTo(opened: readonly string[]): (id: string) => boolean {
  const { entities } = dossierIndex.value
  const wanted = new Set(opened)
  return (id) => entities.has(id) || wanted.has(id)
}

const speakingTies = computed(() => tiesForSides(ties.value, openedActors.value))

/** The ties that the sides are found by, and balance is measured on: those of the circle that say who stands with whom, at most the 400
 * strongest and those of actors that were opened. How many are drawn changes nothing. */
export const settledTies: ReadonlySignal<readonly Tie[]> = computed(() => {
  const opened = new Set(openedActors.value.map((id) => actorNumbers.value.get(id)))
  const speaking = speakingTies.value
  const strongest = speaking.slice(0, MOST_SETTLED)
  if (opened.size === 0 || strongest.length === speaking.length) return strongest
  const known = new Set(strongest)
  return [...strongest, ...speaking.filter((tie) => !known.has(tie) && (opened.has(tie.a) || opened.has(tie.b)))]
})

/** A part of the ties as a signed graph whose nodes are the ids of their actors, and of those of `others`. */
export function graphOf(all: Ties, part: readonly Tie[], others: readonly Tie[] = []): SignedGraph {
  return signedGraphOfTies({ ...all, ties: part, actors: [...new Set([...part, ...others].flatMap(({ a, b }) => [a, b]))] })
}

interface Question {
  readonly request: SidesRequest
  readonly snapshot: Pick<SidesPicture, 'ties' | 'drawn' | 'settled' | 'sideCount' | 'circle' | 'inCircle' | 'strangers'>
  /** The number of each actor of its table. */
  readonly numbers: ReadonlyMap<string, number>
}

let stop: (() => void) | undefined
let worker: Worker | undefined
let asked: Question | undefined
let waiting: Question | undefined
let lastNumber = 0
let sentEver: GraphToPlace | undefined

function begin(): void {
  stop ??= effect(() => {
    const snapshot = {
      ties: ties.value, drawn: drawnTies.value, settled: settledTies.value, sideCount: sideCount.value, circle: circle.value,
      inCircle: speakingTies.value.length, strangers: strangersOfCircle.value,
    }
    const now = {
      settled: graphOf(snapshot.ties, snapshot.settled, snapshot.drawn),
      drawn: graphOf(snapshot.ties, snapshot.drawn),
    }
    const request = { number: ++lastNumber, now, ever: everGraph.value, sideCount: snapshot.sideCount, shape: shape.value }
    const numbers = actorNumbers.value
    untracked(() => ask({ request, snapshot, numbers }))
  })
}

function end(): void {
  stop?.()
  stop = undefined
  worker?.terminate()
  worker = asked = waiting = sentEver = undefined
}

/** Only the latest of those that wait is asked. */
function ask(question: Question): void {
  if (asked) {
    waiting = question
    return
  }
  asked = question
  worker ??= startWorker()
  const { ever, ...request } = question.request
  worker.postMessage({ ...request, ...(ever && ever !== sentEver ? { ever } : {}) } satisfies SidesRequest)
  sentEver = ever
}

function startWorker(): Worker {
  const started = new Worker(new URL('./sides-worker.ts', import.meta.url), { type: 'module', name: 'sides' })
  started.addEventListener('message', ({ data }: MessageEvent<SidesResponse>) => {
    if (started !== worker || data.number !== asked?.request.number) return
    current.value = drawPicture(asked, data)
    const next = waiting
    asked = waiting = undefined
    if (next) ask(next)
  })
  // Why thrown: the worker reads nothing that a person gave; what breaks it is our mistake.
  started.addEventListener('error', ({ message }) => {
    throw new Error(`finding sides failed: ${message}`)
  })
  return started
}

function drawPicture({ snapshot, numbers }: Question, { sides: found, places, corners }: SidesResponse): SidesPicture {
  const { table } = snapshot.ties
  const assignment = new Int32Array(table.actors.length).fill(NO_SIDE)
  const standings = new Map<number, Standing>()
  const placeOf = new Map<number, Point>()
  found.nodes.forEach((id, node) => {
    const actor = numbers.get(id)
    if (actor === undefined) return
    const side = found.sideOf[node] as number
    const standing = standingOf(side)
    if (standing) standings.set(actor, standing)
    else assignment[actor] = side
  })
  places.forEach(([id, at]) => placeOf.set(numbers.get(id) as number, at))
  const divided: Sides = { assignment, count: found.count }
  return {
    ...snapshot,
    sides: divided,
    standings,
    contradictions: contradictionsOf({ ...snapshot.ties, ties: snapshot.settled }, divided),
    isProven: found.isProven,
    places: placeOf,
    corners,
  }
}
