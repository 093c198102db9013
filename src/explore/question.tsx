/** The sentence above the picture: what is shown, in words. */
import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { DAY } from '../core/dates.ts'
import { OWN_VOICE } from '../core/filter.ts'
import { path, visible } from '../state/focus.ts'
import { claimGraph, dossierIndex } from '../state/project.ts'
import { filter, narrowed, selection } from '../state/view.ts'
import { claimWords, dateWords, listWords, messages, nameOf, relationWords, say } from '../state/words.ts'

const MOST_NAMES = 5

/** Answers what the picture shows; it follows the selection and the filter. */
export function Question(): JSX.Element {
  return <p class="question">{questionSentence.value}</p>
}

/** What is shown, in words: the sentence above every view and the title of a saved picture. */
export const questionSentence = computed((): string => {
  const words = messages.value.question
  const { claims } = visible.value
  const graph = claimGraph.value
  const shown = narrowed.value ? ` ${words.shown(claims.size, graph.size)} ${filterWords()}` : ''
  if (claims.size === 0) return graph.size === 0 ? messages.value.graph.empty : words.nothing
  const about = selection.value
  switch (about?.type) {
    case 'claim': {
      const placed = dossierIndex.value.claims.get(about.id)
      return placed ? `${claimWords(placed)}.${shown}` : overview()
    }
    case 'entity':
      return entitySentence(about.id) + shown
    case 'path':
      return pathSentence() + shown
    default:
      return overview() + shown
  }
})

/** The filters in force, in words: a picture must say what it leaves out. */
function filterWords(): string {
  const { question, sign, modality, ownVoice, timeline } = messages.value
  const { hiddenKinds, hiddenRelations, hiddenSigns, hiddenModalities, hiddenSources, window, ego } = filter.value
  const { kinds } = dossierIndex.value
  const without = [
    ...hiddenSigns.map((id) => sign[id]),
    ...hiddenModalities.map((id) => modality[id]),
    ...hiddenSources.map((id) => (id === OWN_VOICE ? ownVoice : nameOf(id))),
    ...hiddenKinds.flatMap((id) => kinds.get(id)?.label ?? []).map(say),
    ...hiddenRelations.map((id) => relationWords(id)),
  ]
  const day = (time: number): string => dateWords(new Date(time).toISOString().slice(0, 10))
  return question.filters([
    ...(without.length > 0 ? [question.without(listWords(without))] : []),
    ...(window ? [timeline.window(day(window.start), day(window.end - DAY))] : []),
    ...(ego ? [question.around(nameOf(ego.entity), ego.steps)] : []),
  ])
}

/** The very mention that is chosen, in its words: what a step through the text adds to the sentence. Empty where none is. */
export const mentionWords = computed((): string => {
  const about = selection.value
  const placed = about?.type === 'entity' ? dossierIndex.value.mentions.get(about.mention ?? '') : undefined
  if (!placed) return ''
  const { spans, form, note } = placed.mention
  const said = messages.value.mentioned(spans.map(({ quote }) => quote).join(' … '), messages.value.form[form])
  return note ? `${said} ${say(note)}` : said
})

function overview(): string {
  const words = messages.value.question
  const { articles } = dossierIndex.value.dossier
  const graph = claimGraph.value
  const claims = [...visible.value.claims].filter((id) => graph.hasEdge(id)).map((id) => graph.getEdgeAttributes(id))
  const ends = new Set([...visible.value.claims].filter((id) => graph.hasEdge(id)).flatMap((id) => graph.extremities(id)))
  const count = (is: (claim: (typeof claims)[number]) => boolean): number => claims.filter(is).length
  return [
    words.all(claims.length, ends.size),
    // Why not for one: it is what lies beside.
    ...(articles.length > 1 ? [words.drawsOn(articles.length)] : []),
    words.signs(count(({ sign }) => sign === 'cooperation'), count(({ sign }) => sign === 'conflict')),
    words.firmness(count(({ modality }) => modality === 'reported'), count(({ modality }) => modality === 'planned')),
  ].join(' ')
}

/** With whom it stands and against whom, by name. */
function entitySentence(id: string): string {
  const words = messages.value.question
  const index = dossierIndex.value
  const claims = (index.claimsOf.get(id) ?? []).filter(({ claim }) => visible.value.claims.has(claim.id))
  if (claims.length === 0) return words.nobody(nameOf(id))
  const others = (sign: string | undefined): string[] => [...new Set(claims
    .filter(({ claim }) => sign === undefined || index.relations.get(claim.relation)?.sign === sign)
    .map(({ claim }) => (claim.subject === id ? claim.object : claim.subject))
    .filter((other) => other !== id))]
  const names = (ids: readonly string[]): string =>
    listWords([...ids.slice(0, MOST_NAMES).map(nameOf), ...(ids.length > MOST_NAMES ? ['…'] : [])])
  const stands = words.stands(names(others('cooperation')), names(others('conflict')))
  return `${words.entity(nameOf(id), claims.length, others(undefined).length)} ${stands}`.trim()
}

/** The chain between the two ends of the selection, as one sentence. */
export function pathSentence(): string {
  const words = messages.value.question
  const about = selection.value
  if (about?.type !== 'path') return ''
  const [from, to] = [nameOf(about.from), nameOf(about.to)]
  if (about.from === about.to) return words.same(from)
  const steps = path.value
  if (!steps) return ''
  if (steps === 'none') return words.noPath(from, to)
  const { claims } = dossierIndex.value
  const told = steps.flatMap((step) => {
    const first = claims.get(step.claims[0] ?? '')
    return first ? [claimWords(first)] : []
  })
  return `${words.path(from, to, steps.length)} ${told.join(words.betweenSteps)}.`
}
