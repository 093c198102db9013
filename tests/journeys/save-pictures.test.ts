/** What goes out: pictures that are the screen, and data that the command line takes back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, expect } from 'vitest'
import { runCli } from '../cli/run-cli.ts'
import { journey } from '../rig/journey.ts'
import { placesOf } from './name-places.ts'
import { openApp, waitForPicture, WIDE } from './open-app.ts'
import { readPicture } from './read-picture.ts'
import { saveFromMenu } from './save-from-menu.ts'

const NAME = 'niger-russia-2024-04-12'
const folder = mkdtempSync(join(tmpdir(), 'triplomat-journeys-'))
afterAll(() => rmSync(folder, { recursive: true }))

journey('a saved picture is the picture on the screen', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { graph, question } = placesOf(page)
  const box = await graph.boundingBox()
  if (!box) throw new Error('the graph has no place')
  const { name, bytes } = await saveFromMenu(page, 'Picture, SVG')
  expect(name).toBe(`${NAME}.svg`)
  const svg = bytes.toString()
  const title = await question.textContent() ?? ''
  const sheet = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const textOf = (id: string): string => parsed.querySelector(`#${id}`)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return {
      errors: parsed.querySelectorAll('parsererror').length,
      title: parsed.querySelector('title')?.textContent,
      legend: textOf('legend'),
      source: textOf('source'),
      width: Number(parsed.documentElement.getAttribute('width')),
      active: [...parsed.querySelectorAll('*')].filter((element) =>
        element.localName === 'script' || element.getAttributeNames().some((one) => /^on|href/i.test(one))).length,
    }
  }, svg)
  expect(sheet).toMatchObject({ errors: 0, title, active: 0, width: Math.round(box.width) })
  for (const words of ['cooperation', 'conflict', 'neither', 'planned: hollow', 'State', 'Person or persons']) {
    expect(sheet.legend).toContain(words)
  }
  expect(sheet.source).toMatch(/^Source: .*\(Atalayar, 12 April 2024\)\..*/)
  const { labels } = await readPicture(page, svg)
  const shown = labels.join(' ')
  for (const label of ['Niger', 'Russia', 'ECOWAS', 'Burkina Faso', 'Télé Sahel', 'Mohamed', 'Wagner Group']) expect(shown).toContain(label)

  const png = await saveFromMenu(page, 'Picture, PNG')
  expect(png.name).toBe(`${NAME}.png`)
  expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
  expect(png.bytes.readUInt32BE(16)).toBe(2 * Math.round(box.width))
  expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(2 * Math.round(box.height))

  const screen = await page.screenshot({ clip: box })
  await page.evaluate((text) => {
    // Why on this page: the fonts of the picture are loaded here.
    document.body.innerHTML = text
    // Why: on half a pixel every line would be drawn another way.
    document.querySelector('#picture')?.removeAttribute('transform')
    document.querySelector('#heading')?.remove()
    window.scrollTo(0, 0)
  }, svg)
  const drawn = await page.screenshot({ clip: { ...box, x: 0, y: 0 } })
  const { inked, different } = await compare(page, screen, drawn)
  expect(inked).toBeGreaterThan(10_000)
  expect(different / inked).toBeLessThan(0.03)
})

journey('the same article gives the same picture each time', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#entity=mali')
  const first = await saveFromMenu(page, 'Picture, SVG')
  await page.reload()
  await waitForPicture(page)
  const second = await saveFromMenu(page, 'Picture, SVG')
  expect(first.bytes.length).toBeGreaterThan(20_000)
  expect(second.bytes.equals(first.bytes)).toBe(true)
  expect(await runCli(['convert', await keep(page, 'Dossier, JSON (complete)', `${NAME}.json`), '-'])).toMatchObject({ code: 0 })
  const files = [join(folder, `${NAME}.json`), await keep(page, 'Graph, graphology JSON', `${NAME}.graph.json`)]
  expect(await runCli(['validate', '--strict', ...files])).toEqual({ code: 0, out: 'All is well in 2 files.\n', complaints: '' })
})

journey('without the graph on the screen there is no picture to save', { locale: 'fr' }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect.poll(() => page.getByRole('menuitem', { name: 'Image, SVG' }).getAttribute('aria-disabled')).toBe('true')
  await expect.poll(() => page.getByRole('menuitem', { name: 'Dossier, JSON (complet)' }).getAttribute('aria-disabled')).toBe('false')
})

journey('paper gets the article and the picture, and no buttons', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#claim=nr-c49')
  const { article, details } = placesOf(page)
  // Why in this order: it is that of a browser, and once the page is on paper the graph has no room to be read from.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => article.isVisible()).toBe(true)
  await expect.poll(() => details.getByRole('blockquote').isVisible()).toBe(true)
  for (const name of ['Open', 'Save as', 'Narrow', 'Zoom in', 'Close', 'Previous claim']) {
    await expect.poll(() => page.getByRole('button', { name, exact: true }).isVisible(), { message: name }).toBe(false)
  }
  const picture = page.locator('canvas.print-picture')
  await expect.poll(() => picture.isVisible()).toBe(true)
  expect(await picture.evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(100, 100).getContext('2d')
    copy?.drawImage(canvas, 0, 0, 100, 100)
    return new Set(copy?.getImageData(0, 0, 100, 100).data).size
  })).toBeGreaterThan(20)
})

/** Saves through the menu into the folder of this test; the path. */
async function keep(page: Page, item: string, name: string): Promise<string> {
  const file = await saveFromMenu(page, item)
  expect(file.name).toBe(name)
  const path = join(folder, name)
  writeFileSync(path, file.bytes)
  return path
}

/**
 * Of the pixels with ink in either picture, those whose lightness differs by more than a fifth of the range. The graph may
 * stand on a part of a pixel, so the second picture is moved by one where that fits better.
 */
function compare(page: Page, one: Buffer, other: Buffer): Promise<{ inked: number; different: number }> {
  return page.evaluate(async (pictures) => {
    const read = async (bytes: string): Promise<ImageData> => {
      const image = new Image()
      image.src = `data:image/png;base64,${bytes}`
      await image.decode()
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      return context.getImageData(0, 0, image.width, image.height)
    }
    const [first, second] = [await read(pictures.one), await read(pictures.other)]
    const lightness = (data: Uint8ClampedArray, at: number): number =>
      ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3
    const [width, height] = [first.width, first.height]
    const paper = lightness(first.data, 0)
    const countAt = (right: number, down: number): { inked: number; different: number } => {
      let inked = 0
      let different = 0
      for (let y = 1; y < height - 1; y++) for (let x = 1; x < width - 1; x++) {
        const a = lightness(first.data, (y * width + x) * 4)
        const b = lightness(second.data, ((y + down) * width + x + right) * 4)
        if (Math.abs(a - paper) < 12 && Math.abs(b - paper) < 12) continue
        inked += 1
        if (Math.abs(a - b) > 51) different += 1
      }
      return { inked, different }
    }
    const all = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => countAt(right, down)))
    return all.reduce((best, one) => (one.different < best.different ? one : best))
  }, { one: one.toString('base64'), other: other.toString('base64') })
}
