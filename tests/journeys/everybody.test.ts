/** The views by the rules of axe-core, in both languages and themes and at three widths; nothing scrolls sideways. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { ROOT } from '../rig/list-files.ts'
import { WORDS } from './name-places.ts'
import { MIDDLE, openApp, PHONE, WIDE } from './open-app.ts'

/** Each pair of language, theme and size comes once at least; all twelve together would take minutes. */
const READERS = [
  ['en', 'light', WIDE], ['fr', 'dark', WIDE], ['fr', 'light', MIDDLE], ['en', 'dark', MIDDLE], ['en', 'light', PHONE], ['fr', 'dark', PHONE],
] as const

for (const [language, theme, viewport] of READERS) {
  const name = `can be used by everybody: ${language}, ${theme}, ${viewport.width} px`
  journey(name, { locale: language, theme, viewport }, async ({ page, address }) => {
    const { close, narrow, saveAs } = WORDS[language]
    await openApp(page, address, viewport === MIDDLE ? '#entity=niger' : '#claim=nr-c58')
    await judge(page, language)
    await page.getByRole('radio').last().check()
    await page.getByRole('table').waitFor()
    if (viewport === PHONE) {
      // Why: rows are stacked here, so that no table has to be moved about to be read.
      await expect.poll(() => page.getByRole('table').evaluate((table) => table.getBoundingClientRect().width)).toBeLessThan(PHONE.width)
      await page.getByRole('button', { name: close, exact: true }).click()
    }
    await page.getByRole('button', { name: narrow }).click()
    await judge(page, language)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: viewport === WIDE ? saveAs : /Language, theme|Langue, thème/ }).click()
    await page.getByRole('menu').waitFor()
    await judge(page, language)
  })
}

journey('the dialog of problems can be used by everybody', { locale: 'fr', theme: 'dark', viewport: PHONE }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await page.locator('input[type=file]').setInputFiles(`${ROOT}/tests/fixtures/bad/shifted-span.json`)
  await page.getByRole('dialog').waitFor()
  await judge(page, 'fr')
})

/** The rules, the width of the page, and the language of page and article. */
async function judge(page: Page, language: string): Promise<void> {
  await expectAccessible(page)
  const { width, room, languages } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    room: window.innerWidth,
    languages: [document.documentElement.lang, document.querySelector('h1')?.closest('[lang]')?.getAttribute('lang')],
  }))
  expect(width).toBeLessThanOrEqual(room)
  expect(languages).toEqual([language, 'en'])
}
