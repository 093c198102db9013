/** Text that is made to break a page: shown as text, marked to the unit, never run. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { readSaved } from './annotate/compare-with-seed.ts'
import { INTERFACE } from './annotate/interface-words.ts'
import { makePerson, type Person } from './annotate/person.ts'
import { saveByKeys } from './annotate/save-by-keys.ts'
import { pasteText } from './give-files.ts'
import { ATTACK } from './make-markup-dossier.ts'

const WORDS = INTERFACE.en
const TITLE = 'Odd signs'
/** Each is a word between two others: an override, a join without width, letters with marks, a family, a flag, half of a pair is none. */
const ODD = ['\u202eegap\u202c', 'zero\u200bwidth', 'e\u0301\u0323\u0316to\u0308', '👨‍👩‍👧‍👦', '🇳🇪', 'مالي', 'ab\u00adcd'] as const
const LINES = [TITLE, ATTACK, ...ODD.map((odd) => `before ${odd} after`)]
const ODD_TEXT = LINES.join('\n')

journey('odd signs and markup are text, and marks are exact', {}, async ({ page, address }) => {
  const person = await openText(page, address, ODD_TEXT)
  expect(await page.evaluate(() => [...document.querySelectorAll('[role=application] script, [role=application] img')].length)).toBe(0)
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  await expect.poll(() => shownLines(page)).toEqual(expect.arrayContaining(LINES.slice(1)))

  await person.press('Control+Home')
  // Why by sentence: each line is one.
  await person.press('ArrowDown')
  await person.hear(/^<img src=x/)
  for (const odd of ODD) {
    await goToLine(person, `before ${odd} after`)
    await person.press('Shift+End')
    await person.press('m')
    await person.hear(WORDS.text.said.marked(`before ${odd} after`))
  }
  const [article] = readSaved(await saveByKeys(person, WORDS, WORDS.app.header.saveDossier)).articles
  expect(article?.text).toBe(ODD_TEXT)
  expect(article?.draftMentions?.map(({ spans: [span] }) => ODD_TEXT.slice(span?.start, span?.end))).toEqual(ODD.map((odd) => `before ${odd} after`))
})

const LONG = 1024 * 1024

journey('a megabyte without a space is shown, chosen and marked', {}, async ({ page, address }) => {
  const text = `${TITLE}\n\nbefore ${'x'.repeat(LONG)} after\n\nMali is named last.`
  const person = await openText(page, address, text)
  await person.press('Control+End')
  await person.hear('last')
  await person.press('ArrowUp')
  await person.press('ArrowDown')
  await person.hear('Mali is named last.')
  await person.press('ArrowRight')
  await person.press('ArrowLeft')
  await person.hear(WORDS.text.spoken.offered('Mali'))
  await person.press('Enter')
  await person.hear(WORDS.text.said.linked('Mali', 'Mali'))
  await person.press('Control+Home')
  await person.press('ArrowDown')
  await person.press('m')
  await person.hear(WORDS.text.said.marked('before'))
  const [article] = readSaved(await saveByKeys(person, WORDS, WORDS.app.header.saveDossier)).articles
  expect(article?.text).toBe(text)
  expect(article?.mentions.map(({ spans: [span] }) => [span?.start, span?.quote])).toEqual([[text.indexOf('Mali'), 'Mali']])
  expect(article?.draftMentions?.map(({ spans: [span] }) => [span?.start, span?.quote])).toEqual([[text.indexOf('before'), 'before']])
})

/** A new article of a new dossier, with the focus in its text. */
async function openText(page: Page, address: string, text: string): Promise<Person> {
  const { articles: { new: dialog, fields }, text: { newArticle, region } } = WORDS
  const person = makePerson(page)
  await page.goto(`${address}#work=annotate`)
  await person.goTo({ name: newArticle })
  await person.press('Enter')
  await person.arriveAt({ name: dialog.text })
  await pasteText(page, text, 'dialog textarea')
  await expect.poll(async () => (await person.look({ name: fields.title }))?.value).toBe(TITLE)
  await person.chooseRadio(dialog.where, dialog.anew)
  await person.goTo({ name: dialog.make })
  await person.press('Enter')
  await person.arriveAt({ name: region(TITLE) })
  return person
}

async function goToLine(person: Person, line: string): Promise<void> {
  for (let keys = 0; keys < LINES.length; keys++) {
    await person.press('ArrowDown')
    if ((await person.hear(/./)).startsWith(line)) return
  }
  throw new Error(`never came to ${line}`)
}

/** The paragraphs as they stand in the page. */
async function shownLines(page: Page): Promise<string[]> {
  return (await page.getByRole('application').innerText()).split('\n').map((line) => line.trim())
}
