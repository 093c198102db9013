/** The SVG file: valid whatever the texts hold, without anything that runs, and with all parts of an edge. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawEdge } from '../../src/parts/picture/draw-edge.ts'
import { edgeGeometry } from '../../src/parts/picture/edge-geometry.ts'
import { layoutFrame, wrapText } from '../../src/explore/draw/frame-layout.ts'
import { NODE_SHAPES } from '../../src/parts/shapes/node-shapes.ts'
import { escapeXml, sceneToSvg } from '../../src/explore/draw/scene-to-svg.ts'
import type { Scene } from '../../src/parts/picture/scene.ts'
import { shapePath } from '../../src/parts/shapes/shape-path.ts'

const course = {
  source: { x: 20, y: 50, radius: 8 }, target: { x: 220, y: 60, radius: 8 }, bend: 20, loop: 0, width: 2,
}
const look = {
  color: '#1F5FA8', width: 2, dashed: false, hollow: false, denied: false, arrow: 'target' as const, opacity: 1,
}

function sceneWith(text: string): Scene {
  return {
    width: 320, height: 120, background: '#F6F7F4', ink: '#18222C', title: text, source: text,
    edges: [drawEdge(text, edgeGeometry({ ...course, arrow: 'target' }), { ...look, color: text })],
    nodes: [{
      id: text, shape: 'bar', x: 20, y: 50, radius: 8, color: text, filled: false, ring: true, opacity: 0.5,
    }],
    labels: [{
      id: text, text, x: 30, y: 50, anchor: 'start', fontSize: 13, weight: 500, color: '#18222C', opacity: 1, halo: 3,
    }],
    legend: [{ kind: 'node', text, shape: 'circle', color: '#000000', filled: true, opacity: 1 }],
  }
}

/** A strict reader of the small part of XML the file uses; throws where it is not well-formed. */
function readXml(xml: string): { names: string[]; ids: string[]; text: string } {
  const names: string[] = []
  const ids: string[] = []
  const open: string[] = []
  let text = ''
  const token = /<(\/?)([A-Za-z]+)((?: [A-Za-z-]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)(\/?)>|([^<&]+)|&#(\d+);/gy
  let end = 0
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    end = token.lastIndex
    const [, closing, name, attributes = '', empty, plain = '', code] = match
    text += plain + (code ? String.fromCharCode(Number(code)) : '')
    if (name === undefined) continue
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`)
      continue
    }
    names.push(name)
    ids.push(...[...attributes.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id))
    if (!empty) open.push(name)
  }
  if (end !== xml.length || open.length > 0) throw new Error(`not well-formed near ${xml.slice(end, end + 60)}`)
  return { names, ids, text }
}

describe('sceneToSvg', () => {
  test('stays well-formed, with unique XML names as ids, for every text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }), fc.string(),
      fc.constantFrom('"><script>alert(1)</script>', ']]>', '&amp;', '\u0000\ud800\ufffe', '', ' ', '_', '日本'),
    )
    fc.assert(fc.property(hostile, (text) => {
      const { names, ids } = readXml(sceneToSvg(sceneWith(text)))
      expect([...new Set(names)].sort()).toEqual(['clipPath', 'g', 'path', 'rect', 'svg', 'text', 'title'])
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._-]*$/)
    }))
  })

  test('keeps the text itself', () => {
    const { text } = readXml(sceneToSvg({ ...sceneWith('x'), title: 'Türkiye & "Ṣanʿāʾ" <1>' }))
    expect(text).toContain('Türkiye & "Ṣanʿāʾ" <1>')
  })

  test('gives different ids different names', () => {
    const scene = sceneWith('a')
    const node = scene.nodes[0]
    if (!node) throw new Error('no node')
    const nodes = ['a b', 'a_b', 'a/b', 'a_20_b', 'legend-0'].map((id) => ({ ...node, id }))
    const { ids } = readXml(sceneToSvg({ ...scene, nodes }))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('escapeXml', () => {
  test('escapes the five and drops what XML cannot hold', () => {
    expect(escapeXml('<&>"\'\u0001\ufffe\ud800ok\n')).toBe('&#60;&#38;&#62;&#34;&#39;ok\n')
  })
})

describe('drawEdge', () => {
  const draw = (more: Partial<typeof look>) =>
    drawEdge('e', edgeGeometry({ ...course, arrow: 'target' }), { ...look, ...more })

  test('draws one line and a full head for a plain edge, and no bar', () => {
    const { strokes, head, bar } = draw({})
    expect(strokes).toHaveLength(1)
    expect(strokes[0]?.dash).toBeNull()
    expect(head?.match(/M/g)).toHaveLength(1)
    expect(bar).toBeNull()
  })

  test('draws two thinner rails and a head with a hole for a hollow edge', () => {
    const { strokes, head } = draw({ hollow: true })
    expect(strokes).toHaveLength(2)
    for (const { width } of strokes) expect(width).toBeLessThan(2)
    expect(head?.match(/M/g)).toHaveLength(2)
  })

  test('dashes both rails alike, and bars a denied edge', () => {
    const { strokes, bar } = draw({ hollow: true, dashed: true, denied: true })
    const [one, other] = strokes.map(({ dash }) => dash?.[0] ?? 0)
    expect(one).toBeGreaterThan(7)
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(1)
    expect(bar?.width).toBeGreaterThan(2)
  })
})

describe('layoutFrame', () => {
  test('keeps every line of text inside the sheet, by its own estimate', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 60, max: 900 }), (text, width) => {
      const lines = wrapText(text, width, 12)
      for (const line of lines) expect([...line].length * 12 * 0.58).toBeLessThanOrEqual(width + 1e-9)
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }))
  })

  test('stacks title, picture, legend and source without overlap', () => {
    const frame = layoutFrame(sceneWith('one two three four five six seven eight nine ten eleven twelve'))
    const heights = frame.texts.map(({ y }) => y)
    expect(heights).toEqual([...heights].sort((one, other) => one - other))
    const below = (prefix: string) => frame.texts.filter(({ id }) => id.startsWith(prefix)).map(({ y }) => y)
    expect(Math.max(...below('title-'))).toBeLessThan(frame.pictureTop)
    expect(Math.min(...below('legend-'))).toBeGreaterThan(frame.pictureTop + 120)
    expect(Math.min(...below('source-'))).toBeGreaterThan(Math.max(...below('legend-')))
    expect(frame.height).toBeGreaterThan(Math.max(...below('source-')))
  })

  test('takes no room without title, legend and source', () => {
    const { height, pictureTop } = layoutFrame({ ...sceneWith('x'), title: '', source: '', legend: [] })
    expect([height, pictureTop]).toEqual([120, 0])
  })
})

describe('shapePath', () => {
  test('moves the sides of every outline by the growth, and never turns inside out', () => {
    for (const shape of NODE_SHAPES) {
      const numbers = (grow: number) => (shapePath(shape, 0, 0, 10, grow).match(/-?[\d.]+/g) ?? []).map(Number)
      const reach = (grow: number) => Math.max(...numbers(grow).map(Math.abs))
      expect(reach(2)).toBeGreaterThan(reach(0) + 1.9)
      expect(reach(-2)).toBeLessThan(reach(0) - 1.9)
      expect(numbers(-100).every((value) => Math.abs(value) <= 1)).toBe(true)
    }
  })
})
