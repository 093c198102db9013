/** Edits of which it is easy to say what should be kept: the title of the article, by its field on the desk. */
import type { Locator, Page } from 'playwright'
import { readDump, stateOf } from './kept-state.ts'
import type { Edited } from '../../src/state/keeping/follow-change.ts'

/** Gives the article another title, as one step. */
export async function retitle(page: Page, title: string): Promise<void> {
  const field = await openTitle(page)
  await field.fill(title)
  await field.blur()
}

/** Gives it one title after the other, without a pause. */
export async function retitleOften(page: Page, titles: readonly string[]): Promise<void> {
  await (await openTitle(page)).evaluate((element, all) => {
    if (!(element instanceof HTMLInputElement)) throw new Error('the title has no field')
    for (const title of all) {
      element.value = title
      element.dispatchEvent(new InputEvent('input', { bubbles: true }))
      element.dispatchEvent(new FocusEvent('blur'))
    }
  }, titles)
}

/** The title that the page shows. */
export async function titleIn(page: Page): Promise<string> {
  return await page.locator('.article-select option:checked').textContent() ?? ''
}

/** Takes steps back, or does them again, by key. */
export async function goBack(page: Page, key: 'Control+z' | 'Control+Shift+z' = 'Control+z', times = 1): Promise<void> {
  await page.locator('.article-text').focus()
  for (let time = 0; time < times; time++) await page.keyboard.press(key)
}

/** What is kept of the one dossier; throws where nothing is. */
export async function readKeptState(page: Page): Promise<Edited> {
  const state = await stateOf(await readDump(page))
  if (!state) throw new Error('nothing is kept')
  return state
}

async function openTitle(page: Page): Promise<Locator> {
  const field = page.locator('.article-fields input').first()
  if (await field.count() === 0) await page.locator('.article-choice button').first().click()
  return field
}
