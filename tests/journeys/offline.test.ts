/** The app on a device: it is kept after the first visit, opens without a network, and tells of a new version. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { ROOT } from '../rig/list-files.ts'
import { openApp, waitForParts, waitForPicture, WIDE } from './open-app.ts'
import { saveFromMenu } from './save-from-menu.ts'
import { serveBuilds } from './serve-builds.ts'

const [first, second, third] = [await serveBuilds(), await serveBuilds(), await serveBuilds()]

journey('opens with all its parts when the network is gone', { isInstalling: true, viewport: WIDE, address: first.address }, async ({ page, address }) => {
  await openApp(page, address)
  await untilInstalled(page)
  await waitForParts(page)
  first.cut()
  await page.goto(`${address}#entity=russia`)
  await page.reload()
  await waitForPicture(page)
  await page.getByRole('radio', { name: 'Annotate' }).check()
  await page.getByRole('application').waitFor()
  await page.getByRole('radio', { name: 'Alliances' }).check()
  await page.getByRole('radio', { name: 'Map' }).check()
  await page.locator('.tie-lens svg path').first().waitFor()
  await page.getByRole('button', { name: 'Add the Sahel chronology' }).click()
  await page.locator('.sources-switch', { hasText: '2 sources' }).waitFor({ state: 'attached' })
  await page.getByRole('radio', { name: 'Explore' }).check()
  expect((await saveFromMenu(page, 'Report to read and print, HTML')).bytes.length).toBeGreaterThan(1000)
  expect((await saveFromMenu(page, 'One page with the whole app, HTML')).bytes.length).toBeGreaterThan(100_000)
})

journey('opens without a network as a frame too', { isInstalling: true, address: second.address }, async ({ page, address }) => {
  await openApp(page, address)
  await untilInstalled(page)
  await waitForParts(page)
  second.cut()
  await page.goto(`${address}?embed#lens=table`)
  await page.getByRole('table').waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Open in Triplomat' }).getAttribute('href')).toBe(`${address}#lens=table`)
})

journey('tells of a new version, and loads it when it is told to', { isInstalling: true, address: third.address }, async ({ page, address }) => {
  await openApp(page, address)
  await untilInstalled(page)
  expect(await buildOf(page)).toBeUndefined()
  third.publish()
  await page.reload()
  const notice = page.getByRole('region', { name: 'New version' })
  await notice.getByText('A new version is ready.').waitFor()
  // Why still the old one: nothing changes under a person's hands.
  expect(await buildOf(page)).toBeUndefined()
  await expectAccessible(page)
  const other = await page.context().newPage()
  await openApp(other, address)
  expect(await buildOf(other)).toBeUndefined()
  await notice.getByRole('button', { name: 'Load it' }).click()
  await expect.poll(() => buildOf(page)).toBe('second')
  await waitForPicture(page)
  await expect.poll(() => notice.count()).toBe(0)
  const told = other.getByRole('region', { name: 'New version' })
  await told.getByText('was loaded in another tab').waitFor()
  await told.getByRole('button', { name: 'Later' }).click()
  await expect.poll(() => told.count()).toBe(0)
  // Why polled: the old files are removed while the page goes on.
  await expect.poll(() => page.evaluate(() => caches.keys().then((names) => names.length))).toBe(1)
})

journey('can be installed', {}, async ({ page, address }) => {
  const manifest = await (await fetch(new URL('manifest.webmanifest', address))).json() as { icons: { src: string; sizes: string }[] }
  expect(await page.goto(address).then(() => page.locator('link[rel=manifest]').getAttribute('href'))).toBe('./manifest.webmanifest')
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
    const picture = readFileSync(join(ROOT, 'public', src))
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(manifest.icons.length).toBeGreaterThan(3)
})

/** Waits until the service worker has all files and serves this very page. */
async function untilInstalled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
}

async function buildOf(page: Page): Promise<string | undefined> {
  const mark = page.locator('meta[name=build]')
  return await mark.count() === 0 ? undefined : await mark.getAttribute('content') ?? undefined
}
