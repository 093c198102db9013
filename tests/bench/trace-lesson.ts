/** What Chromium records while a lesson is worked out of a large dossier. */
import type { Browser, Page } from 'playwright'
import type { Dossier } from '../../src/core/schema.ts'
import { makeExercise } from '../../src/core/teaching/make-exercise.ts'
import { longestTask, TRACE_CATEGORIES, type Task } from './longest-task.ts'
import { makeBenchDossier } from './make-bench-dossier.ts'

/** A first set of questions, the eight questions, and the check of a reader's work. */
export const LESSONS = ['questions', 'eight-questions', 'exercises'] as const
export type Lesson = (typeof LESSONS)[number]

/** The longest task from the wish until what was wished for is shown, of 10,000 claims in 167 articles. In a profile of its own. */
export async function traceLesson(browser: Browser, address: string, lesson: Lesson): Promise<Task> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    // Why another part first: what this one has to load is not measured with it.
    await page.goto(`${address}#work=teach&part=glossary`)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'large.triplomat.json', mimeType: '', buffer: fileFor(lesson) })
    await openWholly(page, lesson)
    const { part, press, shown } = STEPS[lesson]
    if (press !== undefined) {
      await goToPart(page, part)
      await page.getByRole('button', { name: press, exact: true }).first().waitFor()
    }
    await page.waitForLoadState('networkidle')
    await browser.startTracing(page, { categories: [...TRACE_CATEGORIES] })
    if (press === undefined) await goToPart(page, part)
    else await page.getByRole('button', { name: press, exact: true }).first().click()
    await page.locator(shown).first().waitFor()
    return longestTask(await browser.stopTracing())
  } finally {
    await context.close()
  }
}

/** Milliseconds; a dossier of this size takes some seconds to be read. */
const PATIENCE = 120_000

const STEPS: Readonly<Record<Lesson, { readonly part: string; readonly press?: string; readonly shown: string }>> = {
  questions: { part: 'questions', press: 'Begin', shown: '.one-question' },
  'eight-questions': { part: 'eight-questions', shown: '.mind-map' },
  exercises: { part: 'exercises', press: 'Check my work', shown: '.exercise-feedback' },
}

function fileFor(lesson: Lesson): Buffer {
  const large = makeBenchDossier({ entities: 2000, claims: 10_000 })
  return Buffer.from(JSON.stringify(lesson === 'exercises' ? exerciseOf(large) : large))
}

function exerciseOf(large: Dossier): Dossier {
  const words = { en: 'Find the claims', fr: 'Trouver les affirmations' }
  const articles = large.articles.map(({ id }) => id)
  return makeExercise(large, { articles, hide: 'claims', title: words, instructions: words, tolerance: 'codebook' })
}

/** What is large and no exercise asks first whether it is meant. */
async function openWholly(page: Page, lesson: Lesson): Promise<void> {
  if (lesson === 'exercises') {
    await page.getByRole('heading', { name: 'Find the claims', level: 2 }).waitFor()
    return
  }
  await page.locator('dialog[open] .button-primary').click()
  await page.locator('dialog[open]').waitFor({ state: 'hidden' })
}

async function goToPart(page: Page, part: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#work=teach&part=${part}`)
}
