/** The choices that are always in sight, and the two widgets that only show or say something. */
import { useState } from 'preact/hooks'
import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Icon } from '../../src/ui/icon.tsx'
import { announce, LiveRegion } from '../../src/ui/live-region.tsx'
import { Segmented } from '../../src/ui/segmented.tsx'
import { ToggleList } from '../../src/ui/toggle-list.tsx'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

beforeEach(() => page.viewport(360, 600))

function View() {
  const [value, setValue] = useState<'text' | 'net' | 'map'>('text')
  return (
    <>
      <Segmented
        legend="View"
        options={[
          { id: 'text', label: 'Text', icon: <Icon name="pin" /> },
          { id: 'map', label: 'Map', isDisabled: true },
          { id: 'net', label: 'Network' },
        ]}
        value={value}
        onChange={setValue}
      />
      <output>{value}</output>
    </>
  )
}

it('segments are one stop for Tab, and arrows pass over what is disabled', async () => {
  stage(<View />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  expect(find('output').textContent).toBe('net')
  expect(page.getByRole('group', { name: 'View' }).elements()).toHaveLength(1)
  await userEvent.tab()
  expect(document.activeElement?.matches('.segment input') ?? false).toBe(false)
  await userEvent.click(page.getByRole('radio', { name: 'Text' }))
  expect(find('output').textContent).toBe('text')
})

it('segments are tall enough, and show the focus', async () => {
  stage(<View />)
  await userEvent.tab()
  expect(getComputedStyle(find('.segment :checked + span')).outlineWidth).toBe('2px')
  expect(find('.segment input').getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  await expectAccessible()
})

const KINDS = ['Peace', 'War', 'Neither']

function Kinds() {
  const [on, setOn] = useState<readonly string[]>(KINDS)
  return (
    <>
      <ToggleList
        legend="Kinds"
        items={KINDS.map((kind) => ({ id: kind, label: kind, isOn: on.includes(kind), count: '12' }))}
        onToggle={(id, isOn) => setOn(isOn ? [...on, id] : on.filter((kind) => kind !== id))}
        onOnly={(id) => setOn([id])}
        onAll={() => setOn(KINDS)}
        onlyText="only"
        onlyLabel={(label) => `${label} only`}
        allText="Show all"
      />
      <output>{on.join(' ')}</output>
    </>
  )
}

it('a list of toggles turns one on or off, shows one alone, and all again', async () => {
  stage(<Kinds />)
  const state = (): string | null => find('output').textContent
  await userEvent.click(page.getByRole('checkbox', { name: 'War 12' }))
  expect(state()).toBe('Peace Neither')
  await userEvent.click(page.getByRole('button', { name: 'War only' }))
  expect(state()).toBe('War')
  await userEvent.click(page.getByRole('button', { name: 'Show all' }))
  expect(state()).toBe('Peace War Neither')
  expect(document.activeElement?.textContent).toBe('Show all')
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')
})

it('a list of toggles shows its buttons for one to the keyboard, and can be used by everybody', async () => {
  stage(<Kinds />)
  const only = page.getByRole('button', { name: 'War only' }).element()
  await userEvent.click(page.getByRole('checkbox', { name: 'War 12' }))
  await userEvent.tab()
  expect(document.activeElement).toBe(only)
  await Promise.allSettled(only.getAnimations().map(({ finished }) => finished))
  expect(getComputedStyle(only).opacity).toBe('1')
  await expectAccessible()
})

it('the live region says each text, also the same one twice', async () => {
  stage(<LiveRegion />)
  announce('Three claims')
  await expect.poll(() => find('[role=status]').textContent).toBe('Three claims')
  const first = find('[role=status]').firstElementChild
  announce('Three claims')
  await expect.poll(() => find('[role=status]').firstElementChild !== first).toBe(true)
  expect(find('[role=status]').textContent).toBe('Three claims')
})

it('icons are drawn in the colour of the text and hidden from assistive technology', () => {
  stage(
    <p style={{ color: 'rgb(1, 2, 3)' }}>
      <Icon name="search" />
    </p>,
  )
  const icon = document.querySelector('svg')
  expect(icon?.getAttribute('aria-hidden')).toBe('true')
  expect(icon && getComputedStyle(icon).stroke).toBe('rgb(1, 2, 3)')
  expect(icon?.getBoundingClientRect().width).toBe(16)
})
