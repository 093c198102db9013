/** An event in words. */
import { joinTriple } from '../../i18n/grammar.ts'
import type { EventFacts } from '../../state/alliances/events-of.ts'
import { language } from '../../state/view.ts'
import { dateWords, say } from '../../state/words.ts'
import { actorPhrase } from '../sides/actor-phrase.ts'
import { cardsWords, showScore } from './cards-words.ts'

/** `Niger expelled the French troops`; of coded data, whose labels are no verbs, `Make a visit: France, toward Niger`. */
export function eventWords({ subject, object, coding, source }: EventFacts): string {
  const label = say(coding.label)
  if (source.kind === 'article') {
    const isUnary = subject.actor.id === object.actor.id
    return joinTriple(actorPhrase(subject.actor), label, isUnary ? undefined : actorPhrase(object.actor), language.value)
  }
  const words = cardsWords.value.event
  return (coding.isMutual ? words.codedMutual : words.coded)(label, say(subject.actor.label), say(object.actor.label))
}

export function eventDate({ date }: Pick<EventFacts, 'date'>): string {
  return date === undefined ? cardsWords.value.event.noDate : dateWords(date)
}

/** Who is named, and for whom it counts, of both ends: empty where they stand for themselves. */
export function countedForWords({ subject, object }: EventFacts): string[] {
  return [subject, object].flatMap(({ actor, power }) =>
    (power ? [`${say(actor.label)}, ${cardsWords.value.event.countedFor(say(power.label))}`] : []))
}

/** `PLOVER AID, +10`; the code and its label stand before it where they say more. */
export function codingWords({ coding, score, weight }: EventFacts): string {
  const words = cardsWords.value.event
  const type = coding.type === undefined ? [] : [`PLOVER ${coding.type}${coding.mode === undefined ? '' : `/${coding.mode}`}`]
  const isUnscored = coding.plover === undefined && coding.goldstein === undefined
  const missing = isUnscored ? words.noScore : words.noScoreHere
  return [...type, cardsWords.value.classes[coding.tieClass], scoreWords({ score, weight }) ?? missing].join(', ')
}

function scoreWords({ score, weight }: { score: number | undefined; weight: number }): string | undefined {
  const words = cardsWords.value.event
  if (score === undefined) return undefined
  if (weight === 1 || weight === 0) return words.score(showScore(score))
  return words.weighed(showScore(score), weight.toLocaleString(language.value), showScore(score * weight))
}
