/** Each edge has its number on it, off the others where there is a way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeGeometry, samplePoints, type EdgeGeometry } from '../../src/parts/picture/edge-geometry.ts'
import { placeNumbers } from '../../src/parts/picture/place-numbers.ts'

const point = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) })
const course = fc.record({ source: point, target: point, bend: fc.integer({ min: -60, max: 60 }), loop: fc.integer({ min: 0, max: 3 }) })
const SIZE = { width: 24, height: 13 }

function geometryOf({ source, target, bend, loop }: typeof course extends fc.Arbitrary<infer Course> ? Course : never): EdgeGeometry {
  return edgeGeometry({ source: { ...source, radius: 8 }, target: { ...target, radius: 8 }, bend, loop, width: 2, arrow: 'target' })
}

function meets(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.abs(one.x - other.x) < SIZE.width && Math.abs(one.y - other.y) < SIZE.height
}

describe('placeNumbers', () => {
  it('leaves none out, and each stands on its own edge', () => {
    fc.assert(fc.property(fc.array(course, { maxLength: 25 }), (courses) => {
      const requests = courses.map((one, at) => ({ id: `c${at}`, geometry: geometryOf(one), ...SIZE }))
      const places = placeNumbers(requests, [])
      expect(places.map(({ id }) => id).sort()).toEqual(requests.map(({ id }) => id).sort())
      for (const { id, box } of places) {
        const middle = { x: box.x + SIZE.width / 2, y: box.y + SIZE.height / 2 }
        const points = samplePoints(requests.find((one) => one.id === id)?.geometry as EdgeGeometry, 100)
        expect(points.some((one) => Math.hypot(one.x - middle.x, one.y - middle.y) < 0.01)).toBe(true)
      }
    }))
  })

  it('moves along the edge away from what stands at its middle', () => {
    const geometry = geometryOf({ source: { x: 100, y: 100 }, target: { x: 500, y: 100 }, bend: 0, loop: 0 })
    const [alone] = placeNumbers([{ id: 'a', geometry, ...SIZE }], [])
    expect(alone?.box).toMatchObject({ x: geometry.middle.x - SIZE.width / 2, y: geometry.middle.y - SIZE.height / 2 })
    const [moved] = placeNumbers([{ id: 'a', geometry, ...SIZE }], alone ? [alone.box] : [])
    expect(moved && alone && meets(moved.box, alone.box)).toBe(false)
  })

  it('keeps the numbers of a pair with as many edges as the sheet shows apart', () => {
    const fan = [-36, -18, 0, 18, 36].map((bend, at) => ({
      id: `c${at}`, ...SIZE, geometry: geometryOf({ source: { x: 100, y: 300 }, target: { x: 420, y: 300 }, bend, loop: 0 }),
    }))
    const places = placeNumbers(fan, [])
    for (const one of places) for (const other of places) if (one.id < other.id) expect(meets(one.box, other.box)).toBe(false)
  })
})
