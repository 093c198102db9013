/** From a sentence to its edge and from an edge to its sentence, with the mouse. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { factOf, hashOf, placesOf } from './name-places.ts'
import { openApp, WIDE } from './open-app.ts'
import { readMarkedText } from './read-marked-text.ts'
import { readPicture } from './read-picture.ts'
import { saveFromMenu } from './save-from-menu.ts'

const SENTENCE = "But after the military coup of July 2023, which overthrew elected president Mohamed Bazoum, Niger's junta " +
  'reoriented its foreign policy, and forged closer ties with Moscow.'

journey('a mention leads to its entity and a sentence to its claim', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { article, details, question } = placesOf(page)

  await article.getByText('Moscow', { exact: true }).click()
  await details.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  await expect.poll(() => question.textContent()).toMatch(/^Russia: \d+ claims with \d+ others\. Cooperation: .*Mali/)
  await expect.poll(() => hashOf(page)).toBe('entity=russia&mention=nr-m70')
  await expect.poll(async () => (await readMarkedText(page)).words).toContain('Moscow')

  await article.getByText('overthrew', { exact: true }).click()
  await details.getByRole('heading', { name: 'military coup of July 2023 overthrew Mohamed Bazoum' }).waitFor()
  await expect.poll(() => hashOf(page)).toBe('claim=nr-c38')
  await expect.poll(() => details.getByRole('blockquote').textContent()).toBe(SENTENCE)
  await expect.poll(() => details.locator('mark').allTextContents()).toEqual([
    'the military coup of July 2023, which overthrew elected president Mohamed Bazoum',
  ])
  await expect.poll(() => factOf(details, 'Who says so').textContent()).toBe('the article itself (Atalayar, 12 April 2024)')
  await expect.poll(() => factOf(details, 'When').textContent()).toContain('July 2023')
  await expect.poll(() => page.getByRole('button', { name: /^Claim 38:/ }).getAttribute('aria-pressed')).toBe('true')

  await page.getByRole('button', { name: /^Claim 22:/ }).click()
  await details.getByText('Claim 22 ·').waitFor()
  await expect.poll(() => factOf(details, 'Who says so').textContent()).toContain('Télé Sahel')
  await expect.poll(() => factOf(details, 'How firmly').textContent()).toContain('Planned')
  await expect.poll(async () => (await readMarkedText(page)).words.join('')).toBe('Russia is to "install an air defence system"')
  await page.getByRole('button', { name: /^Claim 22:/ }).click()
  await details.getByRole('heading', { name: 'Ask' }).waitFor()
  await expect.poll(() => hashOf(page)).toBe('')
})

journey('an edge or a node on the graph leads to its sentence', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { details, graph } = placesOf(page)
  const { nodes, edges } = await readPicture(page, (await saveFromMenu(page, 'Picture, SVG')).bytes.toString())

  await graph.click({ position: placeOf(edges, 'nr-c49') })
  await details.getByText('Claim 49 ·').waitFor()
  await expect.poll(() => hashOf(page)).toBe('claim=nr-c49')
  await waitForMark(page, 'distancing themselves from')
  await expect.poll(() => details.getByRole('blockquote').textContent()).toContain('moving closer to Russia while distancing themselves')

  await details.getByRole('button', { name: 'Next claim' }).click()
  await details.getByText('Claim 50 ·').waitFor()
  await details.getByRole('button', { name: 'Previous claim' }).click()
  await details.getByRole('button', { name: 'Previous claim' }).click()
  await details.getByText('Claim 48 ·').waitFor()
  await details.getByRole('button', { name: 'Close' }).click()
  await details.getByRole('heading', { name: 'Ask' }).waitFor()

  await graph.hover({ position: placeOf(nodes, 'ecowas') })
  await expect.poll(async () => (await readMarkedText(page)).words).toEqual(['the Community of West African States', 'ECOWAS'])
  await graph.click({ position: placeOf(nodes, 'france') })
  await details.getByRole('heading', { name: 'France', level: 2 }).waitFor()
  await waitForMark(page, 'French')
  // Why again and again: a click soon after another is a double click, which zooms and lets go of nothing.
  await expect.poll(async () => {
    await graph.click({ position: { x: 3, y: 3 } })
    return hashOf(page)
  }).toBe('')
})

journey('the tellings of one event lead from sentence to sentence', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#claim=nr-c01')
  const { details } = placesOf(page)
  await details.getByText(/^Told \d times; counted once$/).waitFor()
  const telling = details.getByRole('button', { name: /^Russian military instructors deployed in Niger/ })
  await telling.click()
  await details.getByText('Claim 27 ·').waitFor()
  await expect.poll(() => factOf(details, 'Who says so').textContent()).toContain('LSI Africa')
  await waitForMark(page, 'instructeurs militaires russes')
  await expect.poll(() => details.locator('[aria-current=true]').count()).toBe(1)
})

function placeOf(places: Readonly<Record<string, { x: number; y: number }>>, id: string): { x: number; y: number } {
  const place = places[id]
  if (!place) throw new Error(`${id} is not on the picture`)
  return place
}

/** Until the article shows these words marked, and its window has come to them. */
async function waitForMark(page: Page, words: string): Promise<void> {
  await expect.poll(async () => (await readMarkedText(page)).words.join(' | ')).toContain(words)
  await expect.poll(async () => (await readMarkedText(page)).isInSight).toBe(true)
}
