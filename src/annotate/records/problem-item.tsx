/** One problem: what is wrong, in a sentence, and what mends it, as buttons. */
import type { JSX } from 'preact'
import type { Fix, Problem } from '../../core/checks.ts'
import { dismissProblem, fixProblem, problemCount } from '../../state/annotating/problems.ts'
import { announce } from '../../ui/live-region.tsx'
import { checkNames } from './check-names.ts'
import { followAsk } from './follow-ask.ts'
import { checkWords, problemsWords } from './records-words.ts'

/** More ways than these are not offered: the first are the best. */
const MOST_FIXES = 4

/** `onGone` is called before the problem goes, so that the focus can go on. `hasLevel`: whether it is said how bad it is; default: true. */
export function ProblemItem({ problem, hasLevel = true, onGone }: { problem: Problem; hasLevel?: boolean; onGone?: () => void }): JSX.Element {
  const words = problemsWords.value
  const { key, level } = problem
  const { problems, levels } = checkWords.value
  const mend = (fix: Fix): void => {
    if (fix.id === 'choose') {
      followAsk(problem, fix.ask, fix.args)
      return
    }
    const done = fixWords(fix)
    onGone?.()
    announce(fixProblem(key, fix) ? words.fixed(done, problemCount.peek()) : words.gone)
  }
  return (
    <div class="problem">
      <p>
        {hasLevel && <><span class={`problem-level problem-${level}`}>{levels[level]}</span>{' '}</>}
        <bdi>{problems[problem.check](problem.args, checkNames)}</bdi>
      </p>
      <p class="button-row">
        {problem.fixes.slice(0, MOST_FIXES).map((fix) => (
          <button key={JSON.stringify(fix.id === 'choose' ? [fix.ask, fix.args] : [fix.id, fix.args])} type="button" class="button"
            onClick={() => mend(fix)}><bdi>{fixWords(fix)}</bdi></button>
        ))}
        {level === 'hint' && (
          <button type="button" class="button button-quiet" onClick={() => {
            onGone?.()
            dismissProblem(key)
            announce(words.dismissed)
          }}>{words.dismiss}</button>
        )}
      </p>
    </div>
  )
}

function fixWords(fix: Fix): string {
  const { fixes, asks } = checkWords.value
  return fix.id === 'choose' ? asks[fix.ask](fix.args, checkNames) : fixes[fix.id](fix.args, checkNames)
}
