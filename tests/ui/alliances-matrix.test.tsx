/** The matrix: every cell in words, all of it by keyboard. */
import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MatrixLens } from '../../src/alliances/lenses/matrix-lens.tsx'
import { chosenTie, INITIAL_ALLIANCES, tieLens } from '../../src/state/alliances/choices.ts'
import { selection } from '../../src/state/view.ts'
import { stageAlliances } from './alliances-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const cell = (name: string | RegExp) => page.getByRole('gridcell', { name })
const settled = (): Promise<void> => expect.poll(() => document.querySelectorAll('.matrix-side').length).toBeGreaterThan(1)
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.firstElementChild?.textContent ?? ''

beforeEach(() => page.viewport(900, 800))

it('puts side after side and names each cell in words', async () => {
  stageAlliances(<MatrixLens />)
  await settled()
  await expect.element(page.getByRole('rowheader', { name: /^With Aland/ })).toBeVisible()
  const mixed = cell(/^Aland and Corva: 2 events, 2 sentences or lines: 1 of cooperation \(\+2\), 1 of conflict \(−8\)$/).element()
  expect([...mixed.querySelectorAll('.tie-square > span')].map((half) => half.textContent)).toEqual(['1', '1'])
  expect(cell(/^Aland and Bria/).element().querySelector('.tie-square-cooperation')?.textContent).toBe('2')
  await expect.element(cell('Bria and Corva: no tie')).toBeEmptyDOMElement()
  await expectAccessible()
})

it('is one stop for Tab; arrows move, Enter opens a tie or selects an actor, Escape lets go', async () => {
  stageAlliances(<MatrixLens />)
  await settled()
  await userEvent.tab()
  expect(focused()).toBe('Aland: the same actor')
  await userEvent.keyboard('{ArrowRight}')
  expect(focused()).toMatch(/^Aland and Bria: 2 events/)
  expect(document.querySelectorAll('.matrix [tabindex="0"]')).toHaveLength(1)
  await userEvent.keyboard('{Enter}')
  expect(chosenTie.value).toEqual({ one: 'Aland', other: 'Bria' })
  await expect.poll(() => document.querySelectorAll('.is-chosen').length).toBe(2)
  await userEvent.keyboard('{Home}{Enter}')
  expect(selection.value).toEqual({ type: 'entity', id: 'Aland' })
  await expect.poll(() => document.querySelectorAll('.matrix-cell.is-faded > .tie-square').length).toBeGreaterThan(0)
  await userEvent.keyboard('{Escape}')
  expect([selection.value, chosenTie.value]).toEqual([undefined, undefined])
  await userEvent.keyboard('{Tab}')
  expect(find('.matrix').contains(document.activeElement)).toBe(false)
})

it('marks what contradicts the sides', async () => {
  // Aland and Bria are together with Dunmark against them; one weak tie of cooperation goes across.
  const rows = [
    { subject: 'Aland', object: 'Bria', score: 9 }, { subject: 'Bria', object: 'Corva', score: 9 }, { subject: 'Aland', object: 'Corva', score: 9 },
    { subject: 'Aland', object: 'Dunmark', score: -9 }, { subject: 'Bria', object: 'Dunmark', score: -9 },
    { subject: 'Corva', object: 'Dunmark', score: 1 }, { subject: 'Dunmark', object: 'Evers', score: 8 }, { subject: 'Aland', object: 'Evers', score: -8 },
  ]
  stageAlliances(<MatrixLens />, { rows })
  await expect.element(cell(/^Corva and Dunmark: .*; contradicts the sides$/)).toHaveClass('is-contradiction')
  expect(document.querySelectorAll('.is-contradiction')).toHaveLength(2)
  await expectAccessible()
})

it('is paler and says so where nothing is a fact', async () => {
  const choices = { ...INITIAL_ALLIANCES.choices, firmnesses: ['affirmed', 'planned'] as const }
  stageAlliances(<MatrixLens />, { alliances: { choices } })
  await expect.element(cell(/^Aland and Dunmark: .*; only planned, alleged or denied/)).toBeVisible()
  expect(document.querySelectorAll('.tie-square.is-no-fact')).toHaveLength(2)
})

it('has room for sixty actors, and says where the others are', async () => {
  const rows = Array.from({ length: 70 }, (_, place) => ({ subject: 'hub', object: `actor ${place}`, score: place / 10 }))
  stageAlliances(<MatrixLens />, { rows, alliances: { shown: 100 } })
  await expect.element(page.getByText('13 actors have no room here: their ties are in the table.')).toBeVisible()
  expect(document.querySelectorAll('.matrix-name')).toHaveLength(60)
  await page.getByRole('button', { name: 'Show the table' }).click()
  expect(tieLens.value).toBe('table')
})

it('keeps the names in sight while it is scrolled on a telephone', async () => {
  await page.viewport(360, 740)
  const rows = Array.from({ length: 40 }, (_, place) => ({ subject: 'hub', object: `actor ${place}`, score: 1 + place / 10 }))
  stageAlliances(<MatrixLens />, { rows })
  await settled()
  const frame = find('.matrix-frame')
  frame.scrollTo(400, 400)
  await expect.poll(() => frame.scrollLeft).toBeGreaterThan(300)
  const [outer, name, head] = [frame, find('.matrix-name'), find('.matrix-head')].map((one) => one.getBoundingClientRect())
  expect(name?.left).toBeCloseTo(outer?.left ?? NaN, 0)
  expect(head?.top).toBeCloseTo(outer?.top ?? NaN, 0)
  expect(document.documentElement.scrollWidth).toBe(360)
})
