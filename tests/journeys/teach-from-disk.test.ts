/** An exercise on a stick: a student without a network works at it on a phone, checks, mends, and hands in; the teacher reads what came. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey, type JourneyOptions } from '../rig/journey.ts'
import { makePerson, type Person } from './annotate/person.ts'
import { dragFiles, pasteText } from './give-files.ts'
import { status } from './kept-work.ts'
import { leaveNetwork, PHONE, WIDE } from './open-app.ts'
import type { SavedFile } from './save-from-menu.ts'

const EXERCISES = '#work=teach&part=exercises'

const disk = mkdtempSync(join(tmpdir(), 'triplomat-'))
afterAll(() => rmSync(disk, { recursive: true }))

journey('an exercise is done from a stick by keys, mended from its feedback, and handed in as a file and as a code', { viewport: WIDE }, async ({ page, address }) => {
  const asked: string[] = []
  const stick = await makeStick(page, address, 'en')
  await leaveNetwork(page)
  page.on('request', (request) => asked.push(new URL(request.url()).protocol))
  await page.setViewportSize(PHONE)
  await page.goto(stick)
  const person = makePerson(page)
  await person.goTo({ name: 'Begin annotating' })
  await person.press('Enter')
  await person.arriveAt({ name: /^Text: / })
  await expectFits(page)
  await person.goTo({ name: 'Check my work' })
  await person.press('Enter')
  await person.hear('There is nothing to check yet')

  // One claim of which the source and the voice are wrong, and one that is right.
  await claimIn(person, 2, ['Niger', 'received', 'Russian military instructors'])
  await claimIn(person, 3, ['French troops', 'belonging to', 'France'])
  const bar = page.getByRole('region', { name: /^Exercise: / })
  await bar.getByText('You have claims in 2 sentences.').waitFor()
  await expectFits(page)
  await person.goTo({ name: 'Check my work' })
  await person.press('Enter')
  await person.hear(/^Checked: 1 .+ and 57 not found\.$/)
  const second = page.getByRole('listitem').filter({ hasText: 'Sentence 2' }).filter({ hasText: 'announced late on Thursday' })
  await second.getByText('You read it as asserted, the key as reported.').waitFor()
  await second.getByText('Who says so? You name the article itself, the key Télé Sahel.').waitFor()
  expect(await second.getByText('strengthening security cooperation with', { exact: false }).isVisible()).toBe(false)
  await expectFits(page)
  await expectAccessible(page)

  await person.goTo({ name: /^Change it: Niger received/ })
  await person.press('Enter')
  await person.arriveAt({ name: 'Desk' })
  await expectAccessible(page)
  await person.goTo({ name: 'Add who says so' })
  await take(person, 'Télé Sahel')
  await person.chooseRadio('How firmly', 'Reported')
  await person.goTo({ name: 'Check my work' })
  await person.press('Enter')
  await person.hear(/^Checked: .+ and 57 not found\.$/)
  await expect.poll(() => second.getByText('You read it as').count()).toBe(0)
  await expect.poll(() => second.getByText('Who says so?').count()).toBe(0)
  await expectAccessible(page)

  await person.goTo({ name: 'Your name' })
  await person.fill('Aïssa')
  const file = await saveBy(page, () => person.press('Enter'))
  expect(file.name).toMatch(/ - Aïssa\.triplomat\.json$/)
  await person.goTo({ name: 'Show my work as a code' })
  await person.press('Enter')
  await page.getByRole('img', { name: /^Code 1 of / }).waitFor()
  await expectFits(page)
  await expectAccessible(page)
  const code = await page.getByRole('textbox', { name: 'The code as text' }).inputValue()
  expect(asked.filter((protocol) => protocol.startsWith('http'))).toEqual([])

  // What was done is there when the stick is opened again.
  await status(page, 'saved').waitFor()
  await page.reload()
  await page.getByText('You have claims in 2 sentences.').waitFor()

  await page.context().setOffline(false)
  await page.setViewportSize(WIDE)
  await page.goto(`${address}#work=teach&part=class`)
  await page.getByRole('heading', { name: 'Class', level: 2 }).waitFor()
  await dragFiles(page, [{ name: file.name, text: file.bytes.toString() }])
  await page.getByText('1 student handed in').waitFor()
  await pasteText(page, code)
  await page.getByText('Added: Aïssa (2).').waitFor()
  // Why all: the code holds what the file holds.
  await expect.poll(() => page.locator('.class-summary').textContent()).toMatch(/^2 students: 2 claims are made by all, no sentence is disputed/)
})

const FRENCH_PHONE: JourneyOptions = { locale: 'fr', viewport: PHONE, theme: 'dark', hasTouch: true }

journey('chaque partie s’ouvre depuis la clé, sur un téléphone sans réseau ni mémoire', FRENCH_PHONE, async ({ page, address }) => {
  const stick = await makeStick(page, address, 'fr')
  await leaveNetwork(page)
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError')
    }
    for (const store of ['localStorage', 'indexedDB']) Object.defineProperty(window, store, { get: refuse })
  })
  await page.goto(stick)
  // Why none: those that come with the app speak of claims that this exercise hides.
  await page.locator('.teach-part').getByText('Récits', { exact: true }).tap()
  await page.getByText('Aucun récit n’accompagne cette version.').waitFor()
  for (const [part, heading] of PARTS) {
    await page.locator('.teach-part').getByText(part, { exact: true }).tap()
    await page.getByRole('heading', { name: heading, level: 2 }).waitFor()
    await expectFits(page)
  }
  await page.getByRole('button', { name: 'Vérifier mon travail' }).tap()
  await page.locator('.exercise-feedback').getByText('Il n’y a encore rien à vérifier', { exact: false }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Commencer à annoter' }).tap()
  await page.getByRole('application').waitFor()
  await expectFits(page)
})

/** The last is where the work is checked. */
const PARTS = [
  ['Récits', 'Récits'], ['Questions', 'Questions'], ['Classe', 'Classe'], ['Huit questions', 'Huit questions'], ['Glossaire', 'Glossaire'],
  ['Documents à imprimer', 'Documents à imprimer'], ['Exercices', /^Trouver les affirmations/],
] as const

