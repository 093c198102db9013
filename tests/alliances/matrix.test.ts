/** The matrix: who stands in it, in which order, and where keys lead. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeMatrix } from '../../src/alliances/matrix/arrange-matrix.ts'
import { nextCell } from '../../src/alliances/matrix/next-cell.ts'
import { makeTies } from '../../src/core/ties/make-ties.ts'
import { choices, scenes } from '../core/ties/arbitrary-table.ts'
import { makeTable } from '../core/ties/make-table.ts'

const anyTies = fc.tuple(scenes, choices).map(([{ actors, rows }, chosen]) => makeTies(makeTable(rows, actors), chosen))

describe('the arrangement', () => {
  it('has every actor of the ties once, side after side, and each tie between those that stay', () => {
    fc.assert(fc.property(anyTies, fc.integer({ min: 1, max: 6 }), fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 6, maxLength: 6 }), ({ ties, actors }, most, sides) => {
      const assignment = Int32Array.from(sides)
      const { actors: placed, groups, starts, tieOf, left } = arrangeMatrix(ties, { sides: { assignment, count: 3 }, standings: new Map() }, most)
      expect(placed.length + left).toBe(actors.length)
      expect(new Set(placed).size).toBe(placed.length)
      expect(groups.flatMap((group) => group.actors)).toEqual(placed)
      expect(starts.size).toBe(Math.max(0, groups.length - 1))
      for (const tie of ties) {
        const isShown = placed.includes(tie.a) && placed.includes(tie.b)
        expect(tieOf(tie.b, tie.a)).toBe(isShown ? tie : undefined)
      }
    }))
  })
})

describe('keys', () => {
  it('reach the headings and stop at the edges', () => {
    expect(nextCell({ row: 0, column: 0 }, 'ArrowLeft', false, 5)).toEqual({ row: 0, column: -1 })
    expect(nextCell({ row: 0, column: 0 }, 'ArrowUp', false, 5)).toEqual({ row: -1, column: 0 })
    expect(nextCell({ row: -1, column: 0 }, 'ArrowLeft', false, 5)).toEqual({ row: -1, column: 0 })
    expect(nextCell({ row: 4, column: 4 }, 'ArrowDown', false, 5)).toEqual({ row: 4, column: 4 })
    expect(nextCell({ row: 2, column: 3 }, 'Home', false, 5)).toEqual({ row: 2, column: -1 })
    expect(nextCell({ row: 2, column: 3 }, 'End', true, 5)).toEqual({ row: 4, column: 4 })
    expect(nextCell({ row: 2, column: 3 }, 'a', false, 5)).toBeUndefined()
  })

  it('never lead to the corner or out of the grid', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End')
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 40 }), (size, presses) => {
      let place = { row: 0, column: 0 }
      for (const [key, withCtrl] of presses) {
        place = nextCell(place, key, withCtrl, size) ?? place
        expect(Math.max(place.row, place.column)).toBeGreaterThanOrEqual(0)
        expect(Math.min(place.row, place.column)).toBeGreaterThanOrEqual(-1)
        expect(Math.max(place.row, place.column)).toBeLessThan(size)
      }
    }))
  })
})
