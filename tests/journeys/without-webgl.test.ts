/** A browser that lacks or loses what the drawing needs: the claims stay within reach, and nothing is ever blank. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { placesOf } from './name-places.ts'
import { openApp, waitForParts, waitForPicture, WIDE } from './open-app.ts'
import { saveFromMenu } from './save-from-menu.ts'

journey('without WebGL it says so and offers the table', { viewport: WIDE, locale: 'fr' }, async ({ page, address }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })
  await page.goto(address)
  const problem = page.getByRole('alert')
  await problem.getByText(/WebGL n’est pas disponible/).waitFor()
  await problem.getByRole('button', { name: 'Réessayer' }).click()
  await problem.getByText(/WebGL n’est pas disponible/).waitFor()
  await problem.getByRole('button', { name: 'Tableau' }).click()
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(60)
  await page.getByRole('radio', { name: 'Graphe' }).check()
  await problem.getByText(/WebGL n’est pas disponible/).waitFor()
})

journey('a lost drawing is made anew once, then the table takes over', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#entity=russia')
  const { told } = placesOf(page)
  const before = await saveFromMenu(page, 'Picture, SVG')
  await loseDrawing(page)
  await expect.poll(() => told.textContent()).toBe('The drawing was lost and has been restored.')
  await waitForPicture(page)
  const after = await saveFromMenu(page, 'Picture, SVG')
  expect(after.bytes.equals(before.bytes)).toBe(true)
  await loseDrawing(page)
  const problem = page.getByRole('alert')
  await problem.getByText('The drawing was lost and could not be restored.').waitFor()
  await problem.getByRole('button', { name: 'Try again' }).click()
  await waitForPicture(page)
  await loseDrawing(page)
  await expect.poll(() => told.textContent()).toBe('The drawing was lost and has been restored.')
  await waitForPicture(page)
  await loseDrawing(page)
  await problem.getByRole('button', { name: 'Table' }).click()
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(60)
})

journey('without workers the graph is still drawn', { viewport: WIDE }, async ({ page, address }) => {
  await page.addInitScript(() => {
    // Why a function: it is called with `new`, as a browser that is told to refuse workers answers.
    Object.defineProperty(window, 'Worker', { value: function refuse() {
      throw new Error('no workers here')
    } })
  })
  await openApp(page, address)
})

// Why expected: with each new address the browser asks for the icon of the page once more.
const GONE = { viewport: WIDE, expected: [/ERR_INTERNET_DISCONNECTED.*icon\.svg/] }

journey('works on when the network is gone', GONE, async ({ page, address }) => {
  await openApp(page, address)
  const { details, article } = placesOf(page)
  await waitForParts(page)
  await page.context().setOffline(true)
  await article.getByText('Moscow', { exact: true }).click()
  await details.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  expect((await saveFromMenu(page, 'Picture, PNG')).bytes.length).toBeGreaterThan(20_000)
  await page.getByRole('combobox', { name: 'Layout' }).selectOption('grid')
  await page.getByRole('button', { name: 'Language, theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Français' }).click()
  await placesOf(page, 'fr').details.getByRole('heading', { name: 'Russie', level: 2 }).waitFor()
  await page.getByRole('radio', { name: 'Tableau' }).check()
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(60)
})

/** Takes the context from each WebGL canvas of the page, as a driver does that starts anew. */
async function loseDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll('canvas')) {
      // Why not on every canvas: asking a blank one for WebGL would give it to it.
      if (/labels|mouse|hovers$|print/i.test(canvas.className)) continue
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    }
  })
}

const UNREACHABLE = { viewport: WIDE, expected: [/ERR_INTERNET_DISCONNECTED/] }

journey('says so where a workspace cannot be loaded, and has it once the network is back', UNREACHABLE, async ({ page, address }) => {
  await openApp(page, address)
  await waitForParts(page)
  await page.context().setOffline(true)
  await page.getByRole('radio', { name: 'Annotate' }).check()
  await page.getByRole('alert').getByText('This part could not be loaded').waitFor()
  await expect.poll(() => page.url()).toContain('work=annotate')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Load again' }).click()
  await page.getByRole('application').waitFor()
})
