/** The table: order, choice, moving about, many rows, and what is left of it where it is narrow. */
import { useState } from 'preact/hooks'
import { beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DataColumn } from '../../src/ui/data-table-row.tsx'
import { DataTable } from '../../src/ui/data-table.tsx'
import { sortRows } from '../../src/ui/sort-rows.ts'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

interface Actor {
  readonly id: string
  readonly name: string
  readonly claims: number
}

const ACTORS: readonly Actor[] = [
  { id: 'z', name: 'Zambia', claims: 2 },
  { id: 'e', name: 'Égypte', claims: 10 },
  { id: 'f', name: 'France', claims: 1 },
]
const MANY: readonly Actor[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `a${index}`,
  name: `Actor ${index}`,
  claims: index,
}))
const draw = vi.fn<(actor: Actor) => string>(({ name }) => name)
const COLUMNS: readonly DataColumn<Actor>[] = [
  { id: 'name', header: 'Name', cell: draw, sortKey: ({ name }) => name },
  {
    id: 'claims',
    header: 'Claims',
    cell: ({ claims }) => claims,
    sortKey: ({ claims }) => claims,
    align: 'end',
    sortFirst: 'descending',
  },
  { id: 'link', header: 'Link', cell: () => <button type="button">Go</button>, priority: 2 },
]
const keyOf = ({ id }: Actor): string => id
const select = vi.fn<(key: string) => void>()
const point = vi.fn<(key: string | undefined) => void>()

function Actors({ rows = ACTORS, selected }: { readonly rows?: readonly Actor[]; readonly selected?: string }) {
  const [own, setOwn] = useState<string | undefined>(undefined)
  return (
    <div style={{ height: '300px', display: 'flex' }}>
      <DataTable
        caption="Actors"
        columns={COLUMNS}
        rows={rows}
        rowKey={keyOf}
        selectedKey={selected ?? own}
        onSelect={(key) => {
          select(key)
          setOwn(key)
        }}
        onPoint={point}
        language="fr"
        emptyText="Nobody"
      />
    </div>
  )
}

const names = (): (string | null)[] =>
  [...document.querySelectorAll('tbody td:first-child')].map(({ textContent }) => textContent)
const focused = (): string | undefined => document.activeElement?.querySelector('td')?.textContent ?? undefined
const chosen = (): (string | undefined)[] =>
  [...document.querySelectorAll('tr[aria-current=true] td:first-child')].map((cell) => cell.textContent ?? undefined)
const sortOf = (name: string): string | null =>
  page.getByRole('columnheader', { name }).element().getAttribute('aria-sort')

beforeEach(async () => {
  await page.viewport(900, 700)
  for (const spy of [select, point]) spy.mockReset()
  draw.mockClear()
})

it('keeps the given order until asked, then sorts by language and by number', async () => {
  stage(<Actors />)
  expect(names()).toEqual(['Zambia', 'Égypte', 'France'])
  await userEvent.click(page.getByRole('button', { name: 'Name' }))
  expect(names()).toEqual(['Égypte', 'France', 'Zambia'])
  expect(sortOf('Name')).toBe('ascending')
  await userEvent.click(page.getByRole('button', { name: 'Name' }))
  expect(names()).toEqual(['Zambia', 'France', 'Égypte'])
  expect(sortOf('Name')).toBe('descending')
  await userEvent.click(page.getByRole('button', { name: 'Claims' }))
  expect(names()).toEqual(['Égypte', 'Zambia', 'France'])
  expect([sortOf('Name'), sortOf('Claims')]).toEqual([null, 'descending'])
})

it('puts rows without a key last either way, and equal ones as they came', () => {
  const rows = ['b2', '', 'b10', 'a', 'A']
  const keyOfText = (text: string): string | undefined => text || undefined
  expect(sortRows(rows, keyOfText, 'ascending', 'en')).toEqual(['a', 'A', 'b2', 'b10', ''])
  expect(sortRows(rows, keyOfText, 'descending', 'en')).toEqual(['b10', 'b2', 'A', 'a', ''])
  expect(sortRows(['x', 'y'], () => 1, 'descending', 'en')).toEqual(['x', 'y'])
})

