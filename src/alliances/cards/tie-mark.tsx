/** The mark of a tie: a short line in the colour and dash of what prevails; both lines where there are events of both signs. */
import type { JSX } from 'preact'
import type { Tie } from '../../core/ties/tie-types.ts'

/** `isPale`: nothing in it is told as having happened. */
export function TieMark({ tie: { sign, isMixed }, isPale = false }: { tie: Pick<Tie, 'sign' | 'isMixed'>; isPale?: boolean }): JSX.Element {
  return (
    <svg class={`tick${isPale ? ' tick-pale' : ''}`} viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
      {isMixed
        ? <>
          <path class="tick-cooperation" d="M2 3H22" stroke-width="2" />
          <path class="tick-conflict" d="M2 7.5H22" stroke-width="2" stroke-dasharray="6 3" />
        </>
        : sign > 0 ? <path class="tick-cooperation" d="M2 5H22" stroke-width="2.5" />
          : sign < 0 ? <path class="tick-conflict" d="M2 5H22" stroke-width="2.5" stroke-dasharray="6 3" />
            : <path class="tick-neutral" d="M2 5H22" stroke-width="1.25" />}
    </svg>
  )
}
