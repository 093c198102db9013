/** The square of a tie, for the eyes only: filled for cooperation, hollow and broken for conflict, one of each where there are both. */
import type { JSX } from 'preact'
import type { Tie } from '../../core/ties/tie-types.ts'
import { countBySign } from '../cards/tie-words.ts'

/** `share` is its part of the largest number of events, 0 to 1; the area goes by it. `isPale`:
 * nothing in it is told as having happened. `show` writes a number. */
export function TieSquare({ tie, share, isPale, show }: {
  tie: Pick<Tie, 'sign' | 'isMixed' | 'counts' | 'events'>
  share: number
  isPale: boolean
  show: (count: number) => string
}): JSX.Element {
  const size = LEAST + (MOST - LEAST) * Math.sqrt(share)
  const style = { '--square': `${size.toFixed(1)}px` }
  const pale = isPale ? ' is-no-fact' : ''
  const { cooperation, conflict } = countBySign(tie)
  if (tie.isMixed && cooperation > 0 && conflict > 0) {
    return (
      <span class={`tie-square tie-square-mixed${pale}`} style={style} aria-hidden="true">
        <span class="tie-square-cooperation">{show(cooperation)}</span><span class="tie-square-conflict">{show(conflict)}</span>
      </span>
    )
  }
  const kind = tie.sign > 0 ? 'cooperation' : tie.sign < 0 ? 'conflict' : 'neither'
  return <span class={`tie-square tie-square-${kind}${pale}`} style={style} aria-hidden="true">{show(tie.events.length)}</span>
}

/** Px. */
const LEAST = 14
const MOST = 28
