/** In a real browser: the WebGL programs draw what the scene says, and answer where the pointer is. */

import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { afterEach, describe, expect, test } from 'vitest'
import { pointAt } from '../../src/parts/picture/edge-geometry.ts'
import { DrawnEdgeProgram } from '../../src/explore/draw/edge-program/index.ts'
import type { EdgeStyle } from '../../src/parts/picture/edge-style.ts'
import { createNodeProgram } from '../../src/explore/draw/node-program/index.ts'
import { NODE_SHAPES } from '../../src/parts/shapes/node-shapes.ts'
import { edgeOnScreen } from '../../src/explore/draw/labels-on-screen.ts'
import { paintScene } from '../../src/explore/draw/paint-scene.ts'
import { sceneFromSigma } from '../../src/explore/draw/scene-from-sigma.ts'
import { sceneToSvg } from '../../src/explore/draw/scene-to-svg.ts'
import type { Scene } from '../../src/parts/picture/scene.ts'

const WIDTH = 640
const HEIGHT = 480
const theme = { paper: '#f6f7f4', ink: '#18222c' }
let renderer: Sigma | null = null

afterEach(() => {
  renderer?.kill()
  renderer = null
  document.body.replaceChildren()
})

/** Seven outlines, filled above and hollow below, with one edge of every look. */
function start(): Sigma {
  const graph = new MultiDirectedGraph()
  NODE_SHAPES.forEach((shape, column) => {
    for (const row of [0, 1]) {
      graph.addNode(`${shape} ${row}`, {
        x: column, y: -row * 3 + (column % 2) * 0.4, size: 12, color: '#3e2c50', shape, filled: row === 0,
        ring: column === 2, opacity: column === 4 ? 0.4 : 1, label: '', type: 'drawn',
      })
    }
  })
  const looks: [string, string, Partial<EdgeStyle>][] = [
    ['circle 0', 'circle 1', { bend: 24 }], ['circle 0', 'circle 1', { dashed: true, bend: -24, color: '#b93c0a' }],
    ['hexagon 0', 'hexagon 1', { width: 5 }], ['diamond 0', 'diamond 1', { hollow: true, width: 3 }],
    ['triangle 1', 'triangle 0', { hollow: true, dashed: true, bend: 20 }],
    ['square 0', 'square 1', { denied: true, dashed: true, width: 3 }],
    ['bar 0', 'bar 1', { opacity: 0.4, arrow: 'none', width: 4 }], ['cross 0', 'cross 1', { bend: 40, hollow: true }],
    ['hexagon 1', 'bar 1', { bend: -46, width: 1.5, color: '#5f6973' }],
    ['triangle 1', 'triangle 1', { loop: 1 }], ['square 1', 'square 1', { loop: 3, dashed: true, width: 3 }],
  ]
  for (const [source, target, { width = 2, ...look }] of looks) {
    graph.addEdge(source, target, {
      color: '#1f5fa8', size: width, dashed: false, hollow: false, denied: false, arrow: 'target', bend: 0, loop: 0,
      opacity: 1, type: 'drawn', ...look,
    })
  }
  const container = document.createElement('div')
  const size = { width: `${WIDTH}px`, height: `${HEIGHT}px` }
  Object.assign(container.style, { position: 'fixed', inset: '0 auto auto 0', ...size })
  document.body.append(container)
  renderer = new Sigma(graph, container, {
    edgeProgramClasses: { drawn: DrawnEdgeProgram },
    nodeProgramClasses: { drawn: createNodeProgram(() => theme) },
    renderLabels: false, enableEdgeEvents: true, stagePadding: 60, minEdgeThickness: 1,
  })
  return renderer
}

/** Sigma's picture; its canvases keep their pixels only until the browser next takes over. */
function pixelsOfSigma(sigma: Sigma): ImageData {
  return pixelsOf((context) => {
    context.fillStyle = theme.paper
    context.fillRect(0, 0, WIDTH, HEIGHT)
    sigma.refresh()
    const { edges, nodes } = sigma.getCanvases()
    for (const canvas of [edges, nodes]) if (canvas) context.drawImage(canvas, 0, 0, WIDTH, HEIGHT)
  })
}

function pixelsOf(paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  paint(context)
  return context.getImageData(0, 0, WIDTH, HEIGHT)
}

function sceneOf(sigma: Sigma): Scene {
  return sceneFromSigma(sigma, { theme, title: '', source: '', legend: [], measureText: () => 0 })
}

