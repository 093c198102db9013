/** The picture of the map lens: land, ties as the shortest ways over the globe, actors at their places. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import { chooseTie, chosenTie } from '../../state/alliances/choices.ts'
import { closeUp, lookCloser } from '../../state/alliances/close-up.ts'
import { landFile, lookAtMap, mapView, type MapView } from '../../state/alliances/places.ts'
import { eventTable } from '../../state/alliances/ties.ts'
import { hover, hovered, select, selection } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { Icon } from '../../ui/icon.tsx'
import { announce } from '../../ui/live-region.tsx'
import { ARROWS, nextInDirection } from '../next-in-direction.ts'
import { landPaths } from './land-paths.ts'
import { layOutLabels, layOutMap, type LaidMark, type LaidTie } from './lay-out-map.ts'
import { lookOfActor } from './look-of-actor.ts'
import { MapLabels, MapLeaders, MapMarks } from './map-marks.tsx'
import { focusOfMap } from './map-focus.ts'
import { mapModel, type MapActor, type MapModel } from './map-model.ts'
import { MapTies } from './map-ties.tsx'
import { closeView, fitView, originOf, panView, zoomView, type Room } from './map-view.ts'
import { mapWords } from './map-words.ts'
import { measureText } from './measure-text.ts'
import { nearestMark } from './nearest-mark.ts'
import type { WorldPoint } from './project-world.ts'
import { useMapGestures } from './use-map-gestures.ts'
import { useRoom } from './use-room.ts'
import { wrapName } from './wrap-name.ts'

const ZOOM_STEP = 1.5
/** How far an arrow key moves the map, px. */
const PAN_STEP = 80
const LABEL_FONT = "500 13px 'Radio Canada Variable', system-ui, sans-serif"
const NOBODY: ReadonlySet<string> = new Set()
/** Names keep away from the edge, px. */
const MARGIN = 4

