/** Work is kept in the browser as it is done, and saved to a file; two tabs share it. */
import { afterAll, beforeAll, expect } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { BUILD_TIMEOUT, buildWithSeam, type SeamServer } from './build-with-seam.ts'
import { chooseFromOpen, databases, keptTitle, keptTitles, notice, openAnnotate, readStore, saveWith, status } from './kept-work.ts'
import { PHONE } from './open-app.ts'
import { pressInPage, readFromPage, retitle, retitleOften, titleIn } from './seam.ts'

const SAMPLE_TITLE = 'Russian military instructors and equipment arrive in Niger'

let server: SeamServer | undefined

beforeAll(async () => {
  server = await buildWithSeam()
}, BUILD_TIMEOUT)
afterAll(() => server?.close())

/** Through the app that was built with a way in. */
const HERE = { address: (): string => server?.address ?? '' }

journey('nothing is kept, and no code for it loaded, before there is anything to keep', HERE, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(HERE.address())
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /keep|kept/.test(url))).toEqual([])
  expect(await databases(page)).toEqual([])
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  expect(await page.getByRole('menuitem', { name: 'My dossiers…' }).count()).toBe(0)
})

journey('each step is there again after a reload, and undo reaches back across it', HERE, async ({ page }) => {
  await openAnnotate(page, HERE.address())
  await status(page, 'nothing').waitFor()
  expect(await databases(page)).toEqual([])
  for (const title of ['one', 'two', 'three']) await retitle(page, title)
  await pressInPage(page, { type: 'undo' })
  await keptTitle(page, 'two')
  expect(await status(page, 'saved').textContent()).toBe('Saved here · 2 changes not in a file')
  await page.reload()
  await status(page, 'saved').waitFor()
  expect(await titleIn(page)).toBe('two')
  await pressInPage(page, { type: 'redo' })
  expect(await titleIn(page)).toBe('three')
  for (let taken = 0; taken < 4; taken++) await pressInPage(page, { type: 'undo' })
  expect(await titleIn(page)).toBe(SAMPLE_TITLE)
  await retitle(page, 'anew')
  await keptTitle(page, 'anew')
  await page.reload()
  await status(page, 'saved').waitFor()
  expect(await readFromPage(page)).toMatchObject({ count: 1, steps: { length: 1 } })
})

journey('what is kept is opened again after hundreds of steps, by a snapshot on the way', HERE, async ({ page }) => {
  await openAnnotate(page, HERE.address())
  await retitleOften(page, Array.from({ length: 205 }, (_, index) => `title ${index + 1}`))
  await keptTitle(page, 'title 205')
  await expect.poll(() => readStore<{ snapshots: number[] }>(page, 'dossiers').then(([one]) => one?.snapshots.length)).toBe(2)
  // Why below: the snapshot tells of steps that are then no more.
  for (let taken = 0; taken < 20; taken++) await pressInPage(page, { type: 'undo' })
  await retitle(page, 'another way')
  await keptTitle(page, 'another way')
  await page.reload()
  await status(page, 'saved').waitFor()
  expect(await titleIn(page)).toBe('another way')
  await pressInPage(page, { type: 'undo' })
  expect(await titleIn(page)).toBe('title 185')
})

journey('a second tab follows, takes over, and gives back', HERE, async ({ page }) => {
  await openAnnotate(page, HERE.address())
  await retitle(page, 'one')
  await keptTitle(page, 'one')
  const second = await page.context().newPage()
  await second.goto(HERE.address())
  await notice(second).getByText('This dossier is being edited in another tab.').waitFor()
  await expectAccessible(second)
  expect(await retitle(second, 'refused')).toEqual(['edited-elsewhere'])
  await retitle(page, 'two')
  await pressInPage(page, { type: 'undo' })
  await retitle(page, 'three')
  await expect.poll(() => titleIn(second)).toBe('three')
  await notice(second).getByRole('button', { name: 'Edit here' }).click()
  await status(second, 'saved').waitFor()
  await notice(page).getByText('This dossier is being edited in another tab.').waitFor()
  expect(await retitle(second, 'four')).toEqual([])
  await expect.poll(() => titleIn(page)).toBe('four')
  await keptTitle(second, 'four')
  await second.close()
  await status(page, 'saved').waitFor()
  expect(await retitle(page, 'five')).toEqual([])
  await keptTitle(page, 'five')
  expect(await readStore(page, 'dossiers')).toHaveLength(1)
})

journey('a file is written again without asking, also after a reload', HERE, async ({ page }) => {
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
  await openAnnotate(page, HERE.address())
  await retitle(page, 'one')
  await page.keyboard.press('Control+s')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here')
  expect((await inFile()).articles[0]?.title).toBe('one')
  await retitle(page, 'two')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here · 1 change not in a file')
  await keptTitle(page, 'two')
  await page.reload()
  await status(page, 'saved').click()
  const dialog = page.getByRole('dialog', { name: 'Where your work is kept' })
  await dialog.getByText('1 change is not yet in mine.json.').waitFor()
  await dialog.getByRole('button', { name: 'Save to a file' }).click()
  await dialog.getByText('All of it is in mine.json.').waitFor()
  expect((await inFile()).articles[0]?.title).toBe('two')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'picked') as number)).toBe(0)
})

journey('what is saved from the menu counts as a file, up to what is done meanwhile', HERE, async ({ page }) => {
  await openAnnotate(page, HERE.address())
  for (const title of ['one', 'two']) await retitle(page, title)
  await keptTitle(page, 'two')
  await page.getByRole('button', { name: 'Save as', exact: true }).click()
  const written = await saveWith(page, () => page.getByRole('menuitem', { name: 'Dossier, JSON (complete)' }).click())
  expect(written.articles[0]?.title).toBe('two')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here')
  await pressInPage(page, { type: 'undo' })
  await retitle(page, 'three')
  await expect.poll(() => status(page, 'saved').textContent()).toBe('Saved here · 2 changes not in a file')
})

journey('kept dossiers are listed, opened and deleted', HERE, async ({ page }) => {
  await openAnnotate(page, HERE.address())
  await retitle(page, 'mine')
  await keptTitle(page, 'mine')
  await chooseFromOpen(page, /Open the sample/)
  await status(page, 'nothing').waitFor()
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
  expect(await readStore(page, 'dossiers')).toHaveLength(2)
  await dialog.getByRole('button', { name: 'Delete another' }).click()
  await question.getByRole('button', { name: 'Delete', exact: true }).click()
  await dialog.getByText('“another” was deleted from this browser.').waitFor()
  expect(await keptTitles(page)).toEqual(['mine'])
})

journey('on a phone, in the dark, in French', { ...HERE, locale: 'fr', theme: 'dark', viewport: PHONE }, async ({ page }) => {
  await openAnnotate(page, HERE.address())
  await retitle(page, 'Un titre bien long, qui ne tient pas sur une ligne')
  await status(page, 'saved').click()
  const dialog = page.getByRole('dialog', { name: 'Où votre travail est gardé' })
  await dialog.getByRole('listitem').waitFor()
  await expectAccessible(page)
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
})
