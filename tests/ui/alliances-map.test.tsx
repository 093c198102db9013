/** The map: actors at their places, ties between them, all of it by keyboard, and who is not on it. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MapLens } from '../../src/alliances/lenses/map-lens.tsx'
import type { PlacesFile } from '../../src/core/places-schema.ts'
import { chosenTie } from '../../src/state/alliances/choices.ts'
import { loadGround, lookAtMap } from '../../src/state/alliances/places.ts'
import { hovered, selection } from '../../src/state/view.ts'
import { stageAlliances } from './alliances-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

/** Dunmark has no place. */
const PLACES: PlacesFile = {
  format: 'triplomat-places',
  version: 1,
  places: [{ id: 'west', at: [-10, 15] }, { id: 'east', at: [30, 15] }, { id: 'north', at: [10, 50] }],
  states: [],
  seats: [{ place: 'west', names: ['Aland'] }, { place: 'east', names: ['Bria', 'envoy'] }, { place: 'north', names: ['Corva'] }],
}
const LAND = {
  type: 'Topology',
  arcs: [[[-20, 0], [-20, 60], [60, 60], [60, 0], [-20, 0]], [[0, 0], [0, 60]], [[20, 0], [20, 60]]],
  objects: {
    land: { type: 'MultiPolygon', arcs: [[[0]]] },
    borders: { type: 'MultiLineString', arcs: [[1]] },
    disputed: { type: 'MultiLineString', arcs: [[2]] },
  },
}

const fileOf = (content: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(content)]))
const mark = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) })
const tie = (one: string, other: string) => page.getByRole('button', { name: new RegExp(`^${one} and ${other}: `) })
const ground = (): string => find('.map-ground').getAttribute('transform') ?? ''
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? ''
const press = (keys: string): Promise<void> => userEvent.keyboard(keys)

async function stageMap(): Promise<void> {
  await page.viewport(900, 760)
  lookAtMap(undefined)
  const root = stageAlliances(<div class="tie-lens-body" data-room><MapLens /></div>)
  const room = root.querySelector<HTMLElement>('[data-room]')
  if (room) room.style.height = '700px'
  await expect.element(mark('Aland')).toBeInTheDocument()
}

describe('without its files', () => {
  it('says so, and can be asked again', async () => {
    stageAlliances(<MapLens />)
    await expect.element(page.getByRole('alert')).toHaveTextContent('The map could not be fetched.')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('The map could not be fetched.')
  })
})

describe('with its files', () => {
  beforeAll(() => loadGround({ places: fileOf(PLACES), land: fileOf(LAND) }))
  beforeEach(stageMap)

  it('shows who is where, what ties them, and whose borders they are', async () => {
    await expect.element(page.getByRole('group', { name: 'Map of 3 actors and 2 ties' })).toBeVisible()
    const [west, east, north] = ['Aland', 'Bria', 'Corva'].map((name) => mark(name).element().getBoundingClientRect())
    expect(west && east && west.x < east.x).toBe(true)
    expect(west && north && north.y < west.y).toBe(true)
    expect([...document.querySelectorAll('.map-label')].map((label) => label.textContent).toSorted()).toEqual(['Aland', 'Bria', 'Corva'])
    await expect.element(tie('Aland', 'Corva')).toHaveAccessibleName(/conflict \(both\)|conflict \(mixed\)/)
    expect(tie('Aland', 'Corva').element().querySelectorAll('.map-tie-cooperation, .map-tie-conflict')).toHaveLength(2)
    expect(tie('Aland', 'Bria').element().querySelectorAll('.map-tie-conflict')).toHaveLength(0)
    await expect.element(page.getByText(/Borders are Natural Earth’s, and no statement/)).toBeVisible()
    await expectAccessible()
  })

  it('lists who has no place, and chooses there as well', async () => {
    await expect.element(page.getByText('Not on the map:')).toHaveTextContent('3 ties are not drawn: an end has no known place.')
    await page.getByRole('button', { name: 'Dunmark' }).click()
    expect(selection.value).toEqual({ type: 'entity', id: 'Dunmark' })
  })

  it('chooses an actor by pointer; what is not around it fades', async () => {
    await mark('Corva').click()
    expect(selection.value).toEqual({ type: 'entity', id: 'Corva' })
    await expect.element(mark('Corva')).toHaveAttribute('aria-pressed', 'true')
    expect(tie('Aland', 'Bria').element().classList).toContain('is-faded')
    expect(tie('Aland', 'Corva').element().classList).not.toContain('is-faded')
  })

  it('is walked through by keyboard: the map, the ties, the actors', async () => {
    find('.tie-map-picture').focus()
    const before = ground()
    await press('{ArrowLeft}')
    expect(ground()).not.toBe(before)
    await press('0')
    await press('{Tab}')
    expect(focused()).toMatch(/^Aland and Bria: cooperation/)
    await press('{ArrowDown}')
    expect(focused()).toMatch(/^Aland and Corva: conflict/)
    await press('{Enter}')
    expect(new Set(Object.values(chosenTie.value ?? {}))).toEqual(new Set(['Aland', 'Corva']))
    await press('{Tab}')
    expect(focused()).toMatch(/^Aland: /)
    expect(hovered.value).toEqual({ type: 'entity', id: 'Aland' })
    await press('{ArrowRight}')
    expect(focused()).toMatch(/^Bria: /)
    await press('{Enter}')
    expect(selection.value).toEqual({ type: 'entity', id: 'Bria' })
    expect(chosenTie.value).toBeUndefined()
    await press('{Escape}')
    expect(selection.value).toBeUndefined()
  })

  it('zooms by button, key and wheel, and shows all again', async () => {
    const scale = (): number => Number(/scale\(([\d.]+)\)/.exec(ground())?.[1])
    await page.getByRole('button', { name: 'Show all actors' }).click()
    const first = scale()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(scale).toBeCloseTo(first * 1.5, 4)
    find('.tie-map-picture').focus()
    await press('-')
    await expect.poll(scale).toBeCloseTo(first, 4)
    const wheel = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true, clientX: 300, clientY: 200 })
    find('.tie-map-picture').dispatchEvent(wheel)
    expect(wheel.defaultPrevented).toBe(true)
    await expect.poll(scale).toBeGreaterThan(first * 1.1)
    await page.getByRole('button', { name: 'Show all actors' }).click()
    await expect.poll(scale).toBeCloseTo(first, 4)
  })

  it('goes with the hand, and the end of a drag chooses nothing', async () => {
    const picture = find('.tie-map-picture')
    const { left, top } = picture.getBoundingClientRect()
    const { x, y } = mark('Aland').element().getBoundingClientRect()
    const at = (dx: number, dy: number): PointerEventInit => ({
      pointerId: 1, isPrimary: true, button: 0, bubbles: true, clientX: x + 5 + dx, clientY: y + 5 + dy,
    })
    expect(x - left + y - top).toBeGreaterThan(0)
    const before = ground()
    picture.setPointerCapture = () => undefined
    picture.dispatchEvent(new PointerEvent('pointerdown', at(0, 0)))
    picture.dispatchEvent(new PointerEvent('pointermove', at(40, 10)))
    picture.dispatchEvent(new PointerEvent('pointerup', at(40, 10)))
    picture.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: x + 45, clientY: y + 15 }))
    await expect.poll(ground).not.toBe(before)
    expect(selection.value).toBeUndefined()
  })
})
