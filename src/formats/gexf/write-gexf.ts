/** Dossier → GEXF, 1.2draft or 1.3. */
import { parseDate } from '../../core/dates.ts'
import type { Dossier } from '../../core/schema.ts'
import type { Cell, Column, EdgeRow, NodeLook, NodeRow } from '../claim-table.ts'
import { EDGE_COLUMNS, NODE_COLUMNS } from '../claim-table.ts'
import { lookOfEdge } from '../claim-table/look-of-edge.ts'
import { tabulate } from '../claim-table/tabulate.ts'
import { tellVoice } from '../claim-table/tell-voice.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import type { GexfVersion } from './gexf-version.ts'

/**
 * One line a node and an edge. Edges are all directed, since NetworkX refuses a mixture; the column `symmetric` tells
 * which read both ways. An edge lasts from the first to the last day of its claim's date or its event's: GEXF's `end`
 * is included, ours is not. An open end has no attribute, and an edge without date neither, which every reader takes
 * for always. Its label, its colour and its line tell a plan, hearsay and a denial from a fact. No date of writing is given.
 */
export function* writeGexf(dossier: Dossier, version: GexfVersion): Generator<string> {
  const { nodes, edges, lookOf } = tabulate(dossier)
  const periods = new Map<string, string>()
  yield head(version)
  for (const row of nodes) yield nodeElement(row, lookOf(row.id))
  yield '    </nodes>\n    <edges>\n'
  for (const row of edges) yield edgeElement(tellVoice(row), version, periods)
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

function head(version: GexfVersion): string {
  const representation = version.number === '1.3' ? ' timerepresentation="interval"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${version.namespace}" xmlns:viz="${version.visual}" version="${version.number}">
  <meta>
    <creator>Triplomat</creator>
    <description>Claims of annotated articles: one edge a claim, with its quotes.</description>
  </meta>
  <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date"${representation}>
    <attributes class="node">
${NODE_COLUMNS.map(declare).join('')}    </attributes>
    <attributes class="edge">
${EDGE_COLUMNS.map(declare).join('')}    </attributes>
    <nodes>
`
}

const TYPES = { text: 'string', integer: 'integer', number: 'double', boolean: 'boolean' } as const

function declare({ name, type }: Column): string {
  return `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`
}

function nodeElement({ id, label = '', cells }: NodeRow, { colour, size, shape, x, y }: NodeLook): string {
  return `      <node id="${escapeXml(id)}" label="${escapeXml(label)}">${valuesOf(NODE_COLUMNS, cells)}` +
    `${colourElement(colour)}<viz:position x="${x}" y="${y}" z="0"/>` +
    `<viz:size value="${size}"/><viz:shape value="${shape}"/></node>\n`
}

function edgeElement(row: EdgeRow, version: GexfVersion, periods: Map<string, string>): string {
  const { id = '', source, target, label = '', cells } = row
  const edtf = cells.time ?? cells.event_time
  // Why `kind`: Gephi keeps parallel edges of different kinds apart, and merges those of one kind unless told not to.
  const hasKind = version.number === '1.3' && typeof cells.relation === 'string'
  const kind = hasKind ? ` kind="${escapeXml(cells.relation)}"` : ''
  const { colour, line, width } = lookOfEdge(row)
  return `      <edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}"` +
    ` type="directed" label="${escapeXml(label)}"${kind}${typeof edtf === 'string' ? periodOf(edtf, periods) : ''}>` +
    `${valuesOf(EDGE_COLUMNS, cells)}${colourElement(colour)}<viz:thickness value="${width}"/><viz:shape value="${line}"/></edge>\n`
}

function valuesOf<Name extends string>(
  columns: readonly { readonly name: Name }[],
  cells: Readonly<Partial<Record<Name, Cell>>>,
): string {
  let values = ''
  for (const { name } of columns) {
    const value = cells[name]
    if (value === undefined) continue
    values += `<attvalue for="${name}" value="${typeof value === 'string' ? escapeXml(value) : value}"/>`
  }
  return values === '' ? '' : `<attvalues>${values}</attvalues>`
}

/** Both versions know `r`, `g` and `b`; only 1.3 knows `hex`, and not every reader of it does. */
function colourElement(hex: string): string {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
  return `<viz:color r="${channel(1)}" g="${channel(3)}" b="${channel(5)}"/>`
}

/** XML Schema has no year 0. */
const FIRST_DAY = Date.parse('0001-01-01')

/** Remembers what it made: many claims share a date. */
function periodOf(edtf: string, periods: Map<string, string>): string {
  const known = periods.get(edtf)
  if (known !== undefined) return known
  const date = parseDate(edtf)
  const day = (name: string, time: number): string =>
    Number.isFinite(time) && time >= FIRST_DAY ? ` ${name}="${new Date(time).toISOString().slice(0, 10)}"` : ''
  const period = date ? day('start', date.start) + day('end', date.end - 1) : ''
  periods.set(edtf, period)
  return period
}
