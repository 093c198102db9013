/** What a test sees of kept work: the page's words about it, and the database past the app. */
import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'

/** Opens the Annotate workspace, and waits for what keeps its edits. */
export async function openAnnotate(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#work=annotate`)
  await page.locator('.article-text').waitFor()
  // Why: what keeps the edits is loaded a moment later.
  await page.waitForLoadState('networkidle')
}

/** What stands in the header about kept work. */
export function status(page: Page, type: 'saved' | 'failed' | 'reader'): Locator {
  return page.locator(`.kept-status.is-${type}`)
}

/** The bar under the header. */
export function notice(page: Page): Locator {
  return page.locator('.kept-notice')
}

/** Waits until assistive technology is told something of the kind. */
export async function heard(page: Page, words: string): Promise<void> {
  await page.locator('[role=status]').getByText(words).first().waitFor({ state: 'attached' })
}

/** Chooses a line of the menu that opens. */
export async function chooseFromOpen(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).first().click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Waits until the database has a dossier of that name. */
export async function keptTitle(page: Page, title: string): Promise<void> {
  await expect.poll(() => keptTitles(page)).toContain(title)
}

/** Names of all kept dossiers, in the order of the alphabet. */
export async function keptTitles(page: Page): Promise<string[]> {
  return (await readStore<{ name: string }>(page, 'dossiers')).map(({ name }) => name).toSorted()
}

/** Names of the databases there are. */
export function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
}

/** Why downloads: a test cannot answer the browser's own window that asks for a file. */
export async function withoutPicker(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
}

/** What is downloaded while something is done. */
export async function saveWith(page: Page, act: () => Promise<void>): Promise<Dossier> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return JSON.parse((await buffer(await download.createReadStream())).toString()) as Dossier
}

type StoreName = 'dossiers' | 'snapshots' | 'steps'

/** All values of a store, past the app. */
export function readStore<Value>(page: Page, name: StoreName): Promise<Value[]> {
  return page.evaluate((store) => new Promise<Value[]>((resolve, reject) => {
    const opening = indexedDB.open('triplomat')
    opening.addEventListener('error', () => reject(opening.error ?? new Error('the database does not open')))
    opening.addEventListener('success', () => {
      const database = opening.result
      if (!database.objectStoreNames.contains(store)) {
        database.close()
        return resolve([])
      }
      const all = database.transaction(store).objectStore(store).getAll()
      all.addEventListener('success', () => {
        database.close()
        resolve(all.result as Value[])
      })
    })
  }), name)
}

/** Damages a store, past the app. */
export function changeStore(page: Page, name: StoreName, how: 'garble-last' | 'delete-first'): Promise<void> {
  return page.evaluate(([store, deed]) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('triplomat')
    opening.addEventListener('error', () => reject(opening.error ?? new Error('the database does not open')))
    opening.addEventListener('success', () => {
      const database = opening.result
      const transaction = database.transaction(store, 'readwrite')
      transaction.addEventListener('complete', () => {
        database.close()
        resolve()
      })
      const walk = transaction.objectStore(store).openCursor(null, deed === 'garble-last' ? 'prev' : 'next')
      walk.addEventListener('success', () => {
        if (deed === 'delete-first') walk.result?.delete()
        else walk.result?.update({ garbled: true })
      })
    })
  }), [name, how] as const)
}
