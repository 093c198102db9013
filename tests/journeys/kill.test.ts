/** A browser that is killed at any moment loses at most the keystroke in flight: the last one, or, where the machine had no time for the
 * browser, those whose writing had been asked for and not answered. `KILLS` says how often (default 5), `SEED` when. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { allSteps, openWithHistory, undo } from '../../src/state/history.ts'
import type { Edited } from '../../src/state/keeping/follow-change.ts'
import { dossier } from '../../src/state/project.ts'
import { seededRandom, type Random } from '../bench/seeded-random.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { PATIENCE } from '../rig/patience.ts'
import { describeState, putDump, readDump, stateOf, untouched, type KeptDump } from './kept-state.ts'
import { startKillableBrowser } from './killable-browser.ts'
import { makeKeystrokes, press, type Keystroke } from './make-keystrokes.ts'
import { isWriting, watchWriting } from './watch-writing.ts'

const KILLS = Number(process.env.KILLS ?? 5)
const SEED = Number(process.env.SEED ?? 4)
/** Between two keystrokes of somebody who types fast (100 words a minute are 120 ms a key), ms. */
const PACE = { least: 60, most: 180 }
/** How long somebody works before the browser is killed, ms. */
const SESSION = { least: 50, most: 3000 }

test(`nothing but the keystroke in flight is lost in ${KILLS} kills`, { timeout: (KILLS + 1) * PATIENCE.test, retry: 0 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'triplomat-kill-'))
  const random = seededRandom(SEED)
  const figures = { kills: 0, keystrokes: 0, whole: 0, lastLost: 0, unansweredLost: 0, answered: 0 }
  const first = untouched(articleDossier().dossier)
  // Why another browser: there the same keys are pressed, and nothing is killed, so that it shows what should be kept.
  const witness = await (await chromium.connect(inject('browserEndpoint'))).newContext({ viewport: { width: 1280, height: 800 } })
  const twin = await witness.newPage()
  let retyping: Promise<readonly Moment[]> = Promise.resolve([])
  try {
    for (;;) {
      const { page, kill } = await startKillableBrowser(profile)
      try {
        await watchWriting(page)
        await open(page)
        const dump = await readDump(page)
        const found = await stateOf(dump) ?? first
        const possible = await retyping
        if (figures.kills > 0) {
          const at = possible.findIndex((moment) => describeState(moment.state ?? first) === describeState(found))
          expect(at, explain(found, possible, figures.kills)).toBeGreaterThanOrEqual(0)
          await expect.poll(() => see(page)).toEqual(possible[at]?.seen)
          figures[at === 0 ? 'whole' : at === 1 ? 'lastLost' : 'unansweredLost']++
        }
        if (figures.kills === KILLS) {
          undoAll(found)
          break
        }
        const typed = await typeUntilKilled(page, kill, random)
        figures.keystrokes += typed.all.length
        figures.answered += typed.answered
        figures.kills++
        // Why not waited for: meanwhile the browser starts again.
        retyping = retype(twin, dump, typed)
        retyping.catch(() => undefined)
      } finally {
        await kill()
      }
    }
  } finally {
    await witness.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  // Why: of a browser that never answers, all might be lost.
  expect(figures.answered, JSON.stringify(figures)).toBeGreaterThan(0)
  expect(figures.unansweredLost, JSON.stringify(figures)).toBeLessThan(KILLS)
  process.stdout.write(`browser killed, SEED=${SEED}: ${JSON.stringify(figures)}\n`)
})

/** What is kept and what is seen at one moment. */
interface Moment {
  /** `undefined` where nothing is kept yet. */
  readonly state: Edited | undefined
  readonly seen: unknown
}

/** Opens the workspace, and puts the cursor at the beginning of the text. */
async function open(page: Page): Promise<void> {
  page.setDefaultTimeout(PATIENCE.wait)
  await page.goto(`${inject('address')}#work=annotate`)
  // Why these: what a key does depends on whether a name is offered at the cursor, and names come a moment later.
  await page.locator('.article-text .is-offered').first().waitFor()
  // Why: so does what keeps the edits; it has begun once what shows it is asked for.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/kept-status-')))
  await page.locator('.article-text').focus()
  await page.keyboard.press('Control+Home')
}

/** A keystroke, and how long the hand rests after it, ms. */
type Typed = Keystroke & { readonly rest: number }

