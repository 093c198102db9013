/** A tie as a line that fills the room between two names. */
import type { JSX } from 'preact'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { isNoFact } from '../cards/no-facts.ts'

const THINNEST = 1.5
const THICKEST = 5

/** `strongest` is the absolute score that is drawn thickest. */
export function TieAcross({ from, tie, strongest }: { from: Ties; tie: Tie; strongest: number }): JSX.Element {
  const width = strokeOf(tie, strongest)
  return (
    <svg class={`ask-across${isNoFact(from.table, tie) ? ' is-no-fact' : ''}`} width="100%" height="12" aria-hidden="true">
      {linesOf(tie, width).map(({ kind, beside, stroke }) => (
        <line key={kind} class={`tick-${kind}`} x1="0" x2="100%" y1={6 + beside} y2={6 + beside} stroke-width={stroke}
          {...(kind === 'conflict' ? { 'stroke-dasharray': '9 5' } : {})} />
      ))}
    </svg>
  )
}

/** px. */
export function strokeOf({ score }: Pick<Tie, 'score'>, strongest: number): number {
  return strongest === 0 ? THINNEST : THINNEST + (THICKEST - THINNEST) * Math.min(1, Math.abs(score) / strongest)
}

/** A mixed tie is two lines beside each other, each as form and colour have it; never one of a third colour. */
export function linesOf(
  { sign, isMixed }: Pick<Tie, 'sign' | 'isMixed'>, width: number,
): readonly { readonly kind: 'cooperation' | 'conflict' | 'neutral'; readonly beside: number; readonly stroke: number }[] {
  const half = Math.max(1.5, width / 2)
  const away = half * 0.5 + 0.75
  if (isMixed) return [{ kind: 'cooperation', beside: -away, stroke: half }, { kind: 'conflict', beside: away, stroke: half }]
  return [{ kind: sign > 0 ? 'cooperation' : sign < 0 ? 'conflict' : 'neutral', beside: 0, stroke: sign === 0 ? 1.25 : width }]
}
