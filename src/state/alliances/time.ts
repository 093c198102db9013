/** When the events of the circle that is looked at happened, over all of time. */
import { computed, untracked, type ReadonlySignal } from '@preact/signals-core'
import type { Extent } from '../../core/dates.ts'
import { isSureToLie } from '../../core/ties/is-sure-to-lie.ts'
import { isStandingCoding } from '../../core/ties/score-of-coding.ts'
import { circle, tieChoices } from './choices.ts'
import { eventTable, tiesEver, tiesOfCircle } from './ties.ts'
import { countByTime, type TimeBins } from './time-bins.ts'

/** Why: all of time stays as it is while the window moves. */
const choicesButWindow = computed(() => JSON.stringify({ ...tieChoices.value, window: undefined, undated: undefined }))

const everOfCircle = computed(() => {
  void choicesButWindow.value
  void eventTable.value
  void circle.value
  return untracked(() => ({ ever: tiesEver.value, ties: tiesOfCircle(tiesEver.value) }))
})

export const timeBins: ReadonlySignal<TimeBins> = computed(() => countByTime(everOfCircle.value.ever, everOfCircle.value.ties))

/** From the first to the last bin; `undefined` where no event has a date. */
export const wholeTime: ReadonlySignal<Extent | undefined> = computed(() => {
  const { limits } = timeBins.value
  return limits.length < 2 ? undefined : { start: limits[0] as number, end: limits.at(-1) as number }
})

/** How many events may lie in the window and need not, by the rule that keeps them out of ties (`isSureToLie`). 0 without a window. */
export const uncertainCount: ReadonlySignal<number> = computed(() => {
  const { window } = tieChoices.value
  if (!window) return 0
  const { ever: { table }, ties } = everOfCircle.value
  const isStanding = table.codings.map(isStandingCoding)
  let count = 0
  for (const { events } of ties) {
    for (const event of events) {
      const [start, end] = [table.start[event] as number, table.end[event] as number]
      if (start >= window.end || end <= window.start) continue
      if (!isSureToLie(start, end, isStanding[table.coding[event] as number] === true, window)) count++
    }
  }
  return count
})
