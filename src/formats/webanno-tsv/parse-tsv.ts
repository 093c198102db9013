/** A file of WebAnno TSV 3 → its layers, rows and text. */
import { issue, type Issue } from '../../core/issues.ts'
import { unescapeCell } from './cells.ts'

/** A layer with the columns that it has, counted from 0. `base` of a relation is the layer whose annotations it
 * ties, and the column that names the source. */
export interface Layer {
  readonly name: string
  readonly is: 'span' | 'chain' | 'relation'
  readonly columns: readonly LayerColumn[]
  readonly base?: { readonly name: string; readonly index: number }
}
export interface LayerColumn {
  readonly feature: string
  readonly index: number
  /** Values of this column are roles, or the places that fill them. */
  readonly slot?: 'roles' | 'fillers'
}

/** A token or a part of one. Offsets as the file has them. */
export interface Row {
  readonly line: number
  /** `1-3`, or `1-3.1` of a part. */
  readonly address: string
  readonly begin: number
  readonly end: number
  readonly words: string
  readonly cells: readonly string[]
}

export interface ParsedTsv {
  readonly layers: readonly Layer[]
  readonly rows: readonly Row[]
  readonly text: string
  readonly issues: readonly Issue[]
}

/** Puts the text together from `#Text=` and offsets: between two sentences stand a line break and as many spaces as
 * offsets leave room for. */
export function parseTsv(content: string, path: string): ParsedTsv {
  const layers: Layer[] = []
  const rows: Row[] = []
  const sentences: Sentence[] = []
  const issues: Issue[] = []
  let columns = 0
  let open: { lines: string[]; rows: Row[] } | undefined
  let line = 0
  for (const raw of content.split('\n')) {
    line++
    const words = raw.replace(/\r$/, '')
    const declared = /^#T_(SP|CH|RL)=(.*)$/.exec(words)
    if (declared) {
      const layer = parseLayer(declared[1] ?? '', declared[2] ?? '', columns)
      columns += layer.columns.length + (layer.base ? 1 : 0)
      layers.push(layer)
    } else if (words.startsWith('#Text=')) {
      if (!open || open.rows.length > 0) sentences.push(open = { lines: [], rows: [] })
      open.lines.push(unescapeCell(words.slice('#Text='.length)))
    } else if (!words.startsWith('#') && words !== '') {
      const row = parseRow(words, line)
      if (!row || row.cells.length !== columns) {
        const found = words.replace(/\t$/, '').split('\t').length
        issues.push(issue('row-of-other-length', path, { line, expected: columns + 3, found }))
        if (!row) continue
      }
      if (!open) sentences.push(open = { lines: [], rows: [] })
      open.rows.push(row)
      rows.push(row)
    }
  }
  return { layers, rows, text: joinSentences(sentences, unitOf(rows)), issues }
}

interface Sentence {
  readonly lines: readonly string[]
  readonly rows: readonly Row[]
}

function parseLayer(kind: string, declared: string, first: number): Layer {
  const [name = '', ...parts] = declared.split('|')
  const is = kind === 'SP' ? 'span' : kind === 'CH' ? 'chain' : 'relation'
  const base = is === 'relation' ? /^BT_(.*)$/.exec(parts.at(-1) ?? '')?.[1] : undefined
  const features = base === undefined ? parts : parts.slice(0, -1)
  // Why: a layer without features has one column; but for a relation, which has that of its base.
  const named = features.length === 0 && base === undefined ? [''] : features
  return {
    name,
    is,
    columns: named.map((feature, index) => ({
      feature,
      index: first + index,
      ...(feature.startsWith('ROLE_') ? { slot: 'roles' as const } : {}),
      ...(named[index - 1]?.startsWith('ROLE_') ? { slot: 'fillers' as const } : {}),
    })),
    ...(base === undefined ? {} : { base: { name: base, index: first + named.length } }),
  }
}

function parseRow(words: string, line: number): Row | undefined {
  const [address = '', offsets = '', token = '', ...cells] = words.split('\t')
  const [, begin, end] = /^(\d{1,12})-(\d{1,12})$/.exec(offsets) ?? []
  if (!/^\d{1,9}-\d{1,9}(?:\.\d{1,9})?$/.test(address) || begin === undefined || end === undefined) return undefined
  // Why: each row ends with a tab.
  if (cells.at(-1) === '') cells.pop()
  return { line, address, begin: Number(begin), end: Number(end), words: unescapeCell(token), cells }
}

/** How the file counts: WebAnno in UTF-16 units, other programs that write its format in code points. */
function unitOf(rows: readonly Row[]): (words: string) => number {
  const countPoints = (words: string): number => [...words].length
  const isPoints = rows.some(({ begin, end, words }) => end - begin !== words.length) &&
    rows.every(({ begin, end, words }) => end - begin === countPoints(words))
  return isPoints ? countPoints : (words) => words.length
}

function joinSentences(sentences: readonly Sentence[], lengthOf: (words: string) => number): string {
  const pieces: string[] = []
  let end = 0
  for (const { lines, rows } of sentences) {
    const tokens = rows.filter(({ address }) => !address.includes('.')).map((row) => row.words)
    const words = lines.length > 0 ? lines.join('\n') : tokens.join(' ')
    const first = rows[0]
    const lead = Math.max(0, words.indexOf(first?.words ?? ''))
    const begin = first ? first.begin - lengthOf(words.slice(0, lead)) : end + 1
    // Why a limit: an offset may lead anywhere; what lies too far is found by its words.
    const gap = begin - end
    if (pieces.length > 0 || gap > 0) pieces.push(gap < 1 || gap > LARGEST_GAP ? '\n' : `\n${' '.repeat(gap - 1)}`)
    pieces.push(words)
    end = begin + lengthOf(words)
  }
  return pieces.join('')
}

const LARGEST_GAP = 10_000
