/** Taking files out: every format can be saved from one dialog, and what can be read again opens with the same claims. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buffer } from 'node:stream/consumers'
import type { Download, Locator, Page } from 'playwright'
import { afterAll, expect } from 'vitest'
import { FORMATS } from '../../src/formats/formats.ts'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { ROOT } from '../rig/list-files.ts'
import { placesOf } from './name-places.ts'
import { openApp, PHONE, WIDE } from './open-app.ts'
import { saveFromMenu } from './save-from-menu.ts'

const folder = mkdtempSync(join(tmpdir(), 'triplomat-export-'))
afterAll(() => rmSync(folder, { recursive: true }))

journey('every format is saved from the dialog, and opens again', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await page.locator('input[type=file]').setInputFiles(`${ROOT}/tests/fixtures/small-dossier.json`)
  await expect.poll(() => rows(page)).toBe(4)
  const saved: { id: string; name: string; bytes: Buffer }[] = []
  const dialog = await openFormats(page)
  await expectAccessible(page)
  const lines = dialog.getByRole('listitem')
  const writers = FORMATS.filter(({ write }) => write)
  // Why 2 more: the pictures of the screen.
  await expect.poll(() => lines.count()).toBe(writers.length + 2)
  for (const { id, extension } of writers) {
    const button = dialog.locator(`[data-format="${id}"]`)
    const problem = dialog.getByRole('alert').filter({ hasText: /./ })
    const [download] = await Promise.all([
      Promise.race([page.waitForEvent('download'), problem.waitFor().then(async () => Promise.reject(new Error(`${id}: ${await problem.innerText()}`)))]),
      button.click(),
    ])
    const { name, bytes } = await take(download)
    expect(name.endsWith(`.${extension}`) || name.endsWith(`.${id}.zip`), name).toBe(true)
    expect(bytes.length, name).toBeGreaterThan(100)
    saved.push({ id, name, bytes })
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  for (const { id, name, bytes } of saved) {
    if (!FORMATS.find((format) => format.id === id)?.read) continue
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Open the sample' }).click()
    await expect.poll(() => rows(page)).toBe(60)
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes })
    await openReport(page, id)
    await expect.poll(() => placesOf(page).told.textContent()).toContain(name)
  }
})

journey('two files asked for at once are both written, and the dialog may be opened meanwhile', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  const names: string[] = []
  page.on('download', (download) => names.push(download.suggestedFilename()))
  const openMenu = (): Promise<void> => page.getByRole('button', { name: 'Save as' }).click()
  for (const item of ['Dossier, JSON (complete)', 'Graph, graphology JSON', 'Other formats…']) {
    await openMenu()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await page.evaluate(() => {
    for (const id of ['gexf', 'graphml']) document.querySelector<HTMLButtonElement>(`[data-format="${id}"]`)?.click()
  })
  await expect.poll(() => names.map((name) => name.replace(/^[^.]*/, ''))).toEqual(['.json', '.graph.json', '.gexf', '.graphml'])
})

journey('tables begin with a byte order mark where that is asked for', { locale: 'fr' }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  const dialog = await openFormats(page)
  await dialog.getByRole('checkbox', { name: /pour Excel$/ }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.locator('[data-format="claims-csv"]').click()])
  const { bytes } = await take(download)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

journey('the dialog of formats on a phone, in the dark', { locale: 'fr', theme: 'dark', viewport: PHONE }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  const dialog = await openFormats(page)
  await dialog.getByRole('button', { name: 'Enregistrer GEXF 1.3' }).waitFor()
  await expectAccessible(page)
  await expect.poll(() => dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
})

journey('the report shows every claim with its sentence, and the picture', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const question = await placesOf(page).question.textContent() ?? ''
  await readReport(page, await saveFromMenu(page, 'Report to read and print, HTML'))
  await expectAccessible(page)
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Russian military instructors and equipment arrive in Niger')
  await expect.poll(() => page.getByText(question).first().isVisible()).toBe(true)
  const claims = page.getByRole('main').getByRole('article')
  await expect.poll(() => claims.count()).toBe(59)
  for (const sentence of await claims.getByRole('blockquote').all()) await expect.poll(() => sentence.locator('mark').count()).toBeGreaterThan(0)
  const { width, height } = await page.getByRole('img').evaluate((image: HTMLImageElement) =>
    ({ width: image.naturalWidth, height: image.naturalHeight }))
  expect(Math.min(width, height)).toBeGreaterThan(300)
  const planned = claims.filter({ hasText: 'Planned: not done yet.' }).first()
  await expect.poll(() => planned.getByRole('heading').textContent()).toMatch(/^\d+ Planned: /)
  await expect.poll(() => planned.locator('.triple').evaluate((words) => getComputedStyle(words).fontStyle)).toBe('italic')
  await expect.poll(() => planned.evaluate((claim) => getComputedStyle(claim).borderLeftStyle)).toBe('double')
  const links = page.getByRole('navigation').getByRole('link')
  const ties = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  await expect.poll(() => links.allTextContents()).toEqual(ties)
  await links.last().click()
  await expect.poll(() => new URL(page.url()).hash).toBe(`#tie-${ties.length}`)
})

journey('the report keeps to what is shown, and speaks French', { locale: 'fr', viewport: PHONE, theme: 'dark' }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table&hide-sign=neutral')
  const shown = await rows(page) - 1
  await readReport(page, await saveFromMenu(page, 'Rapport à lire et à imprimer, HTML', 'fr'))
  await expectAccessible(page)
  await expect.poll(() => page.getByRole('main').getByRole('article').count()).toBe(shown)
  await expect.poll(() => page.getByText(/Ce rapport en donne \d+ sur 59 affirmations/).count()).toBe(1)
  await expect.poll(() => page.getByText(/Filtres/).count()).toBe(1)
  await expect.poll(() => page.getByRole('img').count()).toBe(0)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

async function openFormats(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Save as|Enregistrer)$/ }).click()
  await page.getByRole('menuitem', { name: /^(Other formats|Autres formats)/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('listitem').first().waitFor()
  return dialog
}

/** Says yes to the report where there is one, and waits for the small dossier in the place of the sample. */
async function openReport(page: Page, what: string): Promise<void> {
  const yes = page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true })
  await expect.poll(async () => {
    if (await yes.isVisible()) await yes.click()
    return rows(page)
  }, { message: `${what} opens again` }).toBe(4)
}

/** Opens a saved page as a reader would, from a folder. */
async function readReport(page: Page, { name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
  expect(name).toBe('niger-russia-2024-04-12.html')
  const path = join(folder, name)
  writeFileSync(path, bytes)
  await page.goto(pathToFileURL(path).href)
}

async function take(download: Download): Promise<{ name: string; bytes: Buffer }> {
  // Why a stream: the browser runs elsewhere, so its downloads have no path here.
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}

function rows(page: Page): Promise<number> {
  return page.locator('.claims-table').getByRole('row').count()
}
