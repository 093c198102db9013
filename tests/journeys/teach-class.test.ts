/** A teacher opens what a class handed in: files at once, codes line by line, sheets on paper, and one map of all. */
import { createHash } from 'node:crypto'
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { feedbackEn } from '../../src/i18n/teach/feedback-en.ts'
import { sentenceAt, sentencesOf } from '../../src/core/spans.ts'
import { expectAccessible } from '../rig/axe.ts'
import { journey, type JourneyOptions } from '../rig/journey.ts'
import { chooseFiles, dragFiles, pasteText } from './give-files.ts'
import { placesOf } from './name-places.ts'
import { openApp, PHONE, waitForPicture, WIDE } from './open-app.ts'
import { saveFromMenu } from './save-from-menu.ts'
import { makeClassFiles, makeCode } from './teach/make-class-files.ts'

/** 31, so that no planted camp is half of the class. */
const SIZE = 31

journey('thirty-one files are dropped at once, and exactly what was planted is disputed', { viewport: WIDE }, async ({ page, address }) => {
  const { exercise, students, planted, text } = makeClassFiles(SIZE)
  await openApp(page, address)
  await chooseFiles(page, [exercise])
  await expect.poll(() => placesOf(page).told.textContent()).toContain(exercise.name)
  await openClass(page)
  await dragFiles(page, [...students, { name: 'broken.json', text: '{"format":"triplomat","version":' }])
  const summary = page.locator('.class-summary')
  await summary.waitFor()
  await expect.poll(() => summary.textContent()).toMatch(/^31 students: \d+ claims are made by all, \d+ sentences are disputed, and somebody found each claim/)
  await expect.poll(() => placesOf(page).told.textContent()).toBe(await summary.textContent())
  await page.getByText('1 file could not be read', { exact: false }).waitFor()
  await page.getByText('This is not JSON: it breaks off', { exact: false }).waitFor()
  await page.getByText('31 students handed in').waitFor()
  await page.getByRole('radio', { name: 'the key: Who is near Russia' }).waitFor()
  const sentences = sentencesOf(text, 'en')
  const expected = planted.map(({ code, sentence, minority }) => {
    const { start, end } = sentenceAt(sentences, sentence) ?? { start: 0, end: 0 }
    return JSON.stringify([text.slice(start, end).trim(), feedbackEn.class.disputes[code], minority.join(' ')])
  })
  const group = page.locator('.teach-group', { has: page.getByRole('heading', { name: /^Disputed sentences/ }) })
  await group.getByRole('button', { name: /^Show all/ }).press('Enter')
  await expect.poll(async () => (await readDisputes(group)).sort()).toEqual(expected.sort())
  await expectAccessible(page)

  await page.getByRole('checkbox', { name: 'Show numbers instead of names' }).check()
  await group.getByText('Student 1', { exact: false }).first().waitFor({ state: 'attached' })
  await expect.poll(() => page.locator('.class-work').innerHTML()).not.toContain('>student-01')
  await page.getByRole('radio', { name: 'one another only' }).check()
  await expect.poll(() => summary.textContent()).toMatch(/^31 students: .+ disputed\.$/)
  await expect.poll(() => page.locator('.class-work').textContent()).not.toContain('broken.json')
  await page.getByRole('button', { name: 'Take … off the list' }).press('Enter')
  await expect.poll(() => page.getByText('could not be read', { exact: false }).count()).toBe(0)
})

