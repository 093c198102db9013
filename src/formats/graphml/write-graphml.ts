/** Dossier → GraphML. */
import type { Dossier } from '../../core/schema.ts'
import type { Cell, Column, EdgeRow, NodeLook, NodeRow } from '../claim-table.ts'
import { EDGE_COLUMNS, NODE_COLUMNS } from '../claim-table.ts'
import { lookOfEdge } from '../claim-table/look-of-edge.ts'
import { tabulate } from '../claim-table/tabulate.ts'
import { tellVoice } from '../claim-table/tell-voice.ts'
import { escapeXml } from '../xml/escape-xml.ts'

/**
 * One line a node and an edge. Keys are named as Gephi, NetworkX and igraph look for them (`label`, `size`, `r`, `g`,
 * `b`, `x`, `y`); yEd has its own graphics, first, so that what others read of them gives way to the keys. Edges are
 * all directed, since NetworkX refuses a mixture; the column `symmetric` tells which read both ways. Label, colour and
 * line of an edge tell a plan, hearsay and a denial from a fact.
 */
export function* writeGraphml(dossier: Dossier): Generator<string> {
  const { nodes, edges, lookOf } = tabulate(dossier)
  yield head()
  for (const row of nodes) yield nodeElement(row, lookOf(row.id))
  for (const row of edges) yield edgeElement(tellVoice(row))
  yield '  </graph>\n</graphml>\n'
}

const TYPES = { text: 'string', integer: 'int', number: 'double', boolean: 'boolean' } as const
const LABEL_AND_COLOUR: readonly Column[] = [
  { name: 'label', type: 'text' },
  { name: 'r', type: 'integer' }, { name: 'g', type: 'integer' }, { name: 'b', type: 'integer' },
]
const SIZE_AND_PLACE: readonly Column[] = [
  { name: 'size', type: 'number' }, { name: 'x', type: 'number' }, { name: 'y', type: 'number' },
]

function head(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key id="g_creator" for="graph" attr.name="creator" attr.type="string"/>
  <key id="v_graphics" for="node" yfiles.type="nodegraphics"/>
${declare('node', 'v', [...LABEL_AND_COLOUR, ...SIZE_AND_PLACE, ...NODE_COLUMNS])
  }  <key id="e_graphics" for="edge" yfiles.type="edgegraphics"/>
${declare('edge', 'e', [...LABEL_AND_COLOUR, ...EDGE_COLUMNS])
  }  <graph id="claims" edgedefault="directed">
    <data key="g_creator">Triplomat</data>
`
}

/** Why the letter: ids are unique in a document, and nodes and edges share names. */
function declare(of: 'node' | 'edge', letter: string, columns: readonly Column[]): string {
  const declareOne = ({ name, type }: Column): string =>
    `  <key id="${letter}_${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`
  return columns.map(declareOne).join('')
}

function nodeElement({ id, label = '', cells }: NodeRow, look: NodeLook): string {
  const words = escapeXml(label)
  const { colour, size, x, y } = look
  return `    <node id="${escapeXml(id)}"><data key="v_graphics">${nodeGraphics(words, look)}</data>` +
    `<data key="v_label">${words}</data><data key="v_size">${size}</data>${colourData('v', colour)}` +
    `<data key="v_x">${x}</data><data key="v_y">${y}</data>${dataOf('v', NODE_COLUMNS, cells)}</node>\n`
}

function edgeElement(row: EdgeRow): string {
  const { id = '', source, target, label = '', cells } = row
  const words = escapeXml(label)
  const { colour, line, width } = lookOfEdge(row)
  const arrow = cells.symmetric === true ? 'none' : 'standard'
  return `    <edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">` +
    `<data key="e_graphics"><y:PolyLineEdge><y:LineStyle color="${colour}" type="${YED_LINES[line]}" width="${width}"/>` +
    `<y:Arrows source="none" target="${arrow}"/><y:EdgeLabel>${words}</y:EdgeLabel></y:PolyLineEdge></data><data key="e_label">${words}</data>` +
    `${colourData('e', colour)}${dataOf('e', EDGE_COLUMNS, cells)}</edge>\n`
}

function dataOf<Name extends string>(
  letter: string,
  columns: readonly { readonly name: Name }[],
  cells: Readonly<Partial<Record<Name, Cell>>>,
): string {
  let data = ''
  for (const { name } of columns) {
    const value = cells[name]
    if (value === undefined) continue
    data += `<data key="${letter}_${name}">${typeof value === 'string' ? escapeXml(value) : value}</data>`
  }
  return data
}

function colourData(letter: string, hex: string): string {
  const channel = (name: string, at: number): string =>
    `<data key="${letter}_${name}">${Number.parseInt(hex.slice(at, at + 2), 16)}</data>`
  return channel('r', 1) + channel('g', 3) + channel('b', 5)
}

const YED_LINES = { solid: 'line', dashed: 'dashed', dotted: 'dotted' } as const
const YED_SHAPES = { disc: 'ellipse', square: 'rectangle', triangle: 'triangle', diamond: 'diamond' } as const
/** yEd counts in pixels: a circle of radius 100 would heap its nodes. */
const YED_SCALE = 5

function nodeGraphics(words: string, { colour, size, shape, x, y }: NodeLook): string {
  const [across, left, top] = [2 * size, YED_SCALE * x, YED_SCALE * y]
  return `<y:ShapeNode><y:Geometry height="${across}" width="${across}" x="${left}" y="${top}"/>` +
    `<y:Fill color="${colour}" transparent="false"/>` +
    `<y:NodeLabel modelName="sides" modelPosition="s">${words}</y:NodeLabel><y:Shape type="${YED_SHAPES[shape]}"/></y:ShapeNode>`
}
