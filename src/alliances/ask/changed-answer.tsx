/** Who changed sides between the two windows. */
import type { JSX } from 'preact'
import type { ChangedTie } from '../../core/analysis/changes.ts'
import type { NamePhrase } from '../../i18n/grammar.ts'
import { changedSides } from '../../state/alliances/ask-answers.ts'
import { askTiesAfter, askTiesBefore, askTiesEver } from '../../state/alliances/ask-ties.ts'
import { comparison, showTieLens } from '../../state/alliances/choices.ts'
import { language } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { ActorButton } from '../cards/actor-button.tsx'
import { CappedList } from '../cards/capped-list.tsx'
import { actorPhrase } from '../sides/actor-phrase.ts'
import { actorAt } from './actor-at.ts'
import { AfterPaint } from './after-paint.tsx'
import { AnswerSentence } from './answer-sentence.tsx'
import { askWords } from './ask-words.ts'
import { groupChanged, type RankedChange } from './group-changed.ts'
import { nameSides } from './name-sides.ts'
import { SideShift } from './side-shift.tsx'
import { TieEvidence } from './tie-evidence.tsx'

const ACTORS_IN_A_LIST = 5
const TIES_OF_AN_ACTOR = 3
const NAMES_OF_A_SIDE = 2

export function ChangedAnswer(): JSX.Element {
  const [before, after, ever] = [askTiesBefore.value, askTiesAfter.value, askTiesEver.value]
  const words = askWords.value.changed
  return (
    <>
      {before.ties.length + after.ties.length === 0
        ? <AnswerSentence words={words.noTies} />
        : <AfterPaint inputs={[before, after, ever]}>{() => <Changed />}</AfterPaint>}
      <p class="card-section"><button type="button" class="button" onClick={() => showTieLens('change')}>{words.lens}</button></p>
    </>
  )
}

/** A side in words, by its number, for an actor (an index): nobody stands on a side that is named after itself. */
type SideNames = (side: number | undefined, about: number) => string

function Changed(): JSX.Element {
  const words = askWords.value.changed
  const { actors, sides } = changedSides.value
  const [before, after, ever] = [askTiesBefore.value, askTiesAfter.value, askTiesEver.value]
  const { changed, took, turned } = groupChanged(actors)
  const named = nameSides(ever.ties, sides, actors)
  const nameOf: SideNames = (side, about) => {
    const members = (side === undefined ? [] : named[side] ?? []).filter((one) => one !== about).slice(0, NAMES_OF_A_SIDE)
    return members.length === 0 ? words.noSide : words.side(members.map((one) => actorPhrase(actorAt(ever, one))))
  }
  const all = new Set([...before.actors, ...after.actors]).size
  const [first, newest] = [changed[0], took[0]]
  const phraseOf = ({ actor }: RankedChange): NamePhrase => actorPhrase(actorAt(ever, actor))
  const answer = first
    ? words.answer(changed.length, all, phraseOf(first), nameOf(first.leansBefore, first.actor), nameOf(first.leansAfter, first.actor))
    : words.nobody(all)
  const later = newest ? ` ${words.took(took.length, phraseOf(newest), nameOf(newest.leansAfter, newest.actor))}` : ''
  const isAny = changed.length + took.length + turned.length > 0
  return (
    <>
      <AnswerSentence words={`${answer}${later}`} />
      <p class="quiet">{words.how}{isAny && ` ${words.legend}`}</p>
      <ChangedList heading={words.changedHeading} list={changed} nameOf={nameOf} isOpen />
      <ChangedList heading={words.tookHeading} list={took} nameOf={nameOf} isOpen={changed.length === 0} />
      <ChangedList heading={words.turnedHeading} list={turned} nameOf={nameOf} isOpen={changed.length + took.length === 0} />
      {isAny && <p class="quiet card-section">{askWords.value.decisive}</p>}
    </>
  )
}