journey('the class map opens in Explore, and what was open comes back', { viewport: WIDE }, async ({ page, address }) => {
  const { exercise, students } = makeClassFiles(3, 4)
  await openApp(page, address)
  await chooseFiles(page, [exercise])
  await expect.poll(() => placesOf(page).told.textContent()).toContain(exercise.name)
  await openClass(page)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByText('Open files…').click()])
  const other = { name: 'other.triplomat.json', text: JSON.stringify(onAnotherText(students[0]?.text ?? '')) }
  await chooser.setFiles([...students, other].map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })))
  const summary = page.locator('.class-summary')
  await summary.waitFor()
  await expect.poll(() => summary.textContent()).toMatch(/^3 students: /)
  await page.getByText('4 students handed in').waitFor()
  await page.getByText('1 student has a text that is not the same to the letter', { exact: false }).waitFor()
  const table = page.getByRole('table', { name: /^Every claim/ })
  await table.getByRole('row').nth(1).focus()
  await page.keyboard.press('Enter')
  await page.locator('.class-chosen').getByText('They say so', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Open the class map' }).press('Enter')
  await waitForPicture(page)
  const { bytes } = await saveFromMenu(page, 'Dossier, JSON (complete)')
  const map = JSON.parse(bytes.toString()) as { exercise?: object; articles: { claims: { note?: { en: string } }[] }[] }
  expect(map.exercise).toBeUndefined()
  const notes = map.articles.flatMap(({ claims }) => claims.map(({ note }) => note?.en))
  expect(notes.length).toBeGreaterThan(3)
  for (const note of notes) expect(note).toMatch(/^[123] of 3 students says? so\.$/)
  await openClass(page)
  await page.getByRole('button', { name: 'Open again what was open before: Who is near Russia' }).press('Enter')
  await expect.poll(() => placesOf(page).told.textContent()).toBe('“Who is near Russia” is open again.')
  const { bytes: again } = await saveFromMenu(page, 'Dossier, JSON (complete)')
  expect(JSON.parse(again.toString())).toEqual(JSON.parse(exercise.text))
})

journey('what would mislead is told: pictures, nothing, the same twice, one name for two, nothing done', { viewport: WIDE }, async ({ page, address }) => {
  const { exercise, students } = makeClassFiles(4, 12)
  await openApp(page, address)
  await chooseFiles(page, [exercise])
  await expect.poll(() => placesOf(page).told.textContent()).toContain(exercise.name)
  await openClass(page)
  const [first, second, third, fourth] = students
  if (!first || !second || !third || !fourth) throw new Error('there are four students')
  const idle = { name: 'Who is near Russia - Idle.triplomat.json', text: exercise.text }
  const again = { ...first, name: first.name.replace('.triplomat.json', '.triplomat (1).json') }
  const namesake = { ...fourth, name: second.name }
  const given = [first, again, second, third, namesake, idle].map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) }))
  const picture = { name: 'Bo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) }
  const nothing = { name: 'Cy.json', mimeType: '', buffer: Buffer.from('') }
  const paper = { name: 'Di.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
  await page.locator('.class-give input').setInputFiles([picture, ...given, nothing, paper])
  await expect.poll(() => page.locator('.class-summary').textContent()).toMatch(/^5 students: /)
  const alert = page.locator('.class-not-read')
  await alert.getByText('This is a picture', { exact: false }).waitFor()
  await alert.getByText('This is a PDF', { exact: false }).waitFor()
  await alert.getByText('This file is empty', { exact: false }).waitFor()
  expect(await alert.textContent()).not.toContain('UTF-8')
  const doubts = page.locator('.class-doubts')
  expect(await doubts.getByRole('listitem').allTextContents()).toEqual([
    `1 file was in the class already, and is not counted twice: ${again.name}.`,
    '2 files came under one name, and count as 2 students: student-02 and student-02 (2). Where they are of one student, remove those that should not count.',
    '1 student has no claim of their own: Idle. Was the exercise handed in as it was given out?',
  ])
  await expectAccessible(page)
  await page.getByText('5 students handed in').press('Enter')
  await page.getByRole('button', { name: 'Remove student-02 (2)' }).press('Enter')
  await page.getByRole('button', { name: 'Remove Idle' }).press('Enter')
  await expect.poll(() => page.locator('.class-summary').textContent()).toMatch(/^3 students: /)
  expect(await doubts.getByRole('listitem').count()).toBe(1)
  await page.getByRole('checkbox', { name: 'Show numbers instead of names' }).check()
  expect(await doubts.textContent()).toBe('1 file was in the class already, and is not counted twice.')
})

