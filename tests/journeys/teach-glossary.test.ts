/** The glossary: on its page, and where a word is looked up while one reads. */
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey, type JourneyOptions } from '../rig/journey.ts'
import { factOf, hashOf, placesOf } from './name-places.ts'
import { openApp, PHONE, waitForPicture, WIDE } from './open-app.ts'

journey('a word is looked up while reading, by keyboard', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const button = page.getByRole('button', { name: 'Glossary' })
  await button.press('Enter')
  const panel = page.getByRole('group', { name: 'Words of the glossary in this text' })
  const mark = panel.getByRole('checkbox', { name: 'Mark these words in the text' })
  await mark.waitFor()
  await expect.poll(() => mark.isChecked()).toBe(false)
  const textBefore = await textOf(page)
  await mark.press('Space')
  await expect.poll(() => placesOf(page).told.textContent()).toMatch(/^Marked in the text: 1\d words/)
  await expect.poll(() => markedWords(page)).toContain('junta')
  await expect.poll(() => textOf(page)).toBe(textBefore)
  await panel.locator('summary', { hasText: /^junta/ }).press('Enter')
  await panel.getByText('It says that such a government has no right to rule', { exact: false }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  await expect.poll(() => isFocused(button)).toBe(true)

  const { article, details } = placesOf(page)
  await article.focus()
  await page.goto(`${address}#claim=nr-c40`)
  const fact = factOf(details, 'Words')
  await fact.getByText('Contested: in the source’s words').waitFor()
  const word = fact.getByRole('button', { name: 'Glossary: junta' })
  await word.press('Enter')
  await details.getByRole('group', { name: 'junta' }).getByText('French: junte').waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => isFocused(word)).toBe(true)
  await expect.poll(() => hashOf(page)).toBe('claim=nr-c40')
})

/** As the article has it first. */
const COMMUNITY = 'Community of West African States'

journey('a marked word is pressed, and what it names is shown', { viewport: WIDE, theme: 'dark' }, async ({ page, address }) => {
  await openApp(page, address)
  await page.getByRole('button', { name: 'Glossary' }).click()
  await page.getByRole('checkbox', { name: 'Mark these words in the text' }).check()
  await page.keyboard.press('Escape')
  await expect.poll(() => markedWords(page)).toContain(COMMUNITY)
  await pressWord(page, COMMUNITY)
  const popup = page.getByRole('dialog', { name: 'Glossary: ECOWAS' })
  await popup.getByText('CEDEAO').waitFor()
  await expect.poll(() => isFocused(popup)).toBe(true)
  await expect.poll(() => hashOf(page)).toBe('')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await popup.waitFor({ state: 'detached' })
  await expect.poll(() => isFocused(placesOf(page).article)).toBe(true)
  await pressWord(page, COMMUNITY)
  await popup.getByRole('button', { name: 'Show ECOWAS in the graph' }).click()
  await popup.waitFor({ state: 'detached' })
  await placesOf(page).details.getByRole('heading', { name: 'ECOWAS', level: 2 }).waitFor()
})

const FRENCH_PHONE: JourneyOptions = { locale: 'fr', viewport: PHONE, hasTouch: true }

journey('un récit marque les mots, et la phrase dit lesquels sont contestés', FRENCH_PHONE, async ({ page, address }) => {
  await page.goto(`${address}#story=how-niger-changed-sides`)
  const bar = page.getByRole('region', { name: 'Récit : Comment le Niger a changé de camp' })
  const word = bar.getByRole('button', { name: 'Glossaire : Sahel' })
  await word.tap()
  await bar.getByRole('group', { name: 'Sahel' }).getByText('La bande de terres sèches', { exact: false }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => isFocused(word)).toBe(true)
  await expect.poll(() => markedWords(page)).toContain('jihadists')
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  await bar.getByRole('button', { name: 'Quitter le récit' }).tap()
  await bar.waitFor({ state: 'detached' })
  await expect.poll(() => markedWords(page)).toEqual([])
  const fact = factOf(placesOf(page, 'fr').details, 'Mots')
  await fact.getByText('Contesté : dans les mots de la source').waitFor()
  await fact.getByRole('button', { name: 'Glossaire : jihadists' }).tap()
  await fact.getByRole('group', { name: 'djihadiste' }).getByText('Neutre : groupe armé', { exact: false }).waitFor()
  await expectAccessible(page)
})

journey('the page of the glossary is searched and sorted, and leads to the sentence', { viewport: WIDE }, async ({ page, address }) => {
  await page.goto(`${address}#work=teach&part=glossary`)
  await page.getByRole('heading', { name: 'Glossary', level: 2 }).waitFor()
  const names = page.locator('main').getByRole('heading', { level: 3 })
  await expect.poll(() => names.count()).toBeGreaterThanOrEqual(39)
  await expectAccessible(page)
  const sorted = await names.allTextContents()
  expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en')))
  await page.getByRole('radio', { name: 'By subject' }).check()
  await expect.poll(() => names.first().textContent()).toBe('junta')
  await page.getByLabel('Find a word').fill('junte')
  await expect.poll(() => names.allTextContents()).toEqual(['junta'])
  await page.getByLabel('Find a word').fill('zzz')
  await page.getByText('No word matches.').waitFor()
  await page.getByRole('button', { name: 'Show all words' }).press('Enter')
  await expect.poll(() => isFocused(page.getByLabel('Find a word'))).toBe(true)
  await page.getByRole('checkbox', { name: 'Only words of the open texts' }).check()
  await page.getByRole('checkbox', { name: 'Contested words only' }).check()
  await expect.poll(() => names.allTextContents()).toContain('expel')
  await expect.poll(() => names.allTextContents()).not.toContain('Azawad')
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'expel' }) })
  await item.getByText('In 1 sentence of the open texts').press('Enter')
  await item.getByText('expelling', { exact: true }).waitFor()
  await expectAccessible(page)
  await item.getByRole('button', { name: /^Read in the text: Niger's military government agreed/ }).press('Enter')
  await waitForPicture(page)
  await expect.poll(() => hashOf(page)).toContain('claim=nr-c09')
  await expect.poll(() => isFocused(placesOf(page).details)).toBe(true)
})

function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.get('glossary') ?? []].map(String))
}

async function pressWord(page: Page, word: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const range = [...CSS.highlights.get('glossary') ?? []].find((one) => String(one) === wanted)
    if (!(range instanceof Range)) throw new Error(`${wanted} is not marked`)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const box = range.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, word)
  await page.mouse.click(at.x, at.y)
}

function textOf(page: Page): Promise<string | null> {
  return placesOf(page).article.textContent()
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement)
}
