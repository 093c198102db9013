/** How soon the Explore page shows something, and what it has to fetch for it. */
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright'
import { openSubject, withBrowser, type BrowserBench, type Subject } from './browser-bench.ts'
import { median } from './compare-alternately.ts'
import type { Milestones } from './page-probe.ts'
import type { Effort, Measure, Row } from './row.ts'

/** The page with the article against a page that holds the same text and graph, with sigma and nothing else. */
export const measureFirstPaint: Measure = {
  name: 'paint',
  title: 'first paint of the Explore page',
  run: ({ isQuick }: Effort) => withBrowser((bench) => measure(bench, isQuick ? 3 : 7)),
}

interface Visit {
  readonly milestones: Milestones
  /** Bytes by ending of the file's name: scripts and styles as gzip makes them, fonts as they are. */
  readonly bytes: ReadonlyMap<string, number>
}

async function measure({ browser, ours, bare }: BrowserBench, runs: number): Promise<Row[]> {
  const visits = { ours: [] as Visit[], bare: [] as Visit[] }
  const open = (subject: Subject) => visit(browser, subject)
  // Why one before: the first page of a browser pays for the start of its processes.
  for (const subject of [ours, bare]) await open(subject)
  for (let run = 0; run < runs; run++) {
    visits.ours.push(await open(ours))
    visits.bare.push(await open(bare))
  }
  const middle = (list: readonly Visit[], milestone: keyof Milestones): number =>
    median(list.map(({ milestones }) => milestones[milestone] ?? Number.NaN))
  const row = (name: string, milestone: keyof Milestones): Row => ({
    name,
    ours: middle(visits.ours, milestone),
    peer: middle(visits.bare, milestone),
    unit: 'ms',
    peerName: 'bare sigma page',
    note: `empty cache, local server, software WebGL, ${runs} visits`,
  })
  return [
    row('first contentful paint', 'painted'),
    row('article text in the page', 'text'),
    row('graph drawn with labels', 'graph'),
    ...WEIGHTS.map(([name, ending, note]) => weightRow(name, ending, note, visits.ours[0], visits.bare[0])),
  ]
}

const WEIGHTS = [
  ['scripts fetched, workers too', '.js', 'gzip'],
  ['styles fetched', '.css', 'gzip'],
  ['fonts fetched', '.woff2', 'as they are; the peer has none'],
] as const

function weightRow(name: string, ending: string, note: string, ours?: Visit, bare?: Visit): Row {
  const kilo = (one?: Visit): number => (one?.bytes.get(ending) ?? 0) / 1000
  return { name, ours: kilo(ours), peer: kilo(bare), unit: 'kB', peerName: 'bare sigma page', note }
}

async function visit(browser: BrowserBench['browser'], subject: Subject): Promise<Visit> {
  const responses: Response[] = []
  const { context, page } = await openSubject(browser, subject, async (page) => {
    page.context().on('response', (response) => responses.push(response))
  })
  await page.waitForLoadState('networkidle')
  await refuseBlank(page)
  const milestones = await page.evaluate(() => globalThis.milestones)
  const bytes = new Map<string, number>()
  for (const response of responses) {
    const ending = extname(new URL(response.url()).pathname)
    const body = await response.body()
    const size = ending === '.woff2' ? body.length : gzipSync(body, { level: 9 }).length
    bytes.set(ending, (bytes.get(ending) ?? 0) + size)
  }
  await context.close()
  return { milestones, bytes }
}

/** Throws where the canvas of the labels has not a single drawn pixel: a blank page would be the quickest of all. */
async function refuseBlank(page: Page): Promise<void> {
  const isDrawn = await page.evaluate(() => {
    // Why in this order: where there is a layer of our own, sigma's stays empty.
    const [canvas] = ['graph-labels', 'sigma-labels'].flatMap((name) => [...document.querySelectorAll<HTMLCanvasElement>(`.${name}`)])
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    return data?.some((value) => value > 0) ?? false
  })
  if (!isDrawn) throw new Error(`no label of the graph is drawn at ${page.url()}`)
}
