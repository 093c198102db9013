/** Serves the built app on a free port and keeps one browser open for all journeys. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts'
import { findChromium } from './find-chromium.ts'
import { PATIENCE } from './patience.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    address: string
    /** Where the journeys reach the browser. */
    browserEndpoint: string
  }
}

const ROOT = resolve(import.meta.dirname, '../..')

/** Starts the server and the browser, tells the journeys where they are, and returns what stops both. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(resolve(ROOT, 'dist/index.html'))) throw new Error('dist/index.html is missing: npm run build')
  const server = await preview({
    root: ROOT,
    configFile: false,
    // Why: the default answers every unknown address with the page, which would hide a missing file.
    appType: 'mpa',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the server of the built app has no address')
  const path = await findChromium()
  const browser = await chromium.launchServer({
    headless: true,
    timeout: PATIENCE.hook,
    args: [...CHROMIUM_ARGUMENTS],
    ...(path ? { executablePath: path } : {}),
  })
  project.provide('address', address)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
