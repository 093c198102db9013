/** When the events of the circle that is looked at happened, over all of time. */
import { computed, untracked, type ReadonlySignal } from '@preact/signals-core'
import { DAY, type Extent } from '../../core/dates.ts'
import { isSureToLie } from '../../core/ties/is-sure-to-lie.ts'
import { isStandingCoding } from '../../core/ties/score-of-coding.ts'
import { circle, tieChoices } from './choices.ts'
import { binsOnce } from './made-ties.ts'
import { eventTable, tiesEver, tiesOfCircle } from './ties.ts'
import type { TimeBins } from './time-bins.ts'

/** Why: all of time stays as it is while the window moves. */
const choicesButWindow = computed(() => JSON.stringify({ ...tieChoices.value, window: undefined, undated: undefined }))

const everOfCircle = computed(() => {
  void choicesButWindow.value
  void eventTable.value
  void circle.value
  return untracked(() => ({ ever: tiesEver.value, ties: tiesOfCircle(tiesEver.value), circle: circle.value }))
})

export const timeBins: ReadonlySignal<TimeBins> = computed(() => binsOnce(everOfCircle.value.ever, everOfCircle.value.ties, everOfCircle.value.circle))

/** From the first to the last bin; `undefined` where no event has a date. */
export const wholeTime: ReadonlySignal<Extent | undefined> = computed(() => {
  const { limits } = timeBins.value
  return limits.length < 2 ? undefined : { start: limits[0] as number, end: limits.at(-1) as number }
})

/**
 * Events of the circle whose dates can cross the border of a window: a window is whole days, so the many that happened on one day lie in it
 * or do not. Why apart: a year of coded events has a hundred thousand of those, and each new window would go through all of them.
 */
const vagueEvents = computed((): readonly number[] => {
  const { ever: { table: { start, end } }, ties } = everOfCircle.value
  const vague: number[] = []
  for (const { events } of ties) {
    for (const event of events) {
      const from = start[event] as number
      if (from % DAY !== 0 || (end[event] as number) - from !== DAY) vague.push(event)
    }
  }
  return vague
})

/** How many events may lie in the window and need not, by the rule that keeps them out of ties (`isSureToLie`). 0 without a window. */
export const uncertainCount: ReadonlySignal<number> = computed(() => {
  const { window } = tieChoices.value
  if (!window) return 0
  const { table } = everOfCircle.value.ever
  const isStanding = table.codings.map(isStandingCoding)
  return vagueEvents.value.filter((event) => {
    const start = table.start[event] as number
    const end = table.end[event] as number
    const isOutside = start >= window.end || end <= window.start
    return !isOutside && !isSureToLie(start, end, isStanding[table.coding[event] as number] === true, window)
  }).length
})
