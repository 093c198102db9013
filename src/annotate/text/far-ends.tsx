/** Ends of the claim in focus that are out of sight: at the edge of the text, with the way there. */
import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { nameOf } from '../../state/words.ts'
import { indexAt, type Block } from './cut-blocks.ts'
import { layout } from './shown-text.ts'
import { reveal } from './text-focus.ts'
import { textWords } from './text-words.ts'
import type { PlacedEnd, Places } from './use-places.ts'

/** `edge` is the side of the window at which they stand. */
export function FarEnds({ places, edge }: { places: ReadonlySignal<Places>; edge: 'above' | 'below' }): JSX.Element | null {
  const { ends, claim } = places.value
  // Why not for what is only pointed at: nothing of it may be in sight, and the pointer is elsewhere.
  const isShown = claim?.isChosen || ends.some(({ position }) => position === 'seen')
  const far = isShown ? ends.filter(({ position }) => position === edge) : []
  return (
    <div class={`far-ends far-ends-${edge}`} role="group" aria-label={textWords.value.farLabel} hidden={far.length === 0}>
      {far.map((end) => (
        <button key={end.role} type="button" class="button far-end" onMouseDown={(event) => event.preventDefault()}
          onClick={() => reveal(end)}>
          <span aria-hidden="true">{edge === 'above' ? '↑' : '↓'}</span>
          <span>{textWords.value.far(end.role, nameOf(end.entity), paragraphsTo(end, ends, places.value), edge)}</span>
        </button>
      ))}
    </div>
  )
}

/** Counted from the other end where it is seen, otherwise from the evidence. */
function paragraphsTo(end: PlacedEnd, ends: readonly PlacedEnd[], { claim }: Places): number {
  const { blocks } = layout.value
  const other = ends.find(({ position }) => position === 'seen')?.start ?? claim?.claim.evidence[0]?.start
  if (other === undefined) return 0
  const [from, to] = [indexAt(blocks, Math.min(other, end.start)), indexAt(blocks, Math.max(other, end.start))]
  let count = 0
  for (let index = from + 1; index <= to; index++) if ((blocks[index] as Block).isParagraph) count += 1
  return count
}
