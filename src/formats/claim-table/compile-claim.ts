/** One row of the edges → a claim in its article. */
import { isDate } from '../../core/dates.ts'
import { issue } from '../../core/issues.ts'
import type { Attribution, Claim, Entity, Text, Time } from '../../core/schema.ts'
import { MODALITIES, POLARITIES } from '../../core/vocabulary.ts'
import { splitList, type EdgeRow } from '../claim-table.ts'
import type { Ids } from '../make-id.ts'
import type { IssueCollector } from './collect-issues.ts'
import { numberOfRow, type ArticleDraft, type ArticleDrafts, type ClaimDraft } from './compile-articles.ts'
import type { RelationDrafts } from './compile-relations.ts'
import { choiceOf, flagOf, numberOf, pairOf, textOf } from './read-cells.ts'
import { readRowDate, readRowPeriod } from './read-row-date.ts'

export interface ClaimContext {
  readonly ids: Ids
  readonly issues: IssueCollector
  readonly find: (id: string) => Entity
  readonly relations: RelationDrafts
  readonly articles: ArticleDrafts
}

/** Puts the claim into the draft of its article. Without both ends it is left out. */
export function compileClaim(row: EdgeRow, index: number, context: ClaimContext): void {
  const { ids, issues, find, relations, articles } = context
  const path = `edges[${index}]`
  if (row.source === '' || row.target === '') {
    const reason = row.source === row.target ? 'no-ends' : 'one-end'
    issues.add(issue('record-left-out', path, { what: 'claim', id: row.id?.slice(0, 80) ?? '', reason }))
    return
  }
  const subject = find(row.source)
  const object = find(row.target)
  const relation = relations.take(row, subject.kind, object.kind)
  if (row.isUndirected && flagOf(row.cells.symmetric) !== true) issues.count('direction-assumed')
  const article = articles.take(row)
  const when = readTime(row, path, issues)
  const said = readAttribution(row, path, context)
  const quotes = readQuotes(row)
  const statement = quotes.length === 0 ? writeStatement(subject, relation.label, object, when.time) : undefined
  if (statement) issues.count('evidence-made')
  article.drafts.push({
    claim: {
      id: row.id ? ids.keep('claim', row.id, path) : ids.make('claim', `claim-${index + 1}`),
      subject: subject.id,
      relation: relation.id,
      object: object.id,
      ...readVoice(row, said, issues),
      attribution: said,
      ...(when.time && { time: when.time }),
      ...readPlace(row, find),
      ...readQuantity(row),
      ...readEvent(row, article, path, context),
      ...readNote(row, when.words),
    },
    quotes: statement ? [statement.line] : quotes,
    names: statement ? statement.names : [],
    row: index,
    number: numberOfRow(row, index),
  })
}

/** What dates of a table rest on. */
const BASIS: Text = { en: 'As the imported file has it.', fr: 'Selon le fichier importé.' }
const MOST_DATES = 20

/** `words` are those of a date that does not read. Our own files, which alone have offsets, keep midnights and all. */
function readTime(row: EdgeRow, path: string, issues: IssueCollector): { time?: Time; words?: string } {
  const given = textOf(row.cells.time)
  const isOwn = row.cells.offsets !== undefined
  const words = given ?? [row.start, row.end].filter((part) => part !== undefined && part !== '').join(' – ')
  if (words === '') return {}
  const readGiven = (date: string): string | undefined => (isOwn && isDate(date) ? date : readRowDate(date))
  const edtf = given === undefined ? readRowPeriod(row.start, row.end) : readGiven(given)
  if (edtf !== undefined) return { time: { edtf, basis: BASIS } }
  if (given === undefined && words.split(' – ').every((part) => UNLIMITED.test(part))) return {}
  issues.add(issue('date-unreadable', `${path}.time`, { words: words.slice(0, 80) }, row.id), MOST_DATES)
  return { words }
}

const UNLIMITED = /^-?inf(inity)?$/i

function readAttribution({ cells, id }: EdgeRow, path: string, { find, issues }: ClaimContext): Attribution[] {
  const saidBy = textOf(cells.said_by)
  if (saidBy === undefined) return []
  const dates = splitList(textOf(cells.said_at) ?? '')
  return splitList(saidBy).flatMap((one, index) => {
    if (one === '') return []
    const given = dates[index] ?? ''
    const edtf = isDate(given) ? given : readRowDate(given)
    if (edtf === undefined && given !== '') {
      issues.add(issue('date-unreadable', `${path}.said_at`, { words: given.slice(0, 80) }, id), MOST_DATES)
    }
    return [{ entity: find(one).id, ...(edtf === undefined ? {} : { time: { edtf, basis: BASIS } }) }]
  })
}

