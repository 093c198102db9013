/** A year of coded events in the Alliances workspace: from the file to the picture, and from one window to the next. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { ROOT } from '../rig/list-files.ts'
import { withBrowser, type BrowserBench } from './browser-bench.ts'
import { median, quantile } from './compare-alternately.ts'
import { ICEWS_PATH } from './read-icews.ts'
import type { Measure, Row } from './row.ts'

export const measureAlliances: Measure = {
  name: 'alliances',
  title: 'ICEWS14 in the Alliances workspace',
  run: async ({ isQuick, tell }) => {
    const path = resolve(ROOT, ICEWS_PATH)
    if (existsSync(path)) return withBrowser((bench) => measure(bench, path, isQuick ? 3 : 7))
    tell(`nothing to measure: ${ICEWS_PATH} is not there`)
    return []
  },
}

/** Windows of a quarter each, as the address has them. */
const WINDOWS = ['2014-01-01/2014-04-01', '2014-02-01/2014-05-01', '2014-05-01/2014-08-01', '2014-09-01/2014-12-01']
const PATIENCE = 120_000

async function measure({ browser, ours }: BrowserBench, path: string, runs: number): Promise<Row[]> {
  const [openings, tasks]: [number[], number[]] = [[], []]
  const windows: Redrawn[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', timezoneId: 'UTC', reducedMotion: 'reduce' })
    await context.addInitScript('globalThis.__name = (named) => named')
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${ours.address}#work=alliances`)
    const sentence = page.locator('.tie-answer p').first()
    await sentence.waitFor()
    await noteTasks(page)
    const start = performance.now()
    await page.locator('.sources-add input[type=file]').setInputFiles(path)
    await page.locator('.source-item', { hasText: 'icews14' }).waitFor()
    await painted(page)
    openings.push(performance.now() - start)
    // Why: a task is told of after it has ended.
    await painted(page)
    await painted(page)
    tasks.push(await longestTask(page))
    // Why: the sides of the whole are still being found, and would reach into the first window.
    await still(page)
    for (const window of WINDOWS) windows.push(await timeWindow(page, window))
    await context.close()
  }
  const note = `90,730 events; ${runs} runs`
  return [
    { name: 'from the file to the ties', ours: median(openings), unit: 'ms', peerName: '–', note: `${note}; worst ${Math.round(Math.max(...openings))} ms; aim ≤ 3000` },
    { name: 'longest task of the page meanwhile', ours: median(tasks), unit: 'ms', peerName: '–', note: `worst ${Math.round(Math.max(...tasks))} ms; aim ≤ 100` },
    windowRow('another window of time, 95th percentile', 'to the next picture', windows.map(({ first }) => first)),
    windowRow('the sides in it, 95th percentile', 'found by a worker and drawn', windows.map(({ sides }) => sides)),
  ]
}

function windowRow(name: string, what: string, times: readonly number[]): Row {
  return { name, ours: quantile(times, 0.95), unit: 'ms', peerName: '–', note: `${what}; median ${Math.round(median(times))} ms; aim ≤ 100` }
}

interface Redrawn {
  /** The first picture after the address: the sentence, the numbers and the strip. ms */
  readonly first: number
  /** The last change of the sides, which a worker finds, ms. */
  readonly sides: number
}

/** From the address on. Waits until nothing more comes, so that one window does not reach into the next. */
function timeWindow(page: Page, extent: string): Promise<Redrawn> {
  return page.evaluate((words) => new Promise<Redrawn>((resolve) => {
    const start = performance.now()
    const since = (): number => performance.now() - start
    let [first, sides] = [0, 0]
    const observer = new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => (sides = since()))))
    const picture = document.querySelector('.sides-picture')
    if (picture) observer.observe(picture, { subtree: true, childList: true, attributes: true, characterData: true })
    location.hash = `work=alliances&alliances=${encodeURIComponent(`window=${words}`)}`
    window.addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(() => (first = since()))), { once: true })
    const look = (): void => {
      if (first === 0 || since() - Math.max(first, sides) < 500) setTimeout(look, 100)
      else resolve({ first, sides })
    }
    look()
  }), extent)
}

/** Until the picture of the sides has not changed for half a second. */
async function still(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    let last = performance.now()
    const observer = new MutationObserver(() => (last = performance.now()))
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    const look = (): void => {
      if (performance.now() - last < 500) setTimeout(look, 50)
      else {
        observer.disconnect()
        resolve()
      }
    }
    look()
  }))
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
}

async function noteTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    let longest = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    observer.observe({ type: 'longtask' })
    Object.assign(window, { longestTask: () => longest })
  })
}

/** 0 where none took 50 ms. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (window as Window & { longestTask?: () => number }).longestTask?.() ?? 0)
}
