/** Problems beside what they concern, in the order of the text, each with what mends it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import '../../styles/annotate-records.css'
import type { Problem } from '../../core/checks.ts'
import {
  checkNow, dismissedCount, goToProblem, openProblems, problemCount, problemGroups, recallDismissed, waitingRecords, type ProblemGroup,
} from '../../state/annotating/problems.ts'
import { announce } from '../../ui/live-region.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { EntityDialogs } from '../records/entity-dialogs.tsx'
import { focusDesk } from '../records/focus-desk.ts'
import { ProblemItem } from '../records/problem-item.tsx'
import { RecordContent } from '../records/record-line.tsx'
import { checkWords, problemsWords } from '../records/records-words.ts'
import { useNextFocus } from '../records/use-next-focus.ts'
import { WaitingRecords } from '../records/waiting-records.tsx'

const MOST_AT_FIRST = 50
const LEVELS = ['error', 'warning', 'hint'] as const

export function ProblemsPanel(): JSX.Element {
  const words = problemsWords.value
  const level = useSignal<Problem['level'] | 'all'>('all')
  const most = useSignal(MOST_AT_FIRST)
  const list = useRef<HTMLUListElement>(null)
  const leave = useNextFocus(list, '.problem')
  useEffect(checkNow, [])
  const all = problemCount.value
  const waiting = level.value === 'all' || level.value === 'warning' ? waitingRecords.value : []
  const count = (one: Problem['level']): number =>
    openProblems.value.filter((problem) => problem.level === one).length + (one === 'warning' ? all - openProblems.value.length : 0)
  const groups = problemGroups.value.flatMap((group) => {
    const problems = group.problems.filter((problem) => level.value === 'all' || problem.level === level.value)
    return problems.length > 0 ? [{ ...group, problems }] : []
  })
  const shown = groups.slice(0, most.value)
  let index = waiting.length
  return (
    <div class="records">
      <h2 class="panel-heading">{words.heading(all)}</h2>
      {all > 0 && (
        <Segmented legend={words.levels} value={level.value} onChange={(next) => (level.value = next)} options={[
          { id: 'all', label: words.levelCount(words.allLevels, all) },
          ...LEVELS.map((id) => ({ id, label: words.levelCount(checkWords.value.levels[id], count(id)) })),
        ]} />
      )}
      {all === 0 && <p class="quiet">{words.none}</p>}
      <ul class="problem-groups" ref={list} tabIndex={-1} aria-label={words.heading(all)}>
        {waiting.map((one) => <WaitingRecords key={one.article} waiting={one} />)}
        {shown.map((group) => (
          <li key={group.key} class="problem-group">
            <GroupHeading group={group} />
            {group.problems.map((problem) => {
              const at = index++
              return <ProblemItem key={problem.key} problem={problem} onGone={() => leave(at)} />
            })}
          </li>
        ))}
      </ul>
      {groups.length > shown.length && (
        <button type="button" class="button" onClick={() => (most.value += MOST_AT_FIRST)}>
          {words.more(Math.min(MOST_AT_FIRST, groups.length - shown.length))}
        </button>
      )}
      {dismissedCount.value > 0 && (
        <p class="card-section">
          <button type="button" class="button button-quiet" onClick={() => {
            recallDismissed()
            announce(words.recalled)
            list.current?.focus()
          }}>{words.recall(dismissedCount.value)}</button>
        </p>
      )}
      <EntityDialogs />
    </div>
  )
}

/** The record, which leads to its desk and its place in the text. */
function GroupHeading({ group: { record, problems } }: { group: ProblemGroup }): JSX.Element | null {
  const [first] = problems
  if (!first) return null
  const content = <RecordContent type={record.type} id={record.id} />
  return (
    <h3 class="problem-record">
      {record.type === 'event'
        ? <span class="record-line">{content}</span>
        : (
          <button type="button" class="record-line" onClick={() => {
            goToProblem(first)
            focusDesk()
          }}>{content}<span class="quiet">{problemsWords.value.goTo}</span></button>
        )}
    </h3>
  )
}
