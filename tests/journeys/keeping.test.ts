/** Work is kept in the browser as it is done, and saved to a file; two tabs share it. */
import { expect } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { goBack, readKeptState, retitle, retitleOften, titleIn } from './edit-title.ts'
import { chooseFromOpen, databases, heard, keptTitle, keptTitles, notice, openAnnotate, readStore, saveWith, status } from './kept-work.ts'
import { PHONE } from './open-app.ts'

const SAMPLE_TITLE = 'Russian military instructors and equipment arrive in Niger'

journey('nothing is kept, and no code for it loaded, before there is anything to keep', {}, async ({ page, address }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /keep|kept/.test(url))).toEqual([])
  expect(await databases(page)).toEqual([])
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect.poll(() => page.getByRole('menuitem', { name: 'My dossiers…' }).count()).toBe(0)
})

journey('each step is there again after a reload, and undo reaches back across it', {}, async ({ page, address }) => {
  await openAnnotate(page, address)
  expect(await page.locator('.kept-status').count()).toBe(0)
  expect(await databases(page)).toEqual([])
  for (const title of ['one', 'two', 'three']) await retitle(page, title)
  await goBack(page)
  await keptTitle(page, 'two')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here · 2 changes not in a file')
  await page.reload()
  await status(page, 'saved').waitFor()
  await expect.poll(() => titleIn(page)).toBe('two')
  await goBack(page, 'Control+Shift+z')
  await expect.poll(() => titleIn(page)).toBe('three')
  await goBack(page, 'Control+z', 3)
  await expect.poll(() => titleIn(page)).toBe(SAMPLE_TITLE)
  await retitle(page, 'anew')
  await keptTitle(page, 'anew')
  await page.reload()
  await status(page, 'saved').waitFor()
  await expect.poll(() => readKeptState(page)).toMatchObject({ count: 1, steps: { length: 1 } })
})

journey('what is kept is opened again after hundreds of steps, by a snapshot on the way', {}, async ({ page, address }) => {
  await openAnnotate(page, address)
  await retitleOften(page, Array.from({ length: 205 }, (_, index) => `title ${index + 1}`))
  await keptTitle(page, 'title 205')
  await expect.poll(() => readStore<{ snapshots: number[] }>(page, 'dossiers').then(([one]) => one?.snapshots.length)).toBe(2)
  // Why below: the snapshot tells of steps that are then no more.
  await goBack(page, 'Control+z', 20)
  await retitle(page, 'another way')
  await keptTitle(page, 'another way')
  await page.reload()
  await status(page, 'saved').waitFor()
  await expect.poll(() => titleIn(page)).toBe('another way')
  await goBack(page)
  await expect.poll(() => titleIn(page)).toBe('title 185')
})

journey('a second tab follows, takes over, and gives back', {}, async ({ page, address }) => {
  await openAnnotate(page, address)
  await retitle(page, 'one')
  await keptTitle(page, 'one')
  const second = await page.context().newPage()
  await second.goto(`${address}#work=annotate`)
  await notice(second).getByText('This dossier is being edited in another tab.').waitFor()
  await expectAccessible(second)
  await expect.poll(() => second.getByRole('button', { name: 'Mark', exact: true }).getAttribute('aria-disabled')).toBe('true')
  await second.locator('.reader-note').getByText('This dossier is being edited in another tab.').waitFor()
  await retitle(second, 'refused')
  await heard(second, 'This dossier is being edited in another tab.')
  await expect.poll(() => second.locator('.article-fields input').first().inputValue()).toBe('one')
  await second.locator('.article-text').focus()
  await second.keyboard.press('Control+Home')
  await second.keyboard.press('ArrowRight')
  await second.keyboard.press('m')
  await heard(second, 'Choose “Edit here” first')
  await expect.poll(() => titleIn(second)).toBe('one')
  await retitle(page, 'two')
  await goBack(page)
  await retitle(page, 'three')
  await expect.poll(() => titleIn(second)).toBe('three')
  await notice(second).getByRole('button', { name: 'Edit here' }).click()
  await status(second, 'saved').waitFor()
  await notice(page).getByText('This dossier is being edited in another tab.').waitFor()
  await retitle(second, 'four')
  await expect.poll(() => titleIn(page)).toBe('four')
  await keptTitle(second, 'four')
  await second.close()
  await status(page, 'saved').waitFor()
  await retitle(page, 'five')
  await keptTitle(page, 'five')
  await expect.poll(() => readStore(page, 'dossiers')).toHaveLength(1)
})

