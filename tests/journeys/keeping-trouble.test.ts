/** Whatever the browser, another tab or a clock does to kept work, a person is told, and can save it to a file. */
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { readKeptState, retitle, titleIn } from './edit-title.ts'
import { changeStore, keptTitle, keptTitles, notice, openAnnotate, readStore, saveWith, status, withoutPicker } from './kept-work.ts'

const SAMPLE_TITLE = 'Russian military instructors and equipment arrive in Niger'

journey('a full browser is told of, the work goes to a file, and is kept once there is space', {}, async ({ page, address }) => {
  await withoutPicker(page)
  await openAnnotate(page, address)
  const protocol = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  // Why before anything is kept: the browser remembers for a while how much space there was.
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
  await retitle(page, 'fits')
  await keptTitle(page, 'fits')
  await page.locator('.article-text').focus()
  await page.keyboard.press('c')
  await page.locator('#claim-note-en').fill('x'.repeat(700_000))
  await notice(page).getByText('The browser has no space left').waitFor()
  await expectAccessible(page)
  await retitle(page, 'still here')
  expect((await saveWith(page, () => page.keyboard.press('Control+s'))).articles[0]?.title).toBe('still here')
  await protocol.send('Storage.overrideQuotaForOrigin', { origin })
  await notice(page).getByRole('button', { name: 'Try again' }).click()
  await keptTitle(page, 'still here')
  await status(page, 'saved').waitFor()
  await expect.poll(() => notice(page).count()).toBe(0)
  await page.reload()
  await status(page, 'saved').waitFor()
  await expect.poll(() => readKeptState(page)).toMatchObject({ count: 4 })
})

journey('a browser that lets nothing be kept is told of, and the work goes to a file', {}, async ({ page, address }) => {
  await withoutPicker(page)
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await openAnnotate(page, address)
  await retitle(page, 'only here')
  await notice(page).getByText('The browser lets nothing be kept here').waitFor()
  await expectAccessible(page)
  const save = notice(page).getByRole('button', { name: 'Save to a file' })
  expect((await saveWith(page, () => save.click())).articles[0]?.title).toBe('only here')
})

journey('a damaged snapshot is told of, what can be read is open, and nothing is deleted', {}, async ({ page, address }) => {
  await openAnnotate(page, address)
  for (const title of ['one', 'two']) await retitle(page, title)
  await keptTitle(page, 'two')
  await changeStore(page, 'steps', 'garble-last')
  await page.reload()
  await page.getByText('A part of “two” was damaged where it was kept. The last step could not be read.').waitFor()
  await expectAccessible(page)
  await expect.poll(() => titleIn(page)).toBe('one')
  await retitle(page, 'a new copy')
  await keptTitle(page, 'a new copy')
  const kept = await readStore<{ name: string }>(page, 'dossiers')
  expect(kept.map(({ name }) => name).toSorted()).toEqual(['a new copy', 'two'])
  await changeStore(page, 'snapshots', 'garble-last')
  await changeStore(page, 'snapshots', 'delete-first')
  await page.reload()
  await page.getByText('The dossier that is kept here is damaged and could not be opened. It stays where it is.').waitFor()
  await expect.poll(() => titleIn(page)).toBe(SAMPLE_TITLE)
  await expect.poll(() => readStore(page, 'dossiers')).toHaveLength(2)
})

journey('where the record is gone, the dossier is still found by its snapshot', {}, async ({ page, address }) => {
  await openAnnotate(page, address)
  for (const title of ['one', 'two']) await retitle(page, title)
  await keptTitle(page, 'two')
  await changeStore(page, 'dossiers', 'delete-first')
  await retitle(page, 'three')
  await notice(page).getByText('What was kept of this dossier is gone').waitFor()
  await notice(page).getByRole('button', { name: 'Try again' }).click()
  await keptTitle(page, 'three')
  await page.reload()
  await status(page, 'saved').waitFor()
  await expect.poll(() => readKeptState(page)).toMatchObject({ count: 3 })
})

journey('a clock that jumps back changes nothing', {}, async ({ page, address }) => {
  await page.addInitScript(() => {
    const start = Date.now()
    let asked = 0
    Date.now = () => start - asked++ * 86_400_000
  })
  await openAnnotate(page, address)
  for (const title of ['one', 'two', 'three']) {
    await retitle(page, title)
    await keptTitle(page, title)
  }
  await page.reload()
  await status(page, 'saved').waitFor()
  const { dossier, steps, count } = await readKeptState(page)
  expect([dossier.articles[0]?.title, steps.length, count]).toEqual(['three', 3, 3])
})

journey('without locks a second tab is not overwritten, and this one is kept as its own', {}, async ({ page, address }) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
  await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
  await openAnnotate(page, address)
  await retitle(page, 'first')
  await keptTitle(page, 'first')
  const second = await page.context().newPage()
  await second.goto(`${address}#work=annotate`)
  await status(second, 'saved').waitFor()
  await retitle(second, 'second')
  await keptTitle(second, 'second')
  await retitle(page, 'third')
  await notice(page).getByText('Another tab has changed this dossier.').waitFor()
  await expect.poll(() => keptTitles(page)).toEqual(['second'])
  await notice(page).getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => keptTitles(page)).toEqual(['second', 'third'])
})
