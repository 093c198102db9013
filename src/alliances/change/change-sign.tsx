/** The sign of what became of a tie: told by form, beside the word. */
import type { JSX } from 'preact'
import type { ChangeKind } from '../../i18n/alliances/change-en.ts'

const PATHS: Readonly<Record<ChangeKind, string>> = {
  new: 'M-3.5 0H3.5M0 -3.5V3.5',
  ended: 'M-2.8 -2.8L2.8 2.8M2.8 -2.8L-2.8 2.8',
  turned: 'M-3.5 -1.6H3M1 -3.6L3.2 -1.6L1 0.4M3.5 2H-3M-1 0L-3.2 2L-1 4',
  firmer: 'M-3 1.6L0 -1.6L3 1.6',
  looser: 'M-3 -1.6L0 1.6L3 -1.6',
  same: 'M-3 -1.3H3M-3 1.3H3',
}

/** On a line of a picture, where its middle is. */
export function ChangeSign({ kind, x, y }: { kind: ChangeKind; x: number; y: number }): JSX.Element {
  return (
    <g class="change-sign" transform={`translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`}>
      <circle r="6.5" /><path d={PATHS[kind]} />
    </g>
  )
}

/** In a line of text. */
export function ChangeMark({ kind }: { kind: ChangeKind }): JSX.Element {
  return (
    <svg class="change-mark" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <ChangeSign kind={kind} x={0} y={0} />
    </svg>
  )
}