journey('claims are found in a long list, all are printed, and the map is drawn by how many say so', { viewport: WIDE }, async ({ page, address }) => {
  const { exercise, students } = makeClassFiles(3)
  await openApp(page, address)
  await chooseFiles(page, [exercise])
  await expect.poll(() => placesOf(page).told.textContent()).toContain(exercise.name)
  await openClass(page)
  await dragFiles(page, students)
  const heading = page.getByRole('heading', { name: /^What all say: / })
  await heading.waitFor()
  const all = Number((await heading.textContent())?.match(/\d+/)?.[0])
  const list = page.locator('.teach-group', { has: heading }).locator('.class-claims > li')
  expect(all).toBeGreaterThan(8)
  expect(await list.count()).toBe(8)
  const rows = page.getByRole('table', { name: /^Every claim/ }).locator('tbody tr')
  const whole = await rows.count()
  await page.getByLabel('Find a claim').fill('belong russia')
  await expect.poll(() => rows.count()).toBeLessThan(whole)
  for (const row of await rows.allTextContents()) expect(row).toMatch(/belong.*russia|russia.*belong/i)
  await page.getByLabel('Find a claim').fill('')
  await expect.poll(() => rows.count()).toBe(whole)

  await page.getByText('Draw it here').press('Enter')
  const picture = page.getByRole('img', { name: /^Class map: a line for each claim/ })
  await picture.waitFor()
  const widths = await picture.locator('path[stroke-width]').evaluateAll((paths) => paths.map((path) => Number(path.getAttribute('stroke-width'))))
  const legend = await page.locator('.class-widths line').evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('stroke-width'))))
  expect(legend).toHaveLength(3)
  expect(legend).toEqual([...legend].sort((one, other) => one - other))
  expect(widths).toContain(legend[2])
  expect(widths.some((width) => width === legend[1] || width === legend[0])).toBe(true)
  await expectAccessible(page)

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => list.count()).toBe(all)
  expect(await page.getByText('Choose a claim to read', { exact: false }).isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: /^Show all/ }).count()).toBe(0)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(() => list.count()).toBe(8)
})

journey('sheets are printed, each on a page of its own', { viewport: WIDE }, async ({ page, address }) => {
  const { exercise, students } = makeClassFiles(3, 2)
  await openApp(page, address)
  await chooseFiles(page, [{ ...exercise, text: withShortKey(exercise.text) }])
  await expect.poll(() => placesOf(page).told.textContent()).toContain(exercise.name)
  await openClass(page)
  await dragFiles(page, students)
  const choice = page.getByLabel('Sheet of')
  await choice.selectOption('student-02')
  await page.getByRole('heading', { name: 'Feedback for student-02' }).waitFor()
  await expectAccessible(page)
  await expect.poll(() => countPages(page)).toBe(1)
  await choice.selectOption('All, each on a page of its own')
  await expect.poll(() => page.locator('.class-sheet').count()).toBe(3)
  await expect.poll(() => countPages(page)).toBe(3)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.getByRole('heading', { name: 'Class map' }).isVisible()).toBe(false)
  await expect.poll(() => page.getByRole('heading', { name: 'Feedback for student-03' }).isVisible()).toBe(true)
})