/** What somebody typed until the browser died. */
interface Session {
  readonly all: readonly Typed[]
  /** So many, from the first on, were answered by the database before the next was pressed; never the last. */
  readonly answered: number
}

/** Types at the pace of a fast typist until the browser dies; the last of it perhaps in vain. */
async function typeUntilKilled(page: Page, kill: () => Promise<void>, random: Random): Promise<Session> {
  const typed: Typed[] = []
  let answered = 0
  let isKilled = false
  setTimeout(() => {
    isKilled = true
    void kill()
  }, between(SESSION, random))
  for (const keystroke of makeKeystrokes(random)) {
    if (isKilled) break
    const rest = keystroke.type === 'key' ? between(PACE, random) : 0
    try {
      if (!await isWriting(page)) answered = typed.length
      typed.push({ ...keystroke, rest })
      await press(page, keystroke)
    } catch (error) {
      if (!isKilled) throw error
    }
    await sleep(rest)
  }
  return { all: typed, answered }
}

/** The moments after each keystroke that was not answered, the last first, and the one before them, where the browser lives on. At the same
 * pace: what lies on the desk is drawn between two keys there too. */
async function retype(twin: Page, dump: KeptDump | undefined, { all, answered }: Session): Promise<readonly Moment[]> {
  // Why there: the same origin, and no app that writes.
  await twin.goto(`${inject('address')}icon.svg`)
  await putDump(twin, dump)
  await open(twin)
  const last = Math.max(all.findLastIndex(({ type }) => type === 'key'), 0)
  const sure = Math.min(answered, last)
  for (const keystroke of all.slice(0, sure)) {
    await press(twin, keystroke)
    await sleep(keystroke.rest)
  }
  const moments = [await observe(twin)]
  for (const keystroke of all.slice(sure)) {
    await press(twin, keystroke)
    await sleep(keystroke.rest)
    if (keystroke.type === 'key') moments.unshift(await observe(twin))
  }
  return moments
}

/** Waits until all that was done is kept. */
async function observe(page: Page): Promise<Moment> {
  const isEdited = await page.locator('.text-bar').getByRole('button', { name: /^(Undo|Redo): / }).count() > 0
  if (isEdited) await page.locator('.kept-status.is-saved').waitFor()
  let dump = await readDump(page)
  for (let before: string | undefined; before !== JSON.stringify(dump?.steps);) {
    before = JSON.stringify(dump?.steps)
    dump = await readDump(page)
  }
  return { state: await stateOf(dump), seen: await see(page) }
}

/** What a person sees of it: how many changes there are, what can be taken back, and how the first paragraphs are marked. */
async function see(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    document.querySelector('.annotate-text')?.scrollTo(0, 0)
    // Why two: what comes into sight is marked a frame later, and drawn in the next.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
    // Why: which names are offered is looked for when the page rests.
    await new Promise((resolve) => requestIdleCallback(resolve))
    const marks = [...document.querySelectorAll('.paragraph')].slice(0, 3)
      .flatMap((paragraph) => [...paragraph.querySelectorAll('.stretch')])
      .map((stretch) => `${stretch.textContent}: ${[...stretch.classList].filter((name) => !/^is-(?!offered)/.test(name)).join(' ')}`)
    const buttons = [...document.querySelectorAll('.text-bar [aria-label]')].map((button) => button.ariaLabel ?? '')
    return { status: document.querySelector('.kept-status')?.ariaLabel, buttons, marks }
  })
}

/** Undo reaches back across all starts to the dossier as it was at first. */
function undoAll({ dossier: last, steps, count }: Edited): void {
  openWithHistory(last, steps, count)
  expect(allSteps.peek().length).toBeGreaterThan(0)
  while (undo());
  expect(dossier.peek()).toEqual(articleDossier().dossier)
}

function explain(found: Edited, possible: readonly Moment[], kills: number): string {
  const brief = ({ count, steps }: Edited): string => `${count} of ${steps.length} steps (${steps.at(-1)?.deed})`
  const others = possible.map(({ state }) => (state ? brief(state) : 'nothing'))
  return `after kill ${kills} of SEED=${SEED}: ${brief(found)} instead of ${others.join(' or ')}`
}

function between({ least, most }: { least: number; most: number }, random: Random): number {
  return least + random.next() * (most - least)
}
