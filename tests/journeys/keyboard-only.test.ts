/** Everything without a mouse: where Tab stops, what the arrows do, and what a screen reader is told. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { factOf, hashOf, placesOf } from './name-places.ts'
import { MIDDLE, openApp, PHONE, WIDE } from './open-app.ts'
import { readMarkedText } from './read-marked-text.ts'
import { walkWithTab } from './walk-with-tab.ts'

journey('Tab goes through the page in the order of reading', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  // Why: it comes when nothing else is waited for.
  await page.getByRole('button', { name: 'Glossary' }).waitFor()
  const names = (await walkSoundly(page)).join(' | ')
  expect(names).toMatch(new RegExp([
    '^Skip to the graph', 'Explore', 'Open', 'Save as', 'Language, theme', 'Original', 'Glossary', 'Article text\\..*',
    'Width of the article', 'Find an entity', 'Narrow', 'Graph', 'Shapes: .*', 'Zoom in', 'Zoom out', 'Fit to the window', '(Full screen \\| )?.*',
    'Who stands with .*', 'From', 'Until$',
  ].join(' \\| ')))
})

const CARDS = [
  ['a laptop', MIDDLE, '#entity=russia'], ['a phone', PHONE, '#entity=russia'], ['a phone, table', PHONE, '#claim=nr-c05&lens=table'],
] as const
for (const [name, viewport, hash] of CARDS) {
  journey(`what has the focus is never under the card: ${name}`, { viewport }, async ({ page, address }) => {
    await openApp(page, address, hash)
    const names = await walkSoundly(page)
    expect(names).toContain('Close')
    expect(names.at(-1)).toBe('Until')
  })
}

journey('reads a sentence and finds its edge by keys alone', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { article, details, told } = placesOf(page)
  await pressUntil(page, 'Tab', /^Article text/)
  await page.keyboard.press('ArrowRight')
  await details.getByRole('heading', { name: 'Russian military instructors', level: 2 }).waitFor()
  await page.keyboard.press('ArrowRight')
  await details.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  await expect.poll(() => told.textContent()).toMatch(/Russia: \d+ claims with /)
  await page.keyboard.press('ArrowLeft')
  await details.getByRole('heading', { name: 'Russian military instructors', level: 2 }).waitFor()
  await page.keyboard.press('Escape')
  await details.getByRole('heading', { name: 'Ask' }).waitFor()

  for (const number of [1, 2, 3]) {
    await page.keyboard.press('ArrowDown')
    await details.getByText(`Claim ${number} ·`).waitFor()
  }
  await page.keyboard.press('ArrowUp')
  await details.getByText('Claim 2 ·').waitFor()
  await expect.poll(() => told.textContent()).toMatch(/^Russian military instructors belonging to Russia\b.*\.$/)
  await expect.poll(async () => (await readMarkedText(page)).words.join('')).toBe('Russian military instructors')
  await expect.poll(() => details.getByRole('blockquote').textContent()).toBe('Russian military instructors and equipment arrive in Niger')
  await expect.poll(() => factOf(details, 'Who says so').textContent()).toContain('the article itself')
  for (let step = 0; step < 57; step++) await page.keyboard.press('ArrowDown')
  await details.getByText('Claim 59 ·').waitFor()
  await expect.poll(async () => (await readMarkedText(page)).isInSight).toBe(true)
  await expect.poll(() => article.evaluate((element) => element === document.activeElement)).toBe(true)
})

journey('asks who stands with Russia by keys alone', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { details, told } = placesOf(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await pressUntil(page, 'Tab', /^Find an entity/)
  await page.keyboard.type('russ')
  await page.getByRole('option', { selected: true, name: 'Russia State', exact: true }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await details.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  await expect.poll(() => told.textContent()).toMatch(/Cooperation: .*Mali, and Burkina Faso\. Conflict: nobody\.$/)
  await pressUntil(page, 'Tab', / Mali\d+$/)
  await page.keyboard.press('Enter')
  await details.getByText('Claim 46 ·').waitFor()
  await expect.poll(() => details.locator('mark').allTextContents()).toContain('moving closer to Russia')
  await page.keyboard.press('Escape')
  await details.getByRole('heading', { name: 'Ask' }).waitFor()
})

journey('reads the table and the menus by keys alone', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { details, narrow, told } = placesOf(page)
  await pressUntil(page, 'Tab', /^Narrow/)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('group', { name: 'Show only a part' })
  await panel.waitFor()
  // Why again: the panel listens for the key a moment after it is seen.
  await expect.poll(() => page.keyboard.press('Escape').then(() => panel.isVisible())).toBe(false)
  await expect.poll(() => narrow.evaluate((element) => element === document.activeElement)).toBe(true)
  await pressUntil(page, 'Tab', /^Graph$/)
  await page.keyboard.press('ArrowRight')
  await page.getByRole('table').waitFor()
  await pressUntil(page, 'Tab', /^Russian military instructors arrived in Niger/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await details.getByText('Claim 3 ·').waitFor()
  await expect.poll(() => told.textContent()).toMatch(/^[Mm]ilitary equipment arrived in Niger\b.*\.$/)
  await page.keyboard.press('End')
  await page.keyboard.press(' ')
  await details.getByText('Claim 59 ·').waitFor()
  await expect.poll(() => hashOf(page)).toBe('claim=nr-c59&lens=table')
  await pressUntil(page, 'Shift+Tab', /^Language, theme/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('f')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr')
  await expect.poll(() => told.textContent()).toMatch(/États-Unis (a|ont) réduit/)
})

/** The names of all stops, each of which is seen and marked. */
async function walkSoundly(page: Page): Promise<string[]> {
  const stops = await walkWithTab(page)
  expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([])
  return stops.map(({ name }) => name)
}

/** Presses a key until the focus is on something of this name. */
async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key)
    const found = await page.evaluate(() => {
      const element = document.activeElement
      const labels = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
      return (element?.getAttribute('aria-label') ?? labels ?? element?.textContent ?? '').trim()
    })
    if (name.test(found)) return
  }
  throw new Error(`${key} does not lead to ${String(name)}`)
}
