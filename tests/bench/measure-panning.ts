/** How smoothly the article's graph follows the hand without a graphics card. */
import type { Browser, Page } from 'playwright'
import { openSubject, withBrowser, type BrowserBench, type Subject } from './browser-bench.ts'
import { quantile } from './compare-alternately.ts'
import type { Effort, Measure, Row } from './row.ts'

/** Time between two pictures of the graph while the mouse drags the ground in a circle, against stock sigma in as many pixels. */
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
    note: `between pictures, ${frames.ours.length} of them; software WebGL; 16.7 is the screen's own pace`,
  })
  return [
    row('median frame', 0.5, 'arrows'),
    row('95th percentile frame', 0.95, 'arrows'),
    row('median frame', 0.5, 'lines'),
    row('95th percentile frame', 0.95, 'lines'),
  ]
}

/** Moves to go round once. */
const STEPS = 120
/** Of one drag, in milliseconds. */
const DURATION = 2500
const RADIUS = 90
/** Moves of the mouse that are under way at once. */
const AHEAD = 3

/** Drags from an empty corner, round and round a circle; the milliseconds between the frames on the way. */
async function pan(browser: Browser, subject: Subject): Promise<number[]> {
  const { context, page } = await openSubject(browser, subject)
  const box = await page.locator(subject.graphSelector).boundingBox()
  if (!box) throw new Error(`there is no graph at ${subject.address}`)
  const start = { x: box.x + 4, y: box.y + 4 }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await noteFrames(page)
  const sent: Promise<void>[] = []
  const end = performance.now() + DURATION
  for (let step = 1; performance.now() < end; step++) {
    const angle = (step / STEPS) * 2 * Math.PI
    sent.push(page.mouse.move(start.x + RADIUS * (1 - Math.cos(angle)), start.y + RADIUS * Math.sin(angle)))
    // Why not each: the page shall never wait for the hand, and it takes in one frame all that has come by then.
    if (sent.length > AHEAD) await sent.shift()
  }
  await Promise.all(sent)
  const frames = await page.evaluate(() => globalThis.frameTimes)
  await page.mouse.up()
  await context.close()
  return frames.slice(1)
}

/** Only frames in which the graph was drawn anew: a page that is busy with something else has no right to count the empty ones. */
async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.frameTimes = []
    let isDrawn = false
    const clear = WebGL2RenderingContext.prototype.clear
    WebGL2RenderingContext.prototype.clear = function noted(mask) {
      isDrawn = true
      clear.call(this, mask)
    }
    let before = performance.now()
    const note = (): void => {
      const now = performance.now()
      if (isDrawn) {
        frameTimes.push(now - before)
        before = now
        isDrawn = false
      }
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
}
