/** The graph on paper: the same places however it is filled, every claim with its number, and nothing beyond the sheet. */
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../src/core/graph.ts'
import { indexDossier } from '../../../src/core/index-dossier.ts'
import { LAYOUTS } from '../../../src/core/layout.ts'
import { layoutInput } from '../../../src/parts/picture/layout-input.ts'
import type { Palette } from '../../../src/parts/picture/palette.ts'
import { drawGraph, type GraphTask } from '../../../src/teach/handouts/graph/draw-graph.ts'
import { articleDossier } from '../article-dossier.ts'

const PALETTE: Palette = {
  paper: '#fff', ink: '#000', signs: { cooperation: '#00f', conflict: '#f00', neutral: '#888' },
  actors: { state: '#111', igo: '#222', group: '#333', person: '#444', place: '#555', org: '#666' },
}
const ROOM = { width: 1010, height: 612 }
const index = indexDossier(articleDossier().dossier)
const graph = buildGraph(index)
for (const id of graph.nodes()) if (graph.degree(id) === 0) graph.dropNode(id)
const task: GraphTask = {
  graph, kinds: index.kinds, palette: PALETTE, room: ROOM,
  positions: LAYOUTS.force.run(layoutInput(graph, index.kinds, PALETTE, ROOM)),
  markOf: (claim) => `${index.claims.get(claim)?.number}+`,
  measureText: (text, fontSize) => text.length * fontSize * 0.55,
}
const filled = drawGraph(task, { hasNames: true, lines: 'numbered' })

describe('drawGraph', () => {
  it('gives every claim its line and its number, and every entity its name', () => {
    expect(filled.edges).toHaveLength(graph.size)
    expect(filled.numbers.map(({ text }) => Number.parseInt(text)).sort((a, b) => a - b)).toEqual(
      [...index.claims.values()].map(({ number }) => number))
    const names = filled.labels.map(({ text }) => text).join(' ')
    for (const name of ['Niger', 'Russia', 'ECOWAS', 'Vladimir Putin']) expect(names).toContain(name)
  })

  it('has no two marks in one place, and all on the sheet', () => {
    for (const { id, x, y, radius } of filled.nodes) {
      expect(x - radius).toBeGreaterThan(0)
      expect(x + radius).toBeLessThan(ROOM.width)
      expect(y - radius).toBeGreaterThan(0)
      expect(y + radius).toBeLessThan(ROOM.height)
      for (const other of filled.nodes) {
        if (other.id < id) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius + other.radius)
      }
    }
  })

  it('is blank in the same places: without names, without lines, or with an empty box on each', () => {
    const blank = drawGraph(task, { hasNames: false, lines: 'none' })
    expect(blank.nodes).toEqual(filled.nodes)
    expect([blank.edges, blank.numbers]).toEqual([[], []])
    expect(new Set(blank.labels.map(({ text }) => text.replaceAll('_', '')))).toEqual(new Set(['']))
    expect(blank.labels).toHaveLength(graph.order)
    const boxes = drawGraph(task, { hasNames: true, lines: 'boxes' })
    expect(boxes.edges).toEqual(filled.edges)
    expect(boxes.numbers.map(({ text }) => text)).toEqual(filled.numbers.map(() => ''))
  })

  it('stands in the middle of the sheet with one mark alone', () => {
    const alone = graph.copy()
    for (const id of alone.nodes().slice(1)) alone.dropNode(id)
    const [mark] = drawGraph({ ...task, graph: alone }, { hasNames: true, lines: 'numbered' }).nodes
    expect(mark).toMatchObject({ x: ROOM.width / 2, y: ROOM.height / 2 })
  })
})
