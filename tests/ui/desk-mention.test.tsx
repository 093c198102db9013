/** The desk with a mention on it: it is linked, told apart, unlinked, and its other places are marked, by keyboard. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { askDeskFocus } from '../../src/state/annotating/desk-focus.ts'
import { desk } from '../../src/state/annotating/desk.ts'
import { findMention } from '../../src/state/annotating/find-records.ts'
import { linkMention, markStretches } from '../../src/state/annotating/mark.ts'
import { askOccurrences } from '../../src/state/annotating/occurrences.ts'
import { undo } from '../../src/state/history.ts'
import { dossier, dossierIndex } from '../../src/state/project.ts'
import { speak } from '../../src/state/view.ts'
import { DOSSIER, isInText, rangeOf, stageDesk, told } from './desk-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const ARTICLE = 'tides'
const focused = (): string | undefined => document.activeElement?.id
const box = (): HTMLInputElement => find<HTMLInputElement>('#link-box')
const shown = (): (string | undefined)[] => [...document.querySelectorAll('.combobox-option .combobox-text')]
  .map((one) => one.querySelector('bdi')?.textContent ?? undefined)

/** Marks words, and goes to the desk as the text does after its key. */
async function mark(words: string): Promise<string> {
  const id = markStretches(ARTICLE, [rangeOf(words)])
  askDeskFocus()
  if (id === undefined) throw new Error('nothing was marked')
  await expect.poll(focused).toBe('link-box')
  return id
}

beforeEach(async () => {
  await page.viewport(700, 900)
  stageDesk()
})

describe('a mention on the desk', () => {
  it('is linked with one key to whom its words name, and the text has the focus again', async () => {
    const id = await mark('Varn')
    expect(box().value).toBe('Varn')
    expect(shown()[0]).toBe('Varn')
    await userEvent.keyboard('{Enter}')
    expect(findMention(id)).toMatchObject({ isDraft: false, mention: { entity: 'varn' } })
    expect(isInText()).toBe(true)
    await expect.poll(told).toBe('Linked to Varn.')
  })

  it('offers whom it may mean where the words are no name', async () => {
    await mark('sail under it')
    expect(shown().slice(0, 3)).toEqual(['Oltrea', 'Ida Kern', 'Varn'])
  })

  it('is left as it is by Escape', async () => {
    const id = await mark('Varn')
    await userEvent.keyboard('{Escape}')
    expect(isInText()).toBe(true)
    expect(findMention(id)?.isDraft).toBe(true)
  })

  it('makes a new entity, of the kind that a title tells, with the link', async () => {
    const id = await mark('minister of tides')
    await userEvent.keyboard('{Control>}a{/Control}President Somebody{End}')
    expect(shown().at(-1)).toBe('New entity “President Somebody”')
    await userEvent.keyboard('{Enter}')
    expect(dossierIndex.value.entities.get('president-somebody')).toMatchObject({ kind: 'person', label: { en: 'President Somebody' } })
    expect(findMention(id)).toMatchObject({ mention: { entity: 'president-somebody' } })
    undo()
    expect(dossierIndex.value.entities.has('president-somebody')).toBe(false)
  })

  it('asks for the kind where nothing tells it, and gives the focus back on a change of mind', async () => {
    await mark('boats')
    await userEvent.keyboard('{End}{Enter}')
    await expect.poll(() => document.activeElement?.textContent).toBe('State')
    await expectAccessible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(focused).toBe('link-box')
    await userEvent.keyboard('{End}{Enter}')
    await expect.poll(() => document.activeElement?.textContent).toBe('State')
    await userEvent.keyboard('{Tab}{Enter}')
    expect(dossier.value.entities.at(-1)).toMatchObject({ id: 'boats', kind: 'person' })
    expect(isInText()).toBe(true)
  })

  it('shows whom it is linked to, and is unlinked', async () => {
    const id = markStretches(ARTICLE, [rangeOf('Varn')], 'varn') ?? ''
    await expect.element(page.getByRole('button', { name: 'Open Varn' })).toBeVisible()
    await expectAccessible()
    await userEvent.click(page.getByRole('button', { name: 'Unlink' }))
    expect(findMention(id)?.isDraft).toBe(true)
    await expect.poll(focused).toBe('link-box')
  })

  it('has its form changed, and goes with its button; the text has the focus then', async () => {
    const id = await mark('Varn')
    await userEvent.click(page.getByRole('radio', { name: 'by description' }))
    expect(findMention(id)?.mention.form).toBe('description')
    await userEvent.click(page.getByRole('button', { name: 'Remove the mark' }).last())
    expect(findMention(id)).toBeUndefined()
    expect(isInText()).toBe(true)
    expect(dossier.value).toEqual(DOSSIER)
  })
})

describe('the note of a mention', () => {
  it('is typed in one field for both languages, is one step, and stays with the mention as it is linked', async () => {
    const id = await mark('Varn')
    await userEvent.click(page.getByRole('textbox', { name: 'Note' }))
    await userEvent.keyboard('The town')
    await expectAccessible()
    expect(findMention(id)?.mention.note).toEqual({ en: 'The town', fr: 'The town' })
    await userEvent.click(page.getByRole('button', { name: 'Other words in French' }))
    await userEvent.keyboard('{Control>}a{/Control}La ville')
    expect(findMention(id)?.mention.note).toEqual({ en: 'The town', fr: 'La ville' })
    linkMention(id, 'varn')
    expect(findMention(id)).toMatchObject({ isDraft: false, mention: { note: { en: 'The town', fr: 'La ville' } } })
    undo()
    undo()
    expect(findMention(id)?.mention.note).toEqual({ en: 'The town', fr: 'The town' })
    undo()
    expect(findMention(id)?.mention).not.toHaveProperty('note')
  })
})

describe('other places', () => {
  it('are listed with ticks, and marked in one step without those that are taken out', async () => {
    const id = markStretches(ARTICLE, [{ start: 0, end: 2 }], 'varn') ?? ''
    expect(askOccurrences(id)).toBe(0)
    await expect.element(page.getByText('No other place says it.')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(isInText()).toBe(true)
    const said = markStretches(ARTICLE, [rangeOf('of')], 'varn') ?? ''
    await userEvent.click(page.getByRole('button', { name: '1 more place says “of”' }))
    await expect.poll(() => document.activeElement?.textContent).toBe('Other places that say “of”')
    await expectAccessible()
    await userEvent.click(page.getByRole('checkbox'))
    await expect.element(page.getByRole('button', { name: 'Mark 0 places' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(page.getByRole('button', { name: 'Tick all' }))
    await userEvent.click(page.getByRole('button', { name: 'Mark 1 place' }))
    expect(dossier.value.articles[0]?.mentions.filter(({ spans }) => spans[0]?.quote === 'of')).toHaveLength(2)
    expect(desk.value).toEqual({ type: 'mention', id: said })
    expect(isInText()).toBe(true)
  })
})

describe('the empty desk', () => {
  it('says what to do first, and leads to what is open', async () => {
    await expect.element(page.getByRole('heading', { name: 'Nothing on the desk' })).toBeVisible()
    await expectAccessible()
    await mark('boats')
    await userEvent.click(page.getByRole('button', { name: 'Back to the text' }))
    stageDesk()
    speak('fr')
    await expect.element(page.getByRole('heading', { name: 'Rien sur l’établi' })).toBeVisible()
  })
})
