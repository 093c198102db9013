/** A newer version was put in place while the page was open: the files that the page would still load are gone. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { openApp, WIDE } from './open-app.ts'

const GONE = { viewport: WIDE, expected: [/404/] }

journey('a dialog whose file is gone is said to be missing, and comes once the page is loaded again', GONE, async ({ page, address }) => {
  await openApp(page, address)
  const bring = await take(page, 'exchange-dialogs')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Paste/ }).click()
  const alert = page.getByRole('alert')
  await alert.getByText('This part could not be loaded').waitFor()
  await expectAccessible(page)
  await bring()
  await alert.getByRole('button', { name: 'Load again' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await alert.count()).toBe(0)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Paste/ }).click()
  await page.getByRole('dialog').waitFor()
})

journey('un fichier qui ne peut plus être lu, faute de code, le fait savoir', { ...GONE, locale: 'fr' }, async ({ page, address }) => {
  await openApp(page, address)
  await take(page, 'import')
  await page.locator('input[type=file]').first().setInputFiles({ name: 'liens.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') })
  await page.getByRole('alert').getByText('Cette partie n’a pas pu être chargée').waitFor()
  await expectAccessible(page)
})

/** Takes a file of the app away; what it gives puts it back. */
async function take(page: Page, chunk: string): Promise<() => Promise<void>> {
  const pattern = new RegExp(`/assets/${chunk}-[\\w-]+\\.js$`)
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }))
  return () => page.unroute(pattern)
}
