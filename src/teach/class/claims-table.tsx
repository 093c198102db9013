/** Every claim of the class, with how many make it, and the sentence and the names of the one that is chosen. */
import { useComputed, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { fold } from '../../core/fold.ts'
import type { ClassClaim } from '../../core/teaching/merge-class.ts'
import { language } from '../../state/view.ts'
import { listWords } from '../../state/words.ts'
import type { DataColumn } from '../../ui/data-table-row.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { ClaimSentence, SentenceQuote } from './claim-sentence.tsx'
import { classWords } from './class-words.ts'
import { isPrinting } from './is-printing.ts'
import type { ResultView } from './result-view.ts'

/** A claim with its number, from 1 in the order of the text. */
interface ClaimRow {
  readonly number: number
  /** What it says, folded, to be found by. */
  readonly folded: string
  readonly claim: ClassClaim
}

export function ClaimsTable({ view }: { view: ResultView }): JSX.Element {
  const words = classWords.value
  const chosen = useSignal<string | undefined>(undefined)
  const wish = useSignal('')
  // Why: the field is not on paper, and nobody would see there that claims are left out.
  const sought = useComputed(() => (isPrinting.value ? '' : fold(wish.value))).value
  const rows = useMemo(() => rowsOf(view), [view])
  const found = useMemo(() => rows.filter(({ folded }) => sought.split(' ').every((word) => folded.includes(word))), [rows, sought])
  const columns = useMemo(() => columnsOf(view), [view])
  const claim = chosen.value === undefined ? undefined : view.claims.get(chosen.value)
  return (
    <div class="teach-group class-table">
      <h3 class="teach-label">{words.claims(rows.length)}</h3>
      {(rows.length > FEW || wish.value !== '') && (
        <div class="class-find class-screen">
          <label class="field-label" for="class-find">{words.find}</label>
          <input id="class-find" class="teach-input" type="search" value={wish.value} onInput={({ currentTarget }) => (wish.value = currentTarget.value)} />
          <span role="status" class="quiet">{sought !== '' && words.found(found.length, rows.length)}</span>
        </div>
      )}
      <DataTable caption={words.claimsCaption} captionVisible={false} columns={columns} rows={found} rowKey={keyOf} selectedKey={chosen.value}
        onSelect={(key) => (chosen.value = key)} language={language.value} emptyText={sought === '' ? words.noClaims : words.found(0, rows.length)} />
      <div class="class-chosen" role="status">
        {claim ? <Chosen claim={claim} view={view} /> : <p class="quiet class-screen">{words.chooseClaim}</p>}
      </div>
    </div>
  )
}

/** With more rows than these there is a field to find some by; with fewer, too, as long as something is sought. */
const FEW = 12

/** In the order of the text. */
function rowsOf({ merged, naming }: ResultView): ClaimRow[] {
  return merged.claims.map((claim, at) => ({ number: at + 1, folded: fold(naming.claim(claim.claim)), claim }))
}

function keyOf({ claim }: ClaimRow): string {
  return claim.id
}

function columnsOf(view: ResultView): DataColumn<ClaimRow>[] {
  const words = classWords.value
  return [
    { id: 'number', header: words.number, cell: ({ number }) => number, sortKey: ({ number }) => number, align: 'end' },
    {
      id: 'claim', header: words.claim, cell: ({ claim }) => <ClaimSentence claim={claim.claim} view={view} />,
      sortKey: ({ claim }) => view.naming.claim(claim.claim),
    },
    {
      id: 'said', header: words.saidBy, cell: ({ claim }) => words.saidByOf(claim.students.length, claim.of),
      sortKey: ({ claim }) => claim.students.length, sortFirst: 'descending', align: 'end',
    },
    ...(view.key ? [{
      id: 'key', header: words.inKey, cell: ({ claim }: ClaimRow) => (claim.isInKey ? words.yes : words.no),
      sortKey: ({ claim }: ClaimRow) => Number(claim.isInKey),
    }] : []),
  ]
}

function Chosen({ claim: { article, sentence, claim, students, of }, view }: { claim: ClassClaim; view: ResultView }): JSX.Element {
  const words = classWords.value
  const others = view.merged.sheets.filter((one) => !students.includes(one.name) && !one.notThere.includes(article)).map(({ name }) => name)
  const who = (names: readonly string[]): string => (names.length === 0 ? words.nobody : listWords(names.map(view.shown)))
  return (
    <>
      <p><ClaimSentence claim={claim} view={view} /></p>
      <SentenceQuote article={article} sentence={sentence} claims={[claim]} view={view} />
      <dl class="class-who">
        <div><dt>{words.saying} ({words.saidByOf(students.length, of)})</dt><dd>{who(students)}</dd></div>
        <div><dt>{words.notSaying}</dt><dd>{who(others)}</dd></div>
      </dl>
    </>
  )
}
