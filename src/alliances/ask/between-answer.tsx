/** Who is between X and Y. */
import type { JSX } from 'preact'
import type { Between } from '../../core/analysis/brokers-between.ts'
import type { Some } from '../../i18n/alliances/ask-en.ts'
import { brokerage } from '../../state/alliances/ask-answers.ts'
import { askTies } from '../../state/alliances/ask-ties.ts'
import { askedX, askedY } from '../../state/alliances/ask.ts'
import { say } from '../../state/words.ts'
import { CappedList } from '../cards/capped-list.tsx'
import { actorPhrase } from '../sides/actor-phrase.ts'
import { actorAt } from './actor-at.ts'
import { ActorName } from './actor-name.tsx'
import { AnswerSentence } from './answer-sentence.tsx'
import { askWords } from './ask-words.ts'
import { BetweenPicture } from './between-picture.tsx'
import { TieEvidence } from './tie-evidence.tsx'

const ACTORS_IN_A_LIST = 4
const ROWS_OF_A_KIND = 3

export function BetweenAnswer(): JSX.Element | null {
  const words = askWords.value.between
  const [found, from, x, y] = [brokerage.value, askTies.value, askedX.value, askedY.value]
  if (!found || x === undefined || y === undefined) return null
  const { brokers, partisans, opponents, direct } = found
  const some = (list: readonly Between[]): Some => ({ count: list.length, first: list[0] && actorPhrase(actorAt(from, list[0].actor)) })
  const ends = [actorPhrase(actorAt(from, x)), actorPhrase(actorAt(from, y))] as const
  const sentence = words.answer(...ends, some(brokers), some(partisans), some(opponents))
  const rows = [brokers, partisans, opponents].flatMap((list) => list.slice(0, ROWS_OF_A_KIND))
  return (
    <>
      <AnswerSentence words={`${sentence} ${direct ? words.direct[`${direct.sign}`] : words.noDirect}`} />
      {(rows.length > 0 || direct) && <BetweenPicture from={from} x={x} y={y} direct={direct} rows={rows} />}
      {(rows.length > 0 || direct) && <p class="quiet">{askWords.value.decisive}</p>}
      {direct && (
        <section class="card-section">
          <h3 class="card-heading">{words.directHeading}</h3>
          <ul class="plain-list ask-evidence"><TieEvidence from={from} tie={direct} isOpen={rows.length === 0} /></ul>
        </section>
      )}
      <BetweenList heading={words.brokers} list={brokers} pair={`${x} ${y}`} />
      <BetweenList heading={words.partisans} list={partisans} pair={`${x} ${y}`} />
      <BetweenList heading={words.opponents} list={opponents} pair={`${x} ${y}`} />
    </>
  )
}

function BetweenList({ heading, list, pair }: { heading: string; list: readonly Between[]; pair: string }): JSX.Element | null {
  const from = askTies.value
  if (list.length === 0) return null
  return (
    <section class="card-section">
      <h3 class="card-heading">{heading} <span class="quiet">{list.length}</span></h3>
      <CappedList key={pair} items={list} step={ACTORS_IN_A_LIST} keyOf={({ actor }) => actor} label={heading}>
        {({ actor, toX, toY }, place) => {
          const broker = actorAt(from, actor)
          return (
            <li class="ask-row">
              <p class="ask-row-name"><ActorName actor={broker} /></p>
              <ul class="plain-list ask-evidence" aria-label={askWords.value.between.toEach(say(broker.label))}>
                <TieEvidence from={from} tie={toX} seenFrom={actor} isOpen={place === 0} />
                <TieEvidence from={from} tie={toY} seenFrom={actor} isOpen={place === 0} />
              </ul>
            </li>
          )
        }}
      </CappedList>
    </section>
  )
}
