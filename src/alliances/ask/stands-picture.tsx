/** Who stands with an actor, on the right of it, and who against, on the left: the strongest ties. */
import type { JSX } from 'preact'
import type { TiesBySign } from '../../core/analysis/who-stands-with.ts'
import type { TieTo } from '../../core/ties/ties-of.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { listWords, say } from '../../state/words.ts'
import { isNoFact } from '../cards/no-facts.ts'
import { actorAt } from './actor-at.ts'
import { ActorName } from './actor-name.tsx'
import { askWords } from './ask-words.ts'
import { TieAcross } from './tie-across.tsx'

const MOST_ROWS = 6

export function StandsPicture({ from, standing }: { from: Ties; standing: TiesBySign }): JSX.Element | null {
  const words = askWords.value.stands
  const [against, together] = [standing.against.slice(0, MOST_ROWS), standing.with.slice(0, MOST_ROWS)]
  const rows = Math.max(against.length, together.length)
  if (rows === 0) return null
  const strongest = Math.max(...[...against, ...together].map(({ tie }) => Math.abs(tie.score)))
  const names = (list: readonly TieTo[]): string => listWords(list.map(({ other, tie }) =>
    `${say(actorAt(from, other).label)}${isNoFact(from.table, tie) ? ` (${askWords.value.noFact})` : ''}`))
  const x = actorAt(from, standing.actor)
  return (
    <div class="ask-picture ask-stands" role="img" aria-label={words.picture(say(x.label), names(together), names(against))}>
      <span class="ask-head ask-head-start">{words.against}</span>
      <span class="ask-head">{words.with}</span>
      {Array.from({ length: rows }, (_, row) => {
        const [left, right] = [against[row], together[row]]
        return (
          <div key={row} class="ask-stands-row">
            {left ? <ActorName actor={actorAt(from, left.other)} markLast /> : <span />}
            {left ? <TieAcross from={from} tie={left.tie} strongest={strongest} /> : <span />}
            <span class="ask-rail" />
            {right ? <TieAcross from={from} tie={right.tie} strongest={strongest} /> : <span />}
            {right ? <ActorName actor={actorAt(from, right.other)} /> : <span />}
          </div>
        )
      })}
      <span class="ask-stands-self"><ActorName actor={x} /></span>
      <Further n={standing.against.length - against.length} side="start" />
      <Further n={standing.with.length - together.length} side="end" />
    </div>
  )
}

function Further({ n, side }: { n: number; side: 'start' | 'end' }): JSX.Element {
  return <span class={`quiet ask-further ask-further-${side}`}>{n > 0 && askWords.value.stands.further(n)}</span>
}
