/** The Annotate workspace by the rules of axe-core: every panel, an open mention and an open claim, in both languages and themes. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { INTERFACE, type InterfaceWords } from './annotate/interface-words.ts'
import { makePerson } from './annotate/person.ts'
import { MIDDLE, PHONE, WIDE } from './open-app.ts'

/** Each panel once in each theme: all of them for every reader would take minutes. */
const READERS = [
  ['en', 'light', WIDE, ['claims', 'entities', 'problems', 'desk']],
  ['fr', 'dark', MIDDLE, ['vocabulary', 'compare', 'problems', 'desk']],
  ['en', 'dark', PHONE, ['claims', 'entities', 'desk']],
  ['fr', 'light', PHONE, ['vocabulary', 'compare', 'desk']],
] as const

for (const [language, theme, viewport, panels] of READERS) {
  const name = `annotating can be done by everybody: ${language}, ${theme}, ${viewport.width} px`
  journey(name, { locale: language, theme, viewport }, async ({ page, address }) => {
    const words = INTERFACE[language]
    const person = makePerson(page)
    await page.goto(`${address}#work=annotate`)
    await page.getByRole('application').waitFor()
    for (const panel of panels) {
      await person.goTo({ name: /./, within: words.workspace.panels.label })
      await page.locator(`.panel-choice input[value=${panel}]`).press('Space')
      await page.getByRole('region', { name: words.workspace.panels[panel], exact: true }).waitFor()
      await judge(page, panel)
    }
    await person.goTo({ name: /^Text|^Texte/ })
    await person.press('Control+Home')
    await person.press('b')
    await person.press('d')
    await page.getByRole('combobox', { name: words.mention.another }).waitFor()
    await judge(page, 'mention')
    await person.press('Escape')
    await openClaim(page, words)
    await judge(page, 'claim')
  })
}

/** A claim in the making, so that what is missing is told too. */
async function openClaim(page: Page, words: InterfaceWords): Promise<void> {
  await page.keyboard.press('c')
  await page.getByRole('combobox', { name: words.claim.relation, exact: true }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText(words.claim.missing['no-relation']).first().waitFor()
}

async function judge(page: Page, what: string): Promise<void> {
  await expectAccessible(page).catch((error: unknown) => {
    throw new Error(`${what}: ${String(error)}`, { cause: error })
  })
  const { width, room } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, room: window.innerWidth }))
  expect({ what, isTooWide: width > room }).toEqual({ what, isTooWide: false })
}
