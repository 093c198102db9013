/** From a square of the matrix to the sentence behind it, who says so, and back to the text; by keyboard, and on a telephone. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { PHONE, WIDE } from './open-app.ts'

const MATRIX = '#work=alliances&background=on&alliances=lens%3Dmatrix'

async function openMatrix(page: Page, address: string): Promise<void> {
  await page.goto(address + MATRIX)
  // The sides come from a worker, a moment after the matrix.
  await page.getByRole('rowheader', { name: /^(With|Avec) / }).first().waitFor()
}

journey('opens a square of the matrix by keyboard and reads the sentence that it rests on', { viewport: WIDE }, async ({ page, address }) => {
  await openMatrix(page, address)
  await page.getByRole('gridcell', { name: /^Niger and Russia: \d+ events, \d+ sentences: / }).focus()
  await page.keyboard.press('Enter')
  const details = page.getByRole('region', { name: 'Beside the picture' })
  await details.getByText('Cooperation prevails.').waitFor()
  const events = details.getByRole('list', { name: 'Events', exact: true }).getByRole('listitem')
  const first = events.first()
  await first.locator('summary').press('Enter')
  const sentence = first.getByRole('blockquote').first()
  const marked = await sentence.locator('mark').first().textContent()
  await expect.poll(() => sentence.textContent()).toContain(marked)
  await first.getByRole('button', { name: /^Read it in the text/ }).first().press('Enter')
  await page.getByLabel(/^Article text/).first().waitFor()
  await page.waitForURL(/[#&]claim=/)
})

journey('weighs conflict at nothing, and finds the events that this leaves out', { viewport: WIDE }, async ({ page, address }) => {
  await openMatrix(page, address)
  await page.getByRole('radio', { name: 'How it is counted' }).check()
  const before = await page.getByRole('button', { name: /of a class that counts 0$/ }).innerText()
  const slider = page.getByRole('slider', { name: 'Material conflict' })
  await slider.focus()
  await slider.press('Home')
  const reason = page.getByRole('button', { name: /of a class that counts 0$/ })
  await expect.poll(() => reason.innerText()).not.toBe(before)
  await reason.click()
  await page.getByRole('list', { name: /of a class that counts 0/ }).getByRole('listitem').first().waitFor()
  await page.getByRole('button', { name: 'Count as at first' }).click()
  await expect.poll(() => reason.innerText()).toBe(before)
})

journey('fits a telephone, in French', { viewport: PHONE, locale: 'fr', hasTouch: true }, async ({ page, address }) => {
  await openMatrix(page, address)
  await page.getByRole('gridcell', { name: /^Mali et France : / }).tap()
  await page.getByText('Le conflit l’emporte.').last().waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})
