/** Coded events whose times are numbers: the app asks from which day they count, and reads them so. */
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { PHONE, WIDE } from './open-app.ts'

const ROWS = ['subject\trelation\tobject\tdate', 'Niger\tConsult\tRussia\t0', 'Niger\tConsult\tMali\t24', 'Mali\tCriticize or denounce\tFrance\t48']
const FILE = { name: 'hours.tsv', mimeType: 'text/tab-separated-values', buffer: Buffer.from(ROWS.join('\n')) }

journey('asks from when numbers count, and reads the file with the answer', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(`${address}#work=alliances`)
  await page.locator('.sources-add input[type=file]').setInputFiles(FILE)
  const report = page.getByRole('region', { name: 'What was read' })
  await report.getByText('Times are numbers such as 0,').waitFor()
  await expectAccessible(page)
  await report.getByLabel('Its numbers count').selectOption('hours')
  await report.getByLabel('which is on').fill('2024-04-10')
  await report.getByRole('button', { name: 'Read it so' }).press('Enter')
  await report.getByText(/^hours\.tsv \(.+\): 3 events from 3 rows\.$/).waitFor()
  expect(await report.getByRole('button', { name: 'Read it so' }).count()).toBe(0)
})

journey('le demande aussi sur un téléphone', { viewport: PHONE, locale: 'fr', hasTouch: true }, async ({ page, address }) => {
  await page.goto(`${address}#work=alliances`)
  await page.locator('.sources-add input[type=file]').setInputFiles(FILE)
  const report = page.getByRole('region', { name: 'Ce qui a été lu' })
  await report.getByLabel('qui tombe le').fill('2024-04-10')
  await report.getByRole('button', { name: 'Le lire ainsi' }).tap()
  await report.getByText(/^hours\.tsv .+ 3 événements/).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})
