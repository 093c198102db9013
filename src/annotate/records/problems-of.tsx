/** What is wrong or doubtful about one record, beside it. */
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import '../../styles/annotate-records.css'
import type { Problem } from '../../core/checks.ts'
import type { Desk } from '../../state/annotating/desk.ts'
import { problemsOf } from '../../state/annotating/problems.ts'
import { ProblemItem } from './problem-item.tsx'
import { problemsWords } from './records-words.ts'
import { useNextFocus } from './use-next-focus.ts'

/** Nothing where nothing is. Drafts are asked for by the type that they become; what is wrong with them is what is still to be done. */
export function ProblemsOf({ type, id }: { type: Desk['type']; id: string }): JSX.Element {
  const section = useRef<HTMLElement>(null)
  const leave = useNextFocus(section, '.problem')
  const problems = problemsOf(type, id)
  const isAtWork = (problem: Problem): boolean => problem.record.type === `draft-${type}`
  const heading = problemsWords.value[problems.every(isAtWork) ? 'toDo' : 'ofRecord']
  return (
    <section class="problems-of" ref={section} tabIndex={-1} aria-label={problems.length > 0 ? heading : undefined}>
      {problems.length > 0 && <h3 class="card-heading">{heading} <span class="quiet">{problems.length}</span></h3>}
      {problems.map((problem, index) => (
        <ProblemItem key={problem.key} problem={problem} hasLevel={!isAtWork(problem)} onGone={() => leave(index)} />
      ))}
    </section>
  )
}
