/** A sentence annotated on a phone, by touch: marked, linked, claimed, taken back, done again, saved. */
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { readSaved } from './annotate/compare-with-seed.ts'
import { INTERFACE } from './annotate/interface-words.ts'
import { makeShortDossier } from './annotate/make-short-dossier.ts'
import { PHONE } from './open-app.ts'

const TEXT = 'Two states\n\nMali moved closer to France on Thursday.'

journey('annotates a sentence by touch at 360 px', { viewport: PHONE, hasTouch: true }, async ({ page, address }) => {
  await page.goto(`${address}#work=annotate`)
  await page.getByRole('application').waitFor()
  const content = Buffer.from(JSON.stringify(makeShortDossier('Two states', TEXT)))
  await page.locator('header input[type=file]').setInputFiles({ name: 'short.json', mimeType: 'application/json', buffer: content })
  const tools = page.getByRole('group', { name: 'Tools for the chosen words' })
  await page.getByRole('application', { name: 'Text: Two states' }).waitFor()
  for (const name of ['France', 'Mali']) {
    await tapWord(page, name)
    await tools.getByRole('button', { name: `Mark as ${name}` }).tap()
    await expect.poll(() => told(page)).toBe(`Marked “${name}” as ${name}.`)
    await backToText(page)
  }
  await tapWord(page, 'Mali')
  await page.getByRole('region', { name: 'Desk' }).getByRole('button', { name: 'Subject', exact: true }).tap()
  await chooseIn(page, 'Relation', 'moved closer to')
  await chooseIn(page, 'Object', 'France')
  await expectAccessible(page)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  await page.getByRole('button', { name: 'Finish the claim' }).last().tap()
  await expect.poll(() => told(page)).toBe('Claim 1 is finished: Mali moved closer to France.')
  await backToText(page)
  expect(await countClaims(page)).toEqual([1, 0])
  await page.getByRole('button', { name: /^Undo: / }).tap()
  expect(await countClaims(page)).toEqual([0, 1])
  await page.getByRole('button', { name: /^Redo: / }).tap()
  expect(await countClaims(page)).toEqual([1, 0])
})

function told(page: Page): Promise<string | null> {
  return page.locator('#app > [role=status]').last().textContent()
}

/** Touches the middle of the last such word in the text. */
async function tapWord(page: Page, word: string): Promise<void> {
  const place = await page.getByRole('application').evaluate((region, wanted) => {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
    let found: DOMRect | undefined
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + wanted.length)
      found = range.getBoundingClientRect()
    }
    return found && { x: found.x + found.width / 2, y: found.y + found.height / 2 }
  }, word)
  if (!place) throw new Error(`${word} is not in the text`)
  await page.touchscreen.tap(place.x, place.y)
}

/** The desk lies over the text until it is closed. */
async function backToText(page: Page): Promise<void> {
  await page.getByRole('button', { name: INTERFACE.en.workspace.closePanel, expanded: true }).tap()
}

async function chooseIn(page: Page, field: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field, exact: true })
  await box.tap()
  await box.fill(name)
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).first().tap()
}

/** The claims and the drafts of claims in what is saved. */
async function countClaims(page: Page): Promise<number[]> {
  await page.getByRole('button', { name: 'Save as' }).tap()
  const [download] = await Promise.all([
    page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Dossier, JSON' }).tap(),
  ])
  const { articles: [article] }: Dossier = readSaved(await buffer(await download.createReadStream()))
  return [article?.claims.length ?? 0, article?.draftClaims?.length ?? 0]
}
