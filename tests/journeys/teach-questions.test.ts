/** Questions made from the graph: a student answers them, reads the evidence, and asks for those again that were wrong. */
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { makeQuestions } from '../../src/core/teaching/make-questions.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { hashOf, placesOf } from './name-places.ts'
import { PHONE, WIDE } from './open-app.ts'

const QUESTIONS = '#work=teach&part=questions&set=7'
/** The same dossier and number give the same questions, here as in the page. */
const SET = makeQuestions(indexDossier(articleDossier().dossier), 7)

journey('a student answers a set with the keyboard alone and reads why an answer was wrong', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + QUESTIONS)
  await page.getByRole('heading', { name: 'Questions', level: 2 }).waitFor()
  await expectAccessible(page)
  await expect.poll(() => page.getByLabel('Number of the set').inputValue()).toBe('7')
  await page.getByRole('button', { name: 'Begin' }).press('Enter')

  const verdict = page.locator('.question-verdict')
  await page.getByText('Question 1 of 12').waitFor()
  await expect.poll(() => isFocused(page.locator('#question'))).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => placesOf(page).told.textContent()).toBe('Choose an answer first.')
  await expectAccessible(page)

  // With the arrows to the answer behind the right one, which is wrong.
  const right = SET[0]?.right ?? 0
  const radios = page.getByRole('group', { name: 'Answers' }).getByRole('radio')
  await expect.poll(() => radios.count()).toBe(4)
  await page.keyboard.press(String(right + 1))
  await expect.poll(() => isFocused(radios.nth(right))).toBe(true)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => verdict.textContent()).toMatch(/^That is not right\. The answer is: ./)
  await expect.poll(() => isFocused(verdict)).toBe(true)
  await page.getByRole('heading', { name: 'It says so here' }).waitFor()
  await page.getByRole('heading', { name: 'And your answer?' }).waitFor()
  await expect.poll(() => page.locator('.proof-sentence mark').count()).toBeGreaterThan(0)
  await expect.poll(() => page.locator('.proof-facts').first().textContent()).toContain('Atalayar')
  await expectAccessible(page)

  const claim = SET[0]?.citations[0]?.claim ?? ''
  const read = page.getByRole('button', { name: /^Read claim \d+ in its text$/ }).first()
  const name = await read.textContent()
  for (let time = 0; time < 10 && !(await isFocused(read)); time++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const number = /\d+/.exec(name ?? '')?.[0] ?? ''
  await placesOf(page).details.getByText(`Claim ${number} ·`).waitFor()
  await expect.poll(() => hashOf(page)).toContain(`claim=${claim}`)

  await page.getByRole('radio', { name: 'Teach' }).check()
  await expect.poll(() => verdict.textContent()).toMatch(/^That is not right/)
  await page.keyboard.press('Enter')
  for (let at = 1; at < SET.length; at++) {
    await page.getByText(`Question ${at + 1} of 12`).waitFor()
    await page.keyboard.press(String((SET[at]?.right ?? 0) + 1))
    await page.keyboard.press('Enter')
    await expect.poll(() => verdict.textContent()).toBe('That is right.')
    await page.keyboard.press('Enter')
  }
  await page.getByText('11 of 12 are right.', { exact: false }).waitFor()
  await expect.poll(() => isFocused(page.getByRole('heading', { name: 'How it went' }))).toBe(true)
  await expectAccessible(page)
  await expect.poll(() => page.locator('.overview-state').allTextContents()).toEqual(['not right', ...Array.from({ length: 11 }, () => 'right')])

  await page.getByRole('button', { name: 'Only those that were not right, again' }).press('Enter')
  await page.getByText('Question 1 of 1').waitFor()
  await page.keyboard.press(String(right + 1))
  await page.keyboard.press('Enter')
  await expect.poll(() => verdict.textContent()).toBe('That is right.')
  await page.keyboard.press('Enter')
  await page.getByText('All of them are right.').waitFor()
  await page.getByRole('button', { name: 'Another set' }).press('Enter')
  await page.getByText('Question 1 of 12').waitFor()
  await expect.poll(() => placesOf(page).told.textContent()).toMatch(/^A new set: \d+\.$/)
  await expect.poll(() => hashOf(page)).not.toMatch(/set=7(&|$)/)
})

journey('on a French telephone a set is chosen, answered by touch, and put on paper', {
  viewport: PHONE, locale: 'fr', theme: 'dark', hasTouch: true,
}, async ({ page, address }) => {
  await page.goto(`${address}#work=teach&part=questions&set=12&background=on`)
  await page.getByRole('heading', { name: 'Questions', level: 2 }).waitFor()
  await page.getByRole('group', { name: 'De quels articles' }).waitFor()
  await expectAccessible(page)
  await expectNarrow(page)
  await page.getByRole('button', { name: /^Seulement Qui le dit/ }).tap()
  await page.getByRole('radio', { name: '6', exact: true }).tap()
  await expect.poll(() => hashOf(page)).toContain('set=12.6.5')

  await page.getByRole('button', { name: 'Commencer' }).tap()
  await page.getByText('Question 1 sur 6').waitFor()
  await page.getByRole('heading', { name: 'Qui le dit\u00a0?' }).waitFor()
  await expect.poll(() => page.locator('.question-matter').textContent()).toMatch(/^\p{Lu}/u)
  const answers = page.locator('label.question-answer')
  for (const answer of await answers.all()) await expect.poll(async () => (await answer.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  await answers.nth(1).tap()
  await page.getByRole('button', { name: 'Vérifier' }).tap()
  await page.getByRole('heading', { name: 'C’est dit ici' }).waitFor()
  await expectAccessible(page)
  await expectNarrow(page)
  await page.getByRole('button', { name: 'Question suivante' }).tap()
  await page.getByText('Question 2 sur 6').waitFor()
  for (let at = 2; at <= 6; at++) await page.locator('.question-buttons .button', { hasText: at < 6 ? 'Question suivante' : 'Bilan' }).tap()
  await page.getByRole('heading', { name: 'Bilan' }).waitFor()
  await expect.poll(() => page.getByText('sans réponse').count()).toBe(5)
  await expectAccessible(page)
  await expectNarrow(page)

  await page.getByRole('button', { name: 'En feuille à imprimer' }).tap()
  await page.getByRole('heading', { name: 'Questions, série 12' }).waitFor()
  await expectAccessible(page)
  await expectNarrow(page)
  await expect.poll(() => page.locator('.sheet-questions').count()).toBe(2)
  await page.getByRole('radio', { name: 'Questions seules' }).tap()
  await expect.poll(() => page.locator('.sheet-questions').count()).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.teach-parts').isVisible()).toBe(false)
  await expect.poll(() => page.locator('.sheet-question').first().isVisible()).toBe(true)
})

journey('where nothing can be asked, it says so', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(`${address}#work=teach&part=questions&set=9.12.-`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByText('No question can be made of this', { exact: false }).waitFor()
  await page.getByLabel('Number of the set').fill('0')
  await page.getByText('A whole number from 1 to 9999.').waitFor()
  await expectAccessible(page)
  await page.getByLabel('Number of the set').fill('31')
  await expect.poll(() => hashOf(page)).toContain('set=31.')
})

/** Fails where the page is wider than its window. */
async function expectNarrow(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: innerWidth }))
  expect(wide).toBeLessThanOrEqual(window)
  const parts = await page.locator('.teach').evaluate((teach) => teach.scrollWidth - teach.clientWidth)
  expect(parts).toBeLessThanOrEqual(0)
}

function isFocused(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement)
}
