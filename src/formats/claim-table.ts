/** The two tables of a claim graph, one row an entity and one a claim, as every graph format carries them. */

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean'

/** A cell's value; `undefined` where the cell is empty. Lists are one text, see `joinList`. */
export type Cell = string | number | boolean | undefined

/** A column and how it is called in a file. Column names are part of the files and are never renamed. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
}

/** Columns of a node besides its id and label. All labels, aliases and descriptions carry their language. */
export const NODE_COLUMNS = [
  { name: 'kind', type: 'text' },
  { name: 'kind_label', type: 'text' },
  { name: 'label_fr', type: 'text' },
  { name: 'determiner_en', type: 'text' },
  { name: 'determiner_fr', type: 'text' },
  { name: 'aliases_en', type: 'text' },
  { name: 'aliases_fr', type: 'text' },
  { name: 'description_en', type: 'text' },
  { name: 'description_fr', type: 'text' },
  { name: 'wikidata', type: 'text' },
  { name: 'iso2', type: 'text' },
  { name: 'iso3', type: 'text' },
  { name: 'cameo', type: 'text' },
  /** A list of `entity`, `entity@from/`, `entity@/until` or `entity@from/until`, see `showActsFor`. */
  { name: 'acts_for', type: 'text' },
  { name: 'claims', type: 'integer' },
  { name: 'mentions', type: 'integer' },
] as const satisfies readonly Column[]

/** Columns of an edge besides its id, ends and label. The label is the relation's, in English. */
export const EDGE_COLUMNS = [
  { name: 'relation', type: 'text' },
  { name: 'relation_label', type: 'text' },
  { name: 'label_fr', type: 'text' },
  { name: 'inverse_en', type: 'text' },
  { name: 'inverse_fr', type: 'text' },
  { name: 'sign', type: 'text' },
  { name: 'symmetric', type: 'boolean' },
  { name: 'unary', type: 'boolean' },
  { name: 'plover_type', type: 'text' },
  { name: 'quad', type: 'integer' },
  /** The score of a claim that counts (`scoreOf`); and that of its relation whether it counts or not. */
  { name: 'score', type: 'number' },
  { name: 'relation_score', type: 'number' },
  { name: 'modality', type: 'text' },
  { name: 'polarity', type: 'text' },
  /** Lists of the same length: ids of entities, and EDTF or nothing. */
  { name: 'said_by', type: 'text' },
  { name: 'said_at', type: 'text' },
  /** The claim's own date, EDTF. */
  { name: 'time', type: 'text' },
  /** Id, English label, French label and EDTF date of its event. */
  { name: 'event', type: 'text' },
  { name: 'event_label', type: 'text' },
  { name: 'event_label_fr', type: 'text' },
  { name: 'event_time', type: 'text' },
  { name: 'place', type: 'text' },
  { name: 'quantity', type: 'text' },
  { name: 'quantity_value', type: 'number' },
  { name: 'quantity_approximate', type: 'boolean' },
  { name: 'note_en', type: 'text' },
  { name: 'note_fr', type: 'text' },
  { name: 'article', type: 'text' },
  { name: 'published', type: 'text' },
  { name: 'url', type: 'text' },
  /** From 1, in the order of the text. */
  { name: 'number', type: 'integer' },
  /** A list of quotes, and a list of as many `start-end`, UTF-16 offsets in the article's text, `end` excluded. */
  { name: 'evidence', type: 'text' },
  { name: 'offsets', type: 'text' },
] as const satisfies readonly Column[]

export type NodeColumn = (typeof NODE_COLUMNS)[number]['name']
export type EdgeColumn = (typeof EDGE_COLUMNS)[number]['name']

/** An entity as a row. A file of another tool may have any columns, and no label. */
export interface NodeRow {
  readonly id: string
  readonly label?: string
  readonly cells: Readonly<Partial<Record<NodeColumn, Cell>>>
}

/** A claim as a row. `isUndirected` says that the file gives no direction. */
export interface EdgeRow {
  readonly id?: string
  readonly source: string
  readonly target: string
  /** The relation's English words; names the relation where the cell `relation` is empty. */
  readonly label?: string
  readonly isUndirected?: boolean
  /** When it held, in the file's own way of writing: for rows without a cell `time`. */
  readonly start?: string
  readonly end?: string
  readonly cells: Readonly<Partial<Record<EdgeColumn, Cell>>>
}

/** How a node is drawn outside of Triplomat: colours of the light theme, place on a circle of radius 100. */
export interface NodeLook {
  /** `#rrggbb`. */
  readonly colour: string
  /** Radius, from 4 to 16, by the number of claims. */
  readonly size: number
  readonly shape: 'disc' | 'square' | 'triangle' | 'diamond'
  readonly x: number
  readonly y: number
}

/** Several texts as one: joined by ` | `, with `\` before every `|` and `\` of their own. The empty list is the empty text; a list
 * of one empty text is `\0`. */
export function joinList(items: readonly string[]): string {
  if (items.length === 1 && items[0] === '') return '\\0'
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ')
}

/** Takes apart what `joinList` put together. */
export function splitList(text: string): string[] {
  if (text === '') return []
  if (text === '\\0') return ['']
  const items: string[] = []
  let item = ''
  for (let at = 0; at < text.length; at++) {
    const one = text[at] as string
    if (one === '\\') item += text[++at] ?? ''
    else if (one === '|') {
      items.push(item.slice(0, -1))
      item = ''
      // Why: the space after the bar belongs to it.
      at++
    } else item += one
  }
  return [...items, item]
}
