/** The actors on the map: marks at their places, names beside them, and a line to the place of a mark that had to move aside. */
import type { JSX } from 'preact'
import { NODE_OUTLINE } from '../../parts/shapes/node-shapes.ts'
import { shapePath } from '../../parts/shapes/shape-path.ts'
import { hover } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { cardsWords } from '../cards/cards-words.ts'
import { LINE_HEIGHT, type LaidMark } from './lay-out-map.ts'
import type { MapFocus } from './map-focus.ts'
import { mapWords } from './map-words.ts'
import type { LabelSpot } from './place-labels.ts'

interface MarksProps {
  marks: readonly LaidMark[]
  focus: MapFocus
}

/** `stop` is the actor that Tab comes to. */
export function MapMarks({ marks, focus, stop, onFocus }: MarksProps & {
  stop: string | undefined
  onFocus: (actor: string) => void
}): JSX.Element {
  return (
    <g role="group" aria-label={mapWords.value.actors}>
      {marks.map((mark) => {
        const { actor: { id }, look: { shape, filled, colour }, x, y, radius } = mark
        const isChosen = id === focus.chosenActor
        const inner = filled ? radius : radius * (1 - NODE_OUTLINE / 2)
        return (
          <g key={id} class={`map-mark actor-${colour}${filled ? '' : ' is-hollow'}${fading(mark, focus)}${isChosen ? ' is-chosen' : ''}`}
            data-actor={id} role="button" tabindex={id === stop ? 0 : -1} aria-label={nameOfMark(mark)} aria-pressed={isChosen}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && hover({ type: 'entity', id })}
            onPointerLeave={() => hover(undefined)}
            onFocus={() => { onFocus(id); hover({ type: 'entity', id }) }} onBlur={() => hover(undefined)}>
            <title>{say(mark.actor.label)}</title>
            <circle class="map-mark-reach" cx={x.toFixed(1)} cy={y.toFixed(1)} r={radius + 5} />
            <path class="map-mark-ring" d={shapePath(shape, x, y, radius, 4)} />
            <path class="map-mark-halo" d={shapePath(shape, x, y, radius, 1.5)} />
            <path class="map-mark-shape" d={shapePath(shape, x, y, inner)} stroke-width={filled ? 0 : radius * NODE_OUTLINE} />
          </g>
        )
      })}
    </g>
  )
}

/** Less than this, and the eye takes the mark for being at its place; px. */
const NOTICEABLE = 6

export function MapLeaders({ marks, focus }: MarksProps): JSX.Element {
  return (
    <g class="map-leaders" aria-hidden="true">
      {marks.filter(({ x, y, home }) => Math.hypot(x - home.x, y - home.y) > NOTICEABLE).map((mark) => (
        <g key={mark.actor.id} class={`map-leader${fading(mark, focus)}`}>
          <path d={`M${mark.home.x.toFixed(1)} ${mark.home.y.toFixed(1)}L${mark.x.toFixed(1)} ${mark.y.toFixed(1)}`} />
          <circle cx={mark.home.x.toFixed(1)} cy={mark.home.y.toFixed(1)} r="1.5" />
        </g>
      ))}
    </g>
  )
}

/** The names, which the marks say themselves to those who do not see them. */
export function MapLabels({ marks, labels, focus }: MarksProps & { labels: readonly (LabelSpot | undefined)[] }): JSX.Element {
  return (
    <g class="map-labels" aria-hidden="true">
      {marks.map((mark, place) => {
        const spot = labels[place]
        return spot && (
          <text key={mark.actor.id} class={`map-label${fading(mark, focus)}`}>
            {mark.lines.map((line, row) => (
              <tspan key={row} x={spot.x.toFixed(1)} y={(spot.y + (row + 0.78) * LINE_HEIGHT).toFixed(1)}>{line}</tspan>
            ))}
          </text>
        )
      })}
    </g>
  )
}

function fading({ actor: { id } }: LaidMark, { actors }: MapFocus): string {
  return actors && !actors.has(id) ? ' is-faded' : ''
}

function nameOfMark({ actor, place, ties }: LaidMark): string {
  const words = mapWords.value
  return words.actor(say(actor.label), cardsWords.value.roles[actor.role], words.places[place.kind], ties)
}
