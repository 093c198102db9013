/** The map: from a place to a sentence, without any network, by keyboard, and back from another lens. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { WIDE } from './open-app.ts'

const MAP = '#work=alliances&background=on&alliances=lens%3Dmap'

journey('finds Niger on the map where it lies, with nothing from elsewhere, and who is not on it', { viewport: WIDE }, async ({ page, address }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${address}${MAP}`)
  const [niger, mali, russia] = ['Niger', 'Mali', 'Russia'].map((name) => markOf(page, name))
  await niger?.waitFor()
  const [south, west, north] = await Promise.all([niger, mali, russia].map((mark) => mark?.boundingBox()))
  expect(west && south && west.x < south.x).toBe(true)
  expect(north && south && north.y < south.y).toBe(true)
  expect(asked.filter((url) => !url.startsWith(new URL(address).origin))).toEqual([])
  await page.getByText(/Borders are Natural Earth’s, and no statement/).waitFor()

  await niger?.click()
  await page.getByRole('heading', { name: 'Niger', level: 2 }).waitFor()
  await page.getByRole('group', { name: /^Map of/ }).press('Escape')
  await expect.poll(() => page.url()).not.toContain('entity=')

  await page.getByText('Not on the map:').getByRole('button', { name: 'Wagner Group' }).click()
  await page.getByRole('heading', { name: 'Wagner Group', level: 2 }).waitFor()
})

journey('walks the ties of the map by keyboard, and finds the map as it was after another lens', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(`${address}${MAP}`)
  const picture = page.getByRole('group', { name: /^Map of/ })
  await markOf(page, 'Niger').waitFor()
  const fitted = await scaleOf(page)
  await picture.focus()
  for (const key of ['+', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key)
  await expect.poll(() => scaleOf(page)).not.toBe(fitted)
  const seen = await scaleOf(page)
  await page.keyboard.press('Tab')
  const first = await focusedName(page)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focusedName(page)).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toMatch(/one%3D.+%26other%3D/)

  await page.getByRole('radio', { name: 'Table', exact: true }).check()
  await expect.poll(() => picture.count()).toBe(0)
  await page.getByRole('radio', { name: 'Map', exact: true }).check()
  await markOf(page, 'Niger').waitFor()
  await expect.poll(() => scaleOf(page)).toBe(seen)
})

function markOf(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('button', { name: new RegExp(`^${name}: `) })
}

/** How large the map is drawn. */
async function scaleOf(page: Page): Promise<string | undefined> {
  return /scale\(.*\)/.exec(await page.locator('.map-ground').getAttribute('transform') ?? '')?.[0]
}

function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
}

journey('looks as closely at the same actor through another lens, and at all of them again through both', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(`${address}${MAP}`)
  await markOf(page, 'Niger').waitFor()
  const fitted = await scaleOf(page)
  const picture = page.getByRole('group', { name: /^Map of/ })
  await picture.focus()
  for (let times = 0; times < 4; times++) await page.keyboard.press('+')
  await expect.poll(() => scaleOf(page)).not.toBe(fitted)
  const looked = await nameInMiddle(page, '.tie-map-picture', '[data-actor]')
  await page.getByRole('radio', { name: 'Sides', exact: true }).check()
  await page.locator('.sides-picture.is-moved').waitFor()
  await expect.poll(() => nameInMiddle(page, '.sides-picture', '.sides-actor')).toBe(looked)

  await page.getByRole('button', { name: 'Show all actors', exact: true }).click()
  await expect.poll(() => page.locator('.sides-picture.is-moved').count()).toBe(0)
  await page.getByRole('radio', { name: 'Map', exact: true }).check()
  await markOf(page, 'Niger').waitFor()
  await expect.poll(() => scaleOf(page)).toBe(fitted)
})

/** The name of the actor whose mark is nearest to the middle of a picture. */
function nameInMiddle(page: Page, picture: string, marks: string): Promise<string | undefined> {
  return page.locator(picture).evaluate((element, selector) => {
    const middle = (box: DOMRect): { x: number; y: number } => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    const here = middle(element.getBoundingClientRect())
    const far = [...element.querySelectorAll(selector)].map((mark) => {
      const { x, y } = middle(mark.getBoundingClientRect())
      return { name: mark.getAttribute('aria-label')?.split(/[:,]/)[0], distance: Math.hypot(x - here.x, y - here.y) }
    })
    return far.sort((one, other) => one.distance - other.distance)[0]?.name
  }, marks)
}