/** Saves the exercise as one page, as a teacher does; its address on the disk. */
async function makeStick(page: Page, address: string, language: 'en' | 'fr'): Promise<string> {
  await page.goto(address + EXERCISES)
  const saved = await saveBy(page, () => page.getByRole('button', { name: SAVE_PAGE[language] }).click())
  expect(saved.name).toMatch(/\.page\.html$/)
  const path = join(disk, `${language}.html`)
  writeFileSync(path, saved.bytes)
  return pathToFileURL(path).href
}

const SAVE_PAGE = { en: 'Save it as one page', fr: 'Enregistrer en une page' } as const

/** Goes there from the feedback, or by keys where there is none yet, and claims that with the whole sentence as evidence. */
async function claimIn(person: Person, sentence: number, [subject, relation, object]: readonly [string, string, string]): Promise<void> {
  const isFirst = await person.look({ name: 'Begin annotating' }) !== undefined
  if (!isFirst && !await person.look({ name: `Go to sentence ${sentence}` })) {
    await person.goTo({ name: 'Check my work' })
    await person.press('Enter')
  }
  await person.goTo({ name: isFirst ? 'Begin annotating' : `Go to sentence ${sentence}` })
  await person.press('Enter')
  await person.arriveAt({ name: /^Text: / })
  if (isFirst) {
    await person.press('Control+Home')
    await person.press('ArrowDown', sentence - 1)
  }
  await person.press('c')
  await person.press('F6')
  await person.arriveAt({ name: 'Subject' })
  await take(person, subject)
  await person.goTo({ name: 'Relation' })
  await take(person, relation)
  await person.goTo({ name: 'Object' })
  await take(person, object)
  await person.goTo({ name: 'Whole sentence' })
  await person.press('Enter')
  await person.press('Control+Enter')
  await person.hear('is finished')
}

async function take(person: Person, name: string): Promise<void> {
  await person.fill(name)
  await expect.poll(() => person.takeOption(name)).toBe(true)
}

async function saveBy(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}

async function expectFits(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
}
