/** What opens above the page: panel, menu, dialog. */
import { useState } from 'preact/hooks'
import { beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MenuButton } from '../../src/ui/menu-button.tsx'
import { MessageDialog } from '../../src/ui/message-dialog.tsx'
import { PopoverButton } from '../../src/ui/popover-button.tsx'
import { expectAccessible, find, isInsideWindow, stage } from './widgets-stage.tsx'

const act = vi.fn<(what: string) => void>()
const focusedText = (): string | null | undefined => document.activeElement?.textContent

beforeEach(async () => {
  await page.viewport(800, 600)
  act.mockReset()
})

function Legend() {
  return (
    <>
      <PopoverButton label="Legend" panelLabel="What the signs mean">
        {(close: () => void) => (
          <>
            <a href="#more">More</a>
            <button type="button" class="button" onClick={close}>
              Done
            </button>
          </>
        )}
      </PopoverButton>
      <button type="button">After</button>
      <p id="text">Some text</p>
    </>
  )
}

const panel = (): HTMLElement | null => document.querySelector('.popover-panel')

it('a panel opens beside its button, comes next for Tab, and closes when the focus leaves', async () => {
  stage(<Legend />)
  await userEvent.click(page.getByRole('button', { name: 'Legend' }))
  expect(page.getByRole('button', { name: 'Legend' }).element().getAttribute('aria-expanded')).toBe('true')
  await userEvent.tab()
  expect(focusedText()).toBe('More')
  await userEvent.tab()
  expect(focusedText()).toBe('Done')
  await userEvent.tab()
  expect(focusedText()).toBe('After')
  expect(panel()).toBeNull()
})

it('a panel closes by Escape and from inside, and gives the focus back', async () => {
  stage(<Legend />)
  for (const keys of ['{Tab}{Escape}', '{Tab}{Tab}{Enter}']) {
    await userEvent.click(page.getByRole('button', { name: 'Legend' }))
    expect(panel()).not.toBeNull()
    await userEvent.keyboard(keys)
    expect(panel()).toBeNull()
    expect(focusedText()).toBe('Legend')
  }
})

it('a panel closes by a press outside and by its own button', async () => {
  stage(<Legend />)
  const button = page.getByRole('button', { name: 'Legend' })
  await userEvent.click(button)
  await userEvent.click(find('#text'))
  expect(panel()).toBeNull()
  await userEvent.click(button)
  await userEvent.click(button)
  expect(panel()).toBeNull()
})

it.each([
  ['start', 'start'],
  ['end', 'end'],
])('a long panel stays inside a small window, its button at %s', async (align) => {
  await page.viewport(360, 400)
  stage(
    <div style={{ display: 'grid', height: '400px', alignContent: align, justifyContent: align }}>
      <PopoverButton label="Legend" panelLabel="Signs">
        {Array.from({ length: 40 }, (_, index) => (
          <p key={index}>A line of some length that has to be wrapped somewhere</p>
        ))}
      </PopoverButton>
    </div>,
  )
  await userEvent.click(page.getByRole('button', { name: 'Legend' }))
  const shown = panel()
  expect(shown && isInsideWindow(shown)).toBe(true)
  expect(shown?.scrollHeight).toBeGreaterThan(shown?.clientHeight ?? 0)
})

function Export() {
  const choice = (text: string) => ({ id: text, text, onChoose: () => act(text) })
  return (
    <>
      <MenuButton
        label="Export"
        menuLabel="Formats"
        items={[
          choice('GEXF'),
          { ...choice('Picture'), isDisabled: true },
          { id: 'line', type: 'separator' },
          { ...choice('Light'), type: 'radio', isChecked: true },
          { ...choice('Dark'), type: 'radio' },
        ]}
      />
      <button type="button">After</button>
    </>
  )
}

const menu = (): HTMLElement | null => document.querySelector('[role=menu]')

it('a menu moves by arrows, Home, End and first letters, and goes round', async () => {
  stage(<Export />)
  find<HTMLElement>('.menu-button > button').focus()
  const path: (string | null | undefined)[] = []
  const arrows = ['{ArrowDown}', '{ArrowDown}', '{ArrowUp}', '{ArrowUp}', '{ArrowDown}']
  for (const key of [...arrows, '{End}', '{Home}', 'l', 'd', 'x']) {
    await userEvent.keyboard(key)
    path.push(focusedText())
  }
  expect(path).toEqual(['GEXF', 'Picture', 'GEXF', 'Dark', 'GEXF', 'Dark', 'GEXF', 'Light', 'Dark', 'Dark'])
  await userEvent.keyboard('{Escape}')
  expect([menu(), focusedText()]).toEqual([null, 'Export'])
  await userEvent.keyboard('{ArrowUp}')
  expect(focusedText()).toBe('Dark')
  await userEvent.tab()
  expect([menu(), focusedText()]).toEqual([null, 'After'])
})

it('a menu does what is chosen, by key or pointer, once it has closed, and nothing that is disabled', async () => {
  stage(<Export />)
  const button = page.getByRole('button', { name: 'Export' })
  await userEvent.click(button)
  expect(focusedText()).toBe('GEXF')
  await userEvent.keyboard('{Enter}')
  expect([menu(), focusedText()]).toEqual([null, 'Export'])
  await userEvent.click(button)
  await userEvent.click(page.getByRole('menuitem', { name: 'Picture' }), { force: true })
  expect(menu()).not.toBeNull()
  await userEvent.click(page.getByRole('menuitemradio', { name: 'Dark' }))
  expect(act.mock.calls).toEqual([['GEXF'], ['Dark']])
})

function Question({ lines = 1 }: { readonly lines?: number }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Ask
      </button>
      <MessageDialog
        isOpen={isOpen}
        title="Open another?"
        closeLabel="Close"
        onClose={() => {
          act('close')
          setIsOpen(false)
        }}
        actions={[{ label: 'Open', kind: 'primary', onChoose: () => act('open') }]}
      >
        {Array.from({ length: lines }, (_, index) => (
          <p key={index}>Line {index} of what is to be read</p>
        ))}
      </MessageDialog>
    </>
  )
}

it('a dialog is named, keeps the focus inside, and gives it back on Escape', async () => {
  stage(<Question />)
  await userEvent.click(page.getByRole('button', { name: 'Ask' }))
  expect(page.getByRole('dialog', { name: 'Open another?' }).element().matches(':modal')).toBe(true)
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Close')
  await userEvent.click(page.getByRole('button', { name: 'Open', exact: true }))
  await userEvent.keyboard('{Escape}')
  expect(act.mock.calls).toEqual([['open'], ['close']])
  expect(find<HTMLDialogElement>('dialog').open).toBe(false)
  expect(focusedText()).toBe('Ask')
})

it('a long dialog stays inside a small window, its title and answers in sight', async () => {
  await page.viewport(360, 400)
  stage(<Question lines={60} />)
  await userEvent.click(page.getByRole('button', { name: 'Ask' }))
  const dialog = find('dialog')
  expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight)
  for (const place of [0, dialog.scrollHeight]) {
    dialog.scrollTop = place
    expect([dialog, find('h2'), find('.button-primary')].map(isInsideWindow)).toEqual([true, true, true])
  }
})

it.each([
  ['a panel', <Legend key="panel" />, 'Legend'],
  ['a menu', <Export key="menu" />, 'Export'],
  ['a dialog', <Question key="dialog" lines={60} />, 'Ask'],
])('%s can be used by everybody, closed and open', async (_name, widget, button) => {
  stage(widget)
  await expectAccessible()
  await userEvent.click(page.getByRole('button', { name: button }))
  await expectAccessible()
})
