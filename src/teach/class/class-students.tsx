/** Who handed in, under which name, and which files could not be read. */
import type { JSX } from 'preact'
import {
  areNamesHidden, classNotRead, classResult, classStudents, hideNames, removeFromClass, renameStudent, type HandedIn, type NotRead,
} from '../../state/teaching/class.ts'
import { beginClassAfresh } from '../../state/teaching/class-codes.ts'
import { announce } from '../../ui/live-region.tsx'
import { ClassDoubts } from './class-doubts.tsx'
import { classIssueWords } from './class-issue-words.ts'
import { classWords } from './class-words.ts'
import { resultView } from './result-view.ts'
import { textWords } from './text-words.ts'

/** Issues of one file that are shown; the first says the most. */
const MOST_ISSUES = 3

/** While nobody handed in, nothing but the place where doubts are told. */
export function ClassStudents(): JSX.Element {
  const words = classWords.value
  const students = classStudents.value
  const notRead = classNotRead.value
  const isEmpty = students.length + notRead.length === 0
  return (
    <div class={isEmpty ? undefined : 'class-students'}>
      {notRead.length > 0 && (
        <div role="alert" class="class-not-read">
          <p>{words.notRead(notRead.length)}</p>
          <ul class="plain-list">{notRead.map((one, at) => <NotReadItem key={`${at} ${one.file}`} one={one} />)}</ul>
        </div>
      )}
      {students.length > 0 && (
        <details>
          <summary class="class-fold">{words.handedIn(students.length)}</summary>
          <ul class="plain-list">{students.map((one) => <StudentItem key={one.name} one={one} />)}</ul>
        </details>
      )}
      <ClassDoubts />
      {!isEmpty && (
        <div class="button-row">
          {students.length > 0 && (
            <label class="class-toggle">
              <input type="checkbox" checked={areNamesHidden.value} onChange={({ currentTarget }) => hideNames(currentTarget.checked)} />
              {words.hideNames}
            </label>
          )}
          <button type="button" class="button" onClick={beginAfresh}>{words.afresh}</button>
        </div>
      )}
    </div>
  )
}

function NotReadItem({ one }: { one: NotRead }): JSX.Element {
  const words = classWords.value
  // Why: files are named after their students.
  const file = areNamesHidden.value ? '…' : one.file
  return (
    <li class="class-student">
      <div class="class-student-file">
        <strong><bdi>{file}</bdi></strong>
        {one.kind && <p>{words.noHandIn[one.kind].problem} {words.noHandIn[one.kind].remedy}</p>}
        {one.issues.slice(0, MOST_ISSUES).map((issue, at) => {
          const { problem, remedy } = classIssueWords(issue)
          return <p key={at}>{problem} {remedy}</p>
        })}
      </div>
      <button type="button" class="button button-quiet" aria-label={words.offListOf(file)} onClick={() => remove(one, file)}>
        {words.offList}
      </button>
    </li>
  )
}

function StudentItem({ one }: { one: HandedIn }): JSX.Element {
  const words = classWords.value
  const shown = areNamesHidden.value ? words.student(classStudents.value.indexOf(one) + 1) : one.name
  const sheet = classResult.value?.merged.sheets.find(({ name }) => name === one.name)
  const view = resultView.value
  const otherText = sheet && view ? textWords(sheet, view) : ''
  return (
    <li class="class-student">
      {areNamesHidden.value
        ? <span class="class-student-name">{shown}</span>
        : (
          <input class="teach-input class-student-name" type="text" aria-label={words.nameOf(one.name)} value={one.name} maxLength={80}
            onChange={({ currentTarget }) => {
              renameStudent(one, currentTarget.value)
              currentTarget.value = one.name
            }} />
        )}
      <span class="class-student-file">
        {!areNamesHidden.value && <bdi class="quiet">{one.file || words.fromCode}</bdi>}
        {otherText !== '' && <span class="class-trouble"> {otherText}</span>}
      </span>
      <button type="button" class="button button-quiet" aria-label={words.removeOf(shown)} onClick={() => remove(one, shown)}>
        {words.remove}
      </button>
    </li>
  )
}

function remove(one: HandedIn | NotRead, name: string): void {
  removeFromClass(one)
  announce(classWords.peek().removed(name))
  // Why: the button that was pressed is gone.
  document.getElementById('lens')?.focus()
}

function beginAfresh(): void {
  beginClassAfresh()
  announce(classWords.peek().begunAfresh)
  document.getElementById('lens')?.focus()
}