journey('codes of three students are pasted, one of them damaged, with the keyboard alone', { viewport: WIDE }, async ({ page, address }) => {
  const { exercise } = makeClassFiles(1)
  await openApp(page, address)
  await chooseFiles(page, [exercise])
  await expect.poll(() => placesOf(page).told.textContent()).toContain(exercise.name)
  await openClass(page)
  const [ada, bo, cy] = [makeCode('Ada', 20), makeCode('Bo', 12), makeCode('Cy', 5)]
  const good = bo[1] ?? ''
  const damaged = bo.with(1, good.replace(/(.{40})./, (_, before: string) => `${before}${good[40] === 'A' ? 'B' : 'A'}`))
  await page.getByRole('button', { name: 'Paste codes…' }).press('Enter')
  const field = page.getByRole('textbox', { name: 'Codes' })
  await field.fill(`From Ada:\n${ada.join('\n')}\n\n> ${damaged.join('\n> ')}\n${cy.join(' ')}\nThank you!`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add to the class' }).press('Enter')
  await page.getByText('Added: Ada and Cy.').waitFor()
  await page.getByText(`Line ${ada.length + 2} of the codes (number 2 of its code) is damaged`, { exact: false }).waitFor()
  await page.getByText(`${bo.length - 1} of ${bo.length} lines of a code are read. Still missing: 2.`).waitFor()
  await page.getByText('2 students handed in').waitFor()
  await expectAccessible(page)
  await pasteText(page, good)
  await page.getByText('Added: Bo.').waitFor()
  await expect.poll(() => page.locator('.class-summary').textContent()).toMatch(/^3 students: 5 claims are made by all/)
  await page.getByText('3 students handed in').press('Enter')
  await expect.poll(() => page.getByRole('textbox', { name: 'Name of Bo' }).inputValue()).toBe('Bo')
  await page.getByRole('textbox', { name: 'Name of Bo' }).fill('Ada')
  await page.keyboard.press('Tab')
  await page.getByRole('textbox', { name: 'Name of Ada (2)' }).waitFor()
  await dragFiles(page, [{ name: 'codes.txt', text: `Ada:\n${ada.join('\n')}` }])
  await page.getByText('In the class already: Ada.').waitFor()
  await page.getByRole('button', { name: 'Begin afresh' }).press('Enter')
  await expect.poll(() => placesOf(page).told.textContent()).toBe('The class is empty again.')
  await expect.poll(() => page.locator('.class-students').count()).toBe(0)
})

const FRENCH_PHONE: JourneyOptions = { locale: 'fr', viewport: PHONE, theme: 'dark', hasTouch: true }

journey('une classe en français, sur un téléphone sans caméra', FRENCH_PHONE, async ({ page, address }) => {
  await page.goto(`${address}#work=teach&part=class`)
  await page.getByRole('heading', { name: 'Classe', level: 2 }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lire des codes avec la caméra…' }).tap()
  await page.getByText('Il n’y a pas de caméra ici.', { exact: false }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Fermer' }).tap()
  await pasteText(page, [makeCode('Ada', 9), makeCode('Bo', 4)].flat().join('\n'))
  await page.getByText('Ajout à la classe\u00a0: Ada et Bo.').waitFor()
  const summary = page.locator('.class-summary')
  await expect.poll(() => summary.textContent()).toMatch(/^2 élèves\u00a0: 4 affirmations sont faites par tous, /)
  await page.getByText('Qui dit quoi').tap()
  await page.locator('.class-matrix').waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  await expectAccessible(page)
})

async function openClass(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Teach' }).check()
  await page.getByRole('button', { name: 'Class', exact: true }).press('Enter')
  await page.getByRole('heading', { name: 'Class', level: 2 }).waitFor()
}

/** Of each dispute the sentence, the question, and the names of the smaller camp, or of those who say nothing where they are more. */
async function readDisputes(group: Locator): Promise<string[]> {
  return group.locator('.class-disputed > li').evaluateAll((items) => items.flatMap((item) => {
    const quote = item.querySelector('blockquote')?.textContent.trim() ?? ''
    return [...item.querySelectorAll('.class-dispute')].map((dispute) => {
      const camps = [...dispute.querySelectorAll('.class-camp-who > p')].map((one) => one.textContent.match(/student-\d+/g) ?? [])
      return JSON.stringify([quote, dispute.querySelector('h4')?.textContent, (camps[1] ?? []).join(' ')])
    })
  }))
}

/** The same student with a text of which the class has none, and nothing annotated in it. */
function onAnotherText(text: string): Dossier {
  const dossier = JSON.parse(text) as Dossier
  const words = 'Another text.'
  const sha256 = createHash('sha256').update(words).digest('hex')
  const articles = dossier.articles.map(({ key: _, ...one }) => ({ ...one, text: words, sha256, mentions: [], events: [], claims: [] }))
  return { ...dossier, articles }
}

/** A key of the first two claims, so that a sheet fits a page. */
function withShortKey(text: string): string {
  const dossier = JSON.parse(text) as { articles: { key: { claims: { evidence: { start: number }[] }[] } }[] }
  for (const { key } of dossier.articles) {
    key.claims = key.claims.toSorted((one, other) => (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0)).slice(0, 2)
  }
  return JSON.stringify(dossier)
}

async function countPages(page: Page): Promise<number> {
  const bytes = await page.pdf({ format: 'A4' })
  return bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}
