/** GEXF of any version and tool → dossier. */
import { hasErrors, issue } from '../../core/issues.ts'
import { compileTable } from '../claim-table/compile-table.ts'
import type { ReadResult } from '../format.ts'
import { readXml } from '../xml/read-xml.ts'
import { collectGexfRows } from './collect-gexf-rows.ts'

/**
 * Our own files give back all that they carry, also after NetworkX or Gephi wrote them again. Of others, nodes inside
 * nodes stand side by side, an edge lasts as its first spell, of values that change over time the last is taken; looks,
 * weights and columns that a claim has no place for are left out by name.
 */
export function readGexf(text: string, name: string, onProgress?: (part: number) => void): ReadResult {
  const { handlers, nodes, edges, finish } = collectGexfRows()
  const stopped = readXml(text, handlers, onProgress)
  if (stopped) return { issues: [stopped] }
  const { found, isGexf } = finish()
  if (!isGexf) return { issues: [issue('not-this-format', '', { format: 'gexf', missing: '<gexf>' })] }
  return hasErrors(found) ? { issues: found } : compileTable({ name, nodes, edges, issues: found })
}
