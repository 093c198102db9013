/** The combobox: what the keyboard, the pointer and assistive technology get from it. */
import { useState } from 'preact/hooks'
import { beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Combobox } from '../../src/ui/combobox.tsx'
import { expectAccessible, find, isInsideWindow, stage } from './widgets-stage.tsx'

const NAMES = ['France', 'Germany', 'Greece', 'Ukraine']
const choose = vi.fn<(id: string) => void>()

function Finder({ names = NAMES }: { readonly names?: readonly string[] }) {
  const [text, setText] = useState('')
  const options = names
    .filter((name) => name.toLowerCase().includes(text.toLowerCase()))
    .map((name) => ({ id: `id of ${name}`, text: name, detail: '3' }))
  return (
    <Combobox
      id="finder"
      label="Actor"
      value={text}
      options={options}
      onInput={setText}
      onChoose={(id) => {
        choose(id)
        setText(id.replace('id of ', ''))
      }}
      onClear={() => setText('')}
      clearLabel="Empty"
      emptyText="Nobody"
      countText={`${options.length} actors`}
    />
  )
}

const field = (): HTMLInputElement => find<HTMLInputElement>('#finder')
const popup = (): HTMLElement | null => document.querySelector('.combobox-popup')
const shown = (): (string | null)[] =>
  [...document.querySelectorAll('.combobox-text')].map(({ textContent }) => textContent)
const active = (): string | undefined => {
  const id = field().getAttribute('aria-activedescendant')
  const option = id === null ? null : document.getElementById(id)
  expect(option?.getAttribute('aria-selected') ?? 'true').toBe('true')
  return option?.querySelector('.combobox-text')?.textContent ?? undefined
}

beforeEach(async () => {
  await page.viewport(800, 600)
  choose.mockReset()
})

it('proposes what fits, the first for Enter, and tells how many', async () => {
  stage(<Finder />)
  await userEvent.click(field())
  await userEvent.keyboard('{End}g')
  expect(shown()).toEqual(['Germany', 'Greece'])
  expect(active()).toBe('Germany')
  expect(find('[role=status]').textContent).toBe('2 actors')
  await userEvent.keyboard('{Enter}')
  expect(choose.mock.calls).toEqual([['id of Germany']])
  expect(field().value).toBe('Germany')
  expect(popup()).toBeNull()
  expect(document.activeElement).toBe(field())
})

it('moves with the arrows, Home and End, and goes round', async () => {
  stage(<Finder />)
  field().focus()
  const path: (string | undefined)[] = []
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
    await userEvent.keyboard(`{${key}}`)
    path.push(active())
  }
  expect(path).toEqual(['France', 'Germany', 'Ukraine', 'France', 'Ukraine', 'France'])
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('{ArrowUp}')
  expect(active()).toBe('Ukraine')
})

it('closes on Escape, then empties the field, and tells nobody outside of either', async () => {
  const outside = vi.fn<() => void>()
  stage(
    <div role="presentation" onKeyDown={outside}>
      <Finder />
    </div>,
  )
  field().focus()
  await userEvent.keyboard('u')
  expect(shown()).toEqual(['Ukraine'])
  outside.mockReset()
  await userEvent.keyboard('{Escape}')
  expect(popup()).toBeNull()
  expect(field().value).toBe('u')
  await userEvent.keyboard('{Escape}')
  expect(field().value).toBe('')
  expect(outside).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(outside).toHaveBeenCalledOnce()
})

it('chooses with the pointer and keeps the focus in the field', async () => {
  stage(<Finder />)
  await userEvent.click(field())
  await userEvent.click(page.getByRole('option', { name: 'Greece' }))
  expect(choose.mock.calls).toEqual([['id of Greece']])
  expect(document.activeElement).toBe(field())
  await userEvent.click(page.getByRole('button', { name: 'Empty' }))
  expect(field().value).toBe('')
  expect(document.activeElement).toBe(field())
})

it('closes when the focus leaves, without choosing', async () => {
  stage(
    <>
      <Finder />
      <button type="button">After</button>
    </>,
  )
  await userEvent.click(field())
  expect(popup()).not.toBeNull()
  await userEvent.tab()
  expect(popup()).toBeNull()
  expect(choose).not.toHaveBeenCalled()
})

it('says that nothing fits, and is no list then', async () => {
  stage(<Finder />)
  await userEvent.click(field())
  await userEvent.keyboard('xyz')
  expect(popup()?.textContent).toBe('Nobody')
  expect(field().getAttribute('aria-expanded')).toBe('false')
  expect(find('[role=status]').textContent).toBe('Nobody')
  await userEvent.keyboard('{Enter}')
  expect(choose).not.toHaveBeenCalled()
})

it.each([
  ['at the top', 'start'],
  ['at the bottom', 'end'],
])('keeps a long list inside a small window, with the field %s', async (_name, align) => {
  await page.viewport(360, 400)
  stage(
    <div style={{ display: 'grid', height: '400px', alignContent: align }}>
      <Finder names={Array.from({ length: 60 }, (_, index) => `Name ${index} of a long organisation`)} />
    </div>,
  )
  await userEvent.click(field())
  await userEvent.keyboard('{End}')
  const list = popup()
  expect(list && isInsideWindow(list)).toBe(true)
  expect(active()).toBe('Name 59 of a long organisation')
  expect(isInsideWindow(find('[role=option][aria-selected=true]'))).toBe(true)
})

it('can be used by everybody, closed, open and empty', async () => {
  stage(<Finder />)
  await expectAccessible()
  await userEvent.click(field())
  await expectAccessible()
  await userEvent.keyboard('xyz')
  await expectAccessible()
})
