/** The sentence above the lens, from what is compared. */
import type { Ties } from '../../core/ties/tie-types.ts'
import type { ChangeKind } from '../../i18n/alliances/change-en.ts'
import { capitalise } from '../../i18n/grammar.ts'
import { comparison } from '../../state/alliances/choices.ts'
import { actorNumbers } from '../../state/alliances/ties.ts'
import { selection } from '../../state/view.ts'
import { nameDoers } from '../answer/name-doers.ts'
import { cardsWords, showTellings } from '../cards/cards-words.ts'
import { sumEvidence } from '../cards/sum-evidence.ts'
import { extentWords } from '../time/time-words.ts'
import { countKinds, kindOfChange } from './change-kind.ts'
import { changeSentence, type ChangeSummary } from './change-sentence.ts'
import { changeWords } from './change-words.ts'
import { changedActors, changesNow, circleAfter, circleBefore } from './compared-ties.ts'
import { otherEnd, type RankedActor } from './rank-changed.ts'

export function sayChange(): string {
  const words = changeWords.value
  const { actors } = circleAfter.value.table
  const ranked = changedActors.value
  const told = tellOf(ranked)
  const one = told && summaryOf(told)
  const leaned = ranked.filter(({ actor, hasChangedSides }) => hasChangedSides && (actor !== told?.actor || one?.isSelected))
    .flatMap(({ actor }) => actors[actor] ?? [])
  return changeSentence({
    before: words.sentence.window(extentWords(comparison.value.before), evidenceOf(circleBefore.value)),
    after: words.sentence.window(extentWords(comparison.value.after), evidenceOf(circleAfter.value)),
    counts: countKinds(changesNow.value.ties),
    ...(leaned.length > 0 ? { leaned: { ...nameDoers(leaned, 3), names: capitalise(nameDoers(leaned, 3).names) } } : {}),
    ...(one ? { one } : {}),
  }, words)
}

/** `55 events in 60 sentences`. */
export function evidenceOf({ table, ties }: Ties): string {
  const { events, tellings } = sumEvidence(table, ties)
  return changeWords.value.evidence(cardsWords.value.events(events), showTellings(tellings))
}

const MOST_NAMES = 3
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
    leans: found.hasChangedSides,
    nowWith: namesOf((tie) => GROWN.has(kindOfChange(tie)) && tie.after?.sign === 1),
    nowAgainst: namesOf((tie) => GROWN.has(kindOfChange(tie)) && tie.after?.sign === -1),
  }
}
