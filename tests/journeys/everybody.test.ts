/** Each view by the rules of axe-core, in both languages and themes and at three widths; nothing scrolls sideways. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { WORDS } from './name-places.ts'
import { MIDDLE, openApp, PHONE, WIDE } from './open-app.ts'

/** Every language with every theme, and every size in each of them; the views take turns. */
const ROOMS = [['wide', WIDE], ['middle', MIDDLE], ['phone', PHONE]] as const

for (const language of ['en', 'fr'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    journey(`can be used by everybody: ${language}, ${theme}`, { locale: language, theme }, async ({ page, address }) => {
      for (const [room, viewport] of ROOMS) {
        await page.setViewportSize(viewport)
        await openApp(page, address, room === 'middle' ? '#entity=niger' : '#claim=nr-c58')
        await judge(page, language)
        await page.getByRole('radio').last().check({ force: true })
        await page.getByRole('table').waitFor()
        if (room === 'phone') await page.getByRole('button', { name: WORDS[language].close, exact: true }).click()
        await page.getByRole('button', { name: WORDS[language].narrow }).click()
        await judge(page, language)
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: room === 'wide' ? WORDS[language].saveAs : /Settings|Réglages/ }).click()
        await page.getByRole('menu').waitFor()
        await judge(page, language)
        await page.keyboard.press('Escape')
        await page.goto('about:blank')
      }
    })
  }
}

journey('the dialog of problems can be used by everybody', { locale: 'fr', theme: 'dark', viewport: PHONE }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await page.locator('input[type=file]').setInputFiles('tests/fixtures/bad/shifted-span.json')
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
