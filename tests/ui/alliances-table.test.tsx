/** The table of ties: what stands behind every picture. */
import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TableLens } from '../../src/alliances/lenses/table-lens.tsx'
import { chosenTie } from '../../src/state/alliances/choices.ts'
import { stageAlliances } from './alliances-stage.tsx'
import { expectAccessible } from './widgets-stage.tsx'

const rowCount = (): number => document.querySelectorAll('.data-row').length
const firstRow = (): string => document.querySelector('.data-row')?.textContent ?? ''

beforeEach(() => page.viewport(1300, 800))

it('has all ties, strongest first, and sorts them by any column', async () => {
  stageAlliances(<TableLens />)
  expect(rowCount()).toBe(5)
  expect(firstRow()).toContain('+13')
  await page.getByRole('button', { name: 'Actor' }).click()
  expect(firstRow()).toContain('Aland')
  await page.getByRole('button', { name: 'Score' }).click()
  expect(firstRow()).toContain('+13')
  await page.getByRole('button', { name: 'Score' }).click()
  expect(firstRow()).toContain('−6')
  await expectAccessible()
})

it('opens a tie by keyboard', async () => {
  stageAlliances(<TableLens />)
  const row = page.getByRole('row', { name: /^Aland and Corva: 2 events/ })
  ;(row.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  expect(new Set(Object.values(chosenTie.value ?? {}))).toEqual(new Set(['Aland', 'Corva']))
  await expect.element(row).toHaveAttribute('aria-current', 'true')
})

it('keeps the ties of whoever has these letters in the name', async () => {
  stageAlliances(<TableLens />)
  await page.getByRole('searchbox', { name: 'Only ties of' }).fill('dún')
  expect(rowCount()).toBe(2)
  await page.getByRole('searchbox', { name: 'Only ties of' }).fill('xyz')
  await expect.element(page.getByText('No tie has an actor of this name.')).toBeVisible()
})

it('draws a part of many, sorts all of them, and has the chosen one in any case', async () => {
  const rows = Array.from({ length: 800 }, (_, place) => ({ subject: `s${place}`, object: `o${place}`, score: (place + 1) / 100 }))
  stageAlliances(<TableLens />, { rows, alliances: { tie: { one: 's0', other: 'o0' } } })
  await expect.poll(rowCount).toBe(121)
  await expect.element(page.getByText('120 of 801 ties, strongest first unless sorted')).toBeVisible()
  await page.getByRole('button', { name: 'Score' }).click()
  await page.getByRole('button', { name: 'Score' }).click()
  expect(firstRow()).toContain('s0')
  await page.getByRole('button', { name: 'Show 120 more' }).click()
  await expect.poll(rowCount).toBe(240)
})
