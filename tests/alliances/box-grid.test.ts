/** Boxes that are kept by where they lie meet the same as boxes of which each is looked at. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openBoxGrid, type Box } from '../../src/alliances/sides/box-grid.ts'

const size = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 3000, noNaN: true }))
const place = fc.oneof(fc.integer({ min: -120, max: 120 }), fc.double({ min: -2000, max: 2000, noNaN: true }))
const box: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: size, height: size })
const owner = fc.constantFrom('a', 'b', undefined)

const doOverlap = (one: Box, other: Box): boolean => one.x < other.x + other.width && other.x < one.x + one.width
  && one.y < other.y + other.height && other.y < one.y + one.height

it('meets what overlaps, but for what is left out', () => {
  fc.assert(fc.property(fc.array(fc.tuple(box, owner), { maxLength: 30 }), fc.array(fc.tuple(box, owner), { minLength: 1 }), (there, asked) => {
    const grid = openBoxGrid()
    for (const [one, of] of there) grid.put(one, of)
    for (const [one, except] of asked) {
      const expected = there.some(([other, of]) => (except === undefined || of !== except) && doOverlap(one, other))
      expect(grid.meets(one, except)).toBe(expected)
    }
  }))
})
