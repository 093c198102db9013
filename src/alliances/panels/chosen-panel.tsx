/** What is chosen: a tie, an actor, or nothing yet. */
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../../styles/alliances-cards.css'
import { chosenTie } from '../../state/alliances/choices.ts'
import { actorNumbers } from '../../state/alliances/ties.ts'
import { selection } from '../../state/view.ts'
import { ActorCard } from '../cards/actor-card.tsx'
import { announceChoice } from '../cards/announce-choice.ts'
import { cardsWords } from '../cards/cards-words.ts'
import { OverviewCard } from '../cards/overview-card.tsx'
import { TieCard } from '../cards/tie-card.tsx'

export function ChosenPanel(): JSX.Element {
  useEffect(announceChoice, [])
  const tie = chosenTie.value
  const about = selection.value
  if (tie) return <div class="tie-card"><TieCard key={`${tie.one} ${tie.other}`} chosen={tie} /></div>
  if (about?.type !== 'entity') return <div class="tie-card"><OverviewCard /></div>
  const actor = actorNumbers.value.get(about.id)
  return (
    <div class="tie-card">
      {actor === undefined ? <><p>{cardsWords.value.actor.unknown}</p><OverviewCard /></> : <ActorCard key={actor} actor={actor} />}
    </div>
  )
}
