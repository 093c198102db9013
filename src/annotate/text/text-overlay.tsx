/** What is drawn over the text without touching it: the chosen words, the stretches kept beside them, and the tie of the claim in focus. */
import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { dossierIndex } from '../../state/project.ts'
import type { Box } from './place-boxes.ts'
import type { PlacedEnd, Places } from './use-places.ts'

/** Hidden from assistive technology: what is chosen and what is claimed is said in words elsewhere. */
export function TextOverlay({ places }: { places: ReadonlySignal<Places> }): JSX.Element {
  const { chosen, isCaret, picked, ends, claim } = places.value
  const [from, to] = [ends.find(({ role }) => role === 'subject'), ends.find(({ role }) => role === 'object')]
  return (
    <div class="text-overlay" aria-hidden="true">
      {picked.map((box) => <span key={`${box.left} ${box.top}`} class="picked-words" style={styleOf(box)} />)}
      {ends.map((end) => end.position === 'seen' && end.box && <span key={end.role} class="claim-end" style={styleOf(end.box)} />)}
      {isCaret
        ? chosen[0] && <span class="text-caret" style={styleOf(chosen[0])} />
        : chosen.map((box) => <span key={`${box.left} ${box.top}`} class="chosen-words" style={styleOf(box)} />)}
      {claim && from && to && <Tie from={from} to={to} relation={claim.claim.relation} />}
    </div>
  )
}

/** How high the arc rises above the words, px. */
const LEAST_RISE = 14
const MOST_RISE = 40

/** Only where both ends can be seen, apart: an arc that leaves the page says nothing. Its words stand on the desk: here they would cover
 * the text. */
function Tie({ from, to, relation }: { from: PlacedEnd; to: PlacedEnd; relation: string | undefined }): JSX.Element | null {
  if (from.position !== 'seen' || to.position !== 'seen' || !from.box || !to.box) return null
  const found = relation === undefined ? undefined : dossierIndex.value.relations.get(relation)
  const [start, end] = [topOf(from.box), topOf(to.box)]
  if (Math.abs(start.x - end.x) < LEAST_RISE && Math.abs(start.y - end.y) < LEAST_RISE) return null
  const rise = Math.min(MOST_RISE, LEAST_RISE + Math.abs(start.x - end.x) / 8)
  const peak = Math.min(start.y, end.y) - rise
  const path = `M${start.x} ${start.y}C${start.x} ${peak} ${end.x} ${peak} ${end.x} ${end.y - 4}`
  return (
    <svg class={`tie tick-${found?.sign ?? 'neutral'}`}>
      <path class="tie-halo" d={path} />
      <path class={`tie-line${found?.sign === 'conflict' ? ' is-conflict' : ''}`} d={path} />
      <path class="tie-head" d={`M${end.x} ${end.y}l-4.5 -8h9Z`} />
    </svg>
  )
}

function topOf({ left, top, width }: Box): { readonly x: number; readonly y: number } {
  return { x: left + width / 2, y: top }
}

function styleOf({ left, top, width, height }: Box): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
}
