/** The production build and the bare page, each served, and a real Chromium to open them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { build, preview, type InlineConfig, type PreviewServer } from 'vite'
import { CHROMIUM_ARGUMENTS } from '../rig/chromium-arguments.ts'
import { findChromium } from '../rig/find-chromium.ts'
import { ROOT } from '../rig/list-files.ts'
import { makeBareGraph } from './make-bare-graph.ts'
import { probePage } from './page-probe.ts'

/** A page to measure: where it is, what holds its text, and which element its graph stands in. */
export interface Subject {
  readonly address: string
  readonly textSelector: string
  readonly graphSelector: string
}

export interface BrowserBench {
  readonly browser: Browser
  readonly ours: Subject
  /** The bare page; `?program=arrow` draws arrows instead of lines. */
  readonly bare: Subject
}

/** Builds both pages into a folder of their own, serves them, and gives them to `measure`; takes all down afterwards. */
export async function withBrowser<Result>(measure: (bench: BrowserBench) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'triplomat-bench-'))
  const servers: PreviewServer[] = []
  let browser: Browser | undefined
  try {
    const path = await findChromium()
    const [oursFolder, bareFolder] = [join(folder, 'ours'), join(folder, 'bare')]
    await buildInto(oursFolder, { root: resolve(ROOT, 'src'), configFile: resolve(ROOT, 'vite.config.ts') })
    await buildInto(bareFolder, { root: resolve(import.meta.dirname, 'bare-page'), configFile: false, base: './' })
    servers.push(await serve(oursFolder), await serve(bareFolder))
    browser = await chromium.launch({
      headless: true,
      args: [...CHROMIUM_ARGUMENTS],
      ...(path ? { executablePath: path } : {}),
    })
    const [oursAddress = '', bareAddress = ''] = servers.map(({ resolvedUrls }) => resolvedUrls?.local[0])
    const ours = { address: oursAddress, textSelector: '.article-text', graphSelector: '.graph-ground' }
    const bare = { address: bareAddress, textSelector: '#text', graphSelector: '#graph' }
    const room = await roomOf(browser, ours)
    writeFileSync(join(bareFolder, 'graph.json'), JSON.stringify(makeBareGraph(room)))
    return await measure({ browser, ours, bare })
  } finally {
    await browser?.close()
    for (const server of servers) await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Opens a page in a profile of its own, with an empty cache, 1280 × 800, and waits until its graph is drawn. */
export async function openSubject(
  browser: Browser,
  { address, textSelector }: Subject,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 }, locale: 'en', timezoneId: 'UTC', reducedMotion: 'reduce',
  })
  // Why: the runner of this script marks functions with a function that pages do not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.addInitScript(probePage, textSelector)
  const page = await context.newPage()
  await prepare(page)
  await page.goto(address)
  await page.waitForFunction(() => milestones.graph !== undefined && milestones.text !== undefined)
  return { context, page }
}

async function buildInto(outDir: string, config: InlineConfig): Promise<void> {
  await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir, emptyOutDir: true, target: 'es2022' } })
}

function serve(outDir: string): Promise<PreviewServer> {
  return preview({
    root: ROOT,
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
}

/** The size that the graph has on our page, for the bare page to draw as many pixels. */
async function roomOf(browser: Browser, ours: Subject): Promise<{ width: number; height: number }> {
  const { context, page } = await openSubject(browser, ours)
  const box = await page.locator(ours.graphSelector).boundingBox()
  await context.close()
  if (!box) throw new Error('our page shows no graph')
  return { width: Math.round(box.width), height: Math.round(box.height) }
}
