/** The actors of the picture: marks and names. One stop for Tab; arrows go to the nearest. */
import { useSignal } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { openActor, openedActors } from '../../state/alliances/choices.ts'
import { hover, hovered, select, selection } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { ActorMark } from '../cards/actor-mark.tsx'
import { nextInDirection } from '../next-in-direction.ts'
import { nameActor, nameSide } from './describe-marks.ts'
import type { DrawnActor, DrawnSides } from './draw-sides.ts'
import { measureName, shortenName } from './measure-name.ts'
import { NameLine } from './name-line.tsx'
import { itemAt, itemLeft } from './at-place.ts'
import type { Box } from './box-grid.ts'
import { placeNames, type NamePlace } from './place-names.ts'
import { sidesWords } from './sides-words.ts'

interface ActorsProps {
  readonly drawn: DrawnSides
  /** Indices of those that do not fade; nothing fades without. */
  readonly strong: ReadonlySet<number> | undefined
  readonly wasMoved: () => boolean
  /** Room for names beside the outermost marks, px. */
  readonly beside: number
}

export function SidesActors({ drawn, strong, wasMoved, beside }: ActorsProps): JSX.Element {
  const list = useRef<SVGGElement>(null)
  const stop = useSignal<string | undefined>(undefined)
  const { actors } = drawn
  const about = selection.value
  const selectedId = about?.type === 'entity' ? about.id : undefined
  const pointed = hovered.value
  const always = [selectedId, pointed?.type === 'entity' ? pointed.id : undefined].filter((id) => id !== undefined).join('\n')
  const names = useMemo(() => nameAll(drawn, selectedId, always.split('\n'), beside), [drawn, selectedId, always, beside, sidesWords.value])
  const stopId = [stop.value, selectedId].find((id) => actors.some(({ actor }) => actor.id === id)) ?? actors[0]?.actor.id
  const pressKey = (event: TargetedKeyboardEvent<SVGGElement>): void => {
    const one = itemAt(actors, event.target)
    if (!one) return
    const place = actors.indexOf(one)
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? actors.length - 1 : nextInDirection(actors, place, event.key)
    if (event.key === 'Enter' || event.key === ' ') select({ type: 'entity', id: one.actor.id })
    else if (next === undefined) {
      if (event.key.startsWith('Arrow')) event.preventDefault()
      return
    } else list.current?.querySelector<SVGGElement>(`[data-place="${next}"]`)?.focus()
    event.preventDefault()
  }
  const pointAt = (one: DrawnActor | undefined): void => hover(one && { type: 'entity', id: one.actor.id })
  const selected = actors.find(({ actor }) => actor.id === selectedId)
  return (
    <>
      <g role="listbox" aria-label={sidesWords.value.actors} ref={list}
        onClick={({ target }) => {
          const one = wasMoved() ? undefined : itemAt(actors, target)
          if (one) select({ type: 'entity', id: one.actor.id })
        }}
        onPointerOver={({ target }) => pointAt(itemAt(actors, target))}
        onPointerOut={(event) => {
          if (itemLeft(actors, event)) hover(undefined)
        }}
        onFocusIn={({ target }) => {
          const one = itemAt(actors, target)
          stop.value = one?.actor.id
          pointAt(one)
        }}
        onFocusOut={() => hover(undefined)}
        onKeyDown={pressKey}>
        {actors.map((one, place) => {
          const { actor: { id, label }, index } = one
          return (
            <g key={id} data-place={place} role="option" aria-label={nameActor(one, drawn.sides)} aria-selected={id === selectedId}
              class={`sides-actor${strong && !strong.has(index) ? ' is-faded' : ''}`} tabindex={id === stopId ? 0 : -1}>
              <title>{say(label)}</title>
              <Mark one={one} isSelected={id === selectedId} />
            </g>
          )
        })}
      </g>
      {/* Why after the marks: a name is read over a mark that it meets, and never cut off by it. */}
      <g class="sides-names" aria-hidden="true">
        {actors.map(({ actor: { id, label }, index }) => (
          <Name key={id} place={names.get(id)} name={shortenName(say(label))} isFaded={strong?.has(index) === false}
            isSelected={id === selectedId} />
        ))}
      </g>
      {selected && <OpenButton one={selected} />}
    </>
  )
}

/** The radius of a mark as `ActorMark` draws it, px. */
const MARK_RADIUS = (6 * 14) / 18

