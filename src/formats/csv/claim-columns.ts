/** The columns of the flat table of claims. */
import { toIsoRange } from '../../core/dates.ts'
import type { Article } from '../../core/schema.ts'
import { splitList, type Cell, type EdgeColumn, type EdgeRow } from '../claim-table.ts'

/** What of an entity a row of a claim tells. */
export interface EntityWords {
  readonly label: string
  readonly kind: string
}

/** What the rows refer to. */
export interface ClaimWords {
  readonly entities: ReadonlyMap<string, EntityWords>
  /** By article. */
  readonly articles: ReadonlyMap<string, Pick<Article, 'title' | 'publisher'>>
}

export interface ClaimColumn {
  readonly header: string
  /** The cell of the row that it carries unchanged; columns without are for people, or read in `readClaimRow`. */
  readonly cell?: EdgeColumn
  readonly show?: (row: EdgeRow, words: ClaimWords) => Cell
}

/** First what people read, then what is needed to read it back. Headers are part of the files and are never renamed. */
export const CLAIM_COLUMNS: readonly ClaimColumn[] = [
  { header: 'Number', cell: 'number' },
  { header: 'Subject', show: ({ source }, words) => labelOf(source, words) },
  { header: 'Relation', show: ({ label }) => label },
  { header: 'Object', show: ({ target }, words) => labelOf(target, words) },
  { header: 'Firmness', show: ({ cells }) => showFirmness(cells) },
  { header: 'Said by', show: ({ cells }, words) => splitList(textOf(cells.said_by)).map((id) => labelOf(id, words)).join(', ') },
  { header: 'Date', show: ({ cells }) => cells.time ?? cells.event_time },
  { header: 'First day', show: ({ cells }) => limitsOf(cells).start?.slice(0, 10) },
  { header: 'Last day', show: ({ cells }) => limitsOf(cells).end?.slice(0, 10) },
  { header: 'Event', cell: 'event_label' },
  { header: 'Place', show: ({ cells }, words) => cells.place === undefined ? undefined : labelOf(textOf(cells.place), words) },
  { header: 'Quantity', cell: 'quantity' },
  { header: 'Sign', cell: 'sign' },
  { header: 'PLOVER type', cell: 'plover_type' },
  { header: 'Score', cell: 'score' },
  { header: 'Quote', cell: 'evidence' },
  { header: 'Note', cell: 'note_en' },
  { header: 'Article', show: ({ cells }, { articles }) => articles.get(textOf(cells.article))?.title },
  { header: 'Publisher', show: ({ cells }, { articles }) => articles.get(textOf(cells.article))?.publisher },
  { header: 'Published', cell: 'published' },
  { header: 'URL', cell: 'url' },
  { header: 'Claim id', show: ({ id }) => id },
  { header: 'Subject id', show: ({ source }) => source },
  { header: 'Subject kind', show: ({ source }, { entities }) => entities.get(source)?.kind },
  { header: 'Relation id', cell: 'relation' },
  { header: 'Object id', show: ({ target }) => target },
  { header: 'Object kind', show: ({ target }, { entities }) => entities.get(target)?.kind },
  { header: 'Said by id', cell: 'said_by' },
  { header: 'Said at', cell: 'said_at' },
  { header: 'Claim date', cell: 'time' },
  { header: 'Event id', cell: 'event' },
  { header: 'Event date', cell: 'event_time' },
  { header: 'Event in French', cell: 'event_label_fr' },
  { header: 'Place id', cell: 'place' },
  { header: 'Quantity as number', cell: 'quantity_value' },
  { header: 'Quantity is approximate', cell: 'quantity_approximate' },
  { header: 'Quad class', cell: 'quad' },
  { header: 'Score of the relation', cell: 'relation_score' },
  { header: 'Symmetric', cell: 'symmetric' },
  { header: 'Unary', cell: 'unary' },
  { header: 'Relation in French', cell: 'label_fr' },
  { header: 'Inverse', cell: 'inverse_en' },
  { header: 'Inverse in French', cell: 'inverse_fr' },
  { header: 'Note in French', cell: 'note_fr' },
  { header: 'Article id', cell: 'article' },
  { header: 'Offsets', cell: 'offsets' },
]

function labelOf(id: string, { entities }: ClaimWords): string {
  return entities.get(id)?.label ?? id
}

/** `reported`, `planned, denied`. */
function showFirmness({ modality, polarity }: EdgeRow['cells']): string {
  return polarity === 'denied' ? `${textOf(modality)}, denied` : textOf(modality)
}

function limitsOf({ time, event_time: eventTime }: EdgeRow['cells']): ReturnType<typeof toIsoRange> {
  return toIsoRange(textOf(time ?? eventTime))
}

function textOf(cell: Cell): string {
  return cell === undefined ? '' : String(cell)
}
