/** How smoothly the article's graph follows the hand without a graphics card. */
import type { Browser, Page } from 'playwright'
import { openSubject, withBrowser, type BrowserBench, type Subject } from './browser-bench.ts'
import { quantile } from './compare-alternately.ts'
import type { Effort, Measure, Row } from './row.ts'

/** Time between two frames while the mouse drags the ground in a circle, against stock sigma in as many pixels. */
export const measurePanning: Measure = {
  name: 'pan',
  title: 'frames while panning',
  run: ({ isQuick }: Effort) => withBrowser((bench) => measure(bench, isQuick ? 2 : 5)),
}

async function measure({ browser, ours, bare }: BrowserBench, runs: number): Promise<Row[]> {
  const arrows = { ...bare, address: `${bare.address}?program=arrow` }
  const frames = { ours: [] as number[], lines: [] as number[], arrows: [] as number[] }
  for (let run = -1; run < runs; run++) {
    const [first, second, third] = [await pan(browser, ours), await pan(browser, bare), await pan(browser, arrows)]
    // Why: the first drag of all compiles the shaders of this browser.
    if (run < 0) continue
    frames.ours.push(...first)
    frames.lines.push(...second)
    frames.arrows.push(...third)
  }
  const row = (name: string, share: number, peer: 'lines' | 'arrows'): Row => ({
    name: `${name} while panning`,
    ours: quantile(frames.ours, share),
    peer: quantile(frames[peer], share),
    unit: 'ms',
    peerName: `stock sigma, ${peer}`,
    note: `${frames.ours.length} frames, ours curves, labels and marks; software WebGL; 16.7 is the screen's own pace`,
  })
  return [
    row('median frame', 0.5, 'arrows'),
    row('95th percentile frame', 0.95, 'arrows'),
    row('median frame', 0.5, 'lines'),
    row('95th percentile frame', 0.95, 'lines'),
  ]
}

const STEPS = 120
const RADIUS = 90

/** Drags from an empty corner, once round a circle; the milliseconds between the frames on the way. */
async function pan(browser: Browser, subject: Subject): Promise<number[]> {
  const { context, page } = await openSubject(browser, subject)
  const box = await page.locator(subject.graphSelector).boundingBox()
  if (!box) throw new Error(`there is no graph at ${subject.address}`)
  const start = { x: box.x + 4, y: box.y + 4 }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await noteFrames(page)
  for (let step = 1; step <= STEPS; step++) {
    const angle = (step / STEPS) * 2 * Math.PI
    // Why awaited: the page answers once a frame, so each frame has a new place to draw.
    await page.mouse.move(start.x + RADIUS * (1 - Math.cos(angle)), start.y + RADIUS * Math.sin(angle))
  }
  const frames = await page.evaluate(() => globalThis.frameTimes)
  await page.mouse.up()
  await context.close()
  return frames.slice(1)
}

async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.frameTimes = []
    let before = performance.now()
    const note = (): void => {
      const now = performance.now()
      frameTimes.push(now - before)
      before = now
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
}
