/** The app opens, says what it is, and is quiet; and the rig would hear it if it were not. */
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { BUDGETS } from '../rig/budgets.ts'
import { journey } from '../rig/journey.ts'
import { waitForParts } from './open-app.ts'

const PHONE = { width: 375, height: 740 }

journey('opens in English in the light', { locale: 'en-GB' }, async ({ page, address }) => {
  await open(page, address)
  await expect.poll(() => page.title()).toMatch(/Triplomat/)
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await expectAccessible(page)
})

journey('opens in French in the dark', { locale: 'fr-FR', theme: 'dark' }, async ({ page, address }) => {
  await open(page, address)
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr')
  await expectAccessible(page)
})

journey('opens on a phone without scrolling sideways', { viewport: PHONE }, async ({ page, address }) => {
  await open(page, address)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  await expectAccessible(page)
})

journey('asks for little before the first view', {}, async ({ page, address }) => {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await open(page, address)
  await waitForParts(page)
  const ahead = responses.filter((response) => FETCHED_AHEAD.test(response.url()))
  expect(ahead.length).toBeGreaterThan(0)
  const weights = await weigh(responses.filter((response) => !ahead.includes(response)))
  process.stdout.write(`asked for by the first view, in bytes as they travel: ${JSON.stringify(weights)}\n`)
  expect(weights.javascript).toBeGreaterThan(0)
  expect(weights.javascript).toBeLessThanOrEqual(BUDGETS.javascript)
  expect(weights.styles).toBeLessThanOrEqual(BUDGETS.styles)
  expect(weights.fonts).toBeLessThanOrEqual(BUDGETS.fonts)
})

/** The table of claims, what finds paths, the glossary and the picture for paper: no part of the first view, but fetched when the page is idle, since the network may be gone
 * later. */
const FETCHED_AHEAD = /\/(claims-table|data-table|paths|print-picture|save-picture|glossary|find-terms|source-line)-[\w-]+\.(js|css)$/

const COMPLAINTS = [/console warning: a warning/, /uncaught: .*an error/, /another host: https:\/\/example\.invalid/]

journey('hears warnings, errors and other hosts', { expected: [...COMPLAINTS, /net::/] }, async ({ page }) => {
  await page.setContent('<img src="https://example.invalid/pixel.png">')
  await page.evaluate(() => {
    const image = document.querySelector('img')
    const answered = new Promise((resolve) => image?.addEventListener('error', resolve))
    console.warn('a warning')
    queueMicrotask(() => {
      throw new Error('an error')
    })
    return image?.complete ? undefined : answered
  })
})

const REFUSAL = /violates the following Content Security/

journey('hears a refusal of the policy', { expected: [REFUSAL] }, async ({ page }) => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'">'
  await page.setContent(`${policy}<img src="data:image/gif;base64,AA==">`)
})

type Weights = Record<keyof typeof BUDGETS, number>

/** What the browser calls it → where it counts. */
const KINDS: Readonly<Record<string, keyof Weights>> = { script: 'javascript', stylesheet: 'styles', font: 'fonts' }

async function weigh(responses: readonly Response[]): Promise<Weights> {
  const weights: Weights = { javascript: 0, styles: 0, fonts: 0 }
  for (const response of responses) {
    const kind = KINDS[response.request().resourceType()]
    if (!kind) continue
    const body = await response.body()
    weights[kind] += kind === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length
  }
  return weights
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('main').waitFor()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}
