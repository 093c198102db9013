/** How long the page is frozen at most while the article loads and is laid out, and while lessons are worked out of a large dossier. */
import type { Browser } from 'playwright'
import { openSubject, withBrowser, type BrowserBench, type Subject } from './browser-bench.ts'
import { median } from './compare-alternately.ts'
import { longestTask, TRACE_CATEGORIES, type Task } from './longest-task.ts'
import type { Effort, Measure, Row } from './row.ts'
import { LESSONS, traceLesson, type Lesson } from './trace-lesson.ts'

/** The longest task of the main thread, from the address until the graph is drawn, or until a lesson is there; the aim is 100 ms without
 * throttling. */
export const measureTasks: Measure = {
  name: 'tasks',
  title: 'longest task of the main thread',
  run: ({ isQuick }: Effort) => withBrowser(async (bench) => [
    ...await measure(bench, 1, isQuick ? 3 : 7),
    ...await measure(bench, 4, isQuick ? 3 : 5),
    ...isQuick ? [] : await measureLessons(bench, 3),
  ]),
}

async function measure({ browser, ours, bare }: BrowserBench, throttling: number, runs: number): Promise<Row[]> {
  const tasks = { ours: [] as Task[], bare: [] as Task[] }
  for (const subject of [ours, bare]) await trace(browser, subject, throttling)
  for (let run = 0; run < runs; run++) {
    tasks.ours.push(await trace(browser, ours, throttling))
    tasks.bare.push(await trace(browser, bare, throttling))
  }
  const speed = throttling === 1 ? 'full speed' : `processor ${throttling}× slower`
  const worst = tasks.ours.reduce((worse, one) => (one.processor > worse.processor ? one : worse))
  const row = (name: string, part: 'duration' | 'processor', note: string): Row => ({
    name: `${name}, ${speed}`,
    ours: median(tasks.ours.map((one) => one[part])),
    peer: median(tasks.bare.map((one) => one[part])),
    unit: 'ms',
    peerName: 'bare sigma page',
    note,
  })
  const slowest = Math.max(...tasks.ours.map(({ duration }) => duration))
  return [
    row('longest task', 'duration', `by the clock; worst of ${runs} ${Math.round(slowest)} ms; aim ≤ 100 at full speed`),
    row('longest task, own work', 'processor', `time on the processor; in the worst: ${worst.parts.join(', ')}`),
  ]
}

/** Nothing comparable exists: they are held against the aim. */
async function measureLessons({ browser, ours }: BrowserBench, runs: number): Promise<Row[]> {
  const rows: Row[] = []
  for (const lesson of LESSONS) {
    const tasks: Task[] = []
    for (let run = 0; run < runs; run++) tasks.push(await traceLesson(browser, ours.address, lesson))
    const [duration, processor] = [median(tasks.map((one) => one.duration)), median(tasks.map((one) => one.processor))]
    rows.push({
      name: `longest task, 10,000 claims, ${LESSON_NAMES[lesson]}`,
      ours: duration,
      unit: 'ms',
      peerName: '–',
      note: `by the clock, of ${runs}; own work ${Math.round(processor)} ms; aim ≤ 100`,
    })
  }
  return rows
}

const LESSON_NAMES: Readonly<Record<Lesson, string>> = {
  questions: 'a first set of questions', 'eight-questions': 'the eight questions', exercises: 'a reader’s work is checked',
}

async function trace(browser: Browser, subject: Subject, throttling: number): Promise<Task> {
  const { context, page } = await openSubject(browser, subject, async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttling })
    await browser.startTracing(page, { categories: [...TRACE_CATEGORIES] })
  })
  await page.waitForLoadState('networkidle')
  const recorded = await browser.stopTracing()
  await context.close()
  return longestTask(recorded)
}