function Mark({ one: { actor, x, y, radius }, isSelected }: { one: DrawnActor; isSelected: boolean }): JSX.Element {
  const size = radius / MARK_RADIUS
  return (
    <g class="sides-mark" style={{ transform: `translate(${round(x)}px, ${round(y)}px)` }}>
      <circle class="sides-target" r={Math.max(16, radius + 4)} />
      {isSelected && <circle class="sides-ring" r={radius + 5} />}
      <g transform={`scale(${round(size * 10) / 10}) translate(-9.5 -7)`}><ActorMark actor={actor} /></g>
    </g>
  )
}

interface NameProps {
  readonly place: NamePlace | undefined
  readonly name: string
  readonly isFaded: boolean
  readonly isSelected: boolean
}

function Name({ place, name, isFaded, isSelected }: NameProps): JSX.Element | null {
  if (!place) return null
  const looks = `sides-name${isFaded ? ' is-faded' : ''}${isSelected ? ' is-selected' : ''}`
  return (
    <>
      {place.leader && <NameLine leader={place.leader} isFaded={isFaded} />}
      <text class={looks} x={round(place.x)} y={round(place.y)} dy="0.35em" text-anchor={place.anchor}>{name}</text>
    </>
  )
}

/** From the border of the mark to the middle of the button, px to the right and up. */
const OPEN_AT = 9

/** Keeps all ties of an actor in the picture when another is selected. */
function OpenButton({ one: { actor, x, y, radius } }: { one: DrawnActor }): JSX.Element {
  const isOpen = openedActors.value.includes(actor.id)
  const words = sidesWords.value
  const toggle = (): void => openActor(actor.id, !isOpen)
  const label = (isOpen ? words.showStrongest : words.showAll)(say(actor.label))
  return (
    <g class="sides-open" role="button" tabindex={0} aria-label={label} aria-pressed={isOpen}
      transform={`translate(${round(x + radius + OPEN_AT)} ${round(y - radius - OPEN_AT)})`}
      onClick={toggle} onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        toggle()
      }}>
      <title>{label}</title>
      <circle class="sides-target" r="16" />
      <circle r="8.5" />
      <path d={isOpen ? 'M-4 0H4' : 'M-4 0H4M0 -4V4'} />
    </g>
  )
}

/** How many are named though there is no room beside their marks: those with most ties, and the strongest. */
const LEADING = 8

function nameAll(
  { actors, ties, sides }: DrawnSides,
  selectedId: string | undefined,
  always: readonly string[],
  beside: number,
): ReadonlyMap<string, NamePlace> {
  const selected = actors.filter(({ actor }) => actor.id === selectedId)
  const obstacles = [
    ...selected.map(({ x, y, radius }) => ({ x: x + radius + OPEN_AT - 9, y: y - radius - OPEN_AT - 9, width: 18, height: 18 })),
    ...sides.map((side) => {
      const width = 1.2 * measureName(nameSide(side))
      return { x: side.hull.top.x - width / 2, y: side.hull.top.y - 22, width, height: 20 }
    }),
    ...ties.flatMap(({ sign }) => (sign ? [{ x: sign.x - 8, y: sign.y - 8, width: 16, height: 16 }] : [])),
  ]
  // Why by ties: who is tied to most is looked for first.
  const requests = [...actors].sort((one, other) => other.ties - one.ties).map(({ actor: { id, label }, x, y, radius }) =>
    ({ id, x, y, radius, width: measureName(shortenName(say(label))) }))
  const leading = new Set([...requests.slice(0, LEADING).map(({ id }) => id), ...actors.slice(0, LEADING).map(({ actor: { id } }) => id)])
  const places = placeNames(requests, { obstacles, inside: boxAround(actors, beside - 4), always: new Set(always), leading })
  return new Map(places.map((place) => [place.id, place]))
}

/** Why: what fits the picture into its frame leaves so much room around the marks. */
function boxAround(actors: readonly DrawnActor[], beside: number): Box {
  const [x, y] = [actors.map((one) => one.x), actors.map((one) => one.y)]
  const [left, top] = [Math.min(...x) - beside, Math.min(...y) - ABOVE]
  return { x: left, y: top, width: Math.max(...x) + beside - left, height: Math.max(...y) + ABOVE - top }
}

/** The same above and below, px. */
const ABOVE = 38

function round(value: number): number {
  return Math.round(value * 10) / 10
}
