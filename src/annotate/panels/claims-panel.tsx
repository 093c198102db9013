/** The table behind the text: claims and drafts of the current article in its order, and its mentions. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import '../../styles/annotate-records.css'
import { fold } from '../../core/fold.ts'
import { currentArticle } from '../../state/annotating/cursor.ts'
import { desk } from '../../state/annotating/desk.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { DataColumn } from '../../ui/data-table-row.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { CLAIM_COLUMNS, MENTION_COLUMNS } from '../records/article-columns.tsx'
import { claimRowsOf, mentionRowsOf, type ArticleRow } from '../records/article-rows.ts'
import { FilterField } from '../records/filter-field.tsx'
import { openRecord } from '../records/open-record.ts'
import { recordsWords } from '../records/records-words.ts'

export function ClaimsPanel(): JSX.Element {
  const words = recordsWords.value.list
  const article = currentArticle.value
  const index = dossierIndex.value
  const shown = language.value
  const list = useSignal<'claims' | 'mentions'>('claims')
  const query = useSignal('')
  const claims = useMemo(() => (article ? claimRowsOf(article, index) : []), [article, index, shown])
  const mentionCount = article ? article.mentions.length + (article.draftMentions?.length ?? 0) : 0
  const isClaims = list.value === 'claims'
  const mentions = useMemo(() => (article && !isClaims ? mentionRowsOf(article) : []), [article, index, shown, isClaims])
  if (!article) return <p class="quiet">{words.noArticle}</p>
  const filterBy = (text: string): void => {
    query.value = text
  }
  const choice = (
    <Segmented legend={words.which} value={list.value} onChange={(next) => (list.value = next)} options={[
      { id: 'claims', label: words.claims(claims.length) }, { id: 'mentions', label: words.mentions(mentionCount) },
    ]} />
  )
  return (
    <div class="records">
      {choice}
      {isClaims
        ? <Rows key="claims" rows={claims} columns={CLAIM_COLUMNS.value} caption={words.claimsOf(article.title)} empty={words.noClaims}
            query={query.value} onQuery={filterBy} />
        : <Rows key="mentions" rows={mentions} columns={MENTION_COLUMNS.value} caption={words.mentionsOf(article.title)}
            empty={words.noMentions} query={query.value} onQuery={filterBy} />}
    </div>
  )
}

/** Rows that are drawn at once. */
const MOST_AT_FIRST = 200

function Rows<Row extends ArticleRow>({ rows, columns, caption, empty, query, onQuery }: {
  rows: readonly Row[]
  columns: readonly DataColumn<Row>[]
  caption: string
  empty: string
  query: string
  onQuery: (text: string) => void
}): JSX.Element {
  const words = recordsWords.value
  const most = useSignal(MOST_AT_FIRST)
  const open = desk.value
  const folded = useMemo(() => rows.map(({ searched }) => fold(searched)), [rows])
  const found = useMemo(() => {
    const wanted = fold(query)
    return wanted === '' ? rows : rows.filter((_, at) => folded[at]?.includes(wanted))
  }, [rows, folded, query])
  const place = open ? found.findIndex(({ id }) => id === open.id) : -1
  const count = Math.max(most.value, place + 1)
  const drawn = useMemo(() => found.slice(0, count), [found, count])
  return (
    <>
      <FilterField id="record-filter" label={words.filter} value={query} told={words.matching(found.length, rows.length)}
        onInput={onQuery} />
      <DataTable caption={caption} captionVisible={false} columns={columns} rows={drawn} rowKey={keyOf}
        selectedKey={place < 0 ? undefined : open?.id} language={language.value} emptyText={rows.length === 0 ? empty : words.list.noMatch}
        onSelect={(id) => {
          const row = found.find((one) => one.id === id)
          if (row) openRecord(row.type, id)
        }} />
      {found.length > drawn.length && (
        <button type="button" class="button" onClick={() => (most.value = count + MOST_AT_FIRST)}>
          {words.more(Math.min(MOST_AT_FIRST, found.length - drawn.length))}
        </button>
      )}
    </>
  )
}

function keyOf({ id }: ArticleRow): string {
  return id
}
