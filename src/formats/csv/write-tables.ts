/** Dossier → the three tables of the format `csv`. */
import { toIsoRange } from '../../core/dates.ts'
import type { Article, Dossier } from '../../core/schema.ts'
import { tabulate } from '../claim-table/tabulate.ts'
import { EDGE_COLUMNS, NODE_COLUMNS, type Cell, type EdgeRow, type NodeRow } from '../claim-table.ts'
import type { WriteOptions, WrittenFile } from '../format.ts'
import { piecesOf } from '../pieces-of.ts'
import { ARTICLE_COLUMNS } from './read-article-rows.ts'
import { writeCsv } from './write-csv.ts'

/**
 * Columns have Gephi's names where it has one; `Kind` keeps ties of several relations apart in it. `Start` and `End` are the first and
 * the last day. There is no `Timeset`: Gephi takes a column of plain days for timestamps, and then fails at intervals. Its timeline
 * wants GEXF.
 */
export function writeTables(dossier: Dossier, { byteOrderMark = false }: WriteOptions = {}): WrittenFile[] {
  const { nodes, edges } = tabulate(dossier)
  const write = (name: string, header: readonly string[], rows: Iterable<readonly Cell[]>): WrittenFile =>
    ({ name, pieces: piecesOf(() => writeCsv(withHeader(header, rows), { byteOrderMark, isProtected: byteOrderMark })) })
  return [
    write('nodes.csv', NODE_HEADER, mapped(nodes, cellsOfNode)),
    write('edges.csv', EDGE_HEADER, mapped(edges, cellsOfEdge)),
    write('articles.csv', ARTICLE_COLUMNS, mapped(dossier.articles, cellsOfArticle)),
  ]
}

const NODE_HEADER = ['Id', 'Label', ...NODE_COLUMNS.map(({ name }) => name)]
/** `Label` has the relation's words. */
const EDGE_CELLS = EDGE_COLUMNS.map(({ name }) => name).filter((name) => name !== 'relation_label')
const EDGE_HEADER = ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', 'Kind', ...EDGE_CELLS, 'Start', 'End']

function* withHeader(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<readonly Cell[]> {
  yield header
  yield* rows
}

/** Rows made as they are asked for; may be gone through more than once. */
function mapped<Row>(rows: Iterable<Row>, cellsOf: (row: Row) => Cell[]): Iterable<Cell[]> {
  return {
    *[Symbol.iterator]() {
      for (const row of rows) yield cellsOf(row)
    },
  }
}

function cellsOfNode({ id, label, cells }: NodeRow): Cell[] {
  return [id, label, ...NODE_COLUMNS.map(({ name }) => cells[name])]
}

function cellsOfEdge({ id, source, target, label, cells }: EdgeRow): Cell[] {
  const { start, end } = toIsoRange(String(cells.time ?? cells.event_time ?? ''))
  return [
    source, target, cells.symmetric === true ? 'Undirected' : 'Directed', id, label, 1, cells.relation,
    ...EDGE_CELLS.map((name) => cells[name]),
    start?.slice(0, 10), end?.slice(0, 10),
  ]
}

function cellsOfArticle({ rights, ...article }: Article): Cell[] {
  return ARTICLE_COLUMNS.map((name) =>
    name === 'rights_en' ? rights.en : name === 'rights_fr' ? rights.fr : article[name])
}
