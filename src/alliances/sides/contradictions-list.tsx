/** The ties that contradict the sides, each with its reason; each opens. */
import type { JSX } from 'preact'
import type { SidesPicture } from '../../state/alliances/sides.ts'
import { CappedList } from '../cards/capped-list.tsx'
import { TieLine } from '../cards/tie-line.tsx'
import { sidesWords } from './sides-words.ts'

const AT_FIRST = 12

export function ContradictionsList({ picture }: { picture: SidesPicture }): JSX.Element {
  const { ties: { table }, contradictions, isProven, sides, strangers } = picture
  const words = sidesWords.value
  const within = contradictions.filter(({ sign }) => sign < 0)
  const across = contradictions.filter(({ sign }) => sign > 0)
  return (
    <details class="sides-contradictions">
      <summary>{words.contradictions(contradictions.length)}</summary>
      <p class="quiet">{isProven ? words.proven(sides.count) : words.unproven}</p>
      {strangers > 0 && <p class="quiet">{words.strangers(strangers)}</p>}
      {[{ id: words.within, list: within }, { id: words.across, list: across }].map(({ id, list }) => (list.length > 0 && (
        <section key={id}>
          <h3 class="sides-reason">{id}</h3>
          <CappedList key={contradictions.length} items={list} step={AT_FIRST} keyOf={({ a, b }) => `${a} ${b}`}>
            {(tie) => <TieLine tie={tie} table={table} />}
          </CappedList>
        </section>
      )))}
    </details>
  )
}
