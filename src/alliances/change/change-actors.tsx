/** The actors of a picture: marks and names. One stop for Tab; arrows go to the nearest. */
import { useSignal } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { hover, hovered, select, selection } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { ActorMark } from '../cards/actor-mark.tsx'
import { cardsWords } from '../cards/cards-words.ts'
import { nextInDirection } from '../next-in-direction.ts'
import { measureName, shortenName } from '../sides/measure-name.ts'
import { NameLine } from '../sides/name-line.tsx'
import type { Size } from '../sides/picture-frame.ts'
import { placeNames } from '../sides/place-names.ts'
import { changeWords } from './change-words.ts'
import type { PlacedActor } from './draw-change.ts'

export function ChangeActors({ actors, size, strong }: {
  actors: readonly PlacedActor[]
  size: Size
  /** Indices of those that do not fade; nothing fades without. */
  strong: ReadonlySet<number> | undefined
}): JSX.Element {
  const list = useRef<SVGGElement>(null)
  const stop = useSignal<string | undefined>(undefined)
  const about = selection.value
  const selectedId = about?.type === 'entity' ? about.id : undefined
  const pointed = hovered.value
  const always = [selectedId, pointed?.type === 'entity' ? pointed.id : undefined].filter((id) => id !== undefined).join('\n')
  const words = changeWords.value
  const names = useMemo(() => nameAll(actors, size, always.split('\n')), [actors, size, always, words])
  const stopId = [stop.value, selectedId].find((id) => actors.some(({ actor }) => actor.id === id)) ?? actors[0]?.actor.id
  const pressKey = (event: TargetedKeyboardEvent<SVGGElement>, place: number, id: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? actors.length - 1 : nextInDirection(actors, place, event.key)
    if (event.key === 'Enter' || event.key === ' ') select({ type: 'entity', id })
    else if (next !== undefined) list.current?.querySelector<SVGGElement>(`[data-place="${next}"]`)?.focus()
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
  return (
    <g role="listbox" aria-label={words.actors} ref={list}>
      {actors.map(({ index, actor, x, y, radius, isTied }, place) => {
        const { id, label, role } = actor
        const name = names.get(id)
        return (
          <g key={id} class={`sides-actor${isTied ? '' : ' is-untied'}${strong && !strong.has(index) ? ' is-faded' : ''}`}
            onClick={() => select({ type: 'entity', id })}
            onPointerEnter={() => hover({ type: 'entity', id })} onPointerLeave={() => hover(undefined)}>
            <title>{say(label)}</title>
            <g class="change-actor" data-place={place} role="option" aria-selected={id === selectedId} tabindex={id === stopId ? 0 : -1}
              aria-label={`${say(label)}, ${cardsWords.value.roleInside(cardsWords.value.roles[role])}${isTied ? '' : `, ${words.noEvent}`}`}
              transform={`translate(${round(x)} ${round(y)})`}
              onFocus={() => {
                stop.value = id
                hover({ type: 'entity', id })
              }}
              onBlur={() => hover(undefined)}
              onKeyDown={(event) => pressKey(event, place, id)}>
              <circle class="sides-target" r={Math.max(12, radius + 4)} />
              {id === selectedId && <circle class="sides-ring" r={radius + 4} />}
              <g transform={`scale(${round(radius / MARK_RADIUS)}) translate(-9.5 -7)`}><ActorMark actor={actor} /></g>
            </g>
            {name?.leader && <NameLine leader={name.leader} isFaded={false} />}
            {name && (
              // Why beside the option: shortened, it is not what the actor is called.
              <text class="sides-name" x={round(name.x)} y={round(name.y)} dy="0.35em" text-anchor={name.anchor} aria-hidden="true">
                {shortenName(say(label))}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** The radius of a mark as `ActorMark` draws it, px. */
const MARK_RADIUS = (6 * 14) / 18

/** How many are named though there is no room beside their marks. */
const LEADING = 8

function nameAll(actors: readonly PlacedActor[], { width, height }: Size, always: readonly string[]) {
  const requests = actors.map(({ actor: { id, label }, x, y, radius }) =>
    ({ id, x, y, radius, width: measureName(shortenName(say(label))) }))
  const leading = new Set(actors.filter(({ isTied }) => isTied).slice(0, LEADING).map(({ actor: { id } }) => id))
  const task = { inside: { x: 0, y: 0, width, height }, always: new Set(always), leading }
  return new Map(placeNames(requests, task).map((place) => [place.id, place]))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
