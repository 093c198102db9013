/** Exercises: made and handed out by a teacher, worked at, checked and handed in by a reader. */
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { expectAccessible } from '../rig/axe.ts'
import { journey, type JourneyOptions } from '../rig/journey.ts'
import { makePerson } from './annotate/person.ts'
import { chooseFiles } from './give-files.ts'
import { hashOf, placesOf } from './name-places.ts'
import { openApp, PHONE, WIDE } from './open-app.ts'
import type { SavedFile } from './save-from-menu.ts'

const EXERCISES = '#work=teach&part=exercises'
const FRENCH_PHONE: JourneyOptions = { locale: 'fr', viewport: PHONE, theme: 'dark', hasTouch: true }

journey('a teacher makes an exercise by keys and saves it', { viewport: WIDE }, async ({ page, address }) => {
  const teacher = makePerson(page)
  await page.goto(address + EXERCISES)
  await page.getByRole('heading', { name: 'Make an exercise', level: 2 }).waitFor()
  await expectAccessible(page)
  await teacher.goTo({ name: 'Title, English' })
  await teacher.fill('Who expelled whom?')
  await teacher.chooseRadio('Hide', 'Chosen claims')
  await teacher.hear('0 of 59 claims will be hidden.')
  // What is long scrolls in its own window, and the page stays as high as the screen.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  await teacher.goTo({ name: 'Save the exercise to hand out' })
  await teacher.press('Enter')
  await teacher.hear('Nothing is hidden yet: choose an article and at least one claim.')
  await teacher.goTo({ name: 'Every second sentence' })
  await teacher.press('Enter')
  await teacher.hear('36 of 59 claims will be hidden.')
  await expectAccessible(page)
  await teacher.chooseRadio('Hide', 'All claims')
  await teacher.hear('59 of 59 claims will be hidden.')
  await teacher.goTo({ name: 'Save the exercise to hand out' })
  const exercise = await saveBy(page, () => teacher.press('Enter'))
  expect(exercise.name).toBe('Who expelled whom.triplomat.json')
  await teacher.hear('Saved: Who expelled whom.triplomat.json.')

  // The teacher's dossier is what it was, but for the title of the exercise.
  await teacher.goTo({ name: 'Undo' })
  await teacher.press('Enter')
  await expect.poll(() => page.getByLabel('Title, English').inputValue()).toBe('Find the claims: Russian military instructors and equipment arrive in Niger')
})

journey('a reader opens an exercise, finds a claim by keys, checks and hands in', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(address + EXERCISES)
  await page.getByLabel('Title, English').fill('Who expelled whom?')
  const exercise = await saveBy(page, () => page.getByRole('button', { name: 'Save the exercise to hand out' }).click())
  const reader = await openElsewhere(page, address)
  const person = makePerson(reader)
  await chooseFiles(reader, [{ name: exercise.name, text: exercise.bytes.toString() }])
  await reader.getByRole('heading', { name: 'Who expelled whom?', level: 2 }).waitFor()
  await expect.poll(() => hashOf(reader)).toBe('work=teach&part=exercises')
  await expectAccessible(reader)
  await person.goTo({ name: 'Begin annotating' })
  await person.press('Enter')
  const bar = reader.getByRole('region', { name: 'Exercise: Who expelled whom?' })
  await bar.getByText('You have no claim yet.').waitFor()
  await person.arriveAt({ name: /^Text: / })
  expect(await reader.locator('.evidence').count()).toBe(0)
  await person.goTo({ name: 'Instructions' })
  await person.press('Enter')
  await reader.getByText('Who does what to whom, and who says so?').waitFor()
  await expectAccessible(reader)
  await person.press('Escape')
  await person.goTo({ name: 'Check my work' })
  await person.press('Enter')
  await person.hear('There is nothing to check yet')
  expect(await reader.locator('.feedback-sheet').count()).toBe(0)
  await expectAccessible(reader)

  await person.goTo({ name: 'Begin annotating' })
  await person.press('Enter')
  await person.arriveAt({ name: /^Text: / })
  await person.press('Control+Home')
  await person.press('ArrowDown', 2)
  await person.press('c')
  await person.press('F6')
  await person.arriveAt({ name: 'Subject' })
  await take(person, 'Niger’s military government')
  await person.goTo({ name: 'Relation' })
  await take(person, 'attacked')
  await person.goTo({ name: 'Object' })
  await take(person, 'French troops')
  await person.press('Control+Enter')
  await bar.getByText('You have claims in 1 sentence.').waitFor()
  await person.goTo({ name: 'Check my work' })
  await person.press('Enter')
  await person.hear('Checked: 1 found with a difference and 58 not found.')
  const third = reader.getByRole('listitem').filter({ hasText: 'Sentence 3' }).filter({ hasText: 'after expelling French troops' })
  await third.getByText('Found, and something differs').waitFor()
  await reader.getByText('You have no claim in this sentence yet.').first().waitFor()
  expect(await third.getByText('agreed to', { exact: false }).first().isVisible()).toBe(false)
  await third.getByText('You chose “attacked”, the key “expelled”', { exact: false }).waitFor()
  await third.getByText('The key has 5 claims here that you do not have.', { exact: false }).waitFor()
  await third.getByText('Show the key').press('Enter')
  await third.getByText('agreed to', { exact: false }).first().waitFor()
  await expectAccessible(reader)

  await person.goTo({ name: 'Save my work as a file' })
  await person.press('Enter')
  await reader.getByText('Write your name first', { exact: false }).waitFor()
  await person.arriveAt({ name: 'Your name' })
  await person.fill('Aïssa Maïga/2')
  const handedIn = await saveBy(reader, () => person.press('Enter'))
  expect(handedIn.name).toBe('Who expelled whom - Aïssa Maïga 2.triplomat.json')
  await person.hear('Give this file to your teacher.')
  const { articles: [article], exercise: words } = JSON.parse(handedIn.bytes.toString()) as Dossier
  expect(words?.title.en).toBe('Who expelled whom?')
  expect([article?.claims.length, article?.key?.claims.length]).toEqual([1, 59])
  await reader.context().close()
})

