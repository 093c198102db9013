/** A test that walks through the built app in a real browser, as a reader would. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, afterEach, inject, test, vi } from 'vitest'
import { PATIENCE } from './patience.ts'
import { watchPage } from './watch-page.ts'

/** How the reader's browser is set. */
export interface JourneyOptions {
  /** The language of the browser; default `en`. */
  readonly locale?: string
  /** The colours asked for; default `light`. */
  readonly theme?: 'light' | 'dark'
  /** In CSS pixels; default 1280 × 800. */
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Whether the reader asks for movement; default `reduce`. */
  readonly motion?: 'reduce' | 'no-preference'
  /** Whether the screen is touched; default: it is not. */
  readonly hasTouch?: boolean
  /** Whether the browser keeps the app on the device, as all do; default: it does not, so that each file comes from the network. */
  readonly isInstalling?: boolean
  /** Where the app is served; default: the one that was built for all journeys. */
  readonly address?: () => string
  /** Complaints of the page that belong to this journey; each must come, or the journey fails. */
  readonly expected?: readonly RegExp[]
}

/** What a journey is given: an empty page, and the address of the app to open in it. */
export interface Scene {
  readonly page: Page
  readonly address: string
}

/**
 * Walks through the app in a fresh, empty browser profile (time zone UTC). Fails when `walk` does, and on each
 * console warning or error, uncaught error, refusal of the Content-Security-Policy or request to another host.
 */
export function journey(name: string, options: JourneyOptions, walk: (scene: Scene) => Promise<void>): void {
  test(name, async () => {
    const address = options.address?.() ?? inject('address')
    const context = await (await openBrowser()).newContext(contextOptions(options))
    context.setDefaultTimeout(PATIENCE.wait)
    // Why taken away: a browser that is told to refuse service workers complains of each.
    if (!options.isInstalling) await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    const complaints = watchPage(context, address)
    try {
      const page = await context.newPage()
      await runAndExplain(() => walk({ page, address }), complaints)
      // Why waited for: the browser complains of some things a moment later, as of an icon that it asks for by itself.
      const isHeard = (): boolean => (options.expected ?? []).every((pattern) => complaints.some((complaint) => pattern.test(complaint)))
      await vi.waitUntil(isHeard, { timeout: PATIENCE.wait }).catch(() => undefined)
      // Why: the answer to this question comes after all that the page has said until now.
      if (!page.isClosed()) await page.evaluate(() => document.readyState)
    } finally {
      await context.close()
    }
    judge(complaints, options.expected ?? [])
  })
}

let browser: Promise<Browser> | undefined

function openBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserEndpoint'), { timeout: PATIENCE.hook })
  return browser
}

// Why: a journey that failed may leave a profile open, and one whose time is over still walks; both would go on beside the next.
afterEach(async () => {
  await Promise.all((await browser)?.contexts().map((context) => context.close()) ?? [])
})

afterAll(async () => {
  await (await browser)?.close()
})

function contextOptions({ locale, theme, viewport, motion, hasTouch }: JourneyOptions): BrowserContextOptions {
  return {
    locale: locale ?? 'en',
    colorScheme: theme ?? 'light',
    viewport: viewport ?? { width: 1280, height: 800 },
    reducedMotion: motion ?? 'reduce',
    hasTouch: hasTouch ?? false,
    timezoneId: 'UTC',
    acceptDownloads: true,
  }
}

/** Why: a button that is missing is best explained by the error that kept the page from drawing it. */
async function runAndExplain(walk: () => Promise<void>, complaints: readonly string[]): Promise<void> {
  try {
    await walk()
  } catch (error) {
    if (complaints.length === 0) throw error
    throw new Error(`${String(error)}\nThe page complained:\n${complaints.join('\n')}`, { cause: error })
  }
}

function judge(complaints: readonly string[], expected: readonly RegExp[]): void {
  const failures = [
    ...complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
    ...expected
      .filter((pattern) => !complaints.some((complaint) => pattern.test(complaint)))
      .map((pattern) => `expected complaint never came: ${String(pattern)}`),
  ]
  if (failures.length > 0) throw new Error(`The page complained:\n${failures.join('\n')}`)
}
