/** The sentence above the lens, from what is compared. */
import type { EventActor } from '../../core/event-table.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import type { ChangeKind } from '../../i18n/alliances/change-en.ts'
import { capitalise } from '../../i18n/grammar.ts'
import { comparison } from '../../state/alliances/choices.ts'
import { actorNumbers } from '../../state/alliances/ties.ts'
import { selection } from '../../state/view.ts'
import { listWords } from '../../state/words.ts'
import { answerWords } from '../answer/answer-words.ts'
import { noFactsWords } from '../answer/evidence-words.ts'
import { nameDoers } from '../answer/name-doers.ts'
import { cardsWords, showTellings } from '../cards/cards-words.ts'
import { sumEvidence } from '../cards/sum-evidence.ts'
import { extentWords } from '../time/time-words.ts'
import { countKinds, kindOfChange } from './change-kind.ts'
import { changeSentence, type ChangeSummary } from './change-sentence.ts'
import { changeWords } from './change-words.ts'
import { changedActors, changesNow, circleAfter, circleBefore } from './compared-ties.ts'
import { otherEnd, type Leaning, type LeaningEvidence, type RankedActor } from './rank-changed.ts'

export function sayChange(): string {
  const words = changeWords.value
  const { actors } = circleAfter.value.table
  const ranked = changedActors.value
  const told = tellOf(ranked)
  const one = told && summaryOf(told)
  const leaned = ranked.flatMap(({ actor: index, leaning }) => {
    const actor = actors[index]
    return actor && leaning && (index !== told?.actor || one?.isSelected) ? [{ actor, leaning }] : []
  })
  return changeSentence({
    before: words.sentence.window(extentWords(comparison.value.before), evidenceOf(circleBefore.value)),
    after: words.sentence.window(extentWords(comparison.value.after), evidenceOf(circleAfter.value)),
    counts: countKinds(changesNow.value.ties),
    ...(leaned.length > 0 ? { leaned: nameLeaned(leaned) } : {}),
    ...(one ? { one } : {}),
  }, words)
}

/** `55 events, among them 1 denied, in 60 sentences`. */
export function evidenceOf(all: Ties): string {
  const { events, tellings } = sumEvidence(all.table, all.ties)
  return changeWords.value.evidence(cardsWords.value.events(events) + noFactsWords(all, all.ties), showTellings(tellings))
}

/** `before by 1 event in 1 sentence, after by 4 events in 5 sentences`. */
export function leaningWords({ before, after }: Leaning): string {
  const words = changeWords.value
  const told = ({ events, tellings }: LeaningEvidence): string => words.evidence(cardsWords.value.events(events), showTellings(tellings))
  return words.leaning(told(before), told(after))
}

const MOST_NAMES = 3

function nameLeaned(leaned: readonly { readonly actor: EventActor; readonly leaning: Leaning }[]): NonNullable<ChangeSummary['leaned']> {
  const named = leaned.slice(0, leaned.length <= MOST_NAMES + 1 ? leaned.length : MOST_NAMES)
  const left = leaned.length - named.length
  const names = listWords([
    ...named.map(({ actor, leaning }) => `${nameDoers([actor]).names} (${leaningWords(leaning)})`),
    ...(left > 0 ? [answerWords.value.others(left)] : []),
  ])
  return { names: capitalise(names), isPlural: nameDoers(leaned.map(({ actor }) => actor)).isPlural }
}

const GROWN: ReadonlySet<ChangeKind> = new Set(['new', 'turned', 'firmer'])

/** The one that is selected, where it changed; otherwise the one that changed most. */
function tellOf(ranked: readonly RankedActor[]): RankedActor | undefined {
  const selected = selectedActor()
  return ranked.find(({ actor }) => actor === selected) ?? ranked[0]
}

function selectedActor(): number | undefined {
  const about = selection.value
  return about?.type === 'entity' ? actorNumbers.value.get(about.id) : undefined
}

function summaryOf(found: RankedActor): ChangeSummary['one'] {
  const { actors } = circleAfter.value.table
  const actor = actors[found.actor]
  if (!actor) return undefined
  const { names, isPlural } = nameDoers([actor])
  const namesOf = (wanted: (tie: RankedActor['ties'][number]) => boolean): string => {
    const others = found.ties.filter(wanted).flatMap((tie) => actors[otherEnd(tie, found.actor)] ?? [])
    return others.length === 0 ? '' : nameDoers(others, MOST_NAMES).names
  }
  return {
    name: capitalise(names),
    isPlural,
    isSelected: found.actor === selectedActor(),
    leaning: found.leaning ? leaningWords(found.leaning) : '',
    nowWith: namesOf((tie) => GROWN.has(kindOfChange(tie)) && tie.after?.sign === 1),
    nowAgainst: namesOf((tie) => GROWN.has(kindOfChange(tie)) && tie.after?.sign === -1),
  }
}
