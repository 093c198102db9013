/** How quickly the Annotate workspace answers in a book, beside a plain text field with the same text. */
import type { Browser, Page } from 'playwright'
import { withBrowser, type BrowserBench } from './browser-bench.ts'
import { quantile } from './compare-alternately.ts'
import { BOOK, makeBook } from './make-book.ts'
import type { Effort, Measure, Row } from './row.ts'

/** From a key to the picture that shows what it did, 95th percentile, by the browser's own event timing; the aim is 50 ms without throttling. */
export const measureAnnotating: Measure = {
  name: 'annotate',
  title: 'answers of the Annotate workspace in a book',
  run: ({ isQuick }: Effort) => withBrowser((bench) => measure(bench, isQuick ? 60 : 200)),
}

/** Milliseconds of each answer, by deed. */
interface Answers {
  readonly selecting: number[]
  readonly typing: number[]
  readonly undoing: number[]
  readonly scrolling: number[]
}

async function measure({ browser, ours }: BrowserBench, keys: number): Promise<Row[]> {
  const dossier = makeBook(BOOK)
  const text = dossier.articles[0]?.text ?? ''
  const field = await inField(browser, text, keys)
  const book = await inBook(browser, ours.address, JSON.stringify(dossier), keys)
  const row = (name: string, deed: keyof Answers, note: string): Row => ({
    name: `${name}, 95th percentile`,
    ours: quantile(book[deed], 0.95),
    peer: quantile(field[deed], 0.95),
    unit: 'ms',
    peerName: 'plain text field',
    note,
  })
  const size = `${BOOK.words} words, ${BOOK.mentions} mentions, ${BOOK.claims} claims; ${keys} keys; worst`
  const worst = (deed: keyof Answers): string => `${Math.round(Math.max(...book[deed]))} ms`
  return [
    row('choosing words', 'selecting', `${size} ${worst('selecting')}; aim ≤ 50`),
    row('typing a note', 'typing', `worst ${worst('typing')}; aim ≤ 50`),
    row('undo', 'undoing', `worst ${worst('undoing')}; aim ≤ 50`),
    row('frame while scrolling', 'scrolling', `worst ${worst('scrolling')}; 16.7 is the screen's own pace`),
  ]
}

/** A `textarea` with the whole book. */
async function inField(browser: Browser, text: string, keys: number): Promise<Answers> {
  const page = await openPage(browser)
  await page.setContent('<textarea style="width:600px;height:600px"></textarea>')
  await page.locator('textarea').evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value
    field.focus()
    field.setSelectionRange(1000, 1000)
  }, text)
  const selecting = await answersTo(page, keys, () => pressEach(page, 'Shift+ArrowRight', keys))
  await page.locator('textarea').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(1000, 1000))
  const typing = await answersTo(page, keys, () => pressEach(page, 'a', keys))
  const undoing = await answersTo(page, Math.floor(keys / 4), () => pressEach(page, 'Control+z', Math.floor(keys / 4)))
  const scrolling = await framesWhile(page, () => wheel(page, 'textarea'))
  await page.context().close()
  return { selecting, typing, undoing, scrolling }
}

async function inBook(browser: Browser, address: string, file: string, keys: number): Promise<Answers> {
  const page = await openPage(browser)
  await page.goto(`${address}#work=annotate`)
  const text = page.getByRole('application')
  await text.waitFor()
  await page.locator('input[type=file]').first().setInputFiles({ name: 'book.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await page.locator('option', { hasText: 'A book' }).waitFor({ state: 'attached' })
  await text.focus()
  await page.keyboard.press('ArrowRight')
  const selecting = await answersTo(page, keys, () => pressEach(page, 'ArrowRight', keys))
  // A claim of the sentence at the cursor, and its note.
  await page.keyboard.press('c')
  const note = page.getByRole('textbox', { name: 'Note' }).first()
  await note.focus()
  const typing = await answersTo(page, keys, () => pressEach(page, 'a', keys))
  await text.focus()
  for (let deed = 0; deed < keys / 4; deed++) {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('m')
    await text.focus()
  }
  const undoing = await answersTo(page, Math.floor(keys / 4), () => pressEach(page, 'Control+z', Math.floor(keys / 4)))
  const scrolling = await framesWhile(page, () => wheel(page, '.annotate-text'))
  await page.context().close()
  return { selecting, typing, undoing, scrolling }
}

const PATIENCE = 120_000

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', timezoneId: 'UTC', reducedMotion: 'reduce' })
  await context.addInitScript('globalThis.__name = (named) => named')
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  return page
}

async function pressEach(page: Page, key: string, times: number): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press(key)
}

/** The longest event of each key, from when the browser took it until the next picture. The browser tells in steps of 8 ms, and nothing
 * of what took less than 16: that counts as 16. */
async function answersTo(page: Page, keys: number, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const longest = new Map<number, number>()
    const take = (entries: PerformanceEntryList): void => {
      for (const entry of entries) {
        const { interactionId = 0 } = entry as PerformanceEventTiming & { interactionId?: number }
        if (interactionId > 0) longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, entry.duration))
      }
    }
    const observer = new PerformanceObserver((list) => take(list.getEntries()))
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    Object.assign(window, { stopTiming: () => {
      take(observer.takeRecords())
      observer.disconnect()
      return [...longest.values()]
    } })
  })
  await act()
  // Why two frames: the timing of the last key is told after the picture that it led to.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))))
  const noted = await page.evaluate(() => (window as Window & { stopTiming?: () => number[] }).stopTiming?.() ?? [])
  return [...noted, ...Array.from({ length: Math.max(0, keys - noted.length) }, () => 16)]
}

/** Turns the wheel over an element while it notes the time between pictures. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    let isRunning = true
    const note = (time: number): void => {
      times.push(time)
      if (isRunning) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    Object.assign(window, { stopFrames: () => {
      isRunning = false
      return times.slice(1).map((time, index) => time - (times[index] ?? time))
    } })
  })
  await act()
  return page.evaluate(() => (window as Window & { stopFrames?: () => number[] }).stopFrames?.() ?? [])
}

async function wheel(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`nothing to scroll at ${selector}`)
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 600) / 2)
  for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 240)
}
