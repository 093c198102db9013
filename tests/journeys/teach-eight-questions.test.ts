/** The eight questions: from an answer to its sentence, on a map and in a list. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey, type JourneyOptions } from '../rig/journey.ts'
import { hashOf, placesOf } from './name-places.ts'
import { PHONE, waitForPicture, WIDE } from './open-app.ts'

const EIGHT = '#work=teach&part=eight-questions'

journey('an answer leads to its sentence, by keyboard', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + EIGHT)
  const map = page.getByRole('img', { name: /^Mind map of the eight questions/ })
  await map.waitFor()
  const how = page.getByRole('region', { name: '5. How?' })
  await how.getByText('some 1,000: US troops in Niger deployed in Niger').waitFor()
  await page.getByRole('region', { name: '4. Why?' }).getByText('No claim says why.', { exact: false }).waitFor()
  await page.getByRole('region', { name: /^8/ }).getByText('Internal and internationalised', { exact: false }).waitFor()
  await expectAccessible(page)
  const own = page.getByRole('region', { name: '4. Why?' }).getByLabel('The class’s own words')
  await own.fill('To be safe from the jihadists')
  await expect.poll(() => map.textContent()).toContain('To be safe from the jihadists')
  await page.getByLabel('Counted after').selectOption('nr-agreement-january-2024')
  await page.getByText('Turning point: Agreement on military cooperation (January 2024)').first().waitFor()
  await expect.poll(() => own.inputValue()).toBe('To be safe from the jihadists')
  await page.getByRole('region', { name: '7. What is planned?' }).getByRole('button', { name: /^Claim 22: Russia installing/ }).press('Enter')
  await waitForPicture(page)
  await expect.poll(() => hashOf(page)).toContain('claim=nr-c22')
  await placesOf(page).details.getByText('Claim 22 ·').waitFor()
  await page.goBack()
  await map.waitFor()
})

journey('the map is pressed, blank, printed, and asked of the chronology too', { viewport: WIDE, theme: 'dark' }, async ({ page, address }) => {
  await page.goto(address + EIGHT)
  const map = page.getByRole('img', { name: /^Mind map of the eight questions/ })
  await map.getByText('In the centre: Niger').waitFor()
  await page.getByRole('checkbox', { name: 'Read the Sahel chronology too' }).check()
  await map.getByText('In the centre: Mali').waitFor()
  const text = page.getByLabel('Text', { exact: true })
  await text.selectOption({ index: 1 })
  await map.getByText('In the centre: Niger').waitFor()
  await expectAccessible(page)
  const sheets = await sheetsOf(page)
  expect(sheets[0]).toEqual([297, 210])
  expect(sheets.length).toBeGreaterThan(1)
  expect(sheets.slice(1).every(([width = 0, height = 0]) => width < height)).toBe(true)
  await page.getByRole('radio', { name: 'Blank, to fill in' }).check()
  const blank = page.getByRole('img', { name: 'Blank mind map of the eight questions' })
  await blank.getByText('1. Who?').waitFor()
  await expect.poll(() => blank.textContent()).not.toContain('Mali')
  expect(await sheetsOf(page)).toEqual([[297, 210]])
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Filled' }).check()
  await map.getByText('Russia installing', { exact: false }).click()
  await expect.poll(() => hashOf(page)).toContain('claim=nr-c22')
})

const FRENCH_PHONE: JourneyOptions = { locale: 'fr', viewport: PHONE, hasTouch: true }

journey('les huit questions sont une liste sur un téléphone', FRENCH_PHONE, async ({ page, address }) => {
  await page.goto(address + EIGHT)
  const who = page.getByRole('region', { name: '1. Qui ?' })
  await who.getByText('Russie : avec le Niger, 4 événements de coopération et 0 de conflit').waitFor()
  await expect.poll(() => page.locator('.mind-map').isVisible()).toBe(false)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  await expectAccessible(page)
  const tick = page.getByRole('region', { name: '6. Quelles conséquences ?' }).getByRole('button', { name: /^Affirmation 9 :/ })
  await expect.poll(async () => (await tick.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await tick.tap()
  await placesOf(page, 'fr').details.getByText('Affirmation 9 ·').waitFor()
})

/** Width and height of each printed sheet, in mm. */
async function sheetsOf(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) => sides.map((points) => Math.round(Number(points) * 25.4 / 72)))
}
