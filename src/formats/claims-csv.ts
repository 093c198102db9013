/** One flat table of claims for a spreadsheet. */
import { hasErrors, issue } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import { collectIssues } from './claim-table/collect-issues.ts'
import { compileTable } from './claim-table/compile-table.ts'
import { tabulate } from './claim-table/tabulate.ts'
import type { Cell, EdgeRow } from './claim-table.ts'
import { CLAIM_COLUMNS, type ClaimWords } from './csv/claim-columns.ts'
import { MAX_TABLE_SIZE, openTable } from './csv/open-table.ts'
import { findMissingColumn, readClaimRows } from './csv/read-claim-rows.ts'
import { relocateIssues } from './csv/relocate-issues.ts'
import { writeCsv } from './csv/write-csv.ts'
import type { Format, ReadOptions, ReadResult, WriteOptions, WrittenFile } from './format.ts'
import { piecesOf } from './pieces-of.ts'
import { readOnly } from './read-only.ts'

/** One row a claim, in the order of the texts: in words first, then with what is needed to read it back. Safe to open: no text in it is
 * taken for a formula, see `protectCell`. */
export const claimsCsv: Format = {
  id: 'claims-csv',
  extension: 'claims.csv',
  mediaType: 'text/csv',
  loses: [
    'ontology', 'entities', 'names', 'identifiers', 'actsFor', 'articles', 'text', 'mentions', 'spans', 'untoldEvents', 'bases',
    'descriptions', 'orphans', 'drafts', 'teaching', 'order',
  ],
  limit: MAX_TABLE_SIZE,
  recognises: (start) => /^"?Number"?([,;\t])"?Subject"?\1"?Relation"?\1"?Object"?\1"?Firmness"?\1/.test(start),
  write: writeClaims,
  read: (files, options) => readOnly(files, (content, name) => readClaims(content, name, options)),
}

function writeClaims(dossier: Dossier, { byteOrderMark = false }: WriteOptions = {}): WrittenFile[] {
  const pieces = piecesOf(() => writeCsv(rowsOfClaims(dossier), { byteOrderMark, isProtected: true }))
  return [{ name: 'dossier.claims.csv', pieces }]
}

function* rowsOfClaims(dossier: Dossier): Generator<readonly Cell[]> {
  yield CLAIM_COLUMNS.map(({ header }) => header)
  const words: ClaimWords = {
    entities: new Map(dossier.entities.map(({ id, label, kind }) => [id, { label: label.en, kind }])),
    articles: new Map(dossier.articles.map((article) => [article.id, article])),
  }
  const numberOf = ({ cells }: EdgeRow): number => Number(cells.number ?? 0)
  const rows = [...tabulate(dossier).edges].sort((one, other) => numberOf(one) - numberOf(other))
  for (const row of rows) yield CLAIM_COLUMNS.map(({ cell, show }) => (cell === undefined ? show?.(row, words) : row.cells[cell]))
}

function readClaims(content: string | Uint8Array, name: string, { onProgress }: ReadOptions = {}): ReadResult {
  const { table, issues: unread } = openTable({ name, content }, ['Claim id', 'Subject id'])
  if (!table) return { issues: unread }
  const missing = findMissingColumn(table.shape.columns)
  if (missing !== undefined) return { issues: [issue('not-this-format', name, { format: 'claims-csv', missing })] }
  const issues = collectIssues()
  const { nodes, edges, lines } = readClaimRows(table, issues, (read) => onProgress?.(read / table.text.length))
  if (hasErrors(issues.list())) return { issues: issues.list() }
  const compiled = compileTable({ name, nodes, edges })
  return { ...compiled, issues: [...issues.list(), ...relocateIssues(compiled.issues, { edges: { table, lines } })] }
}
