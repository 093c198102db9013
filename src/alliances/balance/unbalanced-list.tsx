/** The unbalanced triangles: who, why, and the three ties, each of which opens. */
import type { JSX } from 'preact'
import { unbalancedTriangles, type UnbalancedTriangle } from '../../core/analysis/unbalanced-triangles.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import type { Balance } from '../../state/alliances/balance.ts'
import { capitalise } from '../../i18n/grammar.ts'
import { CappedList } from '../cards/capped-list.tsx'
import { TieLine } from '../cards/tie-line.tsx'
import { actorInText } from '../sides/actor-phrase.ts'
import { balanceWords } from './balance-words.ts'

const AT_FIRST = 6

export function UnbalancedList({ balance: { ties, settled } }: { balance: Balance }): JSX.Element {
  const words = balanceWords.value.unbalanced
  const actors = [...new Set(settled.flatMap(({ a, b }) => [a, b]))]
  const { unbalanced } = unbalancedTriangles({ ...ties, ties: settled, actors })
  const nameOf = (index: number): string => {
    const actor = ties.table.actors[index]
    return actor ? actorInText(actor) : ''
  }
  return (
    <section class="balance-unbalanced">
      <h3>{words.heading(unbalanced.length)}</h3>
      {unbalanced.length > 1 && <p class="quiet">{words.order}</p>}
      <CappedList key={unbalanced.length} items={unbalanced} step={AT_FIRST} keyOf={({ actors: three }) => three.join(' ')}>
        {(triangle) => (
          <li>
            <details>
              <summary>{reasonOf(triangle, nameOf)}</summary>
              <ul class="plain-list">{triangle.ties.map((tie) => <TieLine key={`${tie.a} ${tie.b}`} tie={tie} table={ties.table} />)}</ul>
            </details>
          </li>
        )}
      </CappedList>
    </section>
  )
}

function reasonOf({ kind, actors, ties }: UnbalancedTriangle, nameOf: (index: number) => string): string {
  const words = balanceWords.value.unbalanced
  const [a, b, c] = actors
  const conflict = ties.find(({ sign }) => sign < 0) as Tie
  const common = actors.find((actor) => actor !== conflict.a && actor !== conflict.b) as number
  return capitalise(kind === 'all-against'
    ? words.allAgainst(nameOf(a), nameOf(b), nameOf(c))
    : words.twoAgainst(nameOf(common), nameOf(conflict.a), nameOf(conflict.b)))
}
