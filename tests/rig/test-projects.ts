/** The three kinds of tests, for the `test` part of `vite.config.ts`. */
import { resolve } from 'node:path'
import type { TestProjectConfiguration } from 'vitest/config'
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts'
import { findChromium } from './find-chromium.ts'
import { PATIENCE } from './patience.ts'
import { PREPARED_PACKAGES } from './prepared-packages.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** Why twice: a browser on a machine that is busy with something else drops a frame or a request now and then. A fault of ours
 * fails each time. */
const RETRIES = 2
/** What a test needs whose page answers when it can. */
const PATIENT = {
  testTimeout: PATIENCE.test, hookTimeout: PATIENCE.hook, expect: { poll: { timeout: PATIENCE.wait, interval: 50 } }, retry: RETRIES,
}
const DRAWS = resolve(import.meta.dirname, 'draws.ts')
const FAIL_ON_CONSOLE = resolve(import.meta.dirname, 'fail-on-console.ts')
const REPEAT_LAWS = process.env.RUNS ? [resolve(import.meta.dirname, 'repeat-laws.ts')] : []

/** Node tests, widget tests inside a real browser, and journeys through the built app; none outside of Vitest. */
export async function testProjects(): Promise<TestProjectConfiguration[]> {
  // Why: the builds read the same file, and would wait for the browser driver that only the tests need.
  if (!process.env.VITEST) return []
  return [nodeTests(), await browserTests(), journeys()]
}

function nodeTests(): TestProjectConfiguration {
  return {
    root: ROOT,
    test: {
      name: 'node',
      include: ['tests/{core,formats,migrations,state,cli,repo,explore,alliances,annotate,parts}/**/*.test.ts'],
      environment: 'node',
      env: { TZ: 'UTC' },
      setupFiles: [FAIL_ON_CONSOLE, DRAWS, ...REPEAT_LAWS],
      testTimeout: 30_000,
    },
  }
}

async function browserTests(): Promise<TestProjectConfiguration> {
  const { playwright } = await import('@vitest/browser-playwright')
  const path = await findChromium()
  const launchOptions = { args: [...CHROMIUM_ARGUMENTS], ...(path ? { executablePath: path } : {}) }
  return {
    root: ROOT,
    optimizeDeps: { include: [...PREPARED_PACKAGES] },
    test: {
      name: 'browser',
      include: ['tests/ui/**/*.test.{ts,tsx}'],
      setupFiles: [FAIL_ON_CONSOLE, DRAWS],
      ...PATIENT,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions, contextOptions: { timezoneId: 'UTC' } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}

function journeys(): TestProjectConfiguration {
  return {
    root: ROOT,
    test: {
      name: 'journeys',
      include: ['tests/journeys/**/*.test.ts'],
      environment: 'node',
      env: { TZ: 'UTC' },
      setupFiles: [FAIL_ON_CONSOLE],
      globalSetup: [resolve(import.meta.dirname, 'serve-build.ts')],
      ...PATIENT,
    },
  }
}
