/** One row of the edges → a claim in its article. */
import { isDate } from '../../core/dates.ts'
import { issue } from '../../core/issues.ts'
import type { Attribution, Claim, Entity, Text, Time } from '../../core/schema.ts'
import { splitList, type EdgeRow } from '../claim-table.ts'
import type { Ids } from '../make-id.ts'
import { readVoice } from '../read-voice.ts'
import type { IssueCollector } from './collect-issues.ts'
import { numberOfRow, type ArticleDraft, type ArticleDrafts, type ClaimDraft } from './compile-articles.ts'
import type { RelationDrafts } from './compile-relations.ts'
import { flagOf, numberOf, pairOf, textOf } from './read-cells.ts'
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
  for (const name of ['published', 'url'] as const) {
    // Why: an article has one of each, that of its first row.
    if (row.cells[name] !== undefined && row.cells[name] !== article.first.cells[name]) issues.leaveOut(name)
  }
  const when = readTime(row, path, issues)
  const said = readAttribution(row, path, context)
  const voice = readClaimVoice(row, said, path, issues)
  const quotes = readQuotes(row)
  const statement = quotes.length === 0 ? writeStatement(subject, relation.label, object, when.time) : undefined
  if (statement) issues.count('evidence-made')
  article.drafts.push({
    claim: {
      id: row.id ? ids.keep('claim', row.id, path) : ids.make('claim', `claim-${index + 1}`),
      subject: subject.id,
      relation: relation.id,
      object: object.id,
      modality: voice.modality,
      polarity: voice.polarity,
      attribution: said,
      ...(when.time && { time: when.time }),
      ...readPlace(row, find),
      ...readQuantity(row),
      ...readEvent(row, article, path, context),
      ...readNote(row, [...when.unread, ...voice.unread]),
    },
    quotes: statement ? [statement.line] : quotes,
    names: statement ? statement.names : [],
    row: index,
    number: numberOfRow(row, index),
  })
}

/** What dates of a table rest on. */
const BASIS: Text = { en: 'As the imported file has it.', fr: 'Selon le fichier importé.' }
/** So many unreadable dates, and as many words of modality or polarity, are listed one by one. */
const MOST_UNREADABLE = 20

/** Our own files, which alone have offsets, keep midnights and all. */
function readTime(row: EdgeRow, path: string, issues: IssueCollector): { time?: Time; unread: readonly UnreadCell[] } {
  const given = textOf(row.cells.time)
  const isOwn = row.cells.offsets !== undefined
  const words = given ?? [row.start, row.end].filter((part) => part !== undefined && part !== '').join(' – ')
  if (words === '') return { unread: [] }
  const readGiven = (date: string): string | undefined => (isOwn && isDate(date) ? date : readRowDate(date))
  const edtf = given === undefined ? readRowPeriod(row.start, row.end) : readGiven(given)
  if (edtf !== undefined) return { time: { edtf, basis: BASIS }, unread: [] }
  if (given === undefined && words.split(' – ').every((part) => UNLIMITED.test(part))) return { unread: [] }
  issues.add(issue('date-unreadable', `${path}.time`, { words: words.slice(0, 80) }, row.id), MOST_UNREADABLE)
  return { unread: [{ field: 'time', words }] }
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
      issues.add(issue('date-unreadable', `${path}.said_at`, { words: given.slice(0, 80) }, id), MOST_UNREADABLE)
    }
    return [{ entity: find(one).id, ...(edtf === undefined ? {} : { time: { edtf, basis: BASIS } }) }]
  })
}

/** Words that are not understood make no fact: the claim is alleged then, whatever else the row says. */
function readClaimVoice(
  { cells, id }: EdgeRow,
  said: readonly Attribution[],
  path: string,
  issues: IssueCollector,
): Pick<Claim, 'modality' | 'polarity'> & { readonly unread: readonly UnreadCell[] } {
  const [modality, polarity] = [readVoice(textOf(cells.modality) ?? ''), readVoice(textOf(cells.polarity) ?? '')]
  const unread: UnreadCell[] = []
  if (!modality.isUnderstood) unread.push({ field: 'modality', words: textOf(cells.modality) ?? '' })
  if (!polarity.isUnderstood) unread.push({ field: 'polarity', words: textOf(cells.polarity) ?? '' })
  for (const { field, words } of unread) {
    issues.add(issue('voice-unreadable', `${path}.${field}`, { words: words.slice(0, 80) }, id), MOST_UNREADABLE)
  }
  const firmness = modality.modality === undefined || modality.modality === 'asserted'
    ? polarity.modality ?? modality.modality
    : modality.modality
  const isDenied = modality.polarity === 'denied' || polarity.polarity === 'denied'
  return {
    modality: unread.length > 0 ? 'alleged' : firmness ?? (said.length > 0 ? 'reported' : 'asserted'),
    polarity: isDenied ? 'denied' : 'affirmed',
    unread,
  }
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
    issues.add(issue('date-unreadable', `${path}.event_time`, { words: date.slice(0, 80) }, id), MOST_UNREADABLE)
  }
  article.events.push({
    id,
    label: pairOf(cells.event_label, cells.event_label_fr) ?? { en: given, fr: given },
    ...(edtf === undefined ? {} : { time: { edtf, basis: BASIS } }),
  })
  return { event: id }
}

interface UnreadCell {
  readonly field: keyof typeof UNREAD
  readonly words: string
}

const UNREAD = {
  time: { en: 'Date in the file:', fr: 'Date dans le fichier :' },
  modality: { en: 'Modality in the file:', fr: 'Modalité dans le fichier :' },
  polarity: { en: 'Polarity in the file:', fr: 'Polarité dans le fichier :' },
} as const

function readNote({ cells }: EdgeRow, unread: readonly UnreadCell[]): Pick<Claim, 'note'> {
  const given = pairOf(cells.note_en, cells.note_fr)
  if (!given && unread.length === 0) return {}
  const show = (language: 'en' | 'fr'): string =>
    [...(given ? [given[language]] : []), ...unread.map(({ field, words }) => `${UNREAD[field][language]} ${words}`)].join(' ')
  return { note: { en: show('en'), fr: show('fr') } }
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
