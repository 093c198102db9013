/** The line from a mark to its name, where the name stands further off. */
import type { JSX } from 'preact'
import type { NameLeader } from './place-names.ts'

export function NameLine({ leader: { x1, y1, x2, y2 }, isFaded }: { leader: NameLeader; isFaded: boolean }): JSX.Element {
  return (
    <g class={`sides-leader${isFaded ? ' is-faded' : ''}`} aria-hidden="true">
      {/* Why twice: it is read over the lines of ties that it crosses. */}
      {['sides-leader-halo', 'sides-leader-line'].map((part) => (
        <path key={part} class={part} d={`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`} />
      ))}
    </g>
  )
}
