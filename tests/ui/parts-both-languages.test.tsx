import { signal } from '@preact/signals'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Text } from '../../src/core/schema.ts'
import { BothLanguages } from '../../src/parts/both-languages.tsx'
import { INITIAL_VIEW, restoreView } from '../../src/state/view.ts'
import '../../src/styles/base.css'
import '../../src/styles/typed-fields.css'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

const kept = signal<Text | undefined>(undefined)
const english = (): HTMLInputElement => find('#note-en')
const french = (): HTMLInputElement => find('#note-fr')

interface Options {
  readonly isNeeded?: boolean
  readonly isOneAtFirst?: boolean
  readonly isLong?: boolean
}

function Note({ isLocked = false, ...options }: Options & { isLocked?: boolean }) {
  return (
    <BothLanguages id="note" label="Note" value={kept.value} {...options} onType={(value) => {
      if (isLocked) return 'Not kept.'
      kept.value = value
      return undefined
    }} />
  )
}

function show(value: Text | undefined, options: Options & { readonly isLocked?: boolean } = {}): void {
  kept.value = value
  stage(<><Note key={Math.random()} {...options} /><button type="button" class="button">Elsewhere</button></>)
}

beforeEach(async () => {
  await page.viewport(700, 500)
  restoreView(INITIAL_VIEW)
})

describe('fields for words in both languages', () => {
  it('begin in both at once, until the other is typed into', async () => {
    show(undefined)
    await userEvent.type(english(), 'Odd ')
    expect(kept.value).toEqual({ en: 'Odd', fr: 'Odd' })
    expect(english().value).toBe('Odd ')
    await expect.poll(() => french().value).toBe('Odd')
    await userEvent.fill(french(), 'Étrange')
    await userEvent.type(english(), ' one')
    expect(kept.value).toEqual({ en: 'Odd one', fr: 'Étrange' })
  })

  it('leave one that is emptied so while the other speaks for both, and fill it when both are left', async () => {
    show({ en: 'Odd', fr: 'Étrange' })
    await userEvent.fill(english(), '')
    expect(kept.value).toEqual({ en: 'Étrange', fr: 'Étrange' })
    await userEvent.tab()
    expect(document.activeElement).toBe(french())
    expect(english().value).toBe('')
    await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }))
    await expect.poll(() => english().value).toBe('Étrange')
  })

  it('give the words back to who empties one and types it anew', async () => {
    show({ en: 'Odd', fr: 'Odd' })
    await userEvent.fill(french(), '')
    await userEvent.type(french(), 'Étrange')
    expect(kept.value).toEqual({ en: 'Odd', fr: 'Étrange' })
  })

  it('have no words when both are emptied, and those of the second when it is typed into again', async () => {
    show({ en: 'Odd', fr: 'Étrange' })
    await userEvent.fill(english(), '')
    await userEvent.fill(french(), '')
    expect(kept.value).toBeUndefined()
    await userEvent.type(french(), 'Rare')
    expect(kept.value).toEqual({ en: 'Rare', fr: 'Rare' })
  })

  it('show what an undo brings back, also where they were emptied', async () => {
    show({ en: 'Odd', fr: 'Étrange' })
    await userEvent.fill(english(), '')
    kept.value = { en: 'Odd', fr: 'Étrange' }
    await expect.poll(() => english().value).toBe('Odd')
  })

  it('say that words are needed, and keep those there were', async () => {
    show({ en: 'Odd', fr: 'Étrange' }, { isNeeded: true })
    await userEvent.fill(english(), '')
    await expect.element(page.getByText('It needs words.')).toBeVisible()
    expect(english().getAttribute('aria-invalid')).toBe('true')
    expect(english().getAttribute('aria-describedby')).toBe('note-en-refusal')
    expect(kept.value).toEqual({ en: 'Odd', fr: 'Étrange' })
    await userEvent.fill(english(), 'Rare')
    expect(kept.value).toEqual({ en: 'Rare', fr: 'Étrange' })
    await expect.poll(() => document.querySelector('#note-en-refusal')).toBeNull()
    await userEvent.fill(english(), '')
    await userEvent.tab()
    await expect.poll(() => english().value).toBe('Rare')
    expect(document.querySelector('#note-en-refusal')).toBeNull()
  })

  it('keep what is refused in sight, with the reason', async () => {
    show({ en: 'Odd', fr: 'Étrange' }, { isLocked: true })
    await userEvent.fill(french(), 'Rare')
    await expect.element(page.getByText('Not kept.')).toBeVisible()
    expect(french().value).toBe('Rare')
    expect(kept.value).toEqual({ en: 'Odd', fr: 'Étrange' })
  })

  it('put the language of the interface first, and are accessible', async () => {
    show({ en: 'Odd', fr: 'Étrange' }, { isLong: true })
    const names = () => [...document.querySelectorAll('label')].map((one) => one.textContent)
    expect(names()).toEqual(['Note, English', 'Note, French'])
    await expectAccessible()
    restoreView({ ...INITIAL_VIEW, language: 'fr' })
    await expect.poll(names).toEqual(['Note, en français', 'Note, en anglais'])
  })
})

describe('one field for both languages', () => {
  it('speaks for both, until other words are asked for', async () => {
    show(undefined, { isOneAtFirst: true })
    expect(document.querySelector('#note-fr')).toBeNull()
    await userEvent.type(english(), 'Odd')
    expect(kept.value).toEqual({ en: 'Odd', fr: 'Odd' })
    await expectAccessible()
    await userEvent.click(page.getByRole('button', { name: 'Other words in French' }))
    await expect.poll(() => document.activeElement?.id).toBe('note-fr')
    await userEvent.fill(french(), 'Étrange')
    expect(kept.value).toEqual({ en: 'Odd', fr: 'Étrange' })
  })

  it('has none when it is emptied', async () => {
    show({ en: 'Odd', fr: 'Odd' }, { isOneAtFirst: true })
    await userEvent.fill(english(), '')
    expect(kept.value).toBeUndefined()
  })

  it('does not become one again under the cursor of who makes both say the same', async () => {
    show({ en: 'Niger', fr: 'Nige' }, { isOneAtFirst: true })
    await userEvent.type(french(), 'r')
    expect(kept.value).toEqual({ en: 'Niger', fr: 'Niger' })
    await userEvent.keyboard('s')
    expect(kept.value).toEqual({ en: 'Niger', fr: 'Nigers' })
    expect(document.activeElement).toBe(french())
  })
})
