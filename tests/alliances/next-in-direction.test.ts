import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARROWS, nextInDirection } from '../../src/alliances/next-in-direction.ts'

const cross = [{ x: 0, y: 0 }, { x: 100, y: 10 }, { x: 50, y: 90 }, { x: -80, y: 0 }, { x: 0, y: -60 }, { x: 40, y: 4 }]
const spots = fc.array(fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }), { minLength: 1, maxLength: 12 })

describe('nextInDirection', () => {
  it('leads to the nearest in its direction, and on from there', () => {
    expect(nextInDirection(cross, 0, 'ArrowRight')).toBe(5)
    expect(nextInDirection(cross, 5, 'ArrowRight')).toBe(1)
    expect(nextInDirection(cross, 0, 'ArrowDown')).toBe(2)
    expect(nextInDirection(cross, 0, 'ArrowLeft')).toBe(3)
    expect(nextInDirection(cross, 0, 'ArrowUp')).toBe(4)
  })

  it('leads nowhere where nobody is, and is not any other key', () => {
    expect(nextInDirection(cross, 3, 'ArrowLeft')).toBeUndefined()
    expect(nextInDirection([{ x: 0, y: 0 }, { x: 50, y: 5 }], 0, 'ArrowDown')).toBeUndefined()
    expect(nextInDirection(cross, 0, 'Enter')).toBeUndefined()
    expect(nextInDirection(cross, 9, 'ArrowUp')).toBeUndefined()
  })

  it('leads forwards only', () => {
    fc.assert(fc.property(spots, fc.nat(), fc.constantFrom(...Object.keys(ARROWS)), (list, nth, key) => {
      const from = nth % list.length
      const [here, next, arrow] = [list[from], list[nextInDirection(list, from, key) ?? -1], ARROWS[key]]
      if (!here || !next || !arrow) return
      const [dx, dy] = [next.x - here.x, next.y - here.y]
      expect(dx * arrow.x + dy * arrow.y).toBeGreaterThan(0)
    }))
  })
})
