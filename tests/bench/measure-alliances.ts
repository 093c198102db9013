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
  const [openings, tasks, windows]: [number[], number[], number[]] = [[], [], []]
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
    for (const window of WINDOWS) windows.push(await timeWindow(page, window))
    await context.close()
  }
  const note = `90,730 events; ${runs} runs`
  return [
    { name: 'from the file to the ties', ours: median(openings), unit: 'ms', peerName: '–', note: `${note}; worst ${Math.round(Math.max(...openings))} ms; aim ≤ 3000` },
    { name: 'longest task of the page meanwhile', ours: median(tasks), unit: 'ms', peerName: '–', note: `worst ${Math.round(Math.max(...tasks))} ms; aim ≤ 100` },
    {
      name: 'another window of time, 95th percentile', ours: quantile(windows, 0.95), unit: 'ms', peerName: '–',
      note: `to the next picture; median ${Math.round(median(windows))} ms; aim ≤ 100`,
    },
  ]
}

/** From the address to the picture after it, ms. */
function timeWindow(page: Page, extent: string): Promise<number> {
  return page.evaluate((words) => new Promise<number>((resolve) => {
    const start = performance.now()
    location.hash = `work=alliances&alliances=${encodeURIComponent(`window=${words}`)}`
    window.addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))), { once: true })
  }), extent)
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
