/** The ties on the map: lines that can be pointed at, chosen and walked through. */
import type { JSX } from 'preact'
import { say } from '../../state/words.ts'
import { cardsWords } from '../cards/cards-words.ts'
import { signWords, tieWords } from '../cards/tie-words.ts'
import { ties as currentTies } from '../../state/alliances/ties.ts'
import type { LaidTie } from './lay-out-map.ts'
import type { MapFocus } from './map-focus.ts'
import { mapWords } from './map-words.ts'

export function MapTies({ ties, focus, stop, onPoint, onFocus }: {
  ties: readonly LaidTie[]
  focus: MapFocus
  /** Key of the tie that Tab comes to. */
  stop: string | undefined
  onPoint: (tie: string | undefined) => void
  onFocus: (tie: string) => void
}): JSX.Element {
  return (
    <g role="group" aria-label={mapWords.value.ties}>
      {ties.map((tie) => (
        <g key={tie.key} class={classOf(tie, focus)} data-tie={tie.key} role="button" tabindex={tie.key === stop ? 0 : -1}
          aria-label={nameOfTie(tie)} aria-pressed={tie.key === focus.chosenTie}
          onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(tie.key)} onPointerLeave={() => onPoint(undefined)}
          onFocus={() => { onFocus(tie.key); onPoint(tie.key) }} onBlur={() => onPoint(undefined)}>
          <path class="map-tie-reach" d={tie.path} />
          <path class="map-tie-ring" d={tie.path} />
          {tie.strokes.map(({ sign, path, width }) => (
            <path key={sign} class={`map-tie-${sign}`} d={path} stroke-width={width.toFixed(2)} />
          ))}
        </g>
      ))}
    </g>
  )
}

function classOf({ key, isSure }: LaidTie, { ties, chosenTie }: MapFocus): string {
  return `map-tie${isSure ? '' : ' is-unsure'}${ties && !ties.has(key) ? ' is-faded' : ''}${key === chosenTie ? ' is-chosen' : ''}`
}

function nameOfTie({ tie, isSure }: LaidTie): string {
  const words = mapWords.value
  const { actors } = currentTies.value.table
  const [one, other] = [actors[tie.a], actors[tie.b]]
  const pair = one && other ? cardsWords.value.pair(say(one.label), say(other.label)) : ''
  return words.tie(pair, isSure ? signWords(tie) : `${signWords(tie)}, ${words.unsure}`, tieWords(tie))
}
