/** What stands under the map: what its lines mean, whose borders they are, and who is not on it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { showMoreTies, shownTies, tieChoices, TIES_A_STEP } from '../../state/alliances/choices.ts'
import { ties, tiesOfCircle } from '../../state/alliances/ties.ts'
import { ActorButton } from '../cards/actor-button.tsx'
import { frameWords } from '../frame-words.ts'
import { mapModel } from './map-model.ts'
import { mapWords } from './map-words.ts'

/** How many are named at once. */
const MOST_NAMED = 8

export function MapFoot(): JSX.Element {
  const words = mapWords.value
  const { legend } = words
  const { actors, absent, absentTies } = mapModel.value
  const isCrowded = new Set(actors.map(({ place }) => place.at.join())).size < actors.length
  const isLong = useSignal(false)
  const named = isLong.value ? absent : absent.slice(0, MOST_NAMED)
  const left = tiesOfCircle(ties.value).length - shownTies.value
  const letsIn = tieChoices.value.firmnesses.length > 1
  return (
    <div class="map-foot">
      <ul class="map-legend" aria-label={legend.label}>
        <Sample words={legend.cooperation}><path class="map-tie-cooperation" d="M1 5H27" stroke-width="2.5" /></Sample>
        <Sample words={legend.conflict}><path class="map-tie-conflict" d="M1 5H27" stroke-width="2.5" /></Sample>
        <Sample words={legend.mixed}>
          <path class="map-tie-cooperation" d="M1 3H27" stroke-width="2" /><path class="map-tie-conflict" d="M1 7.5H27" stroke-width="2" />
        </Sample>
        <Sample words={legend.neutral}><path class="map-tie-neutral" d="M1 5H27" stroke-width="1.1" /></Sample>
        <li>{legend.width}</li>
        {letsIn && <li>{legend.unsure}</li>}
        {isCrowded && (
          <Sample words={legend.moved}>
            <g class="map-leader"><path d="M4 7.5L22 4" /><circle cx="4" cy="7.5" r="1.5" /></g>
          </Sample>
        )}
      </ul>
      {left > 0 && (
        <p>
          {frameWords.value.drawn(shownTies.value, shownTies.value + left)}.{' '}
          <button type="button" class="map-more" onClick={showMoreTies}>{frameWords.value.showMore(Math.min(left, TIES_A_STEP))}</button>
        </p>
      )}
      <p class="map-policy">
        <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true"><path class="map-border-disputed" d="M1 5H27" /></svg>{' '}
        {words.policy}
      </p>
      {absent.length > 0 && (
        <p class="map-absent">
          {words.absent}{' '}
          {named.map((actor) => <span key={actor.id}><ActorButton actor={actor} />{' '}</span>)}
          {named.length < absent.length && (
            <button type="button" class="map-more" onClick={() => (isLong.value = true)}>
              {words.absentMore(absent.length - named.length)}
            </button>
          )}
          {absentTies > 0 && <span class="quiet"> {words.absentTies(absentTies)}</span>}
        </p>
      )}
    </div>
  )
}

function Sample({ words, children }: { words: string; children: JSX.Element | JSX.Element[] }): JSX.Element {
  return <li><svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">{children}</svg>{words}</li>
}
