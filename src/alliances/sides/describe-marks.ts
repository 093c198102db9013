/** The marks and lines of the picture in words, as a screen reader says them. */
import { say } from '../../state/words.ts'
import { cardsWords, showScore } from '../cards/cards-words.ts'
import { signWords } from '../cards/tie-words.ts'
import { actorPhrase } from './actor-phrase.ts'
import type { DrawnActor, DrawnSide, DrawnTie } from './draw-sides.ts'
import type { HeadsOfSide } from './heads-of-sides.ts'
import { sidesWords } from './sides-words.ts'
import { withDeterminer } from '../../i18n/grammar.ts'

/** `With Russia`; `With France, or against Mali` where that is all that puts some there. */
export function nameSide({ strongest, opposed }: HeadsOfSide): string {
  const words = sidesWords.value
  const name = withDeterminer(actorPhrase(strongest))
  return opposed ? words.withOrAgainst(name, withDeterminer(actorPhrase(opposed))) : words.with(name)
}

/** `Niger, state, on the side “With Russia”, 12 ties`. */
export function nameActor({ actor, standing, side, ties }: DrawnActor, sides: readonly DrawnSide[]): string {
  const words = sidesWords.value
  const own = sides.find((one) => one.side === side)
  const stands = standing ? [words.standings[standing]] : own ? [words.onSide(nameSide(own))] : []
  const { roleInside, roles, ties: countTies } = cardsWords.value
  return [say(actor.label), roleInside(roles[actor.role]), ...stands, countTies(ties)].join(', ')
}

/** `France and Niger, conflict (both), 12 events, −26, contradicts the sides`. */
export function nameTie({ one, other, tie, isContradiction, isNoFact }: DrawnTie): string {
  const words = sidesWords.value
  return [
    cardsWords.value.pair(say(one.label), say(other.label)), signWords(tie),
    cardsWords.value.events(tie.events.length), showScore(tie.score),
    ...(isContradiction ? [words.contradicts] : []), ...(isNoFact ? [words.noFact] : []),
  ].join(', ')
}
