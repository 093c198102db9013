/** A table of signed ties → a signed graph for each window of it. */
import { hasErrors, issue, type Issue } from '../../../core/issues.ts'
import { buildSignedGraph, type SignedGraph, type SignedPair } from '../../../core/signed-graph.ts'
import { collectIssues, type IssueCollector } from '../../../formats/claim-table/collect-issues.ts'
import { foldName } from '../../../formats/csv/guess-columns.ts'
import { openTable, rowsOf, type Table } from '../../../formats/csv/open-table.ts'

export interface WindowGraph {
  /** As the table has it; left out where the table has no column of windows. */
  readonly window?: string
  readonly graph: SignedGraph
}

/**
 * Comma, semicolon, tab, bar or space between cells, with or without names of columns. Source, target and window are found by the
 * names that edge lists have in English and French, the sign by its own or as the third column. A sign is 1, -1, + or -, in any way
 * of writing the minus. Windows come in the order of their first line. The `path` of an issue is a line, from 1. With an error
 * among the issues there are no graphs.
 */
export function readSignedEdges(content: Uint8Array): { graphs?: WindowGraph[]; issues: Issue[] } {
  const opened = openTable({ name: '', content })
  if (!opened.table) return { issues: opened.issues }
  const { table } = opened
  const issues = collectIssues()
  const columns = findColumns(table, issues)
  if (!columns) return { issues: issues.list() }
  const windows = readWindows(table, columns, issues)
  const graphs: WindowGraph[] = []
  for (const [window, { pairs, lines }] of windows) {
    const built = buildSignedGraph(pairs, { pathOf: (pair) => String(lines[pair]) })
    for (const one of built.issues) issues.add(one)
    graphs.push({ graph: built.graph, ...(columns.window >= 0 && { window }) })
  }
  const found = issues.list()
  return hasErrors(found) ? { issues: found } : { graphs, issues: found }
}

/** Places of columns; `window` is -1 where there is none. */
interface Columns {
  readonly source: number
  readonly target: number
  readonly sign: number
  readonly window: number
}

const SIGN_NAMES = ['sign', 'signe', 'edgesign', 'signed', 'polarity', 'polarite', 'valence', 'value', 'valeur', 'weight', 'poids']
const WINDOW_NAMES = ['window', 'fenetre', 'period', 'periode', 'wave', 'vague', 'time', 'year', 'annee', 'date']

function findColumns({ shape: { columns, guess, hasHeader } }: Table, issues: IssueCollector): Columns | undefined {
  const known = columns.join(', ')
  const placeOf = (name: string | undefined): number => (name === undefined ? -1 : columns.indexOf(name))
  const byName = (names: readonly string[]): number => names.map((name) => columns.findIndex((column) => foldName(column) === name))
    .find((at) => at >= 0) ?? -1
  const [source, target] = hasHeader ? [placeOf(guess.source), placeOf(guess.target)] : [0, columns.length > 1 ? 1 : -1]
  const window = hasHeader ? byName(WINDOW_NAMES) : -1
  const named = hasHeader ? byName(SIGN_NAMES) : -1
  const others = columns.map((_, at) => at).filter((at) => ![source, target, window].includes(at))
  const sign = named >= 0 ? named : others.length === 1 ? others[0] as number : hasHeader ? -1 : columns.length > 2 ? 2 : -1
  for (const [role, at] of Object.entries({ source, target, sign })) {
    if (at < 0) issues.add(issue('column-not-found', '', { role, known }))
  }
  return Math.min(source, target, sign) < 0 ? undefined : { source, target, sign, window }
}

interface Pairs {
  readonly pairs: SignedPair[]
  /** Where each pair stands. */
  readonly lines: number[]
}

function readWindows(table: Table, { source, target, sign, window }: Columns, issues: IssueCollector): Map<string, Pairs> {
  const windows = new Map<string, Pairs>()
  for (const { line, cells } of rowsOf(table, issues)) {
    const cellOf = (at: number): string => cells[at]?.trim() ?? ''
    const name = window < 0 ? '' : cellOf(window)
    const value = readSign(cellOf(sign))
    const [from, to] = [cellOf(source), cellOf(target)]
    if (value === undefined) {
      // Why an error: what is taken for the sign may be another column, and the rest of the lines would make no graph of anything.
      const args = { what: 'tie', id: `${from} – ${to}`, reason: 'no-sign' }
      issues.add({ ...issue('record-left-out', String(line), args), level: 'error' })
      continue
    }
    const { pairs, lines } = windows.get(name) ?? windows.set(name, { pairs: [], lines: [] }).get(name) as Pairs
    pairs.push({ source: from, target: to, sign: value })
    lines.push(line)
  }
  return windows
}

function readSign(cell: string): 1 | -1 | 0 | undefined {
  const plain = cell.replace(/[\u2212\u2013\u2010\u2011]/u, '-')
  if (/^\+?(1([.,]0*)?)?$/.test(plain) && plain !== '') return 1
  if (/^-(1([.,]0*)?)?$/.test(plain)) return -1
  return /^[+-]?0([.,]0*)?$/.test(plain) ? 0 : undefined
}
