/** Claims by student: a circle where the student makes the claim. Drawn only when it is unfolded. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { classWords } from './class-words.ts'
import type { ResultView } from './result-view.ts'

export function WhoSaysWhat({ view }: { view: ResultView }): JSX.Element {
  const isOpen = useSignal(false)
  return (
    <details class="teach-group class-matrix-fold" onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
      <summary class="class-fold">{classWords.value.matrix}</summary>
      {isOpen.value && <Matrix view={view} />}
    </details>
  )
}

function Matrix({ view: { merged, students, naming, shown } }: { view: ResultView }): JSX.Element {
  const words = classWords.value
  return (
    <>
      <p class="quiet class-plain" id="class-matrix">{words.matrixCaption}</p>
      {/* Why focusable: a table that scrolls has to scroll by key too. */}
      <div class="class-matrix-frame" tabIndex={0} role="group" aria-label={words.matrix}>
        <table class="class-matrix" aria-labelledby="class-matrix">
          <thead>
            <tr>
              <th scope="col">{words.claim}</th>
              {students.map(({ name }) => <th key={name} scope="col"><span>{shown(name)}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {merged.claims.map(({ id, claim, students: by }) => (
              <tr key={id}>
                <th scope="row">{naming.claim(claim)}</th>
                {students.map(({ name }) => {
                  const says = by.includes(name)
                  return <td key={name} aria-label={says ? words.yes : words.no}>{says ? '●' : '·'}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
