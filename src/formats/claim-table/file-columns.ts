/** The columns that a graph file declares, and the cells of its rows. */
import { issue, type Issue } from '../../core/issues.ts'
import { joinList, type EdgeRow, type NodeRow } from '../claim-table.ts'
import { restoreXml } from '../xml/escape-xml.ts'
import { collectIssues, type IssueCollector } from './collect-issues.ts'
import { MOST_ROWS, tooManyRows } from './compile-table.ts'
import { matchEdgeColumn, matchNodeColumn, type EdgeTarget, type NodeTarget } from './match-column.ts'
import { wordPolarity } from './word-polarity.ts'

/** Long, different in every row, and gone with the row. */
const NOT_KEPT: ReadonlySet<string> = new Set(['evidence', 'offsets'])

type Draft<Row> = { -readonly [Key in keyof Row]: Row[Key] }

/** Rows while their elements are still open. */
export type NodeDraft = Draft<Omit<NodeRow, 'cells'>> & { readonly cells: Partial<Record<NodeTarget, string>> }
export type EdgeDraft = Draft<Omit<EdgeRow, 'cells'>> & {
  readonly cells: Partial<Record<EdgeTarget, string>>
  hasSpell?: boolean
}

export interface FileColumns {
  readonly declare: (of: 'node' | 'edge', id: string, title: string, isList: boolean) => void
  readonly setDefault: (of: 'node' | 'edge', id: string, value: string) => void
  /** The value is as the file has it, and not empty. */
  readonly fill: (row: NodeDraft | EdgeDraft, id: string, value: string) => void
  /** Puts in what the row does not say itself, and what its cells say of its label, its id and its time. */
  readonly finish: (row: NodeDraft | EdgeDraft) => void
  /** Counts a row; false where there are too many to be taken. */
  readonly hasRoom: () => boolean
  /** For a look that stands outside of columns. */
  readonly leaveOutLook: (name: string) => void
  /** Whether the columns are those of a file that Triplomat wrote, whoever wrote it again: nobody else has a column
   * of offsets. */
  readonly areOurs: () => boolean
  /** Whether there are too many columns or rows; and, of a file that is not ours, the looks that are left out. */
  readonly problems: () => Issue[]
}

interface FileColumn {
  readonly title: string
  readonly target: NodeTarget | EdgeTarget | undefined
  readonly isList: boolean
  /** Puts a cell as those who read it want it. */
  readonly word: (cell: string) => string
}

const MOST_COLUMNS = 2000
/** Titles under which tools keep how a graph is drawn. Why apart: our own files have looks that were made, not
 * found. */
const LOOKS: ReadonlySet<string> = new Set(
  ['x', 'y', 'z', 'r', 'g', 'b', 'a', 'size', 'color', 'colour', 'shape', 'shape_type', 'thickness'],
)

/** Without columns. A cell without a place in a dossier is counted in `issues` under the title of its column; `keep`
 * is that of `makeTextKeeper`. */
export function makeFileColumns(issues: IssueCollector, keep: (text: string) => string): FileColumns {
  const columns = { node: new Map<string, FileColumn>(), edge: new Map<string, FileColumn>() }
  // Why by target: a million rows must not look at thousands of columns each.
  const defaults = { node: new Map<NodeTarget, string>(), edge: new Map<EdgeTarget, string>() }
  const looks = collectIssues()
  let [declared, rows, areOurs, hasEnds] = [0, 0, false, false]
  return {
    declare(of, id, title, isList) {
      if (of === 'edge' && title === 'offsets') areOurs = true
      if (++declared > MOST_COLUMNS) return
      const target = of === 'node' ? matchNodeColumn(title) : matchEdgeColumn(title)
      columns[of].set(id, { title, target, isList, word: target === 'polarity' ? wordPolarity(title) : asItIs })
      if (target === 'end') hasEnds = true
    },
    setDefault(of, id, value) {
      const { target, word = asItIs } = columns[of].get(id) ?? {}
      if (target === undefined || target === 'quiet' || value === '') return
      const all: Map<NodeTarget | EdgeTarget, string> = defaults[of]
      all.set(target, word(value))
    },
    fill(row, id, value) {
      const column = columns['source' in row ? 'edge' : 'node'].get(id)
      if (column?.target === undefined) {
        const title = column?.title ?? id
        if (LOOKS.has(title.toLowerCase())) looks.leaveOut(title)
        else issues.leaveOut(title)
        return
      }
      if (column.target === 'quiet') return
      const cells: Partial<Record<NodeTarget | EdgeTarget, string>> = row.cells
      // Why: of a value that changes over time only one can be kept. A relation may have been given as the kind of the
      // edge already.
      if (cells[column.target] !== undefined && column.target !== 'relation') issues.leaveOut(column.title)
      const meant = areOurs ? restoreXml(value) : value
      const one = column.isList ? joinList(splitForeignList(meant)) : column.word(meant)
      cells[column.target] = NOT_KEPT.has(column.target) ? one : keep(one)
    },
    finish(row) {
      if ('source' in row) {
        for (const [target, value] of defaults.edge) row.cells[target] ??= value
        finishEdge(row, hasEnds)
      } else {
        for (const [target, value] of defaults.node) row.cells[target] ??= value
        if (row.cells.label !== undefined) row.label ??= row.cells.label
      }
    },
    hasRoom: () => ++rows <= MOST_ROWS,
    leaveOutLook: looks.leaveOut,
    areOurs: () => areOurs,
    problems: () => [
      ...(declared > MOST_COLUMNS ? [issue('too-many-columns', '', { count: declared, limit: MOST_COLUMNS })] : []),
      ...(rows > MOST_ROWS ? [tooManyRows()] : []),
      ...(areOurs ? [] : looks.list()),
    ],
  }
}

function asItIs(cell: string): string {
  return cell
}

function finishEdge(row: EdgeDraft, hasEnds: boolean): void {
  const { cells } = row
  if (cells.id !== undefined) row.id ??= cells.id
  if (cells.label !== undefined) row.label ??= cells.label
  const words = cells.relation_label
  // Why: the label may end with how firmly the claim stands, see `tellVoice`.
  if (words !== undefined && (cells.offsets !== undefined || row.label?.startsWith(words) !== false)) row.label = words
  if (cells.offsets !== undefined) {
    // Why: in our own files, which alone have offsets, the period is that of the column `time` or of the event's.
    delete row.start
    delete row.end
    return
  }
  // Why: without ends it is when something happened, and not since when it lasts.
  if (cells.start !== undefined && !hasEnds && row.start === undefined && row.end === undefined) cells.time ??= cells.start
  else if (cells.start !== undefined) row.start ??= cells.start
  if (cells.end !== undefined) row.end ??= cells.end
  // Why: elsewhere the label may say more of the edge than its relation does.
  if (row.label !== undefined && cells.relation !== undefined && row.label !== cells.relation) {
    cells.note_en ??= row.label
    delete row.label
  }
}

/** `a|b|c` as of GEXF 1.2, `[a, b, "c, d"]` as of Gephi. */
function splitForeignList(value: string): string[] {
  const inside = /^\[(.*)\]$/s.exec(value.trim())?.[1]
  if (inside === undefined) return value.split('|').map((item) => item.trim()).filter((item) => item !== '')
  return [...inside.matchAll(/\s*"((?:[^"\\]|\\.)*)"\s*|([^,]+)/gs)]
    .map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '').trim() : quoted.replace(/\\(.)/gs, '$1')))
    .filter((item) => item !== '')
}
