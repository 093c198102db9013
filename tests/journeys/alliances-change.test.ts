/** Who changed sides after the coup, and the sentence that says so: by keys alone, in English and in French. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { hashOf, placesOf } from './name-places.ts'
import { PHONE, WIDE } from './open-app.ts'

const HASH = '#work=alliances&background=on'
const CHANGE = `${HASH}&alliances=${encodeURIComponent('lens=change')}`

const LANGUAGES = [
  {
    locale: 'en', theme: 'light', lenses: /^Sides$/, change: 'Before and after',
    most: /Of the ties, \d+ are new, (none|\d+) turned.*Niger changed most.*against .*France.* and with .*Russia/,
    who: 'Who changed', france: /^France new before no event, after against \(−\d/, tie: 'France',
    read: /^Read it in the text: claim \d+$/,
    before: 'Before: from 26 July 2020 to 25 July 2023', after: 'After: from 26 July 2023 to 25 July 2026',
  },
  {
    locale: 'fr-FR', theme: 'dark', lenses: /^Camps$/, change: 'Avant et après',
    most: /Parmi les liens, \d+ sont nouveaux, .*Niger a le plus changé.*contre .*France.* et avec .*Russie/,
    who: 'Qui a changé', france: /^France nouveau avant aucun événement, après contre \(−\d/, tie: 'France',
    read: /^Le lire dans le texte\s: affirmation \d+$/,
    before: 'Avant\u00a0: du 26 juillet 2020 au 25 juillet 2023', after: 'Après\u00a0: du 26 juillet 2023 au 25 juillet 2026',
  },
] as const

for (const { locale, theme, lenses, change, most, who, france, tie, read, before, after } of LANGUAGES) {
  journey(`finds out who changed sides after the coup and reads the sentence that says so: ${locale}`, { viewport: WIDE, locale, theme }, async ({ page, address }) => {
    await openAlliances(page, address, HASH)
    await pressUntil(page, 'Tab', lenses)
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getByRole('radio', { name: change }).isChecked()).toBe(true)
    for (const title of [before, after]) await page.getByRole('group', { name: title }).first().waitFor()
    await expect.poll(() => page.locator('.tie-answer').textContent()).toMatch(most)
    await expectAccessible(page)

    await pressUntil(page, 'Tab', france)
    await page.keyboard.press('Enter')
    await page.locator('.tie-panel').getByRole('heading', { level: 2 }).getByText(tie).waitFor()
    const first = page.getByRole('region', { name: who }).getByRole('listitem').first()
    await first.locator('mark').filter({ hasText: /Niger.*France/ }).first().waitFor()
    // Why not the first: what Niger leaned to before stands before it.
    const mark = (await first.locator('mark').allTextContents()).find((text) => /Niger.*France/.test(text)) ?? 'no sentence of Niger and France'
    await expect.poll(async () => (await first.getByRole('blockquote').allTextContents()).some((text) => text.includes(mark))).toBe(true)
    await pressUntil(page, 'Tab', read)
    await page.keyboard.press('Enter')
    const { article, details } = placesOf(page, locale === 'en' ? 'en' : 'fr')
    await article.first().waitFor()
    await expect.poll(() => hashOf(page)).toContain('claim=')
    await expect.poll(() => details.locator('mark').allTextContents()).toContain(mark)
    await expect.poll(async () => (await article.allTextContents()).join('')).toContain(mark)
  })
}

journey('holds other windows against each other, and shows them as a difference and as a table', { viewport: WIDE }, async ({ page, address }) => {
  await openAlliances(page, address, CHANGE)
  await pressUntil(page, 'Tab', /^Compare Niger/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('b')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Compare Burkina Faso: the coup of 30 September 2022' }).waitFor()
  await expect.poll(() => hashOf(page)).toContain('2022-09-30')
  await pressUntil(page, 'Tab', /^Side by side$/)
  await page.keyboard.press('ArrowRight')
  const picture = page.getByRole('group', { name: /^Difference: \d+ actors, \d+ ties$/ })
  await picture.waitFor()
  await expect.poll(() => picture.getByRole('option', { name: /, (new|turned|firmer)$/ }).count()).toBeGreaterThan(5)
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await page.getByRole('table', { name: 'Ties before and after' }).waitFor()
  await expectAccessible(page)
  const handle = page.getByRole('slider', { name: 'After: until' })
  await handle.focus()
  const untilBefore = await handle.getAttribute('aria-valuetext')
  await page.keyboard.press('PageDown')
  await expect.poll(() => handle.getAttribute('aria-valuetext')).not.toBe(untilBefore)
  await page.getByRole('button', { name: 'Compare Dates of my own' }).waitFor()
})

journey('lets time run, and stops it with the handle', { viewport: WIDE, motion: 'no-preference' }, async ({ page, address }) => {
  await openAlliances(page, address, HASH)
  const strip = page.getByRole('region', { name: 'When' })
  await expect.poll(() => strip.textContent()).toMatch(/All of time, from 2012 to 2025: \d+ events/)
  await strip.getByRole('button', { name: 'Play' }).press('Enter')
  const from = strip.getByRole('slider', { name: 'From' })
  const first = await from.getAttribute('aria-valuetext')
  await expect.poll(() => from.getAttribute('aria-valuetext')).not.toBe(first)
  await strip.getByRole('button', { name: 'Pause' }).waitFor()
  await from.focus()
  await page.keyboard.press('ArrowRight')
  await strip.getByRole('button', { name: 'Play' }).waitFor()
  await expectAccessible(page)
  await strip.getByRole('button', { name: 'All of time' }).press('Enter')
  await expect.poll(() => strip.textContent()).toContain('All of time,')
})

journey('steps by hand where less motion is asked for, on a phone', { viewport: PHONE, hasTouch: true }, async ({ page, address }) => {
  await openAlliances(page, address, HASH)
  const strip = page.getByRole('region', { name: 'When' })
  await expect.poll(() => strip.getByRole('button', { name: 'Play' }).count()).toBe(0)
  await strip.getByRole('button', { name: 'Step back' }).tap()
  await expect.poll(() => strip.textContent()).toMatch(/2025: \d+ events, \d+ ties\./)
  await expect.poll(() => page.getByRole('status').last().textContent()).toMatch(/2025: \d+ events/)
  await expectAccessible(page)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

async function openAlliances(page: Page, address: string, hash: string): Promise<void> {
  await page.goto(address + hash)
  await page.locator('.time-strip').waitFor()
  await page.getByText('The Sahel’s realignment').first().waitFor({ state: 'attached' })
  await page.locator('.tie-answer').waitFor()
}

/** Presses a key until the focus is on something of this name. */
async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key)
    const found = await page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
      return (element?.getAttribute('aria-label') ?? label ?? (element instanceof HTMLElement ? element.innerText : '')).replaceAll(/\s+/g, ' ').trim()
    })
    if (name.test(found)) return
  }
  throw new Error(`${key} does not lead to ${String(name)}`)
}
