/** Who stands with X, and who against. */
import type { JSX } from 'preact'
import type { TieTo } from '../../core/ties/ties-of.ts'
import { standing } from '../../state/alliances/ask-answers.ts'
import { askTies } from '../../state/alliances/ask-ties.ts'
import type { Some } from '../../i18n/alliances/ask-en.ts'
import { CappedList } from '../cards/capped-list.tsx'
import { actorPhrase } from '../sides/actor-phrase.ts'
import { actorAt } from './actor-at.ts'
import { AnswerSentence } from './answer-sentence.tsx'
import { askWords } from './ask-words.ts'
import { StandsPicture } from './stands-picture.tsx'
import { TieEvidence } from './tie-evidence.tsx'

const TIES_IN_A_LIST = 6

export function StandsAnswer(): JSX.Element | null {
  const words = askWords.value.stands
  const [found, from] = [standing.value, askTies.value]
  if (!found) return null
  const some = (list: readonly TieTo[]): Some => ({ count: list.length, first: list[0] && actorPhrase(actorAt(from, list[0].other)) })
  const x = actorPhrase(actorAt(from, found.actor))
  const neither = found.neither.length > 0 ? ` ${words.neither(found.neither.length)}` : ''
  return (
    <>
      <AnswerSentence words={`${words.answer(x, some(found.with), some(found.against))}${neither}`} />
      <StandsPicture from={from} standing={found} />
      {found.with.length + found.against.length > 0 && <p class="quiet">{askWords.value.decisive}</p>}
      <StandsList heading={words.with} list={found.with} seenFrom={found.actor} />
      <StandsList heading={words.against} list={found.against} seenFrom={found.actor} />
      <StandsList heading={words.neitherHeading} list={found.neither} seenFrom={found.actor} />
    </>
  )
}

function StandsList({ heading, list, seenFrom }: { heading: string; list: readonly TieTo[]; seenFrom: number }): JSX.Element | null {
  if (list.length === 0) return null
  return (
    <section class="card-section">
      <h3 class="card-heading">{heading} <span class="quiet">{list.length}</span></h3>
      <CappedList key={seenFrom} items={list} step={TIES_IN_A_LIST} keyOf={({ other }) => other} label={heading}
        class="plain-list ask-evidence">
        {({ tie }, place) => <TieEvidence from={askTies.value} tie={tie} seenFrom={seenFrom} isOpen={place === 0} />}
      </CappedList>
    </section>
  )
}
