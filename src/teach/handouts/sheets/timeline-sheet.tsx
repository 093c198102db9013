/** The dated claims in order of time, a line down the page. */
import { parseDate } from '../../../core/dates.ts'
import type { PlacedClaim } from '../../../core/index-dossier.ts'
import type { HandoutMaterial } from '../../../state/teaching/handouts.ts'
import { dateWords, messages, tripleWords } from '../../../state/words.ts'
import { markOf, timeOf } from '../claim-facts.ts'
import { ClaimTick } from '../claim-tick.tsx'
import { handoutsWords } from '../handouts-words.ts'
import type { SheetBlock, SheetContent } from '../sheet-content.ts'

export function makeTimelineSheet(material: HandoutMaterial): SheetContent {
  const words = handoutsWords.value
  const dated = material.claims.flatMap((placed) => {
    const edtf = timeOf(placed)?.edtf
    const date = edtf === undefined ? undefined : parseDate(edtf)
    return edtf !== undefined && date ? [{ placed, edtf, moment: momentOf(date) }] : []
  }).sort((a, b) => a.moment - b.moment || a.placed.number - b.placed.number)
  return {
    title: words.sheet.timeline,
    isWrittenOn: false,
    nothing: words.noDates,
    frame: (blocks) => <div class="handout-timeline" data-blocks>{blocks}</div>,
    blocks: dated.flatMap(({ placed, edtf, moment }, at): SheetBlock[] => {
      const before = dated[at - 1]
      const year = yearOf(moment)
      return [
        ...(before && yearOf(before.moment) === year ? [] : [{
          id: `year ${year}`, keepsNext: true, draw: () => <p class="handout-year">{year}</p>,
        }]),
        entryOf(placed, before?.edtf === edtf && yearOf(before.moment) === year ? '' : dateWords(edtf)),
      ]
    }),
  }
}

function entryOf(placed: PlacedClaim, date: string): SheetBlock {
  const { claim } = placed
  const firmness = claim.modality === 'asserted' ? '' : ` · ${messages.value.modality[claim.modality]}`
  return {
    id: claim.id,
    draw: () => (
      <div class="handout-moment">
        <span class="handout-moment-date">{date}</span>
        <span class="handout-moment-tick"><ClaimTick placed={placed} /></span>
        <span class="handout-moment-number">{markOf(placed)}</span>
        <span>{tripleWords(claim)}<span class="handout-quiet">{firmness}</span></span>
      </div>
    ),
  }
}

/** Where it stands in the order: by its beginning, or by its end where that is not known. */
function momentOf({ start, end }: { start: number; end: number }): number {
  return Number.isFinite(start) ? start : end - 1
}

function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear()
}
