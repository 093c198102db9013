/** Who stands with whom since the coup in Niger: the sentence, the picture by keys, what contradicts it, how well two camps describe it. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { PHONE, WIDE } from './open-app.ts'

const SINCE_THE_COUP = '#work=alliances&background=on&alliances=window%3D2023-07-26%2F2026-07-26'

async function openSides(page: Page, address: string, hash = SINCE_THE_COUP): Promise<string> {
  await page.goto(address + hash)
  await page.locator('.sides-actor').first().waitFor()
  // Why: the sides come from a worker, and until then the sentence is another one.
  await page.locator('.tie-answer-main').filter({ hasText: /stand together|font bloc/ }).waitFor()
  return answerOf(page)
}

/** The first sentence above the picture. */
async function answerOf(page: Page): Promise<string> {
  return await page.locator('.tie-answer-main').textContent() ?? ''
}

journey('reads who stands together since the coup, and opens a tie that contradicts it', { viewport: WIDE }, async ({ page, address }) => {
  const answer = await openSides(page, address)
  const [together = '', against = ''] = answer.split(' stand together; ')
  expect(together).toMatch(/^Since 26 July 2023, by .* from 2 sources\)?: /)
  for (const name of ['Niger', 'Mali', 'Burkina Faso', 'Russia']) expect(together).toContain(name)
  for (const name of ['France', 'ECOWAS']) expect(against).toContain(name)
  const count = Number(/(\d+) ties? contradicts? this/.exec(answer)?.[1] ?? 0)
  expect(count).toBeGreaterThan(0)
  await expect.poll(() => page.locator('.sides-tie .sides-unequal').count()).toBe(count)
  await page.locator('.sides-contradictions > summary').click()
  await page.locator('.sides-contradictions').getByRole('button').first().click()
  await page.locator('.tie-answer-more').filter({ hasText: 'It contradicts the sides.' }).waitFor()
  await expect.poll(() => new URL(page.url()).hash).toContain('one%3D')
})

journey('goes from actor to actor by keys, and lets go', { viewport: WIDE }, async ({ page, address }) => {
  await openSides(page, address)
  await page.getByRole('option', { name: /^Niger, state, on the side “With / }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.tie-answer-more').filter({ hasText: /^Niger stands with .*Mali.*, and against .*France/ }).waitFor()
  await page.keyboard.press('ArrowRight')
  const next = await page.locator(':focus').getAttribute('aria-label')
  expect(next).not.toMatch(/^Niger, /)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.tie-answer-more').count()).toBe(0)
})

journey('keeps everybody at their place when the window moves', { viewport: WIDE }, async ({ page, address }) => {
  await openSides(page, address, '#work=alliances&background=on')
  const placeOf = async (name: string): Promise<string | null> =>
    page.getByRole('option', { name: new RegExp(`^${name}, state, on the side`) }).locator('.sides-mark').getAttribute('style')
  const distance = async (): Promise<readonly number[]> => {
    const [niger, mali] = [await placeOf('Niger'), await placeOf('Mali')].map((style) => (style?.match(/-?[\d.]+/g) ?? []).map(Number))
    return [(niger?.[0] ?? 0) - (mali?.[0] ?? 0), (niger?.[1] ?? 0) - (mali?.[1] ?? 0)]
  }
  const before = await distance()
  const answer = await answerOf(page)
  await page.evaluate((hash) => (location.hash = hash), SINCE_THE_COUP)
  await expect.poll(() => answerOf(page)).not.toBe(answer)
  const after = await distance()
  // Why a tenth: the frame may give way a little where the sentence above it grows.
  for (const axis of [0, 1]) expect(Math.abs((after[axis] ?? 0) - (before[axis] ?? 0))).toBeLessThan(Math.hypot(...before) / 10)
})

journey('reads on a telephone, in French, how well two camps describe it', { viewport: PHONE, hasTouch: true, locale: 'fr-FR' }, async ({ page, address }) => {
  const answer = await openSides(page, address, `${SINCE_THE_COUP}%26panel%3Dbalance`)
  expect(answer).toMatch(/^Depuis le 26 juillet 2023, d’après .* font bloc\u202f; .* leur font face\u202f; /)
  await page.getByRole('heading', { name: 'Indices pour et contre' }).waitFor()
  await page.getByText(/^exact\u00a0: aucun partage en deux camps ne contredit moins de \d+ liens?$/).waitFor()
  await page.locator('.balance-unbalanced summary').first().tap()
  await page.locator('.balance-unbalanced details[open] .tie-line').first().tap()
  await expect.poll(() => new URL(page.url()).hash).toContain('one%3D')
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
})
