/** One page that holds a dossier and the whole app: it opens from a disk, without a network, and can be handed on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { afterAll, expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { retitle, titleIn } from './edit-title.ts'
import { status } from './kept-work.ts'
import { placesOf } from './name-places.ts'
import { openApp, PHONE, waitForPicture, WIDE } from './open-app.ts'
import { saveFromMenu } from './save-from-menu.ts'

/** Bytes of the page with the sample in it but without the map's land: as it lies on a disk, and as a server or an archive packs it. Why so
 * little between them: the app is packed already. */
const BUDGET = { onDisk: 1024 * 1024, packed: 790_000 }

const disk = mkdtempSync(join(tmpdir(), 'triplomat-'))
afterAll(() => rmSync(disk, { recursive: true }))

const SAVE = { en: 'One page with the whole app, HTML', fr: 'Une page avec toute l’application, HTML' } as const

journey('one page opens from a disk with its dossier and its view', { viewport: WIDE }, async ({ page, address }) => {
  const asked: string[] = []
  await openApp(page, address, '#lens=table&entity=russia&theme=dark&layout=circle')
  const saved = await saveFromMenu(page, SAVE.en)
  expect(saved.name).toBe('niger-russia-2024-04-12.page.html')
  const land = gzipSync(new Uint8Array(await (await fetch(new URL('land.json', address))).arrayBuffer()), { level: 9 }).length
  const [onDisk, packed] = [saved.bytes.length, gzipSync(saved.bytes, { level: 9 }).length]
  process.stdout.write(`one page with the sample: ${onDisk} bytes, ${packed} gzipped; the map's land takes ${land} packed\n`)
  // Why more: five letters stand for four bytes.
  expect(onDisk - land * 1.25).toBeLessThanOrEqual(BUDGET.onDisk)
  expect(packed - land).toBeLessThanOrEqual(BUDGET.packed)
  const sentence = await page.locator('.question').textContent()
  await page.context().setOffline(true)
  page.on('request', (request) => asked.push(new URL(request.url()).protocol))
  await page.goto(putOnDisk('first', saved.bytes))
  await page.getByRole('table').waitFor()
  expect(await page.locator('.question').textContent()).toBe(sentence)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await page.title()).toBe('Russian military instructors and equipment arrive in Niger · Triplomat')
  await placesOf(page).details.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  await expectAccessible(page)
  expect(asked).toContain('file:')
  expect(asked.filter((protocol) => protocol.startsWith('http'))).toEqual([])
})

journey('everything works in it', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const saved = await saveFromMenu(page, SAVE.en)
  await page.context().setOffline(true)
  await page.goto(putOnDisk('second', saved.bytes))
  await waitForPicture(page)
  expect((await saveFromMenu(page, 'Picture, PNG')).bytes.length).toBeGreaterThan(20_000)
  expect((await saveFromMenu(page, 'Report to read and print, HTML')).bytes.length).toBeGreaterThan(1000)
  await page.getByRole('radio', { name: 'Alliances' }).check({ force: true })
  await page.locator('.tie-answer-main').waitFor()
  await page.locator('.tie-lens svg').first().waitFor()
  await page.getByRole('radio', { name: 'Balance' }).check({ force: true })
  await page.getByRole('radio', { name: 'Map' }).check({ force: true })
  await page.locator('.tie-map svg path').first().waitFor()
  await page.getByRole('radio', { name: 'Annotate' }).check({ force: true })
  await page.getByRole('application').waitFor()
  await retitle(page, 'A title of my own')
  await status(page, 'saved').waitFor()
  await expectAccessible(page)
  await page.reload()
  await page.getByRole('application').waitFor()
  expect(await titleIn(page)).toBe('A title of my own')
})

journey('it is handed on with what was changed, and keeps its work apart', { viewport: WIDE, locale: 'fr' }, async ({ page, address }) => {
  await openApp(page, address)
  const first = await saveFromMenu(page, SAVE.fr, 'fr')
  await page.context().setOffline(true)
  await page.goto(`${putOnDisk('third', first.bytes)}#work=annotate`)
  await page.getByRole('application').waitFor()
  // Why: what would end a script, or open a comment, must not.
  const title = 'L’été </script><!-- $& à Agadez'
  await retitle(page, title)
  await status(page, 'saved').waitFor()
  const second = await saveFromMenu(page, SAVE.fr, 'fr')
  await page.goto(putOnDisk('fourth', second.bytes))
  await page.getByRole('application').waitFor()
  expect(await titleIn(page)).toBe(title)
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  expect(await page.title()).toBe(`${title} · Triplomat`)
  expect(await page.locator('.kept-status').count()).toBe(0)
  // Why the other way too: the page that was changed has its work, the new one begins.
  await page.goto(`${putOnDisk('third', first.bytes)}#work=annotate`)
  await status(page, 'saved').waitFor()
  expect(await titleIn(page)).toBe(title)
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Rouvrir le dossier de cette page' }).click()
  await expect.poll(() => titleIn(page)).toBe('Russian military instructors and equipment arrive in Niger')
})

const TOO_OLD = { expected: [/uncaught: .*DecompressionStream/] }

journey('it says so where the browser is too old for it', TOO_OLD, async ({ page, address }) => {
  await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'DecompressionStream'))
  await page.goto(`${address}one-page.html`)
  await page.getByRole('alert').getByText('This browser is too old').waitFor()
})

journey('it opens on a phone', { viewport: PHONE, hasTouch: true }, async ({ page, address }) => {
  const empty = Buffer.from(await (await fetch(new URL('one-page.html', address))).arrayBuffer())
  await page.goto(putOnDisk('fifth', empty))
  await waitForPicture(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  await expectAccessible(page)
})

journey('a view is shown in another page', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#entity=russia')
  const sentence = await page.locator('.question').textContent()
  const code = await frameCode(page)
  expect(code).toContain(`src="${address}?embed#entity=russia&amp;language=en"`)
  const article = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><main><h1>An article</h1>${code}</main></html>`
  await page.route(`${address}article.html`, (route) => route.fulfill({ contentType: 'text/html', body: article }))
  await page.goto(`${address}article.html`)
  const frame = page.frameLocator('iframe')
  await frame.locator('[role=img] canvas').first().waitFor()
  expect(await frame.locator('.question').textContent()).toBe(sentence)
  expect(await frame.getByRole('button', { name: 'Save as' }).count()).toBe(0)
  expect(await frame.getByRole('link', { name: 'Open in Triplomat' }).getAttribute('href')).toBe(`${address}#entity=russia`)
  await expectAccessible(page)
})

journey('a frame shows ties, and never what a person keeps', { viewport: { width: 640, height: 480 } }, async ({ page, address }) => {
  await page.goto(`${address}#work=annotate`)
  await page.getByRole('application').waitFor()
  await retitle(page, 'Not for others')
  await status(page, 'saved').waitFor()
  await page.goto(`${address}?embed#work=alliances`)
  await page.locator('.tie-answer-main').waitFor()
  await page.locator('.tie-lens svg').first().waitFor()
  await page.getByText('Source: Russian military instructors').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(480)
  await expectAccessible(page)
})

/** The code that the menu gives. */
async function frameCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save as' }).click()
  await page.getByRole('menuitem', { name: 'Code for another page…' }).click()
  const field = page.getByRole('textbox', { name: 'Code' })
  await field.waitFor()
  await expectAccessible(page)
  return field.inputValue()
}

/** The address of the page on the disk. */
function putOnDisk(name: string, content: Buffer): string {
  const path = join(disk, `${name}.html`)
  writeFileSync(path, content)
  return pathToFileURL(path).href
}
