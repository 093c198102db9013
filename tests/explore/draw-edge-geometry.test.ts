/** Laws of the course of edges: finite, clear of the nodes, symmetric, with dashes that end whole. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgeGeometry, samplePoints, type EdgeCourse, type Point } from '../../src/parts/picture/edge-geometry.ts'
import { fitDashes } from '../../src/parts/picture/edge-style.ts'
import { NODE_SHAPES, shapeBorder, shapeExtent } from '../../src/parts/shapes/node-shapes.ts'

const anyCoordinate = fc.double({ min: -2000, max: 2000, noNaN: true })
const anyRadius = fc.double({ min: 0, max: 60, noNaN: true })
const anyShape = fc.constantFrom(...NODE_SHAPES)
const anyEnd = fc.record({ x: anyCoordinate, y: anyCoordinate, radius: anyRadius, shape: anyShape })
const anyArrow = fc.constantFrom('none' as const, 'target' as const)
const anyWidth = fc.double({ min: 0, max: 8, noNaN: true })
const anyScale = fc.double({ min: 0.1, max: 5, noNaN: true })
const anyCourse: fc.Arbitrary<EdgeCourse> = fc.record({
  source: anyEnd, target: anyEnd, bend: fc.double({ min: -200, max: 200, noNaN: true }), loop: fc.nat({ max: 12 }),
  width: anyWidth, arrow: anyArrow, hollow: fc.boolean(), scale: anyScale,
})

/** Round nodes at least 40 px apart, border to border, with a bend no larger than their distance. */
const courseBetweenApart: fc.Arbitrary<EdgeCourse> = fc.record({
  x: anyCoordinate, y: anyCoordinate, turn: fc.double({ min: 0, max: 6.28, noNaN: true }),
  space: fc.double({ min: 40, max: 800, noNaN: true }), near: anyRadius, far: anyRadius,
  part: fc.double({ min: -0.8, max: 0.8, noNaN: true }), width: anyWidth, arrow: anyArrow, hollow: fc.boolean(),
}).map(({ x, y, turn, space, near, far, part, ...look }) => {
  const span = space + near + far
  return {
    source: { x, y, radius: near },
    target: { x: x + Math.cos(turn) * span, y: y + Math.sin(turn) * span, radius: far },
    bend: part * span, loop: 0, ...look,
  }
})

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