journey('a file is written again without asking, also after a reload', {}, async ({ page, address }) => {
  await page.addInitScript(() => {
    // Why this file: the browser of a test has nobody to choose one, while this one is a real one too.
    Object.assign(globalThis, {
      picked: 0,
      showSaveFilePicker: async () => {
        Object.assign(globalThis, { picked: Number(Reflect.get(globalThis, 'picked')) + 1 })
        return (await navigator.storage.getDirectory()).getFileHandle('mine.json', { create: true })
      },
    })
  })
  const inFile = (): Promise<Dossier> => page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('mine.json')
    return JSON.parse(await (await handle.getFile()).text()) as Dossier
  })
  await openAnnotate(page, address)
  await retitle(page, 'one')
  await page.keyboard.press('Control+s')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here')
  await expect.poll(async () => (await inFile()).articles[0]?.title).toBe('one')
  await retitle(page, 'two')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here · 1 change not in a file')
  await keptTitle(page, 'two')
  await page.reload()
  await status(page, 'saved').click()
  const dialog = page.getByRole('dialog', { name: 'Where your work is kept' })
  await dialog.getByText('1 change is not yet in mine.json.').waitFor()
  await dialog.getByRole('button', { name: 'Save to a file' }).click()
  await dialog.getByText('All of it is in mine.json.').waitFor()
  await expect.poll(async () => (await inFile()).articles[0]?.title).toBe('two')
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'picked') as number)).toBe(0)
})

journey('what is saved from the menu counts as a file, up to what is done meanwhile', {}, async ({ page, address }) => {
  await openAnnotate(page, address)
  for (const title of ['one', 'two']) await retitle(page, title)
  await keptTitle(page, 'two')
  await page.getByRole('button', { name: 'Save as', exact: true }).click()
  const written = await saveWith(page, () => page.getByRole('menuitem', { name: 'Dossier, JSON (complete)' }).click())
  expect(written.articles[0]?.title).toBe('two')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here')
  await goBack(page)
  await retitle(page, 'three')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here · 2 changes not in a file')
})

journey('kept dossiers are listed, opened and deleted', {}, async ({ page, address }) => {
  await openAnnotate(page, address)
  await retitle(page, 'mine')
  await keptTitle(page, 'mine')
  await chooseFromOpen(page, /Open the sample/)
  await page.locator('.kept-status').waitFor({ state: 'detached' })
  await retitle(page, 'another')
  await keptTitle(page, 'another')
  await chooseFromOpen(page, 'My dossiers…')
  const dialog = page.getByRole('dialog', { name: 'Where your work is kept' })
  await dialog.getByRole('button', { name: 'Open mine' }).click()
  await expect.poll(() => titleIn(page)).toBe('mine')
  await chooseFromOpen(page, 'My dossiers…')
  await dialog.getByRole('button', { name: 'Delete another' }).click()
  await expectAccessible(page)
  const question = page.getByRole('dialog', { name: 'Delete “another” from this browser?' })
  await question.getByRole('button', { name: 'Keep it' }).last().click()
  await expect.poll(() => readStore(page, 'dossiers')).toHaveLength(2)
  await dialog.getByRole('button', { name: 'Delete another' }).click()
  await question.getByRole('button', { name: 'Delete', exact: true }).click()
  await dialog.getByText('“another” was deleted from this browser.').waitFor()
  await expect.poll(() => keptTitles(page)).toEqual(['mine'])
})

journey('on a phone, in the dark, in French', { locale: 'fr', theme: 'dark', viewport: PHONE }, async ({ page, address }) => {
  await openAnnotate(page, address)
  await retitle(page, 'Un titre bien long, qui ne tient pas sur une ligne')
  const shown = await status(page, 'saved').boundingBox()
  expect(shown?.width).toBeLessThan(50)
  await expect.poll(() => status(page, 'saved').getAttribute('aria-label')).toBe('Enregistré ici · 1 changement hors fichier')
  await status(page, 'saved').click()
  const dialog = page.getByRole('dialog', { name: 'Où votre travail est gardé' })
  await dialog.getByRole('listitem').waitFor()
  await expectAccessible(page)
  await expect.poll(() => dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
})

journey('an edit does not wait for the disk, which has it once one rests or leaves', {}, async ({ page, address }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const begin = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const transaction = begin.call(this, stores, mode, options)
      const what = [stores].flat().includes('steps') ? 'edit' : 'other'
      transaction.addEventListener('complete', () => seen.push(`${what} ${transaction.durability}`))
      return transaction
    }
  })
  const seen = (): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'seen') as string[])
  const last = async (): Promise<string[]> => (await seen()).slice(-2)
  await openAnnotate(page, address)
  await retitle(page, 'one')
  await retitle(page, 'two')
  // Why both: the disk may have taken the first before the second was done.
  await expect.poll(async () => (await seen()).filter((one) => one === 'edit relaxed').length).toBe(2)
  await expect.poll(last).toEqual(['edit relaxed', 'other strict'])
  // Why: without the timer that waits for a rest, only the leaving can have it written.
  await page.evaluate(() => {
    const wait = setTimeout
    Object.assign(globalThis, { setTimeout: (act: () => void, delay?: number) => (delay === 1000 ? 0 : wait(act, delay)) })
  })
  await retitle(page, 'three')
  await expect.poll(last).toEqual(['other strict', 'edit relaxed'])
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  await expect.poll(last).toEqual(['edit relaxed', 'other strict'])
})
