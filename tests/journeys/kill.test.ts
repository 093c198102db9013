/** A browser that is killed at any moment loses at most the keystroke in flight. `KILLS` says how often (default 5), `SEED` when. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSteps, openWithHistory, perform, redo, stepCount, undo } from '../../src/state/history.ts'
import type { Edited } from '../../src/state/keeping/follow-change.ts'
import { dossier } from '../../src/state/project.ts'
import { seededRandom, type Random } from '../bench/seeded-random.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { BUILD_TIMEOUT, buildWithSeam, type SeamServer } from './build-with-seam.ts'
import { startKillableBrowser } from './killable-browser.ts'
import { makeKeystroke, type Keystroke } from './make-keystrokes.ts'
import { pressInPage, readFromPage } from './seam.ts'

const KILLS = Number(process.env.KILLS ?? 5)
const SEED = Number(process.env.SEED ?? 4)
/** Between two keystrokes of somebody who types fast (100 words a minute are 120 ms a key), ms. */
const PACE = { least: 60, most: 180 }
/** How long somebody works before the browser is killed, ms. */
const SESSION = { least: 50, most: 2500 }

let server: SeamServer | undefined

beforeAll(async () => {
  server = await buildWithSeam()
}, BUILD_TIMEOUT)
afterAll(() => server?.close())

test(`nothing but the keystroke in flight is lost in ${KILLS} kills`, { timeout: 60_000 + KILLS * 30_000, retry: 0 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'triplomat-kill-'))
  const random = seededRandom(SEED)
  const figures = { kills: 0, keystrokes: 0, whole: 0, lastLost: 0 }
  // Why here: the same history as the page's is made in this process, so that each state is known before it is sent.
  openWithHistory(articleDossier().dossier, [], 0)
  let possible: readonly Edited[] = [now()]
  try {
    for (;;) {
      const { page, kill } = await startKillableBrowser(profile)
      try {
        const found = await openAndRead(page, possible)
        const at = possible.findIndex((state) => isSame(state, found))
        expect(at, `after kill ${figures.kills} of SEED=${SEED}: ${describe(found)} instead of ${possible.map(describe).join(' or ')}`)
          .toBeGreaterThanOrEqual(0)
        if (figures.kills > 0) figures[at === 0 ? 'whole' : 'lastLost']++
        if (figures.kills === KILLS) break
        openWithHistory(found.dossier, found.steps, found.count)
        let isKilled = false
        setTimeout(() => {
          isKilled = true
          void kill()
        }, between(SESSION, random))
        possible = await typeUntilDead(page, random, figures, () => isKilled)
        figures.kills++
      } finally {
        await kill()
      }
    }
    await undoAll()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  process.stdout.write(`browser killed, SEED=${SEED}: ${JSON.stringify(figures)}\n`)
})

/** Opens the app; gives what is open once it is what was kept, or the sample where nothing may be kept yet. */
async function openAndRead(page: Page, possible: readonly Edited[]): Promise<Edited> {
  page.setDefaultTimeout(30_000)
  await page.goto(`${server?.address}#work=annotate`)
  const isPerhapsNew = possible.some(({ steps }) => steps.length === 0)
  await page.locator(`.kept-status.is-saved${isPerhapsNew ? ', .kept-status.is-nothing' : ''}`).waitFor()
  await page.locator('.annotate').waitFor()
  return readFromPage(page)
}

/** Types until the browser is gone; gives the two last states, the latest first. */
async function typeUntilDead(
  page: Page, random: Random, figures: { keystrokes: number }, isKilled: () => boolean,
): Promise<readonly Edited[]> {
  let states: readonly Edited[] = [now()]
  while (!isKilled()) {
    const keystroke = makeKeystroke(dossier.peek(), random, figures.keystrokes)
    press(keystroke)
    // Why not sent: a key that changes nothing, as redo where nothing was undone, has nothing to lose.
    if (dossier.peek() === states[0]?.dossier) continue
    figures.keystrokes++
    states = [now(), ...states].slice(0, 2)
    try {
      expect(await pressInPage(page, keystroke)).toEqual([])
    } catch (error) {
      if (!isKilled()) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, between(PACE, random)))
  }
  return states
}

function press(keystroke: Keystroke): void {
  if (keystroke.type === 'edit') expect(perform(keystroke.edit, keystroke.deed, '', keystroke.field)).toEqual([])
  else if (keystroke.type === 'undo') undo()
  else redo()
}

function now(): Edited {
  return { dossier: dossier.peek(), steps: allSteps.peek(), count: stepCount.peek() }
}

/** Steps are compared without the field that was typed into: what is typed after a start is a step of its own. */
function isSame(one: Edited, other: Edited): boolean {
  const bare = ({ dossier: open, steps, count }: Edited): unknown =>
    JSON.parse(JSON.stringify({ open, count, steps: steps.map(({ edit, undo: back, deed, about }) => ({ edit, back, deed, about })) }))
  return isDeepStrictEqual(bare(one), bare(other))
}

/** Undo reaches back across all starts to the dossier as it was at first. */
async function undoAll(): Promise<void> {
  while (undo());
  expect(dossier.peek()).toEqual(articleDossier().dossier)
}

function describe({ count, steps, dossier: { articles } }: Edited): string {
  return `${count} of ${steps.length} steps ("${articles[0]?.title.slice(-20) ?? ''}")`
}

function between({ least, most }: { least: number; most: number }, random: Random): number {
  return least + random.next() * (most - least)
}
