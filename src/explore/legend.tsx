/** What shapes, colours and lines mean: only what is on the screen. */
import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { MODALITIES, SIGNS } from '../core/vocabulary.ts'
import { visible } from '../state/focus.ts'
import { claimGraph, dossierIndex } from '../state/project.ts'
import { messages, say } from '../state/words.ts'
import { KindMark } from '../parts/entity-mark.tsx'
import { Tick } from '../parts/tick.tsx'

/** The kinds, signs and modalities that the visible part of the graph has, in the order of the ontology. */
export const legendParts = computed(() => {
  const graph = claimGraph.value
  const { claims, entities } = visible.value
  const kinds = new Set([...entities].filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttribute(id, 'kind')))
  const edges = [...claims].filter((id) => graph.hasEdge(id)).map((id) => graph.getEdgeAttributes(id))
  return {
    kinds: [...dossierIndex.value.kinds.values()].filter(({ id }) => kinds.has(id)),
    signs: SIGNS.filter((sign) => edges.some((edge) => edge.sign === sign)),
    modalities: MODALITIES.filter((modality) => edges.some((edge) => edge.modality === modality)),
    denied: edges.some(({ polarity }) => polarity === 'denied'),
  }
})

/** The legend below the graph: the lines always, the shapes on demand. */
export function Legend(): JSX.Element {
  const words = messages.value.legend
  const { kinds, signs, modalities, denied } = legendParts.value
  return (
    <div class="legend">
      <ul class="legend-list" aria-label={words.heading}>
        {signs.map((sign) => (
          <li key={sign}><Tick sign={sign} modality="asserted" arrow />{words.signs[sign]}</li>
        ))}
        {modalities.filter((modality) => modality !== 'asserted').map((modality) => (
          <li key={modality}><Tick sign="cooperation" modality={modality} arrow />{words.modalities[modality]}</li>
        ))}
        {denied && <li><Tick sign="neutral" modality="asserted" denied />{words.denied}</li>}
      </ul>
      <details>
        <summary>{words.shapes}</summary>
        <ul class="legend-list">
          {kinds.map(({ id, label }) => <li key={id}><KindMark kind={id} />{say(label)}</li>)}
        </ul>
      </details>
    </div>
  )
}
