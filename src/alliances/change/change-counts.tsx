/** How many ties are new, ended, turned …, each with the sign that it has in the picture; and what of it may be no change. */
import type { JSX } from 'preact'
import { CHANGE_KINDS, countKinds } from './change-kind.ts'
import { ChangeMark } from './change-sign.tsx'
import { changeWords } from './change-words.ts'
import { changesNow, circleAfter, circleBefore } from './compared-ties.ts'
import { evidenceOf } from './say-change.ts'

export function ChangeCounts(): JSX.Element {
  const words = changeWords.value
  const counts = countKinds(changesNow.value.ties)
  return (
    <div class="change-counts">
      <ul class="change-kinds" aria-label={words.counts}>
        {CHANGE_KINDS.map((kind) => (
          <li key={kind} class={`change-word${counts[kind] === 0 ? ' quiet' : ''}`} title={words.meanings[kind]}>
            <ChangeMark kind={kind} />{words.kindCounts[kind](counts[kind])}
          </li>
        ))}
      </ul>
      <p class="change-note">{words.note(evidenceOf(circleBefore.value), evidenceOf(circleAfter.value))}</p>
    </div>
  )
}
