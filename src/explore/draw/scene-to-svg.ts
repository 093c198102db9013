/** Writes a picture as an SVG file that needs nothing else: no script, no style sheet, no font inside. */

import { drawNode } from '../../parts/picture/draw-node.ts'
import { layoutFrame } from './frame-layout.ts'
import { pathNumber as number } from '../../parts/shapes/path-number.ts'
import { FONT_FAMILIES } from '../../parts/picture/scene.ts'
import type { Scene, SceneEdge, SceneLabel, SceneNode, SceneStroke } from '../../parts/picture/scene.ts'

/**
 * Writes a scene as SVG 1.1 text.
 *
 * Groups carry ids: `heading`, `picture`, `edges`, `nodes`, `labels`, `legend`, `source`, and one per edge (`edge-…`)
 * and node (`node-…`).
 * All text is escaped; characters that XML 1.0 cannot hold are left out.
 */
export function sceneToSvg(scene: Scene): string {
  const frame = layoutFrame(scene)
  const theme = { paper: scene.background, ink: scene.ink }
  const nodes = (list: SceneNode[], kind: string) => list.map((node) => nodeMarkup(node, kind, theme))
  const edges = (list: SceneEdge[], kind: string) => list.map((edge) => edgeMarkup(edge, kind))
  const texts = (prefix: string) =>
    labelsMarkup(frame.texts.filter(({ id }) => id.startsWith(prefix)), scene.background)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(scene.width)}" height="${number(frame.height)}"`
      + ` viewBox="0 0 ${number(scene.width)} ${number(frame.height)}" role="img">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<rect width="100%" height="100%" fill="${escapeXml(scene.background)}"/>`,
    group('heading', texts('title-')),
    `<clipPath id="picture-frame"><rect width="${number(scene.width)}" height="${number(scene.height)}"/></clipPath>`,
    `<g id="picture" transform="translate(0 ${number(frame.pictureTop)})" clip-path="url(#picture-frame)">`,
    group('edges', edges(scene.edges, 'edge')),
    group('nodes', nodes(scene.nodes, 'node')),
    group('labels', labelsMarkup(scene.labels, scene.background)),
    '</g>',
    group('legend', [...edges(frame.edges, 'sample'), ...nodes(frame.nodes, 'sample'), ...texts('legend-')]),
    group('source', texts('source-')),
    '</svg>',
    '',
  ].join('\n')
}

/** Escapes text for XML element content and attribute values, and drops what XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

function edgeMarkup(edge: SceneEdge, kind: string): string {
  const paint = `="${escapeXml(edge.color)}"`
  const lines = [...edge.strokes, ...(edge.bar ? [edge.bar] : [])].map((stroke) => strokeMarkup(stroke, edge.opacity))
  const head = edge.head
    ? [`<path d="${edge.head}" fill${paint} fill-rule="evenodd" stroke="none"${opacity('fill', edge.opacity)}/>`]
    : []
  return `<g id="${kind}-${nameFrom(edge.id)}" fill="none" stroke${paint}>${[...lines, ...head].join('')}</g>`
}

function strokeMarkup({ d, width, dash }: SceneStroke, visible: number): string {
  const pattern = dash && dash[1] > 0 ? ` stroke-dasharray="${number(dash[0])} ${number(dash[1])}"` : ''
  return `<path d="${d}" stroke-width="${number(width)}"${pattern}${opacity('stroke', visible)}/>`
}

function nodeMarkup(node: SceneNode, kind: string, theme: { paper: string; ink: string }): string {
  const areas = drawNode(node, theme).map(({ d, color, opacity: visible }) =>
    `<path d="${d}" fill="${escapeXml(color)}"${opacity('fill', visible)}/>`)
  return `<g id="${kind}-${nameFrom(node.id)}">${areas.join('')}</g>`
}

/** Halos come first, so that none covers the letters of a neighbour. */
function labelsMarkup(labels: readonly SceneLabel[], paper: string): string[] {
  return [
    ...labels.filter(({ halo }) => halo > 0).map((label) => textMarkup(label, {
      'aria-hidden': 'true', fill: 'none', stroke: paper, 'stroke-linejoin': 'round',
      'stroke-width': number(label.halo * 2), 'stroke-opacity': number(label.opacity),
    })),
    ...labels.map((label) => textMarkup(label, { fill: label.color, 'fill-opacity': number(label.opacity) })),
  ]
}

/** Halo and letters are two elements, not one with paint-order: what ignores that would paint over the letters. */
function textMarkup(label: SceneLabel, paint: Record<string, string>): string {
  const attributes = {
    x: number(label.x),
    y: number(label.y),
    'text-anchor': label.anchor,
    'font-family': FONT_FAMILIES[label.face ?? 'interface'],
    'font-size': number(label.fontSize),
    'font-weight': number(label.weight),
    ...paint,
  }
  const markup = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
  return `<text${markup}>${escapeXml(label.text)}</text>`
}

function group(id: string, children: string[]): string {
  return `<g id="${id}">${children.map((child) => `\n${child}`).join('')}</g>`
}

function opacity(kind: 'fill' | 'stroke', value: number): string {
  return value < 1 ? ` ${kind}-opacity="${number(value)}"` : ''
}

/** An id of any letters as an XML name; different ids give different names. */
function nameFrom(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`)
}

/** Control characters, half surrogate pairs and non-characters. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
