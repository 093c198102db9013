/** Where title, legend and source line stand around the picture, without measuring: the same in SVG and PNG. */

import { drawEdge } from '../../parts/picture/draw-edge.ts'
import { edgeGeometry } from '../../parts/picture/edge-geometry.ts'
import type { LegendEntry, Scene, SceneEdge, SceneLabel, SceneNode } from '../../parts/picture/scene.ts'

/** The frame as things to paint; add `pictureTop` to the y of everything in the picture. */
export type FrameLayout = {
  /** Height of the whole sheet, px. */
  height: number
  pictureTop: number
  texts: SceneLabel[]
  nodes: SceneNode[]
  edges: SceneEdge[]
}

/**
 * Lays out title, legend and source line; parts that are empty take no room.
 *
 * Text is broken by an estimate of its width (0.58 em a letter, wide for Latin script and 1 em for East Asian), so a
 * line never runs out of the sheet; a word longer than a line is cut.
 */
export function layoutFrame(scene: Scene): FrameLayout {
  const inner = Math.max(scene.width - 2 * MARGIN, 40)
  const title = wrapText(scene.title, inner, TITLE_SIZE)
  const pictureTop = title.length > 0 ? MARGIN + title.length * TITLE_SIZE * 1.2 + 8 : 0
  const texts = title.map((text, line) => textLine(scene, `title-${line}`, text, MARGIN,
    MARGIN + TITLE_SIZE * (0.9 + 1.2 * line), TITLE_SIZE, 600, 'reading'))
  const legend = layoutLegend(scene, inner, pictureTop + scene.height)
  const source = wrapText(scene.source, inner, SMALL_SIZE)
  const sourceTop = legend.bottom + (source.length > 0 ? 8 : 0)
  const sourceTexts = source.map((text, line) => textLine(scene, `source-${line}`, text, MARGIN,
    sourceTop + SMALL_SIZE * (1 + 1.45 * line), SMALL_SIZE, 400))
  const bottom = sourceTop + source.length * SMALL_SIZE * 1.45
  return {
    height: bottom + (source.length + scene.legend.length > 0 ? MARGIN : 0),
    pictureTop,
    texts: [...texts, ...legend.texts, ...sourceTexts],
    nodes: legend.nodes,
    edges: legend.edges,
  }
}

/** Breaks text into lines of at most `width` px at the given font size, by estimate. Empty text gives no line. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).flatMap((part) => cutWord(part, width, fontSize))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && estimateWidth(longer, fontSize) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function layoutLegend(scene: Scene, inner: number, top: number) {
  const texts: SceneLabel[] = []
  const nodes: SceneNode[] = []
  const edges: SceneEdge[] = []
  let x = MARGIN
  let y = top + (scene.legend.length > 0 ? 14 : 0)
  scene.legend.forEach((entry, index) => {
    const room = inner - SAMPLE - 8
    const lines = wrapText(entry.text, room, LEGEND_SIZE)
    const textWidth = Math.max(0, ...lines.map((line) => estimateWidth(line, LEGEND_SIZE)))
    const width = SAMPLE + 8 + Math.min(room, textWidth) + 18
    if (x > MARGIN && x + width - 18 > MARGIN + inner) {
      x = MARGIN
      y += LEGEND_ROW
    }
    const middle = y + LEGEND_ROW / 2
    if (entry.kind === 'node') nodes.push(sampleNode(entry, index, x + SAMPLE / 2, middle))
    else edges.push(sampleEdge(entry, index, x, middle))
    lines.forEach((text, line) => texts.push(textLine(scene, `legend-${index}-${line}`, text, x + SAMPLE + 8,
      middle + LEGEND_SIZE * (0.35 + 1.3 * line), LEGEND_SIZE, 400)))
    x += width
    y += Math.max(0, lines.length - 1) * LEGEND_SIZE * 1.3
  })
  return { texts, nodes, edges, bottom: scene.legend.length > 0 ? y + LEGEND_ROW : top }
}

function sampleNode(entry: Extract<LegendEntry, { kind: 'node' }>, index: number, x: number, y: number): SceneNode {
  const { shape, color, filled, opacity } = entry
  return { id: `legend-${index}`, shape, color, filled, opacity, ring: false, x, y, radius: 7 }
}

function sampleEdge(entry: Extract<LegendEntry, { kind: 'edge' }>, index: number, x: number, y: number): SceneEdge {
  const end = { y, radius: 0 }
  const course = { source: { ...end, x }, target: { ...end, x: x + SAMPLE }, bend: 0, loop: 0 }
  const { width, arrow, hollow } = entry
  return drawEdge(`legend-${index}`, edgeGeometry({ ...course, width, arrow, hollow }), entry)
}

function textLine(
  scene: Scene, id: string, text: string, x: number, y: number, fontSize: number, weight: number,
  face: 'interface' | 'reading' = 'interface',
): SceneLabel {
  return { id, text, x, y, anchor: 'start', fontSize, weight, color: scene.ink, opacity: 1, halo: 0, face }
}

function cutWord(word: string, width: number, fontSize: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && estimateWidth(piece + letter, fontSize) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function estimateWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const letter of text) ems += EAST_ASIAN.test(letter) ? 1 : 0.58
  return ems * fontSize
}

const EAST_ASIAN = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60]/u
const MARGIN = 16
const TITLE_SIZE = 22
const LEGEND_SIZE = 13
const SMALL_SIZE = 12
const LEGEND_ROW = 26
/** Width of the sample beside a line of the legend. */
const SAMPLE = 40
