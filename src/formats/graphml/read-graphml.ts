/** GraphML of any tool → dossier. */
import { hasErrors, issue } from '../../core/issues.ts'
import { compileTable } from '../claim-table/compile-table.ts'
import type { ReadResult } from '../format.ts'
import { readXml } from '../xml/read-xml.ts'
import { collectGraphmlRows } from './collect-graphml-rows.ts'

/**
 * Our own files give back all that they carry, also after NetworkX or igraph wrote them again. Of others, graphs inside
 * nodes are made flat and labels are taken from yEd's drawings; hyperedges, ports, looks and keys that a claim has no
 * place for are left out by name.
 */
export function readGraphml(text: string, name: string, onProgress?: (part: number) => void): ReadResult {
  const { handlers, finish } = collectGraphmlRows()
  const stopped = readXml(text, handlers, onProgress)
  if (stopped) return { issues: [stopped] }
  const { nodes, edges, found, isGraphml } = finish()
  if (!isGraphml) return { issues: [issue('not-this-format', '', { format: 'graphml', missing: '<graphml>' })] }
  return hasErrors(found) ? { issues: found } : compileTable({ name, nodes, edges, issues: found })
}
