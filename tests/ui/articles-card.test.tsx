/** The card of an article, and the dialog that corrects its text. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ArticleDialogs } from '../../src/annotate/articles/article-dialogs.tsx'
import { DeskPanel } from '../../src/annotate/panels/desk-panel.tsx'
import type { Article } from '../../src/core/schema.ts'
import { dropCorrection } from '../../src/state/annotating/correct-text.ts'
import { moveCursor } from '../../src/state/annotating/cursor.ts'
import { openDesk } from '../../src/state/annotating/desk.ts'
import { askNewArticle } from '../../src/state/annotating/new-article.ts'
import { perform, stepCount, undo } from '../../src/state/history.ts'
import { dossier } from '../../src/state/project.ts'
import { LiveRegion } from '../../src/ui/live-region.tsx'
import { DOSSIER, isInText, stageDesk, told } from './desk-stage.tsx'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

const input = (id: string): HTMLInputElement => find<HTMLInputElement>(`#${id}`)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })

function article(): Article {
  const [found] = dossier.value.articles
  if (!found) throw new Error('the dossier has no article')
  return found
}

beforeEach(async () => {
  await page.viewport(900, 900)
  stageDesk()
  askNewArticle(false)
  dropCorrection()
  stage(
    <>
      <section id="text-panel"><div role="application" tabIndex={0} aria-label="Text">Text</div></section>
      <div class="annotate-panel"><DeskPanel /></div>
      <ArticleDialogs />
      <LiveRegion />
    </>,
  )
  await openCard()
})

afterEach(() => vi.unstubAllGlobals())

async function openCard(): Promise<void> {
  openDesk({ type: 'article', id: article().id })
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(article().title)
}

describe('the fields of an article', () => {
  it('are edits as they are typed, one step a field; what is wrong is said and not stored', async () => {
    await userEvent.fill(input('article-title'), 'A pact')
    await userEvent.type(input('article-title'), ' of sea')
    expect(article().title).toBe('A pact of sea')
    await userEvent.fill(input('article-title'), '')
    await expect.element(page.getByText('An article needs a title.')).toBeInTheDocument()
    expect(input('article-title').ariaInvalid).toBe('true')
    expect(article().title).toBe('A pact of sea')
    expect(stepCount.value).toBe(1)
    await userEvent.fill(input('article-url'), 'ftp://example.org')
    await expect.element(page.getByText('An address begins with', { exact: false })).toBeInTheDocument()
    expect(article().url).toBe(DOSSIER.articles[0]?.url)
    await userEvent.fill(input('article-url'), 'https://example.org/pact')
    expect(article().url).toBe('https://example.org/pact')
    await userEvent.fill(input('article-url'), '')
    expect('url' in article()).toBe(false)
    await expectAccessible()
  })

  it('show what undo brings back', async () => {
    await userEvent.fill(input('article-publisher'), 'Le Soir')
    undo()
    await expect.poll(() => input('article-publisher').value).toBe(DOSSIER.articles[0]?.publisher ?? '')
  })

  it('take a day in any words, and ask where there are two readings', async () => {
    await userEvent.fill(input('article-published'), '3 May 2024')
    expect(article().published).toBe('2024-05-03')
    await userEvent.fill(input('article-published'), '03/04/2024')
    const readings = page.getByRole('group', { name: 'Which is meant?' })
    const first = article().published
    await readings.getByRole('button', { pressed: false }).click()
    expect(new Set([first, article().published])).toEqual(new Set(['2024-03-04', '2024-04-03']))
    await userEvent.fill(input('article-published'), 'May 2024')
    await expect.element(page.getByText('A day is wanted', { exact: false })).toBeInTheDocument()
    await expectAccessible()
    await userEvent.fill(input('article-published'), '')
    expect('published' in article()).toBe(false)
  })

  it('take any language by its tag', async () => {
    await userEvent.selectOptions(find('#article-language'), 'other')
    await userEvent.fill(input('article-language-tag'), 'Hausa')
    await expect.element(page.getByText('A tag has two or three', { exact: false })).toBeInTheDocument()
    expect(article().language).toBe('en')
    await userEvent.fill(input('article-language-tag'), 'ha')
    expect(article().language).toBe('ha')
    await userEvent.selectOptions(find('#article-language'), 'fr')
    expect(article().language).toBe('fr')
    expect(document.querySelector('#article-language-tag')).toBeNull()
  })
})

it('an article is removed after what goes with it was shown, and the focus is in the text', async () => {
  await button('Remove the article…').click()
  const dialog = page.getByRole('dialog')
  await expect.element(dialog.getByText('With it go:')).toBeInTheDocument()
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(dossier.value).toBe(DOSSIER)
  await button('Remove the article…').click()
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  expect(dossier.value.articles).toHaveLength(0)
  await expect.poll(isInText).toBe(true)
  expect(told()).toContain('is removed')
})

it('what a correction puts in doubt is decided one by one', async () => {
  await button('Correct the text…').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(article().text.replace('signed a fishing pact', 'agreed to a fishery pact'))
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await expect.element(dialog.getByRole('heading', { level: 3 })).toHaveFocus()
  await expectAccessible()
  const doubtful = dialog.getByRole('radio', { name: 'Take it away' }).elements().length
  expect(doubtful).toBeGreaterThan(0)
  await dialog.getByRole('button', { name: 'Back to the words' }).click()
  await expect.element(dialog.getByRole('textbox')).toHaveValue(article().text.replace('signed a fishing pact', 'agreed to a fishery pact'))
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await dialog.getByRole('button', { name: 'Correct the text', exact: true }).click()
  expect(article().text).toContain('agreed to a fishery pact')
  await expect.poll(isInText).toBe(true)
  expect(stepCount.value).toBe(1)
  undo()
  expect(dossier.value).toEqual(DOSSIER)
})

it('claims of one sentence are one line, and are decided or put somewhere together', async () => {
  const claim = article().claims.find(({ id }) => id === 'c1')
  if (!claim) throw new Error('the article has no claim c1')
  perform({ type: 'put-claim', article: article().id, record: { ...claim, id: 'twin' } }, 'claim')
  await button('Correct the text…').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(article().text.replace('signed a fishing pact', 'agreed to a fishery pact'))
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await expect.element(dialog.getByText('2 claims', { exact: true })).toBeVisible()
  await dialog.getByText('2 claims', { exact: true }).click()
  await expectAccessible()
  const all = dialog.getByRole('group', { name: 'What to do with these 2 claims' })
  await all.getByRole('radio', { name: 'Take all away' }).click()
  await expect.poll(() => dialog.getByRole('radio', { name: 'Take it away' }).elements().filter((one) => one.matches(':checked')).length).toBe(2)
  await dialog.getByRole('button', { name: 'Back to the words' }).click()
  await dialog.getByRole('textbox').fill(article().text.replace(/^.*\n/, 'Zzz.\n'))
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await dialog.getByRole('button', { name: 'Correct the text', exact: true }).click()
  await expect.poll(() => article().orphans?.claims.length).toBe(2)
  openDesk({ type: 'article', id: article().id })
  await expect.poll(() => document.querySelector('.orphan summary')?.textContent).toMatch(/^2 claims /)
  find('.orphan summary').click()
  await expectAccessible()
  moveCursor(article().id, { start: 0, end: 4 })
  await button('Put all 2 at the chosen words').click()
  expect(article().claims.filter(({ evidence }) => evidence[0]?.quote === 'Zzz.')).toHaveLength(2)
  await expect.poll(told).toBe('2 claims have their place.')
})

it('a correction that is closed is there again, and one that is given up is not', async () => {
  await button('Correct the text…').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Half done')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('dialog[open]')).toBeNull()
  await button('Correct the text…').click()
  await expect.element(dialog.getByRole('textbox')).toHaveValue('Half done')
  await dialog.getByRole('button', { name: 'Give up' }).click()
  await button('Correct the text…').click()
  await expect.element(dialog.getByRole('textbox')).toHaveValue(article().text)
})

it('a correction whose worker cannot be had says so, and is worked out once it is there', async () => {
  const Had = Worker
  vi.stubGlobal('Worker', class extends Had {
    override postMessage(): void {
      this.dispatchEvent(new Event('error'))
    }
  })
  await button('Correct the text…').click()
  const dialog = page.getByRole('dialog')
  // Long enough for a worker.
  await dialog.getByRole('textbox').fill(`${article().text.replace('signed a fishing pact', 'agreed to a fishery pact')}\n${'And so on. '.repeat(1200)}`)
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await expect.element(dialog.getByText(/could not be loaded/)).toBeVisible()
  await expectAccessible()
  vi.unstubAllGlobals()
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await expect.element(dialog.getByRole('heading', { level: 3 })).toHaveFocus()
  await expect.element(dialog.getByText(/could not be loaded/)).not.toBeInTheDocument()
})