function ChangedList({ heading, list, nameOf, isOpen }: {
  heading: string
  list: readonly RankedChange[]
  nameOf: SideNames
  isOpen: boolean
}): JSX.Element | null {
  if (list.length === 0) return null
  const { before, after } = comparison.value
  return (
    <section class="card-section">
      <h3 class="card-heading">{heading} <span class="quiet">{list.length.toLocaleString(language.value)}</span></h3>
      <CappedList key={`${before.start} ${before.end} ${after.start} ${after.end}`} items={list} step={ACTORS_IN_A_LIST} label={heading}
        keyOf={({ actor }) => actor}>
        {(one, place) => <ChangedRow changed={one} nameOf={nameOf} isOpen={isOpen && place === 0} />}
      </CappedList>
    </section>
  )
}

function ChangedRow({ changed, nameOf, isOpen }: { changed: RankedChange; nameOf: SideNames; isOpen: boolean }): JSX.Element {
  const words = askWords.value.changed
  const { actor, leansBefore, leansAfter, hasChangedSides, ties } = changed
  const isOtherSide = leansBefore !== leansAfter && leansAfter !== undefined
  const who = actorAt(askTiesEver.value, actor)
  const [left, right] = hasChangedSides ? [leansBefore, leansAfter] : twoSides(changed)
  const [leftName, rightName] = [nameOf(left, actor), nameOf(right, actor)]
  const moved = chooseTies(ties)
  return (
    <li class="ask-row">
      <p class="ask-row-name"><ActorButton actor={who} /></p>
      {isOtherSide && <p>{words.way(nameOf(leansBefore, actor), nameOf(leansAfter, actor))}</p>}
      <div class="ask-shift-ends" aria-hidden="true"><span>{leftName}</span><span>{rightName}</span></div>
      <SideShift name={say(who.label)} left={leftName} right={rightName}
        before={balanceOf(changed, 'before', left, right)} after={balanceOf(changed, 'after', left, right)} />
      <details open={isOpen}>
        <summary class="tie-event-summary"><span class="tie-event-words">{words.ties(ties.length)}</span></summary>
        {ties.length > moved.length && <p class="quiet">{words.further(moved.length)}</p>}
        <ul class="plain-list ask-evidence" aria-label={words.ties(ties.length)}>
          {moved.map((tie, place) => (
            <ChangedEvidence key={`${tie.a} ${tie.b}`} changed={tie} seenFrom={actor} isOpen={isOpen && place === 0} />
          ))}
        </ul>
      </details>
    </li>
  )
}

function ChangedEvidence({ changed: { change, before, after }, seenFrom, isOpen }: {
  changed: ChangedTie
  seenFrom: number
  isOpen: boolean
}): JSX.Element | null {
  const tie = after ?? before
  if (!tie) return null
  return (
    <>
      <li class="ask-change">{askWords.value.changed.changes[change]}</li>
      <TieEvidence from={after ? askTiesAfter.value : askTiesBefore.value} tie={tie} seenFrom={seenFrom} isOpen={isOpen} />
    </>
  )
}

/** The largest differences, and at least one tie from before, where there is one: where it comes from is to be read as well as where it
 * went. */
function chooseTies(ties: readonly ChangedTie[]): readonly ChangedTie[] {
  const largest = ties.slice(0, TIES_OF_AN_ACTOR)
  const former = ties.find(({ before }) => before !== undefined)
  return !former || largest.includes(former) ? largest : [...largest.slice(0, -1), former]
}

/** The two sides to which the standing changed most. */
function twoSides({ alignments }: RankedChange): [number | undefined, number | undefined] {
  const [one, other] = [...alignments].sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  return one && other && other.side < one.side ? [other.side, one.side] : [one?.side, other?.side]
}

/** -1 with the left and against the right, 1 the other way; of one side only what is known of it. */
function balanceOf(
  { alignments }: RankedChange, when: 'before' | 'after', left: number | undefined, right: number | undefined,
): number | undefined {
  const find = (side: number | undefined): number | undefined => alignments.find((one) => one.side === side)?.[when]
  const [toLeft, toRight] = [find(left), find(right)]
  if (toLeft === undefined && toRight === undefined) return undefined
  if (toLeft === undefined) return toRight
  return toRight === undefined ? -toLeft : (toRight - toLeft) / 2
}
