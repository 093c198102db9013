/** Nothing is chosen: what counts, who stands together, the strongest ties, what is left out, and how to begin. */
import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { circle } from '../../state/alliances/choices.ts'
import { narrowToCircle, ties } from '../../state/alliances/ties.ts'
import { answerWords } from '../answer/answer-words.ts'
import { AllLeftOut } from './all-left-out.tsx'
import { cardsWords, showTellings } from './cards-words.ts'
import { SideMembers } from './side-members.tsx'
import { sumEvidence } from './sum-evidence.ts'
import { TieLine } from './tie-line.tsx'

const STRONGEST = 6

/** What counts, in the circle that is looked at. */
const totals = computed(() => {
  const { ties: all, actors, table } = narrowToCircle(ties.value)
  return { ...sumEvidence(table, all), ties: all.length, actors: actors.length, strongest: all.slice(0, STRONGEST) }
})

export function OverviewCard(): JSX.Element {
  const words = cardsWords.value
  const of = answerWords.value.circles[circle.value]
  const { events, tellings, sources, ties: all, actors, strongest } = totals.value
  return (
    <>
      <h2 class="card-title">{words.overview.heading}</h2>
      {events === 0
        ? <p>{words.overview.nothing}</p>
        : (
          <>
            <p>
              {words.overview.counted(words.events(events), of, showTellings(tellings), words.sources(sources.size))}{' '}
              {words.overview.tied(words.ties(all), words.actors(actors))}
            </p>
            <p class="quiet">{words.overview.once}</p>
            <p class="card-section">{words.overview.begin}</p>
            <SideMembers />
            <section class="card-section">
              <h3 class="card-heading">{words.overview.strongest}</h3>
              <ul class="plain-list">
                {strongest.map((tie) => <TieLine key={`${tie.a} ${tie.b}`} tie={tie} />)}
              </ul>
            </section>
          </>
        )}
      <AllLeftOut />
    </>
  )
}

