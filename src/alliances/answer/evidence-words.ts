/** By what an answer is: how many events, in how many sentences, from how many sources. */
import type { SidesPicture } from '../../state/alliances/sides.ts'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { cardsWords, showTellings } from '../cards/cards-words.ts'
import { countNoFacts } from '../cards/no-facts.ts'
import { sumEvidence } from '../cards/sum-evidence.ts'
import { answerWords } from './answer-words.ts'

/** `by 84 events in 112 sentences from 2 sources`. */
export function evidenceWords(all: Ties, taken: readonly Tie[]): string {
  return answerWords.value.evidence(...figures(all, taken))
}

/** The same of a picture: also whose ties, and where not all are taken, of how many. */
export function pictureEvidence({ ties, settled, circle, inCircle }: SidesPicture): string {
  const words = answerWords.value
  const parts = figures(ties, settled)
  return settled.length < inCircle
    ? words.strongest(settled.length, inCircle, words.circles[circle], ...parts)
    : words.evidenceOf(words.circles[circle], ...parts)
}

/** `, among them 1 denied,`: of the events of these ties those that were let in though they are no facts; empty where there are none. */
export function noFactsWords({ table, choices }: Ties, taken: readonly Tie[]): string {
  if (choices.firmnesses.length < 2) return ''
  const found = countNoFacts(table, { events: taken.flatMap(({ events }) => events) })
  return found.length === 0 ? '' : answerWords.value.noFacts(found)
}

function figures(all: Ties, taken: readonly Tie[]): [events: string, noFacts: string, tellings: string, sources: string] {
  const { table } = all
  const { events, tellings, sources } = sumEvidence(table, taken)
  const kinds = new Set([...sources].map((source) => table.sources[source]?.kind))
  const kind = kinds.size > 1 ? 'both' : kinds.has('coded') ? 'coded' : 'article'
  return [cardsWords.value.events(events), noFactsWords(all, taken), showTellings(tellings, kind), cardsWords.value.sources(sources.size)]
}
