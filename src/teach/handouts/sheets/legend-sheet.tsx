/** What signs, lines and shapes mean, as the other sheets show them. */
import type { JSX } from 'preact'
import { MODALITIES, SIGNS } from '../../../core/vocabulary.ts'
import { LookMark } from '../../../parts/entity-mark.tsx'
import { Tick } from '../../../parts/tick.tsx'
import type { HandoutMaterial } from '../../../state/teaching/handouts.ts'
import { messages, say } from '../../../state/words.ts'
import { handoutsWords } from '../handouts-words.ts'
import type { SheetBlock, SheetContent } from '../sheet-content.ts'

/** With the kinds of entity that the claims have. */
export function makeLegendSheet({ index, claims }: HandoutMaterial): SheetContent {
  const words = handoutsWords.value.legend
  const used = new Set(claims.flatMap(({ claim }) => [claim.subject, claim.object]).map((id) => index.entities.get(id)?.kind))
  const kinds = [...index.kinds.values()].filter(({ id }) => used.has(id))
  return {
    title: handoutsWords.value.sheet.legend,
    isWrittenOn: false,
    nothing: handoutsWords.value.noClaims,
    frame: (blocks) => <div class="handout-legend" data-blocks>{blocks}</div>,
    blocks: [
      heading(words.lines),
      ...SIGNS.map((sign) => row(sign, <Tick sign={sign} modality="asserted" arrow />, words.signs[sign])),
      row('planned', <Tick sign="cooperation" modality="planned" arrow />, words.planned),
      row('denied', <Tick sign="neutral" modality="asserted" denied />, words.denied),
      row('directed', <Tick sign="cooperation" modality="asserted" arrow />, words.directed),
      row('mutual', <Tick sign="cooperation" modality="asserted" />, words.mutual),
      heading(words.numbers),
      row('number', <strong>{words.number}</strong>, words.numberMeans),
      row('said', <strong>{words.said}</strong>, words.saidMeans),
      ...MODALITIES.map((modality) => row(modality, <></>, messages.value.inspector.firmness[modality])),
      heading(words.shapes),
      ...kinds.map((kind) => row(kind.id, <LookMark {...kind} />, say(kind.label))),
      row('larger', <></>, words.larger),
    ],
  }
}

function heading(text: string): SheetBlock {
  return { id: `heading ${text}`, keepsNext: true, draw: () => <p class="handout-legend-heading">{text}</p> }
}

function row(id: string, sign: JSX.Element, text: string): SheetBlock {
  return { id: `row ${id}`, draw: () => <p class="handout-legend-row"><span>{sign}</span><span>{text}</span></p> }
}