async function pixelsOfSvg(scene: Scene): Promise<ImageData> {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(sceneToSvg(scene))}`
  await image.decode()
  return pixelsOf((context) => context.drawImage(image, 0, 0))
}

/** Of all pixels with ink in either picture, the part whose lightness differs by more than a fifth of the range. */
function disagreement(one: ImageData, other: ImageData): number {
  let inked = 0
  let different = 0
  const paper = lightness(one, 0)
  for (let index = 0; index < one.data.length; index += 4) {
    const [first, second] = [lightness(one, index), lightness(other, index)]
    if (Math.abs(first - paper) < 12 && Math.abs(second - paper) < 12) continue
    inked++
    if (Math.abs(first - second) > 51) different++
  }
  expect(inked).toBeGreaterThan(4000)
  return different / inked
}

function lightness({ data }: ImageData, index: number): number {
  return ((data[index] ?? 0) + (data[index + 1] ?? 0) + (data[index + 2] ?? 0)) / 3
}

/** Nodes and their halos stand before edges; no outline reaches beyond 1.6 radii, and no ring beyond 12 px more. */
function covers(node: { x: number; y: number; radius: number }, x: number, y: number): boolean {
  return Math.hypot(node.x - x, node.y - y) < node.radius * 1.6 + 12
}

const cameras = [
  { name: 'at rest', state: {} },
  { name: 'zoomed in and turned', state: { ratio: 0.6, angle: 0.5, x: 0.45 } },
  { name: 'zoomed out', state: { ratio: 1.7 } },
]

describe.each(cameras)('camera $name', ({ state }) => {
  test('canvas and SVG show what WebGL shows', async () => {
    const sigma = start()
    sigma.getCamera().setState(state)
    const live = pixelsOfSigma(sigma)
    const scene = sceneOf(sigma)
    expect(disagreement(live, pixelsOf((context) => paintScene(context, scene)))).toBeLessThan(0.005)
    expect(disagreement(live, await pixelsOfSvg(scene))).toBeLessThan(0.005)
  })

  test('solid lines lie under their computed course', () => {
    const sigma = start()
    sigma.getCamera().setState(state)
    const live = pixelsOfSigma(sigma)
    const { nodes } = sceneOf(sigma)
    const graph = sigma.getGraph()
    const solid = graph.filterEdges((_, { dashed, hollow, opacity }) => !dashed && !hollow && opacity === 1)
    let sampled = 0
    for (const edge of solid) {
      const course = edgeOnScreen(sigma, edge)
      if (!course) throw new Error('edge without a course')
      for (let t = 0.02; t < 1; t += 0.02) {
        const { x, y } = pointAt(course, t)
        if (x < 1 || y < 1 || x > WIDTH - 1 || y > HEIGHT - 1 || nodes.some((node) => covers(node, x, y))) continue
        sampled++
        expect(lightness(live, (Math.floor(y) * WIDTH + Math.floor(x)) * 4)).toBeLessThan(215)
      }
    }
    expect(sampled).toBeGreaterThan(60)
  })
})

describe('picking', () => {
  test('finds every edge at its middle and 4 px beside it, and every node', () => {
    const sigma = start()
    sigma.refresh()
    const found: (string | null)[] = []
    sigma.on('rightClickEdge', ({ edge }) => found.push(edge))
    sigma.on('rightClickNode', ({ node }) => found.push(node))
    sigma.on('rightClickStage', () => found.push(null))
    const at = (x: number, y: number) => {
      const place = { clientX: x, clientY: y, bubbles: true, cancelable: true }
      sigma.getCanvases()['mouse']?.dispatchEvent(new MouseEvent('contextmenu', place))
      return found.pop()
    }
    for (const edge of sigma.getGraph().edges()) {
      const course = edgeOnScreen(sigma, edge)
      if (!course) throw new Error('edge without a course')
      const { middle, angle } = course
      expect(at(middle.x, middle.y)).toBe(edge)
      expect(at(middle.x - Math.sin(angle) * 4, middle.y + Math.cos(angle) * 4)).toBe(edge)
    }
    for (const { id, x, y } of sceneOf(sigma).nodes) expect(at(x, y)).toBe(id)
    expect(at(WIDTH - 2, HEIGHT - 2)).toBeNull()
  })
})

test('an empty dashed gap shows paper, a dash shows ink', () => {
  const sigma = start()
  const live = pixelsOfSigma(sigma)
  const edge = sigma.getGraph().findEdge((_, { dashed, hollow, bend }) => dashed && !hollow && bend === -24)
  const course = edge ? edgeOnScreen(sigma, edge) : null
  if (!course) throw new Error('edge without a course')
  const values = Array.from({ length: 400 }, (_, step) => {
    const { x, y } = pointAt(course, step / 400)
    return lightness(live, (Math.floor(y) * WIDTH + Math.floor(x)) * 4)
  })
  const changes = values.filter((value, index) => index > 0 && value > 200 !== (values[index - 1] ?? 0) > 200).length
  const gaps = Math.round((course.length + 1 - 9) / 14)
  expect(changes / 2).toBe(gaps)
})
