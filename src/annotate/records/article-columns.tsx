/** The columns of the tables behind the text, in the language of the interface. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { EntityMark } from '../../parts/entity-mark.tsx'
import { Tick } from '../../parts/tick.tsx'
import type { DataColumn } from '../../ui/data-table-row.tsx'
import type { ClaimRow, MentionRow } from './article-rows.ts'
import { recordsWords } from './records-words.ts'

export const CLAIM_COLUMNS: ReadonlySignal<readonly DataColumn<ClaimRow>[]> = computed(() => {
  const words = recordsWords.value.list
  return [
    { id: 'number', header: words.number, align: 'end', sortKey: ({ start }) => start, cell: ({ number }) => number ?? '–' },
    {
      id: 'claim', header: words.claim, class: 'cell-main', sortKey: (row) => row.words,
      cell: ({ sign, modality, isDenied, words: said }) => (
        <span class="entity-cell"><Tick sign={sign} modality={modality} denied={isDenied} /><bdi>{said}</bdi></span>
      ),
    },
    { id: 'voice', header: words.voice, priority: 2, sortKey: ({ voice }) => voice, cell: ({ voice }) => <bdi>{voice}</bdi> },
    { id: 'date', header: words.date, priority: 2, sortKey: ({ edtf }) => edtf, cell: ({ date }) => date },
    { id: 'state', header: words.state, sortKey: ({ state }) => state, cell: ({ state }) => state },
  ]
})

export const MENTION_COLUMNS: ReadonlySignal<readonly DataColumn<MentionRow>[]> = computed(() => {
  const words = recordsWords.value.list
  return [
    {
      id: 'quote', header: words.quote, class: 'cell-main cell-whole', sortKey: ({ quote }) => quote,
      cell: ({ quote, language }) => <q lang={language} dir="auto">{quote}</q>,
    },
    {
      id: 'entity', header: words.entity, sortKey: ({ entity, name }) => (entity === undefined ? undefined : name),
      cell: ({ entity, name }) => (entity === undefined
        ? <span class="quiet">{name}</span>
        : <span class="entity-cell"><EntityMark entity={entity} /><bdi>{name}</bdi></span>),
    },
    { id: 'form', header: words.form, priority: 2, sortKey: ({ form }) => form, cell: ({ form }) => form },
  ]
})
