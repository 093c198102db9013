/** Narrowing: each filter does what it says in sentence and table, and the address keeps all of it. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { hashOf, placesOf } from './name-places.ts'
import { openApp, waitForPicture, WIDE } from './open-app.ts'

const ALL = 59
const LISTS = ['Cooperation or conflict', 'How firmly', 'Who says so', 'Relations'] as const

journey('each filter narrows sentence and table alike', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  const { narrow } = placesOf(page)
  await narrow.click()
  const panel = page.getByRole('group', { name: 'Show only a part' })
  for (const list of LISTS) {
    const group = panel.getByRole('group', { name: list })
    const first = group.getByRole('checkbox').first()
    const count = Number(/\d+$/.exec(await first.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? ''))?.[0])
    await first.uncheck()
    await waitForShown(page, ALL - count)
    await group.getByRole('button', { name: /^Only / }).first().click()
    await waitForShown(page, count)
    await expect.poll(() => first.isChecked()).toBe(true)
    await group.getByRole('button', { name: 'All', exact: true }).click()
    await waitForShown(page, ALL)
  }
  const kinds = panel.getByRole('group', { name: 'Kinds of entity' })
  await kinds.getByRole('checkbox', { name: /^State/ }).uncheck()
  await expect.poll(() => countShown(page)).toBeLessThan(ALL)
  const subjects = await page.getByRole('table').getByRole('row').locator('td:nth-child(3)').allTextContents()
  expect(subjects).not.toContain('Niger')
  expect(subjects.length).toBe(await countShown(page))
  await expect.poll(() => page.getByRole('button', { name: 'Narrowed (1)' }).count()).toBe(1)
  await panel.getByRole('button', { name: 'Show everything' }).click()
  await waitForShown(page, ALL)
  await expect.poll(() => panel.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await kinds.getByRole('button', { name: /^Only / }).first().click()
  for (const list of LISTS.slice(0, 2)) {
    for (const box of await panel.getByRole('group', { name: list }).getByRole('checkbox').all()) await box.uncheck()
  }
  await expect.poll(() => placesOf(page).question.textContent()).toMatch(/^Nothing is left to show/)
  await expect.poll(() => page.getByRole('table').textContent()).toContain('Nothing is left to show')
})

journey('the window of time narrows by keys', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  const until = page.getByRole('slider', { name: 'Until' })
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'ArrowLeft', 'ArrowRight']) await until.press(key)
  await expect.poll(() => until.getAttribute('aria-valuetext')).toBe('31 January 2024')
  await page.getByText(/^From \d+ \w+ 2023 to 31 January 2024\.$/).waitFor()
  const undated = page.getByRole('checkbox', { name: /^Keep what may lie outside/ })
  const withUndated = await countShown(page)
  expect(withUndated).toBeLessThan(ALL)
  await undated.uncheck()
  await expect.poll(() => countShown(page)).toBeLessThan(withUndated)
  const dated = await countShown(page)
  await expect.poll(() => hashOf(page)).toMatch(/\/2024-02-01&undated=hidden/)
  await page.reload()
  await waitForShown(page, dated)
  await page.getByRole('button', { name: 'All times' }).click()
  await waitForShown(page, ALL)
  await expect.poll(() => page.getByRole('slider', { name: 'From' }).evaluate((thumb) => thumb === document.activeElement)).toBe(true)
})

journey('the circle, and an address that brings all of it back', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#entity=russia&hide-sign=conflict')
  const { details, question, graph } = placesOf(page)
  await details.getByRole('button', { name: 'Only its circle' }).click()
  await question.getByText(/Shown: \d+ of/).waitFor()
  const near = await shownClaims(page)
  await details.getByRole('combobox', { name: 'Only its circle' }).selectOption('2')
  await expect.poll(() => shownClaims(page)).toBeGreaterThan(near)
  await page.getByRole('combobox', { name: 'Layout' }).selectOption('circle')
  await expect.poll(() => hashOf(page)).toBe('entity=russia&hide-sign=conflict&around=russia&steps=2&layout=circle')
  const words = await question.textContent()

  const other = await page.context().newPage()
  await openApp(other, address, new URL(page.url()).hash)
  await expect.poll(() => placesOf(other).question.textContent()).toBe(words)
  await expect.poll(() => other.getByRole('combobox', { name: 'Layout' }).inputValue()).toBe('circle')
  await other.close()

  await page.evaluate(() => {
    location.hash = '#claim=nr-c09'
  })
  await details.getByText('Claim 9 ·').waitFor()
  await expect.poll(() => question.textContent()).not.toContain('Shown:')
  await page.goBack()
  await details.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  await expect.poll(() => question.textContent()).toBe(words)
  await details.getByRole('button', { name: 'The whole graph again' }).click()
  await expect.poll(() => question.textContent()).toMatch(/Shown: \d+ of 59 claims\./)
  await expect.poll(() => graph.isVisible()).toBe(true)
})

const HOSTILE = [
  '#entity=__proto__&around=constructor&steps=9', '#claim=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '#from=niger&to=nobody',
  '#window=9999-99-99/0000-00-00&layout=constructor&lens=toString', '#steps=1e9&around=niger', '#%E0%A4%A', '#=&&=&',
  `#${'hide-relation=x&'.repeat(2000)}`, '#hide-kind=__proto__&hide-source=hasOwnProperty&language=xx&theme=javascript:0',
  '#entity=niger&mention=constructor&window=0001-01-01/9998-12-31',
]

journey('hostile addresses do no harm', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { question } = placesOf(page)
  for (const [index, hash] of HOSTILE.entries()) {
    await page.evaluate((next) => {
      location.hash = next
    }, hash)
    expect(await question.textContent(), hash).not.toMatch(/undefined|NaN|\[object/)
    // Why not each: loading the page anew takes most of the time, and the first ones are the worst.
    if (index < 4) {
      await page.reload()
      await waitForPicture(page)
      await expect.poll(() => question.textContent(), { message: hash }).toMatch(/^59 claims tie \d+ entities/)
    }
    // Why again and again: the page may still be writing the address that it was given before.
    await expect.poll(() => page.evaluate(() => {
      location.hash = '#language=en'
    }).then(() => question.textContent()), { message: hash }).toMatch(/^59 claims tie \d+ entities/)
  }
})

/** How many claims the table has. */
async function countShown(page: Page): Promise<number> {
  return Number(/^\d+/.exec(await page.getByRole('caption').textContent() ?? '')?.[0])
}

/** Waits until the sentence and the rows of the table both show this many claims. */
async function waitForShown(page: Page, count: number): Promise<void> {
  const words = count === ALL ? /^59 claims tie \d+ entities\. (?!.*Shown)/ : new RegExp(`Shown: ${count} of 59 claims\\.`)
  await expect.poll(() => placesOf(page).question.textContent()).toMatch(words)
  await expect.poll(() => countShown(page)).toBe(count)
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(count + 1)
}

/** The number in the sentence `Shown: 9 of 59 claims.` */
async function shownClaims(page: Page): Promise<number> {
  return Number(/Shown: (\d+) of/.exec(await placesOf(page).question.textContent() ?? '')?.[1])
}
