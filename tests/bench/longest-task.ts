/** Finds in a trace of Chromium what kept the main thread of the page busy longest. */
import { z } from 'zod'

/** Milliseconds by the clock, and on the processor; `parts` names the longest steps inside it with their milliseconds. */
export interface Task {
  readonly duration: number
  readonly processor: number
  readonly parts: readonly string[]
}

/** What has to be recorded for it. */
export const TRACE_CATEGORIES: readonly string[] = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8']

/** The longest task by the processor's time on any page's main thread. Refuses a trace without tasks. */
export function longestTask(trace: Buffer): Task {
  const { traceEvents } = TRACE.parse(JSON.parse(trace.toString('utf8')))
  const mains = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf))
  const events = traceEvents.filter((event) => event.ph === 'X' && mains.has(threadOf(event)))
  const tasks = events.filter(({ name }) => name === 'RunTask')
  const [longest] = tasks.sort((one, other) => (other.tdur ?? other.dur) - (one.tdur ?? one.dur))
  if (!longest) throw new Error('the trace of Chromium holds no task of a page')
  const inside = events.filter((event) => event !== longest && threadOf(event) === threadOf(longest)
    && event.ts >= longest.ts && event.ts + event.dur <= longest.ts + longest.dur)
  return {
    duration: Math.max(...tasks.map(({ dur }) => dur)) / 1000,
    processor: (longest.tdur ?? longest.dur) / 1000,
    parts: longestParts(inside),
  }
}

const EVENT = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  /** Microseconds, by the clock and on the processor. */
  dur: z.optional(z.number()).transform((value) => value ?? 0),
  tdur: z.optional(z.number()),
  args: z.optional(z.looseObject({ name: z.optional(z.unknown()) })),
})
const TRACE = z.object({ traceEvents: z.array(EVENT) })
type TraceEvent = z.output<typeof EVENT>

const MOST_PARTS = 4

function longestParts(events: readonly TraceEvent[]): string[] {
  const sums = new Map<string, number>()
  for (const { name, dur, tdur } of events) sums.set(name, (sums.get(name) ?? 0) + (tdur ?? dur) / 1000)
  return [...sums]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_PARTS)
    .map(([name, sum]) => `${name} ${Math.round(sum)}`)
}

function threadOf({ pid, tid }: { readonly pid: number; readonly tid: number }): string {
  return `${pid} ${tid}`
}
