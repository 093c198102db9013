/** A tie as a line of the picture: blue, dashed vermilion, or both beside each other. */
import type { JSX } from 'preact'
import type { DrawnTie } from './draw-sides.ts'

/** The visible part; the sign of contradiction, an unequal sign in its middle, is told by form as well. */
export function TieStroke({ drawn: { tie, x1, y1, x2, y2, width, isContradiction, isNoFact, sign } }: { drawn: DrawnTie }): JSX.Element {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length]
  const line = (beside: number): string =>
    `M${round(x1 + nx * beside)} ${round(y1 + ny * beside)}L${round(x2 + nx * beside)} ${round(y2 + ny * beside)}`
  const half = Math.max(1.5, width / 2)
  return (
    <g class={`sides-tie-line${isNoFact ? ' is-no-fact' : ''}`}>
      <path class="sides-tie-halo" d={line(0)} stroke-width={width + 5} />
      {tie.isMixed
        ? <>
          <path class="tick-cooperation" d={line(-half * 0.5 - 0.75)} stroke-width={half} />
          <path class="tick-conflict" d={line(half * 0.5 + 0.75)} stroke-width={half} stroke-dasharray="9 5" />
        </>
        : tie.sign > 0 ? <path class="tick-cooperation" d={line(0)} stroke-width={width} />
          : tie.sign < 0 ? <path class="tick-conflict" d={line(0)} stroke-width={width} stroke-dasharray="9 5" />
            : <path class="tick-neutral" d={line(0)} stroke-width={1.25} />}
      {isContradiction && sign && <Unequal {...sign} />}
    </g>
  )
}

/** The sign of a tie that contradicts the sides. */
export function Unequal({ x, y }: { x: number; y: number }): JSX.Element {
  return (
    <g class="sides-unequal" transform={`translate(${round(x)} ${round(y)})`}>
      <circle r="7.5" />
      <path d="M-4 -1.8H4M-4 1.8H4M2.4 -4.6L-2.4 4.6" />
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
