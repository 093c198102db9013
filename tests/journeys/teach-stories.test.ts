/** Stories: played by a class, made by its teacher, presented with notes in a second window. */
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { expectAccessible } from '../rig/axe.ts'
import { journey, type JourneyOptions } from '../rig/journey.ts'
import { chooseFiles } from './give-files.ts'
import { hashOf, placesOf } from './name-places.ts'
import { openApp, PHONE, waitForPicture, WIDE } from './open-app.ts'
import { saveFromMenu } from './save-from-menu.ts'

const TEACH = '#work=teach'
const CRITICAL = 'Who says so? Reading a news article critically'

journey('a story is played with the keyboard alone, from the list to its end', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + TEACH)
  await page.getByRole('heading', { name: 'Teach', level: 1 }).waitFor()
  const play = page.getByRole('button', { name: `Play “${CRITICAL}”` })
  await play.waitFor()
  await expectAccessible(page)
  await play.press('Enter')
  const bar = barOf(page)
  await waitForPicture(page)
  await expect.poll(() => isFocused(bar)).toBe(true)
  await bar.getByText('1 of 9').waitFor()
  await page.keyboard.press('ArrowRight')
  await bar.getByRole('heading', { name: 'Whose word is it?', level: 2 }).waitFor()
  const { details, told } = placesOf(page)
  await details.getByText('Claim 4 ·').waitFor()
  await expect.poll(() => hashOf(page)).toBe('claim=nr-c04&story=who-says-so&step=state-television')
  await expect.poll(() => told.textContent()).toMatch(/^2 of 9: Whose word is it\? The .+Which channel/s)
  await expectAccessible(page)
  await details.getByRole('button', { name: 'Close' }).press('Enter')
  await expect.poll(() => hashOf(page)).toBe('story=who-says-so&step=state-television')
  await bar.getByRole('link', { name: '2 of 9' }).press('Enter')
  await details.getByText('Claim 4 ·').waitFor()
  await bar.getByRole('button', { name: 'Next' }).focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => placesOf(page).question.textContent()).toMatch(/Shown: 2 of 59 claims/)
  await page.keyboard.press('PageUp')
  await bar.getByText('2 of 9').waitFor()
  await expect.poll(() => placesOf(page).question.textContent()).not.toContain('Shown:')
  await bar.getByRole('button', { name: 'Back', exact: true }).press('Enter')
  await bar.getByText('1 of 9').waitFor()
  await expect.poll(() => isFocused(bar.getByRole('button', { name: 'Back', exact: true }))).toBe(true)
  for (let step = 2; step <= 9; step++) {
    await bar.getByRole('button', { name: 'Next' }).press('Enter')
    await bar.getByText(`${step} of 9`).waitFor()
  }
  await expect.poll(() => bar.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true')
  await bar.getByRole('button', { name: 'Next' }).press('Escape')
  await bar.waitFor({ state: 'detached' })
  await expect.poll(() => told.textContent()).toBe('The story is over.')
  await expect.poll(() => hashOf(page)).toBe('claim=nr-c58')
  await expect.poll(() => isFocused(page.locator('#lens'))).toBe(true)
})

const FRENCH_PHONE: JourneyOptions = { locale: 'fr', viewport: PHONE, theme: 'dark', hasTouch: true }

journey('un lien mène à une étape, sur un téléphone', FRENCH_PHONE, async ({ page, address }) => {
  await page.goto(`${address}#story=how-niger-changed-sides&step=before-and-after`)
  const bar = page.getByRole('region', { name: 'Récit : Comment le Niger a changé de camp' })
  await bar.getByText('10 sur 10').waitFor()
  await page.getByRole('radio', { name: 'Avant et après' }).waitFor()
  await expect.poll(() => hashOf(page)).toContain('work=alliances&background=on&alliances=lens=change')
  await expect.poll(() => page.getByRole('radio', { name: 'Avant et après' }).isChecked()).toBe(true)
  await expectAccessible(page)
  await expect.poll(() => isFocused(bar)).toBe(true)
  await page.keyboard.press('PageUp')
  await bar.getByText('9 sur 10').waitFor()
  await expect.poll(() => page.getByRole('radio', { name: 'Camps', exact: true }).isChecked()).toBe(true)
  await page.getByRole('heading', { name: /Niger\s+et\s+États-Unis/ }).waitFor()
  const box = await bar.boundingBox()
  expect(box && Math.round(box.y + box.height)).toBe(PHONE.height)
  await bar.getByRole('button', { name: 'Cacher le texte' }).tap()
  await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThan(80)
  await expect.poll(() => bar.getByRole('heading', { level: 2 }).count()).toBe(0)
  await expectAccessible(page)
  await bar.getByRole('button', { name: 'Retour' }).tap()
  await bar.getByText('8 sur 10').waitFor()
  await page.getByRole('heading', { level: 1, name: /Russian military instructors/ }).waitFor()
  await bar.getByRole('button', { name: 'Montrer le texte' }).tap()
  // The sheet of details is behind the bar, and so the sentence stands above it.
  await expect.poll(async () => {
    const [words, above] = [await page.locator('.text-panel .is-evidence').first().boundingBox(), await bar.boundingBox()]
    return words !== null && above !== null && words.y > 0 && words.y + words.height < above.y
  }).toBe(true)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  await bar.getByRole('button', { name: 'Quitter le récit' }).tap()
  await bar.waitFor({ state: 'detached' })
})

