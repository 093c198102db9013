/** The arithmetic of the map: land, marks, names, lines, views, keys. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { geoArea, geoContains } from 'd3-geo'
import fc from 'fast-check'
import { feature } from 'topojson-client'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeLand, type CountriesAtlas, type LandTopology } from '../../data/make-land.ts'
import { landPaths } from '../../src/alliances/map/land-paths.ts'
import { fitView, originOf, panView, zoomView } from '../../src/alliances/map/map-view.ts'
import { placeLabels } from '../../src/alliances/map/place-labels.ts'
import { isTouching, placeMarks } from '../../src/alliances/map/place-marks.ts'
import { projectPosition, WORLD } from '../../src/alliances/map/project-world.ts'
import { drawWay, traceWay } from '../../src/alliances/map/trace-tie.ts'
import { wrapName } from '../../src/alliances/map/wrap-name.ts'
import { ROOT } from '../rig/list-files.ts'

const SMALL_NUMBER = { min: 0, max: 400, noNaN: true }

describe('the land', () => {
  let land: LandTopology
  beforeAll(() => {
    const path = join(ROOT, 'node_modules/world-atlas/countries-50m.json')
    land = makeLand(JSON.parse(readFileSync(path, 'utf8')) as CountriesAtlas)
  })
  const touches = (lines: 'borders' | 'disputed', [longitude, latitude]: readonly [number, number]): boolean =>
    feature(land, land.objects[lines]).geometry.coordinates.some((line) =>
      line.some(([x = 0, y = 0], place) => distanceTo([longitude, latitude], [x, y], line[place + 1] ?? [x, y]) < 0.4))

  it('is at most 60 kB when it is sent', () => {
    expect(gzipSync(JSON.stringify(land), { level: 9 }).length).toBeLessThan(60_000)
  })

  it('is about a quarter of the globe, and no ring of it is inside out', () => {
    const { geometry } = feature(land, land.objects.land)
    for (const coordinates of geometry.coordinates) expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(Math.PI)
    const share = geoArea(geometry) / (4 * Math.PI)
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.28)
    expect(geoContains(geometry, [2.13, 13.51])).toBe(true)
    expect(geoContains(geometry, [-30, 30])).toBe(false)
  })

  it.each<[string, readonly [number, number]]>([
    ['Western Sahara and Morocco, by the parallel', [-11.7, 27.67]],
    ['Crimea', [34.5, 46]],
    ['Kosovo and Serbia', [21.4, 42.9]],
    ['Somaliland and Somalia', [48.9, 9.5]],
    ['Northern Cyprus', [33.4, 35.1]],
    ['Kashmir', [74.3, 34.4]],
    ['Aksai Chin', [78.5, 33.5]],
    ['Golan', [35.8, 33.2]],
    ['Hala’ib', [35, 22]],
  ])('draws as disputed: %s', (_name, point) => {
    expect(touches('disputed', point)).toBe(true)
  })

  it.each<[string, readonly [number, number]]>([
    ['Niger and Nigeria', [7, 13]],
    ['Mali and Niger', [3.5, 15.4]],
    ['Russia and Ukraine at Kharkiv', [36.5, 50.3]],
    ['Egypt and Sudan in the west', [29, 22]],
  ])('draws as a border: %s', (_name, point) => {
    expect(touches('borders', point)).toBe(true)
    expect(touches('disputed', point)).toBe(false)
  })

  it('becomes path data', () => {
    const paths = landPaths(land)
    for (const part of [paths.land, paths.borders, paths.disputed]) expect(part).toMatch(/^M-?[\d.]+,-?[\d.]+L/)
    expect(paths.land.length).toBeGreaterThan(paths.borders.length)
  })

  it('refuses what is no topology', () => {
    expect(() => landPaths({ type: 'FeatureCollection' })).toThrow('no topology')
  })
})

describe('placeMarks', () => {
  const marks = fc.array(
    fc.record({ x: fc.double(SMALL_NUMBER), y: fc.double(SMALL_NUMBER), radius: fc.double({ min: 4, max: 12, noNaN: true }) }),
    { maxLength: 40 },
  )

  it('lets no mark cover another, and keeps the first at its place', () => {
    fc.assert(fc.property(marks, (wanted) => {
      const placed = placeMarks(wanted).map((spot, place) => ({ ...spot, radius: wanted[place]?.radius ?? 0 }))
      expect(placed[0]).toEqual(wanted[0])
      placed.forEach((one, place) => {
        for (const other of placed.slice(0, place)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.radius + other.radius)
        }
      })
    }))
  })

  it('keeps the room that others have', () => {
    const room = { left: 10, top: -10, right: 60, bottom: 10 }
    const [spot] = placeMarks([{ x: 20, y: 0, radius: 6 }], [room])
    expect(spot && isTouching(room, { ...spot, radius: 6 })).toBe(false)
  })

  it('does the same wherever the marks are on the map', () => {
    const near = [{ x: 0, y: 0, radius: 6 }, { x: 1, y: 1, radius: 6 }, { x: 0, y: 2, radius: 6 }]
    const far = near.map((mark) => ({ ...mark, x: mark.x + 1024, y: mark.y - 512 }))
    const shifted = placeMarks(far).map(({ x, y }) => ({ x: x - 1024, y: y + 512 }))
    placeMarks(near).forEach(({ x, y }, place) => {
      expect(shifted[place]?.x).toBeCloseTo(x, 6)
      expect(shifted[place]?.y).toBeCloseTo(y, 6)
    })
  })
})

describe('placeLabels', () => {
  const bounds = { left: 0, top: 0, right: 400, bottom: 300 }
  const label = { x: 200, y: 150, radius: 6, width: 60, height: 15, isWanted: false }

  it('lets no name cover a name or a mark or leave the room', () => {
    const labels = fc.array(fc.record({
      x: fc.double(SMALL_NUMBER), y: fc.double(SMALL_NUMBER), radius: fc.constant(6),
      width: fc.double({ min: 20, max: 120, noNaN: true }), height: fc.constantFrom(15, 30), isWanted: fc.constant(false),
    }), { maxLength: 30 })
    fc.assert(fc.property(labels, (all) => {
      const boxes = placeLabels(all, bounds).map((spot, place) => {
        const { width = 0, height = 0 } = all[place] ?? {}
        return spot && { left: spot.x, top: spot.y, right: spot.x + width, bottom: spot.y + height }
      })
      boxes.forEach((box, place) => {
        if (!box) return
        expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true)
        all.forEach((mark, other) => expect(other !== place && isTouching(box, mark)).toBe(false))
        for (const other of boxes.slice(0, place)) {
          expect(other && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBeFalsy()
        }
      })
    }))
  })

  it('puts it to the right, else where there is room', () => {
    expect(placeLabels([label], bounds)).toEqual([{ x: 210, y: 142.5 }])
    expect(placeLabels([{ ...label, x: 390 }], bounds)).toEqual([{ x: 320, y: 142.5 }])
  })

  it('gives the room to what is wanted', () => {
    const narrow = { left: 194, top: 140, right: 275, bottom: 160 }
    const rival = { ...label, x: 201 }
    const [first, second] = placeLabels([label, { ...rival, isWanted: true }], narrow)
    expect(first).toBeUndefined()
    expect(second).toBeDefined()
  })
})

describe('the line of a tie', () => {
  it('goes the shortest way: from Niamey to Washington north of both', () => {
    const [way = []] = traceWay([2.13, 13.51], [-77.04, 38.91])
    const top = Math.min(...way.map(({ y }) => y))
    expect(way[0]).toMatchObject(projectPosition([2.13, 13.51]))
    expect(way.at(-1)?.x).toBeCloseTo(projectPosition([-77.04, 38.91]).x, 6)
    expect(top).toBeLessThan(projectPosition([-77.04, 38.91]).y)
  })

  it('is in two pieces where it leaves the world at one edge and comes in at the other', () => {
    const pieces = traceWay([139.65, 35.68], [-122.4, 37.8])
    expect(pieces).toHaveLength(2)
    for (const piece of pieces) {
      for (const [place, point] of piece.entries()) {
        expect(Math.abs(point.x - (piece[place - 1] ?? point).x)).toBeLessThan(WORLD.width / 2)
      }
    }
  })

  it('ends at the marks where they were moved, and lies beside itself by the offset', () => {
    const way = [[{ x: 0, y: 0, share: 0 }, { x: 10, y: 0, share: 1 }]]
    expect(drawWay(way, { scale: 2, start: { x: 0, y: 5 }, end: { x: 3, y: 5 }, offset: 0 })).toBe('M0 5L23 5')
    expect(drawWay(way, { scale: 2, start: { x: 0, y: 0 }, end: { x: 0, y: 0 }, offset: 2 })).toBe('M0 2L20 2')
  })
})

describe('the view', () => {
  const room = { width: 800, height: 400 }
  const points = [projectPosition([2, 13]), projectPosition([38, 56]), projectPosition([2, 49])]

  it('shows all points when it fits them', () => {
    const view = fitView(points, room)
    const origin = originOf(view, room)
    for (const { x, y } of points) {
      expect(x * view.scale + origin.x).toBeGreaterThan(0)
      expect(x * view.scale + origin.x).toBeLessThan(800)
      expect(y * view.scale + origin.y).toBeGreaterThan(0)
      expect(y * view.scale + origin.y).toBeLessThan(400)
    }
    expect(fitView([], room).scale).toBeCloseTo(0.8)
  })

  it('keeps what is under the pointer there', () => {
    fc.assert(fc.property(fc.double({ min: 0.5, max: 3, noNaN: true }), (factor) => {
      const before = fitView(points, room)
      const after = zoomView(before, factor, { x: 500, y: 150 }, room)
      const at = (view: typeof before): number => (500 - originOf(view, room).x) / view.scale
      expect(at(after)).toBeCloseTo(at(before), 6)
    }))
  })

  it('moves the ground with the hand, and never loses the world', () => {
    const before = fitView(points, room)
    const after = panView(before, 30, -20, room)
    expect(originOf(after, room).x - originOf(before, room).x).toBeCloseTo(30)
    expect(originOf(after, room).y - originOf(before, room).y).toBeCloseTo(-20)
    const far = panView(before, 1e6, 1e6, room)
    expect(originOf(far, room).x).toBeLessThanOrEqual(400)
    expect(originOf(far, room).y).toBeLessThanOrEqual(200)
  })

  it('is never smaller than the room is wide, and never closer than can be drawn', () => {
    const view = fitView(points, room)
    expect(zoomView(view, 1e-6, { x: 0, y: 0 }, room).scale).toBeCloseTo(0.8)
    expect(zoomView(view, 1e6, { x: 0, y: 0 }, room).scale).toBe(40)
  })
})

describe('wrapName', () => {
  it.each([
    ['Niger', ['Niger']],
    ['Nigerien military', ['Nigerien military']],
    ['Niger’s military government', ['Niger’s military', 'government']],
    ['Abdourahamane Tchiani', ['Abdourahamane', 'Tchiani']],
    ['Permanent Strategic Framework for Peace', ['Permanent Strategic', 'Framework for Peace']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffah…']],
  ])('%s', (name, lines) => {
    expect(wrapName(name)).toEqual(lines)
  })

  it('has at most two lines of 21 units', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (name) => {
      const lines = wrapName(name)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(21)
    }))
  })
})

/** From a point to a piece of a line, in degrees: near enough for a check. */
function distanceTo(
  [x, y]: readonly [number, number],
  [fromX = 0, fromY = 0]: readonly number[],
  [toX = 0, toY = 0]: readonly number[],
): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length))
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy)
}
