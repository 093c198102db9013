/** Questions to begin with, made from what the dossier holds. */
import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import type { Modality } from '../core/schema.ts'
import { MODALITIES, SIGNS } from '../core/vocabulary.ts'
import { claimGraph, dossierIndex } from '../state/project.ts'
import { narrow, select, showAll } from '../state/view.ts'
import { withDeterminer } from '../i18n/grammar.ts'
import { messages, phraseOf } from '../state/words.ts'

interface Ask {
  readonly words: string
  readonly answer: () => void
}

const MOST_ACTORS = 3

/** `onAsked` is told when one was chosen. Each question is a selection or a filter that a person could have set by hand. */
export function Questions({ onAsked }: { onAsked?: () => void }): JSX.Element {
  const words = messages.value.ask
  return (
    <>
      <h2 class="card-title">{words.heading}</h2>
      <ul class="plain-list">
        {asks.value.map(({ words: question, answer }) => (
          <li key={question}><button type="button" class="claim-line" onClick={() => {
            answer()
            onAsked?.()
          }}>{question}</button></li>
        ))}
      </ul>
      <p class="card-description">{words.hint}</p>
    </>
  )
}

const asks = computed((): Ask[] => {
  const words = messages.value.ask
  const graph = claimGraph.value
  const actors = actorsBySignedClaims()
  const has = (modality: Modality): boolean => graph.someEdge((_id, edge) => edge.modality === modality)
  const onlyModality = (modality: Modality) => (): void => {
    showAll()
    narrow({ hiddenModalities: MODALITIES.filter((one) => one !== modality && has(one)) })
  }
  const conflict = graph.someEdge((_id, { sign }) => sign === 'conflict')
  // Why not the first: in an article about one country nearly everything is linked with it already.
  const from = actors[1]
  const to = actors.findLast((actor) => isFar(from, actor))
  return [
    ...actors.slice(0, MOST_ACTORS).map((id) => ({
      words: words.standsWith(withDeterminer(phraseOf(id))),
      answer: () => select({ type: 'entity' as const, id }),
    })),
    ...(from && to ? [{ words: words.links(withDeterminer(phraseOf(from)), withDeterminer(phraseOf(to))), answer: () => select({ type: 'path' as const, from, to }) }] : []),
    ...(conflict ? [{
      words: words.conflict,
      answer: () => {
        showAll()
        narrow({ hiddenSigns: SIGNS.filter((sign) => sign !== 'conflict') })
      },
    }] : []),
    ...(has('reported') ? [{ words: words.hearsay, answer: onlyModality('reported') }] : []),
    ...(has('planned') ? [{ words: words.planned, answer: onlyModality('planned') }] : []),
  ]
})

/** Entities by the number of their claims of cooperation or conflict, most first. */
function actorsBySignedClaims(): string[] {
  const graph = claimGraph.value
  const counts = new Map<string, number>()
  graph.forEachEdge((_id, { sign }, subject, object) => {
    if (sign === 'neutral') return
    for (const end of [subject, object]) counts.set(end, (counts.get(end) ?? 0) + 1)
  })
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}

/** Two that share no claim: asking for what links neighbours would teach nothing. */
function isFar(from: string | undefined, to: string): boolean {
  const { claimsOf } = dossierIndex.value
  return from !== undefined && from !== to &&
    !(claimsOf.get(from) ?? []).some(({ claim }) => claim.subject === to || claim.object === to)
}
