/** What links X with Y: chains of events that respect time. */
import type { JSX } from 'preact'
import type { TimedPath } from '../../core/analysis/paths-in-time.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { MOST_STEPS, timedPaths } from '../../state/alliances/ask-answers.ts'
import { askTies } from '../../state/alliances/ask-ties.ts'
import { askByLinks, askedX, askedY, askTheOtherWay, linkKind } from '../../state/alliances/ask.ts'
import { LINK_KINDS } from '../../state/alliances/choices.ts'
import { eventsOf } from '../../state/alliances/events-of.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { eventDate } from '../cards/event-words.ts'
import { actorPhrase } from '../sides/actor-phrase.ts'
import { actorAt } from './actor-at.ts'
import { AfterPaint } from './after-paint.tsx'
import { AnswerSentence } from './answer-sentence.tsx'
import { askWords } from './ask-words.ts'
import { TimedChain } from './timed-chain.tsx'

export function LinksAnswer(): JSX.Element {
  const words = askWords.value.links
  return (
    <>
      <div class="button-row">
        <Segmented legend={words.kinds.label} value={linkKind.value} onChange={askByLinks}
          options={LINK_KINDS.map((id) => ({ id, label: words.kinds[id] }))} />
        <button type="button" class="button" onClick={askTheOtherWay}>{words.turn}</button>
      </div>
      <AfterPaint inputs={[askTies.value, askedX.value, askedY.value, linkKind.value]}>{() => <Chains />}</AfterPaint>
    </>
  )
}

function Chains(): JSX.Element | null {
  const words = askWords.value.links
  const [paths, from, x, y] = [timedPaths.value, askTies.value, askedX.value, askedY.value]
  if (x === undefined || y === undefined) return null
  const [shortest, ...longer] = paths
  const soonest = longer.at(-1)
  const [one, other] = [actorPhrase(actorAt(from, x)), actorPhrase(actorAt(from, y))]
  const sooner = soonest ? ` ${words.sooner(soonest.length, arrivalOf(from, soonest))}` : ''
  const sentence = shortest
    ? words.answer(one, other, shortest.length, arrivalOf(from, shortest)) + sooner
    : words.none(one, other, MOST_STEPS)
  return (
    <>
      <AnswerSentence words={sentence} />
      {paths.map((path, place) => (
        <section key={path.map(({ event }) => event).join(' ')} class="card-section">
          <h3 class="card-heading">{words.chain(path.length, arrivalOf(from, path))}</h3>
          <TimedChain from={from} path={path} isOpen={place === 0 && path.length <= OPEN_STEPS} />
        </section>
      ))}
      <p class="quiet card-section">{words.order}</p>
    </>
  )
}

/** So few events are shown with their sentences at once. */
const OPEN_STEPS = 2

function arrivalOf(from: Ties, path: TimedPath): string {
  const last = path.at(-1)
  return last ? eventDate(eventsOf(from, last.event)) : ''
}
