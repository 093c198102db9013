/** Who has to do with both X, on the left, and Y, on the right: a line to each. */
import type { JSX } from 'preact'
import type { Between } from '../../core/analysis/brokers-between.ts'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { say } from '../../state/words.ts'
import { actorAt } from './actor-at.ts'
import { ActorName } from './actor-name.tsx'
import { askWords } from './ask-words.ts'
import { nameSign } from './name-sign.ts'
import { TieAcross } from './tie-across.tsx'

/** `rows` in the order to show; `direct` is the tie of the two. */
export function BetweenPicture({ from, x, y, direct, rows }: {
  from: Ties
  x: number
  y: number
  direct: Tie | undefined
  rows: readonly Between[]
}): JSX.Element {
  const words = askWords.value.between
  const drawn = [...rows.flatMap(({ toX, toY }) => [toX, toY]), ...(direct ? [direct] : [])]
  const strongest = Math.max(0, ...drawn.map(({ score }) => Math.abs(score)))
  const nameOf = (actor: number): string => say(actorAt(from, actor).label)
  const said = rows.map(({ actor, toX, toY }) => words.row(nameOf(actor), nameSign(from, toX), nameSign(from, toY)))
  return (
    <div class="ask-picture ask-between" role="img" aria-label={words.picture(nameOf(x), nameOf(y), said)}>
      <span class="ask-between-ends"><ActorName actor={actorAt(from, x)} /><ActorName actor={actorAt(from, y)} markLast /></span>
      {direct && <span class="ask-between-row ask-between-direct"><TieAcross from={from} tie={direct} strongest={strongest} /></span>}
      {rows.map(({ actor, toX, toY }) => (
        <span key={actor} class="ask-between-row">
          <TieAcross from={from} tie={toX} strongest={strongest} />
          <ActorName actor={actorAt(from, actor)} class="ask-name-middle" />
          <TieAcross from={from} tie={toY} strongest={strongest} />
        </span>
      ))}
    </div>
  )
}
