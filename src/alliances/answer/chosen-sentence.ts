/** How the selected actor stands, or what the chosen tie is made of. */
import { whoStandsWith } from '../../core/analysis/who-stands-with.ts'
import { tieBetween, type TieTo } from '../../core/ties/ties-of.ts'
import type { EventActor } from '../../core/event-table.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { capitalise } from '../../i18n/grammar.ts'
import { chosenTie, type ChosenTie } from '../../state/alliances/choices.ts'
import { contradictsFitting } from '../../state/alliances/fitting-sides.ts'
import { actorNumbers, ties } from '../../state/alliances/ties.ts'
import { selection } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { cardsWords } from '../cards/cards-words.ts'
import { tieWords } from '../cards/tie-words.ts'
import { answerWords } from './answer-words.ts'
import { evidenceWords } from './evidence-words.ts'
import { nameDoers } from './name-doers.ts'

/** Empty where nothing is chosen that the table has. */
export function chosenSentence(): string {
  const tie = chosenTie.value
  if (tie) return tieSentence(ties.value, tie)
  const about = selection.value
  const actor = about?.type === 'entity' ? actorNumbers.value.get(about.id) : undefined
  return actor === undefined ? '' : actorSentence(ties.value, actor)
}

function tieSentence(all: Ties, chosen: ChosenTie): string {
  const [one, other] = [actorNumbers.value.get(chosen.one), actorNumbers.value.get(chosen.other)]
  const [first, second] = [all.table.actors[one ?? -1], all.table.actors[other ?? -1]]
  if (one === undefined || other === undefined || !first || !second) return ''
  const pair = cardsWords.value.pair(say(first.label), say(second.label))
  const tie = tieBetween(all, one, other)
  if (!tie) return answerWords.value.chosen.noTie(pair, cardsWords.value.tie.none)
  const said = `${answerWords.value.chosen.tie(pair, tieWords(tie))} ${cardsWords.value.tie.prevails[`${tie.sign}`]}`
  return contradictsFitting(tie) ? `${said} ${answerWords.value.chosen.contradicts}` : said
}

function actorSentence(all: Ties, actor: number): string {
  const words = answerWords.value.chosen
  const own = all.table.actors[actor]
  if (!own) return ''
  const doer = nameDoers([own])
  const named = { ...doer, names: capitalise(doer.names) }
  const standing = whoStandsWith(all, actor)
  const namesOf = (list: readonly TieTo[]): string =>
    nameDoers(list.flatMap(({ other }): EventActor[] => all.table.actors[other] ? [all.table.actors[other]] : [])).names
  const taken = [...standing.with, ...standing.against, ...standing.neither].map(({ tie }) => tie)
  if (taken.length === 0) return words.none(named)
  const evidence = evidenceWords(all, taken)
  const parts = [
    ...(standing.with.length > 0 ? [words.with(namesOf(standing.with))] : []),
    ...(standing.against.length > 0 ? [words.against(namesOf(standing.against))] : []),
  ]
  return parts.length === 0 ? words.neither(named, evidence) : words.stands(named, parts, evidence)
}
