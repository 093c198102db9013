/** Saves something through the menu of the header, as a reader does. */
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { type Language, WORDS } from './name-places.ts'

/** A file that the browser put among its downloads. */
export interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Chooses the line `item` of the menu and waits for the download. */
export async function saveFromMenu(page: Page, item: string, language: Language = 'en'): Promise<SavedFile> {
  await page.getByRole('button', { name: WORDS[language].saveAs }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  // Why a stream: the browser runs elsewhere, so its downloads have no path here.
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}
