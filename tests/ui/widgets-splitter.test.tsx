/** The splitter: keys, drag, bounds, and what it tells. */
import { useState } from 'preact/hooks'
import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Splitter, type SplitterProps } from '../../src/ui/splitter.tsx'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

function Halves({ orientation }: Pick<SplitterProps, 'orientation'>) {
  const [value, setValue] = useState(50)
  const isVertical = orientation === 'vertical'
  return (
    <div style={{ display: 'flex', flexDirection: isVertical ? 'row' : 'column', width: '500px', height: '500px' }}>
      <div id="first" style={{ flex: `0 0 calc(${value}% - 12px)` }}>
        First
      </div>
      <Splitter
        label="First"
        controls="first"
        orientation={orientation}
        value={value}
        min={20}
        max={80}
        onChange={setValue}
      />
      <div id="second" style={{ flex: '1' }}>
        Second
      </div>
    </div>
  )
}

const value = (): number => Number(find('[role=separator]').getAttribute('aria-valuenow'))

beforeEach(() => page.viewport(800, 600))

it.each([
  ['vertical', 'ArrowLeft', 'ArrowRight', 'ArrowDown'],
  ['horizontal', 'ArrowUp', 'ArrowDown', 'ArrowRight'],
] as const)('%s moves with its arrows, Home and End', async (orientation, back, forth, other) => {
  stage(<Halves orientation={orientation} />)
  find('[role=separator]').focus()
  const path: number[] = []
  for (const key of [back, forth, forth, other, 'Home', back, 'End', forth]) {
    await userEvent.keyboard(`{${key}}`)
    path.push(value())
  }
  expect(path).toEqual([48, 50, 52, 52, 20, 20, 80, 80])
})

it.each([
  ['vertical', { x: 50, y: 250 }, 10],
  ['horizontal', { x: 250, y: 150 }, 30],
] as const)('%s follows the pointer up to its bounds; a double click resets it', async (orientation, to, place) => {
  stage(<Halves orientation={orientation} />)
  const target = page.elementLocator(find('#first'))
  await userEvent.dragAndDrop(page.elementLocator(find('[role=separator]')), target, { targetPosition: to })
  expect(value()).toBeCloseTo(Math.max(20, place), 0)
  await userEvent.hover(page.elementLocator(find('#second')))
  expect(value()).toBeCloseTo(Math.max(20, place), 0)
  await userEvent.dblClick(page.elementLocator(find('[role=separator]')))
  expect(value()).toBe(50)
})

it.each(['vertical', 'horizontal'] as const)('%s can be grasped, and used by everybody', async (orientation) => {
  stage(<Halves orientation={orientation} />)
  const { width, height } = find('[role=separator]').getBoundingClientRect()
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  await expectAccessible()
})
