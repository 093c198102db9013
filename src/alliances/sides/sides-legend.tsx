/** What the lines of the picture mean: only what is drawn. */
import type { JSX } from 'preact'
import { TieMark } from '../cards/tie-mark.tsx'
import type { DrawnSides } from './draw-sides.ts'
import { sidesWords } from './sides-words.ts'
import { Unequal } from './tie-stroke.tsx'

const KINDS = [
  { id: 'cooperation', sign: 1, isMixed: false },
  { id: 'conflict', sign: -1, isMixed: false },
  { id: 'mixed', sign: 1, isMixed: true },
  { id: 'neutral', sign: 0, isMixed: false },
] as const

export function SidesLegend({ drawn }: { drawn: DrawnSides }): JSX.Element {
  const words = sidesWords.value.legend
  const isThere = ({ sign, isMixed }: (typeof KINDS)[number]): boolean =>
    drawn.ties.some(({ tie }) => (isMixed ? tie.isMixed : !tie.isMixed && tie.sign === sign))
  return (
    <ul class="sides-legend" aria-label={words.label} title={words.width}>
      {KINDS.filter(isThere).map((kind) => <li key={kind.id}><TieMark tie={kind} />{words[kind.id]}</li>)}
      {drawn.ties.some(({ isContradiction }) => isContradiction) && (
        <li>
          <svg class="tick" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true"><Unequal x={0} y={0} /></svg>{words.contradicts}
        </li>
      )}
      {drawn.ties.some(({ isNoFact }) => isNoFact) && (
        <li>
          <svg class="tick tick-pale" viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
            <path class="tick-cooperation" d="M2 5H22" stroke-width="2.5" />
          </svg>
          {words.noFact}
        </li>
      )}
    </ul>
  )
}
