/** Handouts: chosen by a teacher, seen as pages, printed as a PDF on A4. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey, type JourneyOptions } from '../rig/journey.ts'
import { PHONE, WIDE } from './open-app.ts'

const HANDOUTS = '#work=teach&part=handouts'
const CLAIMS = Array.from({ length: 59 }, (_, at) => at + 1)
const A4 = [595, 842] as const

journey('every claim has its number in the margin, in the graph, in the table and in the key', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + HANDOUTS)
  await countPages(page)
  await expectAccessible(page)
  const sheets = { article: '.handout-mark', graph: '.handout-graph-number', table: 'tbody th', key: '.handout-entry-number' }
  for (const [sheet, place] of Object.entries(sheets)) {
    expect(await page.locator(`.handout-page ${place}`).evaluateAll((marks) =>
      marks.map((mark) => Number.parseInt(mark.textContent?.replace('(', '') ?? '')).sort((a, b) => a - b)), sheet).toEqual(CLAIMS)
  }
  // Nothing is torn or pressed over the foot of a page.
  expect(await page.locator('.handout-page').evaluateAll((pages) => pages.flatMap((one) => {
    const foot = one.querySelector('.handout-foot')?.getBoundingClientRect().top ?? 0
    const last = one.querySelector('.handout-foot')?.previousElementSibling?.getBoundingClientRect().bottom ?? 0
    return last > foot ? [one.getAttribute('aria-label')] : []
  }))).toEqual([])
})

journey('the PDF has the pages that were seen, each of A4, and nothing of the app', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + HANDOUTS)
  await wantEverySheet(page)
  const pages = await countPages(page)
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const boxes = [...bytes.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [Math.round(Number(width)), Math.round(Number(height))])
  const shapes = await page.locator('.handout-slot').evaluateAll((slots) => slots.map((slot) => slot.classList.contains('is-wide')))
  expect(boxes).toHaveLength(pages)
  expect(boxes).toEqual(shapes.map((isWide) => (isWide ? [...A4].reverse() : [...A4])))
  expect(shapes.filter(Boolean)).toHaveLength(4)
  const texts = readPdf(bytes)
  if (!texts) return
  expect(texts).toHaveLength(pages)
  expect(texts.every((text) => /Atalayar, 12 April 2024/.test(text) && /\d+ \/ \d+/.test(text))).toBe(true)
  const table = texts.filter((text) => /Table of claims · \d/.test(text)).join('\n')
  const key = texts.filter((text) => /Key · \d/.test(text)).join('\n')
  for (const number of CLAIMS) {
    expect(table, `claim ${number} in the table`).toMatch(new RegExp(`(^|[\\s(])${number}[+−n]`, 'm'))
    expect(key, `claim ${number} in the key`).toMatch(new RegExp(`(^|[\\s(])${number}[+−n]`, 'm'))
  }
  expect(texts.join('\n')).not.toMatch(/Undo|Save as|Print or save/)
})

journey('sheets are chosen and printed with the keyboard alone', { viewport: WIDE }, async ({ page, address }) => {
  await page.addInitScript(() => {
    window.print = () => void document.body.setAttribute('data-printed', String(document.querySelectorAll('.handout-page').length))
  })
  await page.goto(address + HANDOUTS)
  const before = await countPages(page)
  await tabTo(page, /^Exercise: sentences/)
  await page.keyboard.press('Space')
  await page.getByRole('group', { name: /^Exercise: sentences and empty claims, page 1 of/ }).waitFor()
  await expect.poll(() => countPages(page)).toBeGreaterThan(before)
  await expect.poll(() => page.locator('.handout-empty-claim').count()).toBe(CLAIMS.length)
  await tabTo(page, /^Given/)
  await page.keyboard.press('ArrowRight')
  const blank = page.getByRole('group', { name: /^Blank graph, page/ })
  await expect.poll(() => blank.getByRole('img').textContent()).toMatch(/^_+$/)
  await tabTo(page, /^None/)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => blank.locator('rect').count()).toBe(CLAIMS.length)
  await tabTo(page, /^A line for name/)
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('.handout-page .handout-person').count()).toBe(0)
  const pages = await countPages(page)
  await tabTo(page, /^Print or save as PDF/)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe(String(pages))
})

const FRENCH_PHONE: JourneyOptions = { locale: 'fr', theme: 'dark', viewport: PHONE, hasTouch: true }

journey('sur un téléphone, les feuilles se choisissent et se lisent', FRENCH_PHONE, async ({ page, address }) => {
  await page.goto(address + HANDOUTS)
  await page.getByRole('checkbox', { name: /^Frise chronologique/ }).tap()
  await page.getByRole('group', { name: /^Frise chronologique, page 1 sur/ }).waitFor()
  await countPages(page)
  await expectAccessible(page)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  const widths = await page.locator('.handout-page').evaluateAll((pages) => pages.map((one) => one.getBoundingClientRect().width))
  expect(Math.max(...widths)).toBeLessThanOrEqual(PHONE.width)
  await expect.poll(() => page.locator('.handout-page').first().evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(255, 255, 255)')
  await page.getByRole('radio', { name: 'English' }).tap()
  await page.getByRole('group', { name: /^Key, page 1 of/ }).waitFor()
})

journey('without a sheet there is nothing to print', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + HANDOUTS)
  await countPages(page)
  for (const name of ['Article with', 'Graph', 'Blank graph', 'Legend', 'Table', 'Key']) {
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck()
  }
  await page.getByText('No sheet is chosen.').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Print or save as PDF' }).getAttribute('aria-disabled')).toBe('true')
  await expect.poll(() => page.locator('.handout-page').count()).toBe(0)
})

/** Waits until all sheets are made; how many pages it then says there are. */
async function countPages(page: Page): Promise<number> {
  const status = page.locator('.handout-print [role=status]')
  await status.filter({ hasText: /ready|prête/ }).waitFor()
  const read = (): Promise<{ said: number; count: number }> => page.evaluate(() => ({
    said: Number.parseInt(document.querySelector('.handout-print [role=status]')?.textContent ?? ''),
    count: document.querySelectorAll('.handout-page').length,
  }))
  await expect.poll(async () => {
    const { said, count } = await read()
    return said - count
  }).toBe(0)
  return (await read()).count
}

async function wantEverySheet(page: Page): Promise<void> {
  await page.locator('.handout-sheets input').first().waitFor()
  for (const box of await page.locator('.handout-sheets input').all()) await box.check()
}

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 120; stop++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent)?.trim() ?? ''
    })
    if (name.test(focused)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${String(name)}`)
}

/** The text of each page; nothing, and a line that says so, where the machine has no Poppler. */
function readPdf(bytes: Buffer): string[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'triplomat-handouts-'))
  try {
    const file = join(folder, 'handouts.pdf')
    writeFileSync(file, bytes)
    const { status, stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    if (status === 0) return stdout.split('\f').slice(0, -1)
    process.stdout.write('The text of the PDF is not read: there is no pdftotext here.\n')
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
