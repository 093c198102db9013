/** The picture of the sides before it is drawn: outlines, names, frame, arrow keys. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hullPath } from '../../src/alliances/sides/hull-path.ts'
import { fitFrame, zoomFrame } from '../../src/alliances/sides/picture-frame.ts'
import { NAME_HEIGHT, placeNames, type NamePlace, type NameRequest } from '../../src/alliances/sides/place-names.ts'

const spots = fc.array(fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }), { minLength: 1, maxLength: 12 })

describe('an outline', () => {
  it('is nothing without actors, and a closed path around one', () => {
    expect(hullPath([], 30)).toBeUndefined()
    const hull = hullPath([{ x: 100, y: 100 }], 30)
    expect(hull?.path).toMatch(/^M.*Z$/)
    expect(hull?.top).toEqual({ x: 100, y: 70 })
  })

  it('goes around all of them, wherever they are', () => {
    fc.assert(fc.property(spots, (given) => {
      const numbers = [...(hullPath(given, 30)?.path ?? '').matchAll(/-?[\d.]+/g)].map(Number)
      expect(numbers.every(Number.isFinite)).toBe(true)
      const [xs, ys] = [numbers.filter((_, place) => place % 2 === 0), numbers.filter((_, place) => place % 2 === 1)]
      for (const { x, y } of given) {
        expect(x).toBeGreaterThan(Math.min(...xs))
        expect(x).toBeLessThan(Math.max(...xs))
        expect(y).toBeGreaterThan(Math.min(...ys))
        expect(y).toBeLessThan(Math.max(...ys))
      }
    }), { numRuns: 60 })
  })
})

describe('names', () => {
  const request = (id: string, x: number, y: number, width = 60): NameRequest => ({ id, x, y, radius: 8, width })
  const boxOf = ({ x, y, anchor }: NamePlace, width: number) =>
    ({ x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, y: y - NAME_HEIGHT / 2, width, height: NAME_HEIGHT })

  it('stand below, and elsewhere where that is taken', () => {
    expect(placeNames([request('a', 0, 0)])[0]).toMatchObject({ x: 0, anchor: 'middle' })
    const below = placeNames([request('a', 0, 0)], { obstacles: [{ x: -40, y: 10, width: 80, height: 20 }] })
    expect(below[0]?.anchor).toBe('start')
  })

  it('never cover one another, a mark or what has to stay free', () => {
    fc.assert(fc.property(spots, (given) => {
      const requests = given.map(({ x, y }, index) => request(`n${index}`, x, y, 40 + 10 * index))
      const obstacle = { x: -50, y: -50, width: 100, height: 100 }
      const placed = placeNames(requests, { obstacles: [obstacle] })
      const boxes = placed.map((place) => ({ id: place.id, ...boxOf(place, requests.find(({ id }) => id === place.id)?.width ?? 0) }))
      boxes.forEach((box, index) => {
        expect(meets(box, obstacle)).toBe(false)
        for (const other of boxes.slice(index + 1)) expect(meets(box, other)).toBe(false)
        for (const { id, x, y, radius } of requests) {
          if (id !== box.id) expect(meets(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(false)
        }
      })
    }), { numRuns: 80 })
  })

  it('of those who must have one are there, whatever is in the way', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => request(`n${index}`, (index % 3) * 10, Math.floor(index / 3) * 10))
    expect(placeNames(crowd).length).toBeLessThan(9)
    expect(placeNames(crowd, { always: new Set(['n4']) }).map(({ id }) => id)).toContain('n4')
  })

  it('of those who lead stand further off where there is no room, with a line from the mark', () => {
    const around = Array.from({ length: 9 }, (_, index) => request(`n${index}`, (index % 3) * 34, Math.floor(index / 3) * 34))
    expect(placeNames(around).find(({ id }) => id === 'n4')).toBeUndefined()
    const place = placeNames(around, { leading: new Set(['n4']) }).find(({ id }) => id === 'n4')
    const { x1, y1, x2, y2 } = place?.leader ?? { x1: 0, y1: 0, x2: 0, y2: 0 }
    expect(Math.hypot(x1 - 34, y1 - 34)).toBeCloseTo(8)
    expect(Math.hypot(x2 - 34, y2 - 34)).toBeGreaterThan(16)
  })

  it('that stand further off cover nothing either, and neither do their lines', () => {
    fc.assert(fc.property(spots, (given) => {
      const requests = given.map(({ x, y }, index) => request(`n${index}`, x / 4, y / 4, 40 + 5 * index))
      const placed = placeNames(requests, { leading: new Set(requests.map(({ id }) => id)) })
      const boxes = placed.map((place) => ({ id: place.id, ...boxOf(place, requests.find(({ id }) => id === place.id)?.width ?? 0) }))
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(meets(box, other)).toBe(false)
        for (const { id, leader } of placed) {
          if (!leader || id === box.id) continue
          expect(meets(box, { x: leader.x1 - 0.5, y: leader.y1 - 0.5, width: 1, height: 1 })).toBe(false)
        }
        for (const { id, x, y, radius } of requests) {
          if (id !== box.id) expect(meets(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(false)
        }
      }
    }), { numRuns: 80 })
  })
})

describe('the frame', () => {
  const size = { width: 800, height: 400 }
  const around = { beside: 50, above: 40, below: 20 }

  it('shows all spots with room around them', () => {
    fc.assert(fc.property(spots, (given) => {
      const { scale, x, y } = fitFrame(given, size, around)
      for (const spot of given) {
        expect(spot.x * scale + x).toBeGreaterThanOrEqual(50 - 1e-6)
        expect(spot.x * scale + x).toBeLessThanOrEqual(750 + 1e-6)
        expect(spot.y * scale + y).toBeGreaterThanOrEqual(40 - 1e-6)
        expect(spot.y * scale + y).toBeLessThanOrEqual(380 + 1e-6)
      }
    }))
  })

  it('keeps what is under the spot at which it is made larger', () => {
    const frame = { scale: 0.8, x: 120, y: 30 }
    const larger = zoomFrame(frame, 1.5, { x: 300, y: 200 })
    expect(larger.scale).toBeCloseTo(1.2)
    expect((300 - larger.x) / larger.scale).toBeCloseTo((300 - frame.x) / frame.scale)
    expect(zoomFrame(frame, 1000, { x: 0, y: 0 }).scale).toBe(4)
  })
})

interface Rectangle { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function meets(one: Rectangle, other: Rectangle): boolean {
  return one.x < other.x + other.width - 1e-9 && other.x < one.x + one.width - 1e-9 && one.y < other.y + other.height - 1e-9 && other.y < one.y + one.height - 1e-9
}
