/** Opens the built app and waits until its picture is there. */
import type { Page } from 'playwright'

/** Generous, since the machine of the tests may be busy with other tests; milliseconds. */
const PATIENCE = 30_000

/** Sizes of a reader's window, CSS pixels. */
export const WIDE = { width: 1440, height: 900 }
export const MIDDLE = { width: 1024, height: 768 }
export const PHONE = { width: 360, height: 740 }

/** Opens `address` with a hash (with `#`, default none) and waits for article and picture, or for the table. */
export async function openApp(page: Page, address: string, hash = ''): Promise<void> {
  page.setDefaultTimeout(PATIENCE)
  await page.goto(address + hash)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (hash.includes('lens=table')) await page.getByRole('table').waitFor()
  else await waitForPicture(page)
}

/** Waits until the graph has been drawn: labels have ink, and they are drawn after the rest. */
export async function waitForPicture(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const labels = document.querySelector<HTMLCanvasElement>('[role=img] canvas.graph-labels')
    // Why a copy: a canvas that is read many times makes the browser complain, and may be drawn another way.
    const copy = new OffscreenCanvas(120, 90).getContext('2d', { willReadFrequently: true })
    if (!labels || labels.width === 0 || !copy) return false
    copy.drawImage(labels, 0, 0, 120, 90)
    return copy.getImageData(0, 0, 120, 90).data.some((value) => value > 0)
  }, undefined, { timeout: PATIENCE })
  await page.evaluate(() => document.fonts.ready)
}