function readVoice(
  { cells }: EdgeRow,
  said: readonly Attribution[],
  issues: IssueCollector,
): Pick<Claim, 'modality' | 'polarity'> {
  const modality = choiceOf(cells.modality, MODALITIES)
  const polarity = choiceOf(cells.polarity, POLARITIES)
  if (modality === undefined && textOf(cells.modality) !== undefined) issues.leaveOut('modality')
  if (polarity === undefined && textOf(cells.polarity) !== undefined) issues.leaveOut('polarity')
  return { modality: modality ?? (said.length > 0 ? 'reported' : 'asserted'), polarity: polarity ?? 'affirmed' }
}

function readPlace({ cells }: EdgeRow, find: (id: string) => Entity): Pick<Claim, 'place'> {
  const place = textOf(cells.place)
  return place === undefined ? {} : { place: find(place).id }
}

function readQuantity({ cells }: EdgeRow): Pick<Claim, 'quantity'> {
  const value = numberOf(cells.quantity_value)
  const words = textOf(cells.quantity) ?? (value === undefined ? undefined : String(value))
  const approximate = flagOf(cells.quantity_approximate)
  if (words === undefined) return {}
  return {
    quantity: {
      words,
      ...(value === undefined ? {} : { value }),
      ...(approximate === undefined ? {} : { approximate }),
    },
  }
}

/** The event stands in the article of the first claim that tells it. */
function readEvent(
  { cells }: EdgeRow,
  article: ArticleDraft,
  path: string,
  { ids, issues, articles }: ClaimContext,
): Pick<Claim, 'event'> {
  const given = textOf(cells.event)
  if (given === undefined) return {}
  const known = articles.events.get(given)
  if (known !== undefined) return { event: known }
  const id = ids.keep('event', given, path)
  articles.events.set(given, id)
  const date = textOf(cells.event_time)
  const edtf = date === undefined ? undefined : isDate(date) ? date : readRowDate(date)
  if (date !== undefined && edtf === undefined) {
    issues.add(issue('date-unreadable', `${path}.event_time`, { words: date.slice(0, 80) }, id), MOST_DATES)
  }
  article.events.push({
    id,
    label: pairOf(cells.event_label, cells.event_label_fr) ?? { en: given, fr: given },
    ...(edtf === undefined ? {} : { time: { edtf, basis: BASIS } }),
  })
  return { event: id }
}

function readNote({ cells }: EdgeRow, date: string | undefined): Pick<Claim, 'note'> {
  const note = pairOf(cells.note_en, cells.note_fr)
  if (date === undefined) return note ? { note } : {}
  const [en, fr] = [`Date in the file: ${date}`, `Date dans le fichier : ${date}`]
  return { note: note ? { en: `${note.en} ${en}`, fr: `${note.fr} ${fr}` } : { en, fr } }
}

/** Only our own files, which have offsets, hold lists of quotes: elsewhere a bar is a bar. */
function readQuotes({ cells }: EdgeRow): string[] {
  const evidence = textOf(cells.evidence)
  if (evidence === undefined) return []
  if (cells.offsets !== undefined) return splitList(evidence).filter((quote) => quote !== '')
  return evidence.trim() === '' ? [] : [evidence]
}

/** `Niger – cooperates with – Russia, 2014-01-01.`, and where the names stand in it. */
function writeStatement(
  subject: Entity,
  relation: string,
  object: Entity,
  time: Time | undefined,
): { readonly line: string; readonly names: ClaimDraft['names'] } {
  const name = showOnOneLine(subject.label.en)
  const start = `${name} – ${showOnOneLine(relation)}`
  const other = subject === object ? undefined : showOnOneLine(object.label.en)
  const first = { entity: subject.id, start: 0, name }
  const second = other === undefined ? [] : [{ entity: object.id, start: start.length + ' – '.length, name: other }]
  return {
    line: `${start}${other === undefined ? '' : ` – ${other}`}${time ? `, ${time.edtf}` : ''}.`,
    names: [first, ...second],
  }
}

function showOnOneLine(words: string): string {
  return words.replace(/[\s\u0000-\u001f]+/g, ' ').trim() || '?'
}