journey('un exercice sans corrigé se fait sur un téléphone', FRENCH_PHONE, async ({ page, address }) => {
  await page.goto(address + EXERCISES)
  await page.getByRole('heading', { name: 'Faire un exercice', level: 2 }).waitFor()
  await page.getByRole('radio', { name: 'Affirmations et mentions' }).check()
  await page.getByRole('radio', { name: 'L’enseignant seul' }).check()
  await page.getByText('Le fichier n’a pas de corrigé', { exact: false }).waitFor()
  await expectAccessible(page)
  await expectFits(page)
  const exercise = await saveBy(page, () => page.getByRole('button', { name: 'Enregistrer l’exercice à distribuer' }).tap())
  expect(exercise.bytes.toString()).not.toContain('"nr-c11"')
  await page.getByRole('button', { name: 'Essayer l’exercice' }).tap()
  const bar = page.getByRole('region', { name: /^Exercice : / })
  await bar.getByText('Vous n’avez encore aucune affirmation.').waitFor()
  await expect.poll(() => bar.getByRole('button', { name: 'Vérifier mon travail' }).count()).toBe(0)
  await expectAccessible(page)
  await expectFits(page)
  await bar.getByRole('button', { name: 'Rendre' }).tap()
  await page.getByText('Le corrigé de cet exercice est chez votre enseignant', { exact: false }).waitFor()
  await expect.poll(() => page.getByLabel('Votre nom').evaluate((field) => field === document.activeElement)).toBe(true)
  await expectAccessible(page)
  await expectFits(page)
  await page.getByLabel('Votre nom').fill('Moussa')
  const handedIn = await saveBy(page, () => page.getByRole('button', { name: 'Enregistrer mon travail dans un fichier' }).tap())
  expect(handedIn.name).toMatch(/^Trouver les affirmations .+ - Moussa\.triplomat\.json$/)
})

journey('who tries an exercise sees its feedback, and brings what it hides to light again', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, EXERCISES.replace('work=teach&', ''))
  await page.getByRole('radio', { name: 'Teach' }).check()
  await page.getByRole('button', { name: 'Try the exercise' }).click()
  await page.getByRole('region', { name: /^Exercise: / }).getByRole('button', { name: 'Check my work' }).click()
  await page.locator('.exercise-feedback').getByText('There is nothing to check yet', { exact: false }).waitFor()
  await page.getByText('For teachers').click()
  await page.getByRole('button', { name: 'Change this exercise' }).click()
  await page.getByText('59 of 59 claims will be hidden.').waitFor()
  await expect.poll(() => placesOf(page).told.textContent()).toBe('What was hidden is in sight again.')
  await page.getByRole('radio', { name: 'Explore' }).check()
  await expect.poll(() => placesOf(page).question.textContent()).toMatch(/^59 claims tie/)
})

async function take(person: ReturnType<typeof makePerson>, name: string): Promise<void> {
  await person.fill(name)
  await expect.poll(() => person.takeOption(name)).toBe(true)
}

async function saveBy(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}

/** The app in a browser profile of its own. */
async function openElsewhere(page: Page, address: string): Promise<Page> {
  const context = await page.context().browser()?.newContext({ viewport: WIDE, reducedMotion: 'reduce', acceptDownloads: true })
  const other = await context?.newPage()
  if (!other) throw new Error('the browser opens no second profile')
  await openApp(other, address)
  return other
}

async function expectFits(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
}
