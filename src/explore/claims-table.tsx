/** The table lens: the shown claims as rows. What the graph says, for keyboard, screen reader and sorting. */
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { dateOf } from '../core/claim-facts.ts'
import { parseDate } from '../core/dates.ts'
import type { DossierIndex, PlacedClaim } from '../core/index-dossier.ts'
import type { Claim, Sign, Time } from '../core/schema.ts'
import type { Messages } from '../i18n/index.ts'
import { visible } from '../state/focus.ts'
import { claimGraph, dossierIndex } from '../state/project.ts'
import { hover, language, select, selection } from '../state/view.ts'
import { claimWords, dateWords, messages, nameOf, relationWords, say, sourceWords } from '../state/words.ts'
import type { DataColumn } from '../ui/data-table-row.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { EntityButton } from '../parts/entity-button.tsx'
import { EntityMark } from '../parts/entity-mark.tsx'
import { Tick } from '../parts/tick.tsx'

/** Rows in the order of the text unless sorted. A chosen claim is the current row; a chosen entity is marked in every row. */
export function ClaimsTable(): JSX.Element {
  const words = messages.value
  const { claims } = dossierIndex.value
  const shown = visible.value.claims
  const rows = useMemo(() => [...claims.values()].filter(({ claim }) => shown.has(claim.id)), [claims, shown])
  const columns = useMemo(() => columnsOf(words, dossierIndex.value), [words, dossierIndex.value])
  const about = selection.value
  return (
    <div class="claims-table">
      <DataTable caption={words.table.caption(rows.length)} language={language.value} emptyText={words.question.nothing}
        columns={columns} rows={rows} rowKey={keyOf} rowLabel={claimWords}
        selectedKey={about?.type === 'claim' ? about.id : undefined}
        onSelect={(id) => select({ type: 'claim', id })}
        onPoint={(id) => hover(id === undefined ? undefined : { type: 'claim', id })} />
      <MentionedOnly />
    </div>
  )
}

/** What the graph shows without an edge. */
function MentionedOnly(): JSX.Element | null {
  const graph = claimGraph.value
  const alone = [...visible.value.entities].filter((id) => graph.degree(id) === 0)
  if (alone.length === 0) return null
  return (
    <p class="mentioned-only">
      {messages.value.table.mentionedOnly}{' '}
      {alone.map((id) => <span key={id}><EntityButton id={id} /> </span>)}
    </p>
  )
}

function keyOf({ claim }: PlacedClaim): string {
  return claim.id
}

function columnsOf(words: Messages, { relations, events }: DossierIndex): DataColumn<PlacedClaim>[] {
  const signOf = ({ claim }: PlacedClaim): Sign => relations.get(claim.relation)?.sign ?? 'neutral'
  const { table, sign, modality } = words
  return [
    { id: 'number', header: table.number, align: 'end', cell: ({ number }) => number, sortKey: ({ number }) => number },
    {
      id: 'sign', header: table.sign, sortKey: (row) => sign[signOf(row)],
      cell: (row) => (
        <span class="sign-cell">
          <Tick sign={signOf(row)} modality={row.claim.modality} denied={row.claim.polarity === 'denied'} />
          {sign[signOf(row)]}
        </span>
      ),
    },
    entityColumn('subject', table.subject),
    {
      id: 'relation', header: table.relation,
      cell: ({ claim }) => relationWords(claim.relation), sortKey: ({ claim }) => relationWords(claim.relation),
    },
    entityColumn('object', table.object),
    {
      id: 'modality', header: table.modality,
      cell: ({ claim }) => modality[claim.modality], sortKey: ({ claim }) => modality[claim.modality],
    },
    { id: 'source', header: table.source, cell: ({ claim }) => sourceWords(claim), sortKey: ({ claim }) => sourceWords(claim) },
    {
      id: 'time', header: table.time, sortKey: ({ claim }) => lastDay(dateOf(claim, events)?.edtf),
      cell: ({ claim }) => dateCell(dateOf(claim, events)),
    },
    {
      id: 'event', header: table.event,
      cell: ({ claim }) => eventWords(claim.event), sortKey: ({ claim }) => eventWords(claim.event),
    },
    {
      id: 'evidence', header: table.evidence, class: 'evidence-cell',
      cell: ({ claim, article }) => <span lang={article.language}>{claim.evidence.map(({ quote }) => quote).join(' […] ')}</span>,
    },
    { id: 'further', header: table.further, class: 'further-cell', cell: ({ claim }) => furtherWords(claim) },
  ]
}

function dateCell(date: Time | undefined): string {
  return date ? dateWords(date.edtf) : '–'
}

function eventWords(event: string | undefined): string {
  const label = dossierIndex.value.events.get(event ?? '')?.label
  return label ? say(label) : ''
}

function furtherWords({ place, quantity, note }: Claim): string {
  return [
    ...(place === undefined ? [] : [nameOf(place)]),
    ...(quantity ? [quantity.words] : []),
    ...(note ? [say(note)] : []),
  ].join(' · ')
}

function entityColumn(end: 'subject' | 'object', header: string): DataColumn<PlacedClaim> {
  return { id: end, header, cell: ({ claim }) => <EntityName id={claim[end]} />, sortKey: ({ claim }) => nameOf(claim[end]) }
}

function EntityName({ id }: { id: string }): JSX.Element {
  const chosen = selection.value?.type === 'entity' && selection.value.id === id
  return <span class={`entity-name${chosen ? ' is-chosen' : ''}`}><EntityMark entity={id} />{nameOf(id)}</span>
}

/** Dates sort by their end, since so many have no beginning; what has no date comes last. */
function lastDay(edtf: string | undefined): number {
  return (edtf === undefined ? undefined : parseDate(edtf))?.end ?? Infinity
}
