/** Bringing an article in, saying what it is, correcting its text. */
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { dragFiles } from './give-files.ts'
import { PHONE } from './open-app.ts'

const ANNOTATE = '#work=annotate'
const PAGE = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="The Daily Sahel">
<meta property="article:published_time" content="2024-04-12T10:00:00Z"><title>Instructors arrive | The Daily Sahel</title></head>
<body><nav>Home</nav><script>document.title = 'run'</script><article><h1>Instructors arrive</h1>
<p>Russian instructors arrived in <b>Niger</b> on Thursday.</p><p>France left in December.<img src="https://example.org/x.png" onerror="document.title='run'"></p>
</article></body></html>`
const TEXT = 'Instructors arrive\n\nRussian instructors arrived in Niger on Thursday.\n\nFrance left in December.'

journey('a web page is pasted, described and made an article, with the keyboard alone', {}, async ({ page, address }) => {
  const dialog = await askNew(page, address)
  await pastePage(page, PAGE)
  await expectAccessible(page)
  await expect.poll(() => dialog.getByLabel('Text of the article').inputValue()).toBe(TEXT)
  await expect.poll(() => dialog.getByLabel('Title', { exact: true }).inputValue()).toBe('Instructors arrive | The Daily Sahel')
  await expect.poll(() => dialog.getByLabel('Publisher').inputValue()).toBe('The Daily Sahel')
  await expect.poll(() => dialog.getByLabel('Published on').inputValue()).toBe('2024-04-12')

  await dialog.getByLabel('Title', { exact: true }).press('Control+A')
  await page.keyboard.type('Instructors arrive')
  const day = dialog.getByLabel('Published on')
  await day.fill('sometime')
  await dialog.getByText('A day is wanted', { exact: false }).waitFor()
  await day.fill('13 April 2024')
  await dialog.getByText('Read as 13 April 2024.').waitFor()
  await dialog.getByLabel('Web address').fill('javascript:alert(1)')
  await dialog.getByText('An address begins with', { exact: false }).waitFor()
  await dialog.getByLabel('Web address').fill('https://example.org/instructors')
  await dialog.getByRole('button', { name: 'Make the article' }).press('Enter')
  await dialog.waitFor({ state: 'hidden' })

  const text = page.getByRole('application', { name: 'Text: Instructors arrive' })
  await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByText('The Daily Sahel, 13 April 2024', { exact: false }).waitFor()
  await expect.poll(() => page.title()).not.toBe('run')
  await page.keyboard.press('Control+Z')
  await text.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Shift+Z')
  await text.waitFor()
})

journey('what was begun outlives the page, a text that is there already is opened, and a new dossier begins empty', {}, async ({ page, address }) => {
  const dialog = await askNew(page, address)
  await dialog.getByLabel('Text of the article').fill('Niger and Mali met.')
  await dialog.getByLabel('Publisher').fill('Le Soir')
  await expect.poll(() => dialog.getByLabel('Title', { exact: true }).inputValue()).toBe('Niger and Mali met.')
  await expect.poll(() => begunInStore(page)).toEqual(['Niger and Mali met.', 'Le Soir'])
  await page.reload()
  await openNew(page)
  await expect.poll(() => dialog.getByLabel('Text of the article').inputValue()).toBe('Niger and Mali met.')
  await dialog.getByText('This is what you had begun earlier.').waitFor()
  await expect.poll(() => dialog.getByLabel('Publisher').inputValue()).toBe('Le Soir')
  await dialog.getByRole('button', { name: 'Make the article' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => begunInStore(page)).toEqual([undefined, undefined])

  await openNew(page)
  await dialog.getByLabel('Text of the article').fill('Niger and Mali met.\n')
  await dialog.getByRole('button', { name: 'Make the article' }).click()
  await dialog.getByText('This text is in the dossier already, as “Niger and Mali met.”.').waitFor()
  await dialog.getByRole('radio', { name: 'Into a new dossier' }).press('Space')
  await dialog.getByRole('radio', { name: 'None yet' }).press('Space')
  await dialog.getByRole('button', { name: 'Make the article' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => page.getByRole('combobox', { name: 'Article' }).locator('option').count()).toBe(1)
  await page.getByRole('application', { name: 'Text: Niger and Mali met.' }).waitFor()
})

journey('a book is taken without laying it out, and files that are more than a text go to the import', {}, async ({ page, address }) => {
  const dialog = await askNew(page, address)
  await dragFiles(page, [{ name: 'book.txt', text: 'Niger received instructors from Russia.\n\n', times: 30_000 }])
  await dialog.getByText('1,229,998 characters.', { exact: false }).waitFor()
  await expect.poll(() => dialog.getByRole('textbox', { name: 'Text of the article' }).count()).toBe(0)
  await expect.poll(() => dialog.getByLabel('Title', { exact: true }).inputValue()).toBe('Niger received instructors from Russia.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Take the text out' }).click()
  await dialog.getByLabel('Text of the article').waitFor()
  await dragFiles(page, [{ name: 'latin.txt', text: 'x' }, { name: 'second.txt', text: 'y' }])
  await dialog.getByText('Only the first file was taken', { exact: false }).waitFor()
  await dragFiles(page, [{ name: 'ties.csv', text: 'From,To\nNiger,Russia\n' }])
  await page.getByRole('dialog', { name: 'ties.csv: which column holds what?' }).waitFor()
  await dialog.waitFor({ state: 'hidden' })
})

journey('a text is corrected: what is in doubt is shown first, and what loses its words waits for a place', {}, async ({ page, address }) => {
  await page.goto(address + ANNOTATE)
  await page.getByRole('button', { name: /About/ }).click()
  await page.getByRole('button', { name: 'Correct the text…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Correct the text' })
  const field = dialog.getByRole('textbox')
  const before = await field.inputValue()
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await dialog.getByText('Nothing is changed yet.').waitFor()
  const lines = before.split('\n').filter((line) => line !== '')
  await field.fill(before.replace(lines[1] ?? '', 'Something else altogether was written about other matters.'))
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await dialog.getByText(/lose their words/).waitFor()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Correct the text', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  const waiting = page.getByRole('heading', { name: /wait for a place/ })
  await waiting.waitFor()
  const given = page.getByRole('button', { name: /^Give up “/ })
  const count = await given.count()
  await given.first().click()
  await expect.poll(() => given.count()).toBe(count - 1)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: /^Undo: corrected the text/ }).click()
  await waiting.waitFor({ state: 'detached' })
})

journey('a long text is corrected beside the page, which answers meanwhile, and the marks go along', {}, async ({ page, address }) => {
  const words = Array.from({ length: 400 }, (_, at) => `Sentence ${at} of a long text tells of Niger and of others.`).join('\n')
  const dialog = await askNew(page, address)
  await dialog.getByLabel('Text of the article').fill(words)
  await dialog.getByLabel('Title', { exact: true }).fill('A long text')
  await dialog.getByRole('button', { name: 'Make the article' }).click()
  await dialog.waitFor({ state: 'hidden' })
  const text = page.getByRole('application', { name: 'Text: A long text' })
  // Why these: what a key does depends on whether a name is offered at the cursor, and names come a moment later.
  await text.locator('.is-offered').first().waitFor()
  await text.press('Enter')
  await page.getByRole('heading', { name: 'Sentence' }).waitFor()
  await page.getByRole('button', { name: /About/ }).click()
  await page.getByRole('button', { name: 'Correct the text…' }).click()
  const correction = page.getByRole('dialog', { name: 'Correct the text' })
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  const field = correction.getByRole('textbox')
  const before = await field.inputValue()
  await field.fill(before.replace('Sentence 0', 'A sentence. Sentence 0'))
  await correction.getByRole('button', { name: 'See what changes' }).click()
  await correction.waitFor({ state: 'hidden' })
  await page.getByText('A sentence. Sentence 0 of a long text').first().waitFor()
  expect(workers.some((url) => url.includes('correct-worker'))).toBe(true)
})

journey('une personne au téléphone apporte un article et le retire', { locale: 'fr', viewport: PHONE, theme: 'dark' }, async ({ page, address }) => {
  await page.goto(`${address}${ANNOTATE}`)
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Nouvel article…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nouvel article' })
  await dialog.getByRole('button', { name: 'Créer l’article' }).click()
  await dialog.getByText('Il n’y a pas encore de texte.').first().waitFor()
  await dialog.getByLabel('Texte de l’article').fill('La Russie et le Niger\n\nLe Niger a reçu des instructeurs de la Russie jeudi.')
  await expect.poll(() => dialog.getByLabel('Titre', { exact: true }).inputValue()).toBe('La Russie et le Niger')
  await expect.poll(() => dialog.getByLabel('Langue du texte').inputValue()).toBe('fr')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Créer l’article' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /À propos/ }).click()
  await page.getByRole('button', { name: 'Supprimer l’article…' }).click()
  await page.getByRole('dialog', { name: /^Supprimer/ }).getByRole('button', { name: 'Supprimer', exact: true }).click()
  await expect.poll(() => page.getByRole('combobox', { name: 'Article' }).locator('option').count()).toBe(1)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
})

async function askNew(page: Page, address: string): Promise<Locator> {
  await page.goto(address + ANNOTATE)
  return openNew(page)
}

async function openNew(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'New article…' }).first().press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New article' })
  await dialog.waitFor()
  return dialog
}

/** Presses Ctrl+V in the field that has the focus, as far as the page can tell. */
async function pastePage(page: Page, html: string): Promise<void> {
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'not this')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

/** The text and the publisher of what is begun, as the browser keeps them. */
function begunInStore(page: Page): Promise<unknown[]> {
  return page.evaluate(() => new Promise((resolve, reject) => {
    const opening = indexedDB.open('triplomat-begun', 1)
    opening.addEventListener('error', () => reject(new Error(String(opening.error))))
    opening.addEventListener('success', () => {
      const store = opening.result.transaction('begun').objectStore('begun')
      const [text, rest] = [store.get('article text'), store.get('article')]
      rest.addEventListener('success', () => {
        opening.result.close()
        const record: { typed?: { publisher?: string } } | undefined = rest.result
        resolve([text.result, record?.typed?.publisher])
      })
    })
  }))
}
