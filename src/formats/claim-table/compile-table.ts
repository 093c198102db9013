/** Rows of nodes and edges, of our own files or of other tools → dossier. */
import { issue, type Issue } from '../../core/issues.ts'
import { DOSSIER_VERSION } from '../../core/vocabulary.ts'
import type { EdgeRow, NodeRow } from '../claim-table.ts'
import type { ReadResult } from '../format.ts'
import { makeIds } from '../make-id.ts'
import { finishDossier } from '../read-dossier.ts'
import { collectIssues } from './collect-issues.ts'
import { draftArticles } from './compile-articles.ts'
import { compileClaim } from './compile-claim.ts'
import { compileEntities } from './compile-entities.ts'
import { draftRelations } from './compile-relations.ts'

export interface RowsToCompile {
  /** Name of the file, with or without its extension: names the article of rows that name none. */
  readonly name: string
  readonly nodes: Iterable<NodeRow>
  readonly edges: Iterable<EdgeRow>
  /** What the reader of the file has found already: comes first in the answer. */
  readonly issues?: readonly Issue[]
}

/** Nodes and edges of one table: about three times as many as Triplomat is measured with, which the memory of a page
 * still holds. */
export const MOST_ROWS = 300_000

/**
 * Rows of our own files give back all that they carry. An article's text is put together anew from the quotes of its
 * claims. A row of another tool, which has no quotes, gets a line such as `Niger – cooperates with – Russia, 2014.` for
 * a text. What does not fit is mended or left out, and listed; paths of issues are `nodes[…]` and `edges[…]`, counted
 * from 0 in the order of the rows. More than `MOST_ROWS` are an error.
 */
export function compileTable(table: RowsToCompile): ReadResult {
  const { rowsOf: _, ...result } = compileRows(table)
  return result
}

export interface CompiledRows extends ReadResult {
  /** For each article of the dossier the rows of its claims, from 0. */
  readonly rowsOf: readonly (readonly number[])[]
}

/** As `compileTable`, and tells which claim is of which row. */
export function compileRows({ name, nodes, edges, issues: found = [] }: RowsToCompile): CompiledRows {
  const ids = makeIds()
  const issues = collectIssues()
  let rows = 0
  const hasRoom = (): boolean => ++rows <= MOST_ROWS
  const { entities, kinds, find } = compileEntities(upToLimit(nodes, hasRoom), ids, issues, hasRoom)
  const relations = draftRelations(ids)
  const articles = draftArticles(name, ids)
  const context = { ids, issues, find, relations, articles }
  let index = 0
  for (const row of upToLimit(edges, hasRoom)) compileClaim(row, index++, context)
  if (rows > MOST_ROWS) return { issues: [...found, tooManyRows()], rowsOf: [] }
  for (const one of ids.issues) issues.add(one)
  const { records, rowsOf } = articles.finish()
  const { dossier, issues: broken } = finishDossier({
    format: 'triplomat',
    version: DOSSIER_VERSION,
    ontology: { kinds: [...kinds], relations: [...relations.list()] },
    entities: [...entities],
    articles: [...records],
  })
  const relocated = broken.map((one) => ({ ...one, path: relocate(one.path, rowsOf) }))
  const all = [...found, ...issues.list(), ...relocated]
  return dossier ? { dossier, issues: all, rowsOf } : { issues: all.length > 0 ? all : [issue('not-a-dossier', '')], rowsOf }
}

/** What is said of a table with that many rows. */
export function tooManyRows(): Issue {
  return issue('too-many-rows', '', { limit: MOST_ROWS })
}

function* upToLimit<Row>(rows: Iterable<Row>, hasRoom: () => boolean): Generator<Row> {
  for (const row of rows) {
    if (!hasRoom()) return
    yield row
  }
}

/** `articles[0].claims[2].time` → `edges[7].time`, `entities[2].kind` → `nodes[2].kind`. */
function relocate(path: string, rowsOf: readonly (readonly number[])[]): string {
  const claim = /^articles\[(\d+)\]\.claims\[(\d+)\](.*)$/.exec(path)
  if (claim) return `edges[${rowsOf[Number(claim[1])]?.[Number(claim[2])]}]${claim[3]}`
  return path.replace(/^entities\[/, 'nodes[')
}
