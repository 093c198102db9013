/** Everybody and everything that the dossier knows. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import '../../styles/annotate-records.css'
import { searchEntities } from '../../core/entities.ts'
import type { DossierIndex } from '../../core/index-dossier.ts'
import type { Entity } from '../../core/schema.ts'
import { desk } from '../../state/annotating/desk.ts'
import { addEntity } from '../../state/annotating/entities.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { KindMark } from '../../parts/entity-mark.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { DataColumn } from '../../ui/data-table-row.tsx'
import { announce } from '../../ui/live-region.tsx'
import { FilterField } from '../records/filter-field.tsx'
import { openRecord } from '../records/open-record.ts'
import { recordsWords } from '../records/records-words.ts'

/** Rows that are drawn at once. */
const MOST_AT_FIRST = 200

interface EntityRow {
  readonly entity: Entity
  readonly kind: string
  readonly mentions: number
  readonly claims: number
}

export function EntitiesPanel(): JSX.Element {
  const words = recordsWords.value
  const index = dossierIndex.value
  const query = useSignal('')
  const most = useSignal(MOST_AT_FIRST)
  const shown = language.value
  const all = useMemo(() => new Map(index.dossier.entities.map((entity) => [entity.id, rowOf(entity, index, shown)])), [index, shown])
  const found = useMemo(() => searchEntities(index.dossier.entities, query.value, shown)
    .flatMap(({ entity }) => all.get(entity.id) ?? []), [all, query.value])
  const rows = useMemo(() => found.slice(0, most.value), [found, most.value])
  const columns = useMemo(columnsIn, [words])
  const open = desk.value
  return (
    <div class="records">
      <div class="records-head">
        <FilterField id="entity-filter" label={words.search} value={query.value} told={words.matching(found.length, all.size)}
          onInput={(text) => (query.value = text)} />
        <button type="button" class="button" onClick={() => {
          addEntity()
          announce(words.madeEntity)
        }}>{words.makeEntity}</button>
      </div>
      <DataTable caption={words.entities.caption(all.size)} captionVisible={false} columns={columns} rows={rows} rowKey={keyOf}
        selectedKey={open?.type === 'entity' ? open.id : undefined} onSelect={(id) => openRecord('entity', id)} language={language.value}
        emptyText={all.size === 0 ? words.entities.none : words.list.noMatch} />
      {found.length > rows.length && (
        <button type="button" class="button" onClick={() => (most.value += MOST_AT_FIRST)}>
          {words.more(Math.min(MOST_AT_FIRST, found.length - rows.length))}
        </button>
      )}
    </div>
  )
}

function rowOf(entity: Entity, { mentionsOf, claimsOf, kinds }: DossierIndex, shown: 'en' | 'fr'): EntityRow {
  return {
    entity,
    kind: kinds.get(entity.kind)?.label[shown] ?? entity.kind,
    mentions: mentionsOf.get(entity.id)?.length ?? 0,
    claims: claimsOf.get(entity.id)?.length ?? 0,
  }
}

function keyOf({ entity }: EntityRow): string {
  return entity.id
}

function columnsIn(): DataColumn<EntityRow>[] {
  const words = recordsWords.value.entities
  const shown = language.value
  return [
    {
      id: 'name', header: words.name, class: 'cell-main cell-whole', sortKey: ({ entity }) => entity.label[shown],
      cell: ({ entity }) => <span class="entity-cell"><KindMark kind={entity.kind} /><bdi>{entity.label[shown]}</bdi></span>,
    },
    { id: 'kind', header: words.kind, sortKey: ({ kind }) => kind, cell: ({ kind }) => kind },
    {
      id: 'mentions', header: words.mentions, align: 'end', class: 'cell-counted',
      sortKey: ({ mentions }) => mentions, sortFirst: 'descending', cell: ({ mentions }) => mentions,
    },
    {
      id: 'claims', header: words.claims, align: 'end', class: 'cell-counted',
      sortKey: ({ claims }) => claims, sortFirst: 'descending', cell: ({ claims }) => claims,
    },
  ]
}
