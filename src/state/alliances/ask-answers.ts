/** The answers to the questions. Each is worked out only while somebody looks at it. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { brokersBetween, type Brokerage } from '../../core/analysis/brokers-between.ts'
import { changes, type Changes } from '../../core/analysis/changes.ts'
import { findSides } from '../../core/analysis/find-sides.ts'
import { pathsInTime, type TimedPath } from '../../core/analysis/paths-in-time.ts'
import type { Sides } from '../../core/analysis/sides.ts'
import { unbalancedAround, unbalancedTriangles, type UnbalancedTriangle } from '../../core/analysis/unbalanced-triangles.ts'
import { whoStandsWith, type TiesBySign } from '../../core/analysis/who-stands-with.ts'
import { knownStartOf } from '../../core/ties/known-start.ts'
import { tieBetween } from '../../core/ties/ties-of.ts'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { askedAround, askedX, askedY, linkKind } from './ask.ts'
import { askTies, askTiesAfter, askTiesBefore, askTiesEver } from './ask-ties.ts'
import { sideCount } from './choices.ts'
import { MOST_SETTLED, tiesForSides } from './sides.ts'

/** The longest chain that is looked for, in events: what takes more links anybody with anybody. */
export const MOST_STEPS = 5
/** Elementary steps in which sides are looked for: some tens of milliseconds. */
const STEPS_FOR_SIDES = 1e6

/** `undefined` where nobody is tied. */
export const standing: ReadonlySignal<TiesBySign | undefined> = computed(() =>
  (askedX.value === undefined ? undefined : whoStandsWith(askTies.value, askedX.value)))

export const brokerage: ReadonlySignal<Brokerage | undefined> = computed(() =>
  (askedX.value === undefined || askedY.value === undefined ? undefined : brokersBetween(askTies.value, askedX.value, askedY.value)))

/** Chains of at most `MOST_STEPS` events from X to Y. */
export const timedPaths: ReadonlySignal<readonly TimedPath[]> = computed(() => {
  const [x, y] = [askedX.value, askedY.value]
  if (x === undefined || y === undefined) return []
  const signs: readonly Tie['sign'][] = linkKind.value === 'any' ? [1, 0, -1] : [1]
  return pathsInTime(untilDirect(askTies.value, x, y, signs), x, y, { steps: MOST_STEPS, signs })
})

export interface ChangedSides extends Changes {
  /** Of the strongest ties of all of time. */
  readonly sides: Sides
}

/** By as many ties as the lens of the sides: the same sides, where that looks at all of time. */
const sidesEver = computed(() => {
  const ever = askTiesEver.value
  const strongest = tiesForSides(ever).slice(0, MOST_SETTLED)
  const actors = [...new Set(strongest.flatMap(({ a, b }) => [a, b]))]
  return findSides({ ...ever, ties: strongest, actors }, { sideCount: sideCount.value, steps: STEPS_FOR_SIDES })
})

export const changedSides: ReadonlySignal<ChangedSides> = computed(() =>
  ({ ...changes(askTiesBefore.value, askTiesAfter.value, sidesEver.value), sides: sidesEver.value }))

/** Of everybody, with how many triangles there are; or those of one actor, all of which are listed. */
export interface AskedTriangles {
  readonly unbalanced: readonly UnbalancedTriangle[]
  readonly triangles?: number
}

export const triangles: ReadonlySignal<AskedTriangles> = computed(() => {
  const around = askedAround.value
  return around === undefined ? unbalancedTriangles(askTies.value) : { unbalanced: unbalancedAround(askTies.value, around) }
})

/** Without the events that begin after the first one between the two themselves: a longer chain is told only where it is there sooner. Of
 * a large file that leaves nearly nothing to look through. */
function untilDirect(ties: Ties, x: number, y: number, signs: readonly Tie['sign'][]): Ties {
  const direct = tieBetween(ties, x, y)
  const { start, end } = ties.table
  const timeOf = (event: number): number => knownStartOf(start[event] as number, end[event] as number) ?? Infinity
  if (!direct || !signs.includes(direct.sign)) return ties
  const first = direct.events.reduce((least, event) => Math.min(least, timeOf(event)), Infinity)
  if (first === Infinity) return ties
  return { ...ties, ties: ties.ties.map((tie) => ({ ...tie, events: tie.events.filter((event) => timeOf(event) <= first) })) }
}
