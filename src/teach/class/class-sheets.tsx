/** The feedback sheet of one student, or of all of them, each on a page of its own when they are printed. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Sheet } from '../../core/teaching/merge-class.ts'
import { FeedbackSheet } from '../feedback-sheet.tsx'
import { feedbackWords } from '../feedback-words.ts'
import { ClaimSentence } from './claim-sentence.tsx'
import { classWords } from './class-words.ts'
import type { ResultView } from './result-view.ts'
import { textWords } from './text-words.ts'

const NOBODY = ''
const EVERYBODY = '\n'

export function ClassSheets({ view }: { view: ResultView }): JSX.Element {
  const words = classWords.value
  const wanted = useSignal(NOBODY)
  const drawn = useSignal(0)
  const { sheets } = view.merged
  const chosen = wanted.value === EVERYBODY ? sheets : sheets.filter(({ name }) => name === wanted.value)
  const isReady = drawn.value >= chosen.length
  useEffect(() => {
    drawn.value = Math.min(1, chosen.length)
  }, [wanted.value, view])
  useEffect(() => {
    if (drawn.value >= chosen.length) return undefined
    // Why one by one: thirty sheets at once would freeze the page.
    const request = setTimeout(() => (drawn.value += 1))
    return () => clearTimeout(request)
  })
  return (
    <div class={`teach-group class-sheets${chosen.length > 0 ? ' has-sheets' : ''}`}>
      <h3 class="teach-label class-screen">{words.sheets}</h3>
      <div class="button-row class-screen">
        <label class="select-field">
          <span class="field-label">{words.sheetOf}</span>
          <select value={wanted.value} onChange={({ currentTarget }) => (wanted.value = currentTarget.value)}>
            <option value={NOBODY}>{words.noSheet}</option>
            {sheets.length > 1 && <option value={EVERYBODY}>{words.everybody}</option>}
            {sheets.map(({ name }) => <option key={name} value={name}>{view.shown(name)}</option>)}
          </select>
        </label>
        {chosen.length > 0 && (
          <button type="button" class="button" aria-disabled={!isReady} onClick={() => isReady && window.print()}>{words.print}</button>
        )}
        <span role="status" class="quiet">{!isReady && words.preparing(drawn.value, chosen.length)}</span>
      </div>
      {chosen.slice(0, drawn.value).map((sheet) => <SheetPage key={sheet.name} sheet={sheet} view={view} />)}
    </div>
  )
}

function SheetPage({ sheet, view }: { sheet: Sheet; view: ResultView }): JSX.Element {
  const { name, feedback, alone, unsaid, notThere } = sheet
  const words = classWords.value
  const { class: inClass } = feedbackWords.value
  const own = view.students.find((one) => one.name === name)?.dossier
  return (
    <article class="class-sheet">
      <h4 class="class-sheet-title">{words.sheetTitle(view.shown(name))}</h4>
      {feedback && view.key && own
        ? <FeedbackSheet feedback={feedback} exercise={view.key} own={own} />
        : notThere.length > 0 && <p>{textWords(sheet, view)}</p>}
      {unsaid.length > 0 && <ClaimsOfClass heading={inClass.unsaid(unsaid.length)} ids={unsaid} view={view} />}
      {alone.length > 0 && <ClaimsOfClass heading={inClass.alone(alone.length)} ids={alone} view={view} />}
    </article>
  )
}

function ClaimsOfClass({ heading, ids, view }: { heading: string; ids: readonly string[]; view: ResultView }): JSX.Element {
  return (
    <section class="class-standing">
      <h5>{heading}</h5>
      <ul>
        {ids.map((id) => {
          const found = view.claims.get(id)
          return found && <li key={id}><ClaimSentence claim={found.claim} view={view} /></li>
        })}
      </ul>
    </section>
  )
}
