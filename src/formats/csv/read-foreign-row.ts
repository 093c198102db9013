/** One row of somebody else's edge list → the row of a claim. */
import type { IssueCollector } from '../claim-table/collect-issues.ts'
import { joinList, type EdgeRow } from '../claim-table.ts'
import type { ColumnRole } from '../column-map.ts'
import { foldName } from './guess-columns.ts'
import { readNumber } from './read-cell.ts'

/** Where in a row what stands; -1 or nothing where the table has no such column. */
export type ForeignColumns = Readonly<Partial<Record<ColumnRole | 'id' | 'direction', number>>>

/** What the rows of a table have said so far. */
export interface ForeignContext {
  /** Kinds by the name of an end: the first that is said counts. */
  readonly kinds: Map<string, string>
  /** Signs by the type of a tie. */
  readonly signs: Map<string, string>
  /** Puts the cells of the column of polarity as `readVoice` wants them. */
  readonly polarityOf: (cell: string) => string
  readonly issues: IssueCollector
}

/** Spaces around cells do not count. A type that comes with several signs becomes as many relations. */
export function readForeignRow(cells: readonly string[], columns: ForeignColumns, context: ForeignContext): EdgeRow {
  const textAt = (role: keyof ForeignColumns): string => cells[columns[role] ?? -1]?.trim() ?? ''
  const [source, target, id, note] = [textAt('source'), textAt('target'), textAt('id'), textAt('note')]
  noteKind(source, textAt('sourceKind'), context)
  noteKind(target, textAt('targetKind'), context)
  const saidBy = textAt('saidBy')
  const { label, ...tie } = readTie(textAt('type'), textAt('sign'), context)
  const { time, ...period } = readPeriod(textAt('time'), textAt('end'), (columns.end ?? -1) >= 0)
  const isUndirected = /^undirected$/i.test(textAt('direction'))
  const row: EdgeRow = {
    source,
    target,
    ...period,
    cells: {
      evidence: textAt('evidence'),
      article: textAt('article'),
      said_by: saidBy === '' ? undefined : joinList([saidBy]),
      note_en: note,
      note_fr: note,
      modality: textAt('modality'),
      polarity: context.polarityOf(textAt('polarity')),
      time,
      ...tie,
    },
  }
  return { ...row, ...(id === '' ? {} : { id }), ...(label === '' ? {} : { label }), ...(isUndirected ? { isUndirected } : {}) }
}

function noteKind(name: string, kind: string, { kinds }: ForeignContext): void {
  if (kind !== '' && !kinds.has(name)) kinds.set(name, kind)
}

const TIES = {
  cooperation: { en: 'positive tie', fr: 'lien positif' },
  conflict: { en: 'negative tie', fr: 'lien négatif' },
  neutral: { en: 'neutral tie', fr: 'lien neutre' },
} as const
type TieSign = keyof typeof TIES

const SIGN_WORDS: ReadonlyMap<string, TieSign> = new Map<string, TieSign>([
  ...['positive', 'positif', 'pos', 'plus', 'cooperation', 'friend', 'ally', 'ami', 'allie'].map((word) => [word, 'cooperation'] as const),
  ...['negative', 'negatif', 'neg', 'minus', 'conflict', 'enemy', 'hostile', 'ennemi', 'conflit'].map((word) => [word, 'conflict'] as const),
  ...['neutral', 'neutre'].map((word) => [word, 'neutral'] as const),
])

function readTie(type: string, words: string, { signs, issues }: ForeignContext): { label: string; sign?: string; label_fr?: string } {
  const sign = readSign(words)
  if (sign === undefined) {
    if (words !== '') issues.leaveOut('sign')
    return { label: type }
  }
  if (type === '') return { label: TIES[sign].en, label_fr: TIES[sign].fr, sign }
  const known = signs.get(type)
  if (known === undefined) signs.set(type, sign)
  return known === undefined || known === sign ? { label: type, sign } : { label: `${type} (${TIES[sign].en})`, sign }
}

function readSign(words: string): TieSign | undefined {
  if (words === '+' || words === '-' || words === '−') return words === '+' ? 'cooperation' : 'conflict'
  const value = readNumber(words.replace('−', '-'))
  if (value === undefined) return SIGN_WORDS.get(foldName(words))
  return value > 0 ? 'cooperation' : value < 0 ? 'conflict' : 'neutral'
}

/** `1946-1949` are years from and to; what has a column for its end and none in it, lasts on; other dates are read where claims are
 * made. */
function readPeriod(time: string, end: string, hasEnds: boolean): { start?: string; end?: string; time?: string } {
  const years = end === '' ? /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(time) : null
  if (years) return { start: years[1] ?? '', end: years[2] ?? '' }
  return hasEnds && time !== '' || end !== '' ? { start: time, end } : { time }
}
