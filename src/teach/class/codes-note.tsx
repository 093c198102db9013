/** What came of the codes that were given: who was added, what is missing, what is damaged. */
import type { JSX } from 'preact'
import { areNamesHidden } from '../../state/teaching/class.ts'
import { codesTaken, partialCodes } from '../../state/teaching/class-codes.ts'
import { listWords } from '../../state/words.ts'
import { classWords } from './class-words.ts'

/** Nothing until there were codes. */
export function CodesNote(): JSX.Element {
  const words = classWords.value.codes
  const taken = codesTaken.value
  // Why: what stands on the wall says nobody's name.
  const isNaming = !areNamesHidden.value
  const isEmpty = taken && taken.lines === 0 && taken.damaged.length === 0
  return (
    <div role="status" class="class-codes">
      {isEmpty && <p class="class-trouble">{words.none}</p>}
      {isNaming && taken && taken.added.length > 0 && <p>{words.added(listWords(taken.added))}</p>}
      {isNaming && taken && taken.known.length > 0 && <p>{words.known(listWords(taken.known))}</p>}
      {taken?.damaged.map(({ before, number }) => {
        const { problem, remedy } = words.damaged(before + 1, number)
        return <p key={before} class="class-trouble">{problem} {remedy}</p>
      })}
      {taken?.problems.map((code, at) => <p key={at} class="class-trouble">{words.problems[code].problem} {words.problems[code].remedy}</p>)}
      {partialCodes.value.map(({ set, of, missing }) => <p key={set}>{words.partial(of - missing.length, of, listWords(missing.map(String)))}</p>)}
    </div>
  )
}
