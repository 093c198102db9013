/** The browser's Back leads to the workspace that one came from, with what was chosen there. */
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { openApp } from './open-app.ts'

journey('goes back to the workspace before, and forth again', { viewport: { width: 1280, height: 800 } }, async ({ page, address }) => {
  await openApp(page, address, '#entity=russia')
  const workspace = (name: string) => page.getByRole('radio', { name, exact: true })
  await workspace('Alliances').check()
  await page.getByRole('region', { name: 'Sides' }).waitFor()
  await expect.poll(() => page.url()).toContain('work=alliances')
  await workspace('Annotate').check()
  await page.getByRole('application').waitFor()
  await expect.poll(() => page.url()).toContain('work=annotate')
  await page.goBack()
  await page.getByRole('region', { name: 'Sides' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  await expect.poll(() => workspace('Explore').isChecked()).toBe(true)
  await page.goForward()
  await page.getByRole('region', { name: 'Sides' }).waitFor()
})