export function TieMap(): JSX.Element {
  const words = mapWords.value
  const keys = useId()
  const root = useRef<HTMLDivElement>(null)
  const picture = useRef<SVGSVGElement>(null)
  const room = useRoom(root)
  const pointedTie = useSignal<string | undefined>(undefined)
  const stop = useSignal<{ readonly actor?: string; readonly tie?: string }>({})
  const model = mapModel.value
  const table = eventTable.value
  const hasActors = model.actors.length > 0
  // Why not with each change of the ties: the ground stays where it is while time is played through.
  const fitted = useMemo(() => fitView(pointsOf(model), room), [table, room, hasActors])
  const taken = closeUp.value
  const about = taken && model.actors.find(({ actor }) => actor.id === taken.actor)
  const view = mapView.value ?? (taken && about ? closeView(fitted, taken.factor, about.world, room) : fitted)
  const look = (next: MapView): void => {
    lookAtMap(next)
    lookCloser({ factor: next.scale / fitted.scale, actor: actorInMiddle(model, next, room) })
  }
  const current = useRef({ view, room, look })
  current.current = { view, room, look }
  const gestures = useMapGestures(() => current.current, (next) => current.current.look(next))

  const ground = useMemo(() => landFile.value === undefined ? undefined : landPaths(landFile.value), [landFile.value])
  const layout = useMemo(() => layOutMap(model, view.scale, labelOf, measureName), [model, view.scale, words, room])
  const [pointed, selected, open] = [hovered.value, selection.value, chosenTie.value]
  const focus = useMemo(() => focusOfMap(model, pointedTie.value, { pointed, selected, open }),
    [model, pointedTie.value, pointed, selected, open])
  const origin = originOf(view, room)
  const labels = layOutLabels(layout.marks, {
    left: MARGIN - origin.x, top: MARGIN - origin.y, right: room.width - MARGIN - origin.x, bottom: room.height - MARGIN - origin.y,
  }, focus.actors ?? NOBODY, measureName)

  const zoom = (factor: number): void => look(zoomView(view, factor, { x: room.width / 2, y: room.height / 2 }, room))
  const fit = (): void => look(fitView(pointsOf(model), room))
  const chooseActor = ({ actor }: LaidMark): void => {
    lookAtMap(view)
    chooseTie(undefined)
    select({ type: 'entity', id: actor.id })
    announce(words.chosen(say(actor.label)))
  }
  const openTie = ({ one, other }: LaidTie): void => {
    lookAtMap(view)
    chooseTie({ one, other })
  }
  const letGo = (): void => {
    chooseTie(undefined)
    select(undefined)
    announce(words.letGo)
  }
  const focusMark = (mark: LaidMark | undefined): void => {
    if (!mark) return
    stop.value = { ...stop.value, actor: mark.actor.id }
    const [x, y] = [mark.x + origin.x, mark.y + origin.y]
    if (x < 0 || y < 0 || x > room.width || y > room.height) look(panView(view, room.width / 2 - x, room.height / 2 - y, room))
    focusIn(picture.current, 'data-actor', mark.actor.id)
  }
  const focusTie = (tie: LaidTie | undefined): void => {
    if (!tie) return
    stop.value = { ...stop.value, tie: tie.key }
    focusIn(picture.current, 'data-tie', tie.key)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof Element)) return
    const mark = layout.marks.findIndex(({ actor }) => actor.id === target.getAttribute('data-actor'))
    const tie = layout.ties.findIndex(({ key }) => key === target.getAttribute('data-tie'))
    const arrow = ARROWS[event.key]
    if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP)
    else if (event.key === '-') zoom(1 / ZOOM_STEP)
    else if (event.key === '0') fit()
    else if (event.key === 'Escape') letGo()
    else if (arrow && mark >= 0) focusMark(layout.marks[nextInDirection(layout.marks, mark, event.key) ?? mark])
    else if (arrow && tie >= 0) focusTie(layout.ties[tie - (arrow.x + arrow.y)])
    else if (arrow) look(panView(view, -arrow.x * PAN_STEP, -arrow.y * PAN_STEP, room))
    else if ((event.key === 'Enter' || event.key === ' ') && layout.marks[mark]) chooseActor(layout.marks[mark])
    else if ((event.key === 'Enter' || event.key === ' ') && layout.ties[tie]) openTie(layout.ties[tie])
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return
    const box = picture.current?.getBoundingClientRect()
    const near = box && nearestMark(layout.marks, event.clientX - box.left - origin.x, event.clientY - box.top - origin.y)
    const key = event.target.closest('[data-tie]')?.getAttribute('data-tie')
    const tie = layout.ties.find((one) => one.key === key)
    if (near) chooseActor(near)
    else if (tie) openTie(tie)
  }
  useEffect(() => () => hover(undefined), [])

  const actorStop = layout.marks.some(({ actor }) => actor.id === stop.value.actor) ? stop.value.actor : layout.marks[0]?.actor.id
  const tieStop = layout.ties.some(({ key }) => key === stop.value.tie) ? stop.value.tie : layout.ties.at(-1)?.key
  // Why kept: nothing of it changes while the map is moved.
  const drawing = useMemo(() => (
    <>
      <MapTies ties={layout.ties} focus={focus} stop={tieStop}
        onPoint={(tie) => (pointedTie.value = tie)} onFocus={(tie) => (stop.value = { ...stop.value, tie })} />
      <MapLeaders marks={layout.marks} focus={focus} />
      <MapMarks marks={layout.marks} focus={focus} stop={actorStop} onFocus={(actor) => (stop.value = { ...stop.value, actor })} />
    </>
  ), [layout, focus, tieStop, actorStop, words])
  const move = `translate(${origin.x.toFixed(2)} ${origin.y.toFixed(2)})`
  return (
    <div class="tie-map" ref={root}>
      <p id={keys} class="visually-hidden">{words.keys}</p>
      <svg ref={picture} class="tie-map-picture" viewBox={`0 0 ${room.width} ${room.height}`} role="group" tabindex={0}
        aria-label={words.picture(model.actors.length, model.ties.length)} aria-describedby={keys}
        {...gestures} onClick={onClick} onKeyDown={onKeyDown}>
        {ground && (
          <g class="map-ground" transform={`${move} scale(${view.scale})`} aria-hidden="true">
            <path class="map-land" d={ground.land} />
            <path class="map-border" d={ground.borders} />
            <path class="map-border-disputed" d={ground.disputed} />
          </g>
        )}
        <g transform={move}>
          {drawing}
          <MapLabels marks={layout.marks} labels={labels} focus={focus} />
        </g>
      </svg>
      <div class="tie-map-tools">
        <MapButton icon="plus" label={words.zoomIn} onClick={() => zoom(ZOOM_STEP)} />
        <MapButton icon="minus" label={words.zoomOut} onClick={() => zoom(1 / ZOOM_STEP)} />
        <MapButton icon="fit" label={words.fit} onClick={fit} />
      </div>
    </div>
  )
}

function MapButton({ icon, label, onClick }: { icon: 'plus' | 'minus' | 'fit'; label: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}><Icon name={icon} /></button>
  )
}

/** Where actors are and where ties lead: the shortest way from America to Asia goes by the pole. */
function pointsOf({ actors, ties }: MapModel): WorldPoint[] {
  return [...actors.map(({ world }) => world), ...ties.flatMap(({ way }) => way.flat())]
}

function actorInMiddle({ actors }: MapModel, { x, bottom, scale }: MapView, { height }: Room): string | undefined {
  const y = bottom - height / 2 / scale
  const distances = actors.map(({ actor, world }) => ({ id: actor.id, distance: Math.hypot(world.x - x, world.y - y) }))
  return distances.sort((one, other) => one.distance - other.distance)[0]?.id
}

function labelOf({ actor }: MapActor): { look: ReturnType<typeof lookOfActor>; lines: readonly string[] } {
  return { look: lookOfActor(actor), lines: wrapName(say(actor.label)) }
}

function measureName(line: string): number {
  return measureText(line, LABEL_FONT)
}

function focusIn(picture: SVGSVGElement | null, attribute: string, value: string): void {
  const found = [...picture?.querySelectorAll(`[${attribute}]`) ?? []].find((one) => one.getAttribute(attribute) === value)
  if (found instanceof SVGElement) found.focus()
}