describe('edgeGeometry', () => {
  test('gives finite numbers for every input, overlapping and coinciding nodes included', () => {
    const coinciding = fc.tuple(anyCourse, fc.boolean()).map(([course, same]) =>
      same ? { ...course, target: { ...course.target, x: course.source.x, y: course.source.y } } : course)
    fc.assert(fc.property(coinciding, (course) => {
      const { arrow, start, control1, control2, end, middle, angle, length } = edgeGeometry(course)
      const numbers = [start, control1, control2, end, middle, ...(arrow ?? [])].flatMap(({ x, y }) => [x, y])
      expect([...numbers, angle, length].every(Number.isFinite)).toBe(true)
    }))
  })

  test('keeps start, end and head outside both nodes when they are apart', () => {
    fc.assert(fc.property(courseBetweenApart, (course) => {
      const { start, end, arrow } = edgeGeometry(course)
      for (const point of [start, end, ...(arrow ?? [])]) {
        expect(distance(point, course.source)).toBeGreaterThan(course.source.radius)
        expect(distance(point, course.target)).toBeGreaterThan(course.target.radius)
      }
    }))
  })

  test('begins and ends 2 px off the border of every outline', () => {
    for (const shape of NODE_SHAPES) {
      const course = { bend: 30, loop: 0, width: 2, arrow: 'target' as const }
      const source = { x: 0, y: 0, radius: 14, shape }
      const { start, arrow } = edgeGeometry({ ...course, source, target: { x: 300, y: 120, radius: 20, shape } })
      const tip = arrow?.[0] ?? { x: NaN, y: NaN }
      for (const [point, centre, size] of [[start, source, 14], [tip, { x: 300, y: 120 }, 20]] as const) {
        const far = distance(point, centre)
        const border = size * shapeBorder(shape, (point.x - centre.x) / far, (point.y - centre.y) / far)
        expect(far).toBeCloseTo(border + 2, 6)
      }
    }
  })

  test('bows to the left of the way by the bend, to within 2 %', () => {
    const course = { loop: 0, width: 2, arrow: 'none' as const }
    const source = { x: 100, y: 100, radius: 10 }
    for (const bend of [-60, -20, 0, 20, 60]) {
      const { middle } = edgeGeometry({ ...course, source, target: { x: 400, y: 100, radius: 10 }, bend })
      expect(Math.abs(middle.y - (100 - bend))).toBeLessThanOrEqual(Math.abs(bend) * 0.02 + 1e-9)
    }
  })

  test('mirrors an edge of opposite bend on the line between the nodes', () => {
    fc.assert(fc.property(courseBetweenApart, (course) => {
      const { source, target } = course
      const span = distance(source, target)
      const along = { x: (target.x - source.x) / span, y: (target.y - source.y) / span }
      const mirror = ({ x, y }: Point) => {
        const off = (x - source.x) * -along.y + (y - source.y) * along.x
        return { x: x + 2 * off * along.y, y: y - 2 * off * along.x }
      }
      const points = samplePoints(edgeGeometry(course), 8)
      const mirrored = samplePoints(edgeGeometry({ ...course, bend: -course.bend }), 8)
      points.forEach((point, index) => {
        expect(distance(mirror(point), mirrored[index] ?? source)).toBeLessThan(1e-6)
      })
    }))
  })

  test('takes the same way back, reversed, when source, target and sign of the bend are exchanged', () => {
    fc.assert(fc.property(courseBetweenApart, (course) => {
      const there = { ...course, arrow: 'none' as const }
      const back = { ...there, source: there.target, target: there.source, bend: -there.bend }
      const points = samplePoints(edgeGeometry(there), 8)
      const reversed = samplePoints(edgeGeometry(back), 8).toReversed()
      points.forEach((point, index) => {
        expect(distance(point, reversed[index] ?? { x: NaN, y: NaN })).toBeLessThan(1e-6)
      })
    }))
  })

  test('ends a line with a head at the middle of the head\'s base, pointing at the centre of the target', () => {
    fc.assert(fc.property(courseBetweenApart, (course) => {
      const { end, arrow } = edgeGeometry({ ...course, arrow: 'target' })
      if (!arrow) throw new Error('no head')
      const [tip, left, right] = arrow
      expect(distance(end, { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 })).toBeLessThan(1e-6)
      const { target } = course
      const turned = (tip.x - end.x) * (target.y - tip.y) - (tip.y - end.y) * (target.x - tip.x)
      expect(Math.abs(turned)).toBeLessThan(1e-5 * (1 + distance(tip, end) * distance(tip, target)))
    }))
  })

  test('keeps loops clear of their node, and later ones in other places', () => {
    fc.assert(fc.property(anyEnd, fc.integer({ min: 1, max: 12 }), anyWidth, anyArrow, (node, loop, width, arrow) => {
      const around = { source: node, target: node, bend: 0, width, arrow }
      const geometry = edgeGeometry({ ...around, loop })
      for (const point of samplePoints(geometry, 40)) {
        const far = distance(point, node)
        const border = node.radius * shapeBorder(node.shape, (point.x - node.x) / far, (point.y - node.y) / far)
        expect(far).toBeGreaterThan(border)
      }
      expect(distance(geometry.middle, edgeGeometry({ ...around, loop: loop + 1 }).middle)).toBeGreaterThan(5)
      expect(distance(geometry.middle, edgeGeometry({ ...around, loop: loop + 4 }).middle)).toBeGreaterThan(5)
    }))
  })
})

describe('node outlines', () => {
  test.each(NODE_SHAPES)('%s covers about the area of the circle', (shape) => {
    const steps = 7200
    const area = Array.from({ length: steps }, (_, step) => {
      const angle = (step / steps) * 2 * Math.PI
      return shapeBorder(shape, Math.cos(angle), Math.sin(angle)) ** 2 * Math.PI / steps
    }).reduce((sum, slice) => sum + slice, 0)
    expect(area / Math.PI).toBeGreaterThan(0.87)
    expect(area / Math.PI).toBeLessThan(1.03)
  })

  test('stay within their extent and reach it', () => {
    for (const shape of NODE_SHAPES) {
      const points = Array.from({ length: 3600 }, (_, step) => {
        const angle = (step / 3600) * 2 * Math.PI
        const far = shapeBorder(shape, Math.cos(angle), Math.sin(angle))
        return { x: Math.abs(Math.cos(angle) * far), y: Math.abs(Math.sin(angle) * far) }
      })
      expect(Math.max(...points.map(({ x }) => x))).toBeCloseTo(shapeExtent(shape).x, 2)
      expect(Math.max(...points.map(({ y }) => y))).toBeCloseTo(shapeExtent(shape).y, 2)
    }
  })
})

describe('fitDashes', () => {
  test('ends with a whole dash and stays near 9 and 5 px on long lines', () => {
    fc.assert(fc.property(fc.double({ min: 14, max: 3000, noNaN: true }), anyScale, (length, scale) => {
      const [dash, space] = fitDashes(length * scale, scale)
      const count = (length * scale - dash) / (dash + space)
      expect(Math.abs(count - Math.round(count))).toBeLessThan(1e-6)
      if (length < 100) return
      expect(dash / scale).toBeGreaterThan(8)
      expect(dash / scale).toBeLessThan(10)
    }))
  })

  test('leaves a line solid that is shorter than one dash and space', () => {
    expect(fitDashes(12)).toEqual([12, 0])
  })
})