journey('a story is recorded, written, taken back, saved and opened again', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + TEACH)
  await page.getByRole('button', { name: 'New story' }).click()
  const bar = page.getByRole('region', { name: 'A story is being made' })
  await bar.getByText('No step yet').waitFor()
  await waitForPicture(page)
  await expectAccessible(page)
  await placesOf(page).find.fill('Russia')
  await page.getByRole('option', { name: /^Russia / }).first().click()
  for (let time = 0; time < 2; time++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await bar.getByRole('button', { name: 'Record a step' }).click()
  await bar.getByText('1 of 1').waitFor()
  await page.getByRole('radio', { name: 'Alliances' }).check()
  await page.getByRole('radio', { name: 'Matrix' }).check()
  await expect.poll(() => hashOf(page)).toContain('alliances=lens=matrix')
  await bar.getByRole('button', { name: 'Record a step' }).click()
  await bar.getByText('2 of 2').waitFor()
  await expectAccessible(page)

  await bar.getByRole('button', { name: 'Edit the words' }).click()
  const title = page.getByLabel('Title, English')
  await title.fill('Who is near Russia?')
  await page.getByLabel('Title of the step, English').fill('The matrix')
  await page.getByLabel('Question, English').fill('Who is in both lists?')
  await expect.poll(() => page.getByLabel('Question, French').inputValue()).toBe('Who is in both lists?')
  await page.getByLabel('Text, English').fill('')
  await page.getByText('It needs words.').waitFor()
  await page.getByLabel('Notes for the presenter, English').fill('Five minutes.')
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.getByLabel('Notes for the presenter, English').inputValue()).toBe('')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect.poll(() => page.getByLabel('Notes for the presenter, English').inputValue()).toBe('Five minutes.')
  await expect.poll(() => page.getByLabel('Text, English').inputValue()).toBe('What do we see here?')

  const { bytes } = await saveFromMenu(page, 'Dossier, JSON (complete)')
  const saved = JSON.parse(bytes.toString()) as Dossier
  expect(saved.stories).toMatchObject([{
    id: 'story', title: { en: 'Who is near Russia?', fr: 'Nouveau récit' },
    steps: [
      { id: 'step-1', title: { en: 'Step 1', fr: 'Étape 1' }, view: 'entity=russia' },
      {
        title: { en: 'The matrix' }, question: { fr: 'Who is in both lists?' }, notes: { en: 'Five minutes.' },
        view: expect.stringContaining('lens%3Dmatrix'),
      },
    ],
  }])
  expect(saved.stories?.[0]?.steps[0]?.camera?.ratio).toBeLessThan(0.7)

  const other = await page.context().browser()?.newContext({ viewport: WIDE, reducedMotion: 'reduce' })
  const reader = await other?.newPage()
  if (!reader) throw new Error('the browser opens no second profile')
  await openApp(reader, address)
  await chooseFiles(reader, [{ name: 'taught.json', text: bytes.toString() }])
  await expect.poll(() => placesOf(reader).told.textContent()).toContain('taught.json')
  await reader.getByRole('radio', { name: 'Teach' }).check()
  await reader.getByRole('button', { name: 'Play “Who is near Russia?”' }).click()
  await placesOf(reader).details.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  await reader.keyboard.press('ArrowRight')
  await barOf(reader).getByRole('heading', { name: 'The matrix' }).waitFor()
  await expect.poll(() => reader.getByRole('radio', { name: 'Matrix' }).isChecked()).toBe(true)
  await other?.close()

  await page.reload()
  await bar.waitFor({ state: 'detached' })
  await page.getByRole('radio', { name: 'Teach' }).check()
  await page.getByRole('button', { name: /(Play|Go on with) “Who is near Russia\?”/ }).waitFor()
})

