/** What a peer must have read of a file of ours: every node and edge with every cell. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dossier } from '../../../src/core/schema.ts'
import type { NodeLook } from '../../../src/formats/claim-table.ts'
import type { Format } from '../../../src/formats/format.ts'
import { tabulate } from '../../../src/formats/claim-table/tabulate.ts'
import { tellVoice } from '../../../src/formats/claim-table/tell-voice.ts'
import { writeText } from '../write-text.ts'
import { escapeXml } from '../../../src/formats/xml/escape-xml.ts'
import { resolveReferences } from '../../../src/formats/xml/xml-characters.ts'
import { runPython } from './peer-tools.ts'

export interface PeerGraph {
  readonly isDirected: boolean
  /** Attributes by id. */
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string; readonly cells: Readonly<Record<string, unknown>> }[]
}

/** Cells without a value are left out; what XML cannot hold is as it is written. */
export function expectedGraph(dossier: Dossier): PeerGraph & { readonly looks: Readonly<Record<string, NodeLook>> } {
  const { nodes, edges, lookOf } = tabulate(dossier)
  const rows = [...nodes]
  return {
    isDirected: true,
    nodes: Object.fromEntries(rows.map(({ id, label, cells }) => [id, withoutEmpty({ label, ...cells })])),
    edges: [...edges].map(tellVoice).map(({ id = '', source, target, label, cells }) => ({ id, source, target, cells: withoutEmpty({ label, ...cells }) })),
    looks: Object.fromEntries(rows.map(({ id }) => [id, lookOf(id)])),
  }
}

/** The script finds the file in `sys.argv[1]`, prints a graph as JSON and writes it again to `sys.argv[2]`. */
export function throughPeer(format: Format, dossier: Dossier, script: string): { readonly graph: PeerGraph; readonly written: string } {
  const folder = mkdtempSync(join(tmpdir(), 'peer-'))
  try {
    const [ours, theirs] = [join(folder, `ours.${format.extension}`), join(folder, `theirs.${format.extension}`)]
    writeFileSync(ours, writeText(format, dossier))
    const graph = JSON.parse(runPython(script, undefined, [ours, theirs])) as PeerGraph
    return { graph, written: readFileSync(theirs, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** By id, since a peer may keep its own order. */
export function inOrderOfIds(edges: PeerGraph['edges']): PeerGraph['edges'] {
  return [...edges].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}

function withoutEmpty(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === 'string' ? resolveReferences(escapeXml(value)) : value]))
}
