/** The questions that people bring: who changed sides after the coup, who is between two, what links them; each down to the sentence. */
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { PHONE, WIDE } from './open-app.ts'

const hashOf = (panel: string): string => `#work=alliances&background=on&entity=niger&alliances=${encodeURIComponent(panel)}`

/** The panel of the questions, with the answer that is in it. */
async function openQuestions(page: Page, address: string, name: string): Promise<{ panel: Locator; answer: Locator }> {
  await page.goto(address + hashOf('panel=ask'))
  const panel = page.getByRole('region', { name, exact: true })
  await panel.getByRole('radio', { name: /^(Who stands|Qui se tient) / }).waitFor()
  return { panel, answer: panel.locator('.ask-answer') }
}

journey('finds out who changed sides after the coup, and reads the sentence that says so', { viewport: WIDE }, async ({ page, address }) => {
  const { panel, answer } = await openQuestions(page, address, 'Beside the picture')
  await panel.getByRole('radio', { name: 'Who changed sides?' }).check()
  await expect.poll(() => answer.textContent()).toMatch(/(only Niger changed sides|most of all Niger): from the side of .*France/)
  await panel.getByText('Before: from 26 July 2020 to 25 July 2023. After: from 26 July 2023 to 25 July 2026.').waitFor()
  const row = panel.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Niger', exact: true }) }).first()
  const sentence = row.getByRole('blockquote').first()
  const marked = await sentence.locator('mark').first().textContent()
  await expect.poll(() => sentence.textContent()).toContain(marked)
  await row.getByRole('button', { name: /^Read it in the text/ }).first().click()
  await page.getByLabel(/^Article text/).first().waitFor()
  await expect.poll(() => new URL(page.url()).hash).toContain('claim=')
})

journey('asks by keyboard who is between two, and what links them in time', { viewport: WIDE }, async ({ page, address }) => {
  const { panel, answer } = await openQuestions(page, address, 'Beside the picture')
  await expect.poll(() => answer.textContent()).toMatch(/^Niger stands here with \d+ actors, most of all .+, and against \d+ actors, most of all France\./)
  await panel.getByRole('radio', { name: /^Who stands/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => answer.textContent()).toMatch(/^Between Niger and France: /)
  await page.keyboard.press('ArrowDown')
  const second = panel.getByRole('combobox', { name: 'Second actor' })
  await second.focus()
  await page.keyboard.type('russ')
  await panel.getByRole('option', { name: /^Russia/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => answer.textContent()).toMatch(/^From Niger to Russia /)
  const opener = panel.getByRole('button', { name: /^Open the tie of / }).first()
  await opener.focus()
  await page.keyboard.press('Enter')
  await panel.getByRole('heading', { level: 2, name: /Niger and / }).waitFor()
  await panel.getByRole('radio', { name: 'Questions' }).check()
  await expect.poll(() => answer.textContent()).toMatch(/^From Niger to Russia /)
})

journey('fits a telephone, in French and in the dark', { viewport: PHONE, locale: 'fr', hasTouch: true, theme: 'dark' }, async ({ page, address }) => {
  const { panel, answer } = await openQuestions(page, address, 'À côté de l’image')
  const questions = panel.getByRole('group', { name: 'Questions' }).getByRole('radio')
  for (const question of await questions.all()) {
    await question.check()
    await answer.waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  }
  await panel.getByRole('img', { name: /^Image de trois acteurs/ }).first().waitFor()
  await expectAccessible(page)
})