it('is one stop for Tab among its rows, moves with the keys and chooses with Enter and Space', async () => {
  stage(<Actors />)
  expect(document.querySelectorAll('tbody tr[tabindex="0"]')).toHaveLength(1)
  find<HTMLElement>('tbody tr').focus()
  const path: (string | undefined)[] = []
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageUp']) {
    await userEvent.keyboard(`{${key}}`)
    path.push(focused())
  }
  expect(path).toEqual(['Égypte', 'France', 'France', 'Égypte', 'Zambia', 'France', 'Zambia'])
  await userEvent.keyboard('{Enter}{ArrowDown} ')
  expect(select.mock.calls).toEqual([['z'], ['e']])
  expect(chosen()).toEqual(['Égypte'])
  expect(document.querySelectorAll('tbody tr[tabindex="0"]')).toHaveLength(1)
})

it('chooses with the pointer, but not through a button inside the row, and tells what is pointed at', async () => {
  stage(<Actors />)
  await userEvent.click(page.getByText('France'))
  await userEvent.click(page.getByRole('button', { name: 'Go' }).first())
  expect(select.mock.calls).toEqual([['f']])
  await userEvent.hover(page.getByText('Égypte'))
  expect(point.mock.lastCall).toEqual(['e'])
  await userEvent.hover(page.getByText('Actors'))
  expect(point.mock.lastCall).toEqual([undefined])
})

it('draws a thousand rows bit by bit, and draws no row again when the choice moves', async () => {
  stage(<Actors rows={MANY} />)
  expect(names().length).toBeLessThan(200)
  await expect.poll(() => names().length).toBe(1000)
  const drawn = draw.mock.calls.length
  expect(drawn).toBe(1000)
  stage(<Actors rows={MANY} selected="a3" />)
  await expect.poll(chosen).toEqual(['Actor 3'])
  expect(draw.mock.calls.length - drawn).toBeLessThanOrEqual(2)
})

it.each([900, 360])('shows a row chosen from outside, and scrolls only itself, %i px wide', async (width) => {
  await page.viewport(width, 700)
  stage(<Actors rows={MANY} selected="a0" />)
  stage(<Actors rows={MANY} selected="a700" />)
  await expect.poll(chosen).toEqual(['Actor 700'])
  await expect.poll(() => isWhollyShown('tr[aria-current=true]')).toBe(true)
  // Why the second: from below, it stands under the headings that stay in sight.
  for (const number of [5, 4]) {
    stage(<Actors rows={MANY} selected={`a${number}`} />)
    await expect.poll(() => chosen()[0] === `Actor ${number}` && isWhollyShown('tr[aria-current=true]')).toBe(true)
  }
  expect(window.scrollY).toBe(0)
})

it('reaches the last of a thousand rows at once', async () => {
  stage(<Actors rows={MANY} />)
  find<HTMLElement>('tbody tr').focus()
  await userEvent.keyboard('{End}')
  await expect.poll(focused).toBe('Actor 999')
})

it('stacks its rows where it is narrow, and is still a table', async () => {
  await page.viewport(360, 700)
  const root = stage(<Actors />)
  expect(getComputedStyle(find('tbody tr')).display).toBe('block')
  expect(getComputedStyle(find('tbody td'), '::before').content).toContain('"Name"')
  expect(getComputedStyle(find('tbody td:last-child')).display).toBe('none')
  expect(root.scrollWidth).toBeLessThanOrEqual(360)
  expect(page.getByRole('table', { name: 'Actors' }).elements()).toHaveLength(1)
  expect(page.getByRole('cell', { name: 'France' }).elements()).toHaveLength(1)
  expect(page.getByRole('columnheader').elements()).toHaveLength(3)
  await userEvent.click(page.getByRole('button', { name: 'Name' }))
  expect(names()[0]).toBe('Égypte')
})

it.each([900, 360])('can be used by everybody, %i px wide', async (width) => {
  await page.viewport(width, 700)
  stage(<Actors selected="f" />)
  await expectAccessible()
  stage(<Actors rows={[]} />)
  expect(find('tbody').textContent).toBe('Nobody')
  await expectAccessible()
})

function isWhollyShown(selector: string): boolean {
  const row = find(selector).getBoundingClientRect()
  const frame = find('.data-frame').getBoundingClientRect()
  const heading = find('th')
  const top = getComputedStyle(heading).position === 'sticky' ? heading.getBoundingClientRect().bottom : frame.top
  return row.top >= top - 0.5 && row.bottom <= frame.bottom + 0.5
}
