/** Laws of the placing of labels. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutLabels, type Box, type LabelTask, type NodeLabelRequest } from '../../src/parts/picture/label-layout.ts'

const viewport = { width: 800, height: 600 }
const request = {
  x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }),
  width: fc.integer({ min: 10, max: 160 }), height: fc.integer({ min: 10, max: 24 }),
  priority: fc.integer({ min: 0, max: 3 }),
}
const anyTask: fc.Arbitrary<LabelTask> = fc.record({
  viewport: fc.constant(viewport),
  nodes: fc.array(
    fc.record({ ...request, radius: fc.integer({ min: 2, max: 20 }), forced: fc.boolean() }), { maxLength: 60 },
  ).map((nodes) => nodes.map((node, index) => ({ ...node, id: `node ${index}` }))),
  edges: fc.array(fc.record(request), { maxLength: 20 })
    .map((edges) => edges.map((edge, index) => ({ ...edge, id: `edge ${index}` }))),
  lines: fc.array(fc.record({ x: request.x, y: request.y }), { maxLength: 40 }),
})

function overlap(one: Box, other: Box): boolean {
  return Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1e-9
    && Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 1e-9
}

function nodeAt(id: string, x: number, y: number, more: Partial<NodeLabelRequest> = {}): NodeLabelRequest {
  return { id, x, y, radius: 8, width: 60, height: 16, priority: 1, forced: false, ...more }
}

describe('layoutLabels', () => {
  test('lets no unforced label overlap another label, another node or the border', () => {
    fc.assert(fc.property(anyTask, (task) => {
      const { nodes, edges } = layoutLabels(task)
      const forced = new Set(task.nodes.filter((node) => node.forced).map(({ id }) => id))
      const all = [...nodes, ...edges]
      const free = all.filter(({ id }) => !forced.has(id))
      for (const place of free) {
        for (const other of all) if (other !== place) expect(overlap(place.box, other.box)).toBe(false)
        for (const { id, x, y, radius } of task.nodes) {
          const node = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
          if (id !== place.id) expect(overlap(place.box, node)).toBe(false)
        }
        expect(place.box.x).toBeGreaterThanOrEqual(0)
        expect(place.box.y).toBeGreaterThanOrEqual(0)
        expect(place.box.x + place.box.width).toBeLessThanOrEqual(viewport.width)
        expect(place.box.y + place.box.height).toBeLessThanOrEqual(viewport.height)
      }
    }))
  })

  test('places every forced label', () => {
    fc.assert(fc.property(anyTask, (task) => {
      const placed = new Set(layoutLabels(task).nodes.map(({ id }) => id))
      for (const { id, forced } of task.nodes) if (forced) expect(placed.has(id)).toBe(true)
    }))
  })

  test('does not depend on the order of its input', () => {
    fc.assert(fc.property(anyTask, (task) => {
      const reversed = {
        ...task, nodes: task.nodes.toReversed(), edges: (task.edges ?? []).toReversed(),
      }
      expect(layoutLabels(reversed)).toEqual(layoutLabels(task))
    }))
  })

  test('tries right, left, above, below in turn', () => {
    const node = nodeAt('a', 400, 300)
    const sideWith = (obstacles: Box[]) => layoutLabels({ viewport, nodes: [node], obstacles }).nodes[0]?.side
    const right = { x: 435, y: 200, width: 100, height: 200 }
    const left = { x: 280, y: 200, width: 85, height: 200 }
    const above = { x: 280, y: 200, width: 240, height: 90 }
    expect(sideWith([])).toBe('right')
    expect(sideWith([right])).toBe('left')
    expect(sideWith([right, left])).toBe('above')
    expect(sideWith([right, left, above])).toBe('below')
    expect(sideWith([{ x: 0, y: 0, ...viewport }])).toBeUndefined()
  })

  test('prefers a side off the lines, but would rather cross a line than be left out', () => {
    const rightwards = Array.from({ length: 10 }, (_, step) => ({ x: 410 + step * 8, y: 300 }))
    const everywhere = Array.from({ length: 900 }, (_, step) => ({ x: 250 + (step % 30) * 10, y: 150 + step / 3 }))
    const placed = (lines: { x: number; y: number }[]) =>
      layoutLabels({ viewport, nodes: [nodeAt('a', 400, 300)], lines })
    expect(placed(rightwards).nodes[0]?.side).toBe('left')
    expect(placed(everywhere).nodes).toHaveLength(1)
  })

  test('gives the only room to the higher priority', () => {
    // A corridor that is open only between the two nodes, where one label fits.
    const obstacles = [
      { x: 0, y: 0, width: 800, height: 290 }, { x: 0, y: 310, width: 800, height: 290 },
      { x: 0, y: 290, width: 280, height: 20 }, { x: 400, y: 290, width: 400, height: 20 },
    ]
    const placed = (one: number, other: number) => layoutLabels({
      viewport,
      obstacles,
      nodes: [nodeAt('one', 300, 300, { priority: one }), nodeAt('other', 385, 300, { priority: other })],
    }).nodes.map(({ id, side }) => [id, side])
    expect(placed(1, 2)).toEqual([['other', 'left']])
    expect(placed(2, 1)).toEqual([['one', 'right']])
  })
})