journey('a ready story is copied, and its steps are moved and deleted by key', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + TEACH)
  await page.getByRole('button', { name: `Copy into the dossier: “${CRITICAL}”` }).press('Enter')
  await page.getByRole('heading', { name: `${CRITICAL} (copy)`, level: 2 }).waitFor()
  const steps = page.locator('summary')
  await expect.poll(() => steps.allTextContents()).toMatchObject({ length: 9, 0: '1. One article, many statements', 1: '2. Whose word is it?' })
  const down = page.getByRole('button', { name: 'Move “One article, many statements” down' })
  await down.press('Enter')
  await expect.poll(() => steps.allTextContents()).toMatchObject({ 0: '1. Whose word is it?', 1: '2. One article, many statements' })
  await expect.poll(() => isFocused(down)).toBe(true)
  await page.getByRole('button', { name: 'Delete the step “One article, many statements”' }).press('Enter')
  await expect.poll(() => steps.count()).toBe(8)
  await expect.poll(() => isFocused(steps.nth(1))).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByLabel('Title of the step, English').waitFor()
  await expectAccessible(page)
  for (let time = 0; time < 3; time++) await page.keyboard.press('Control+z')
  await page.getByText('There is no story in this dossier yet.', { exact: false }).waitFor()
  await page.keyboard.press('Control+Shift+z')
  await page.getByRole('heading', { name: `${CRITICAL} (copy)`, level: 2 }).waitFor()
  await page.getByRole('button', { name: 'Delete the story' }).press('Enter')
  await page.getByRole('heading', { name: 'Stories', level: 2 }).waitFor()
})

journey('who presents has large type, and the notes in a second window', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#story=who-says-so')
  const bar = barOf(page)
  const size = (): Promise<number> => bar.locator('.story-text').evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))
  const before = await size()
  await bar.getByRole('button', { name: 'Presenter mode' }).click()
  await expect.poll(() => size()).toBeGreaterThan(1.4 * before)
  const [notes] = await Promise.all([
    page.waitForEvent('popup'), bar.getByRole('button', { name: 'Notes in a second window' }).click(),
  ])
  await notes.getByRole('heading', { name: 'One article, many statements' }).waitFor()
  await expect.poll(() => notes.title()).toBe(`Notes: ${CRITICAL}`)
  await expectAccessible(notes)
  await notes.getByRole('button', { name: 'Next' }).click()
  await notes.getByText('2 of 9').waitFor()
  await bar.getByText('2 of 9').waitFor()
  // A remote control turns the page wherever the focus is.
  await page.bringToFront()
  await placesOf(page).find.focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => bar.getByText('2 of 9').count()).toBe(1)
  await page.locator('#lens').focus()
  await page.keyboard.press('PageDown')
  await notes.getByText('3 of 9').waitFor()
  await page.getByRole('button', { name: 'Language, theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Français' }).click()
  await notes.getByText('3 sur 9').waitFor()
  await notes.reload()
  await notes.getByText('3 sur 9').waitFor()
  await page.getByRole('button', { name: 'Quitter le récit' }).click()
  await notes.getByText('Aucun récit n’est lu.', { exact: false }).waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.className)).not.toContain('is-presenting')
})

journey('a story that nobody knows says so, and another dossier leads to the sample', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#story=%3Cimg%20src%3Dx%3E&step=constructor')
  await page.getByText('This story is neither in the open dossier', { exact: false }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => hashOf(page)).toBe('')
  const { bytes } = await saveFromMenu(page, 'Dossier, JSON (complete)')
  const sample = JSON.parse(bytes.toString()) as Dossier
  const bare = { ...sample, articles: sample.articles.map((article) => ({ ...article, mentions: [], events: [], claims: [] })) }
  await chooseFiles(page, [{ name: 'bare.json', text: JSON.stringify(bare) }])
  await expect.poll(() => placesOf(page).told.textContent()).toContain('bare.json')
  await page.evaluate(() => {
    location.hash = 'story=who-says-so&step=state-television'
  })
  await page.getByText('This story was made for the sample.', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await placesOf(page).details.getByText('Claim 4 ·').waitFor()
  await page.getByText('This story was made for the sample.', { exact: false }).waitFor({ state: 'detached' })
})

function barOf(page: Page): Locator {
  return page.getByRole('region', { name: /^Story: / })
}

function isFocused(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement)
}
