/** Opens the built app and waits until its picture is there. */
import type { Page } from 'playwright'
import { PATIENCE } from '../rig/patience.ts'

/** Sizes of a reader's window, CSS pixels. */
export const WIDE = { width: 1440, height: 900 }
export const MIDDLE = { width: 1024, height: 768 }
export const PHONE = { width: 360, height: 740 }

/** Opens `address` with a hash (with `#`, default none) and waits for article and picture, or for the table. */
export async function openApp(page: Page, address: string, hash = ''): Promise<void> {
  // Why here too: a page of a profile that a journey opened by itself.
  page.setDefaultTimeout(PATIENCE.wait)
  await page.goto(address + hash)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (hash.includes('lens=table')) await page.getByRole('table').waitFor()
  else await waitForPicture(page)
}

/** Waits until Explore has what it fetches when it is idle, since the network may be gone later; all that was asked for has then come. */
export async function waitForParts(page: Page): Promise<void> {
  const hasAll = (parts: readonly string[]): boolean => {
    const had = performance.getEntriesByType('resource').map(({ name }) => name)
    const wanted = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload], link[rel=stylesheet]')].map(({ href }) => href)
    return parts.every((part) => had.some((url) => url.includes(`/${part}-`))) && wanted.every((url) => had.includes(url))
  }
  await page.waitForFunction(hasAll, FETCHED_WHEN_IDLE)
}

const FETCHED_WHEN_IDLE = ['claims-table', 'paths', 'save-picture', 'glossary-in-text', 'print-picture'] as const

/** Takes the network away from a page that is about to be left. Why left first: what it still asks for would fail, and be complained of. */
export async function leaveNetwork(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.context().setOffline(true)
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
  })
  await page.evaluate(() => document.fonts.ready)
}
