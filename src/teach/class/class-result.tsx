/** What comes of a class: in one sentence, in figures, sentence by sentence, claim by claim, student by student. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { ClassClaim } from '../../core/teaching/merge-class.ts'
import { ClaimsTable } from './claims-table.tsx'
import { ClaimSentence } from './claim-sentence.tsx'
import { ClassFigures } from './class-figures.tsx'
import { ClassSheets } from './class-sheets.tsx'
import { classWords } from './class-words.ts'
import { DisputedSentences } from './disputed-sentences.tsx'
import { isPrinting } from './is-printing.ts'
import type { ResultView } from './result-view.ts'
import { WhoSaysWhat } from './who-says-what.tsx'

/** Items of a list that are shown at first. */
const FEW = 8

export function ClassResult({ view }: { view: ResultView }): JSX.Element {
  const words = classWords.value
  const { all, missed } = sort(view)
  return (
    <>
      <div class="class-overview">
        <p class="teach-lead class-summary">{summaryWords(view)}</p>
        <ClassFigures view={view} />
        <DisputedSentences view={view} />
        {view.students.length > 1 && <ClaimList heading={words.all(all.length)} none={words.allNone} claims={all} view={view} />}
        {view.key && <ClaimList heading={words.missed(missed.length)} none={words.missedNone} claims={missed} view={view} />}
        <ClaimsTable view={view} />
        <WhoSaysWhat view={view} />
      </div>
      <ClassSheets view={view} />
    </>
  )
}

/** The sentence that sums it up. */
export function summaryWords(view: ResultView): string {
  const { all, missed } = sort(view)
  const { students, outside, merged, key } = view
  return classWords.value.summary({
    students: students.length - outside.size, all: all.length, disputed: merged.sentences.length, missed: key ? missed.length : undefined,
  })
}

/** Claims that all make who have the text, and claims of the key that nobody does. Why not where one student alone has the text: there is
 * nobody to say the same. */
function sort({ merged, students: { length } }: ResultView): { all: ClassClaim[]; missed: ClassClaim[] } {
  return {
    all: merged.claims.filter(({ students, of }) => of > (length > 1 ? 1 : 0) && students.length === of),
    missed: merged.claims.filter(({ students, isInKey }) => isInKey === true && students.length === 0),
  }
}

function ClaimList({ heading, none, claims, view }: {
  heading: string
  none: string
  claims: readonly ClassClaim[]
  view: ResultView
}): JSX.Element {
  const isWhole = useSignal(false)
  const shown = isWhole.value || isPrinting.value ? claims : claims.slice(0, FEW)
  return (
    <div class="teach-group">
      <h3 class="teach-label">{heading}</h3>
      {claims.length === 0 && <p class="quiet">{none}</p>}
      <ul class="plain-list class-claims">{shown.map(({ id, claim }) => <li key={id}><ClaimSentence claim={claim} view={view} /></li>)}</ul>
      {shown.length < claims.length && (
        <p class="class-screen">
          <button type="button" class="button" onClick={() => (isWhole.value = true)}>{classWords.value.showAll(claims.length)}</button>
        </p>
      )}
    </div>
  )
}
