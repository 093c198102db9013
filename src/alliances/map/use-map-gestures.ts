/** Moving and zooming the map by hand: drag, pinch and wheel. */
import { useMemo } from 'preact/hooks'
import type { MapView } from '../../state/alliances/places.ts'
import { panView, zoomView, type Room } from './map-view.ts'
import type { WorldPoint } from './project-world.ts'

export interface MapGestures {
  readonly onWheel: (event: WheelEvent) => void
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  readonly onPointerCancel: (event: PointerEvent) => void
  /** Keeps the click that ends a drag from choosing something. */
  readonly onClickCapture: (event: MouseEvent) => void
}

/** How far a pointer moves before it is a drag, px. */
const SLACK = 4

/** Handlers for the element in which the map is drawn. */
export function useMapGestures(ask: () => { readonly view: MapView; readonly room: Room }, change: (view: MapView) => void): MapGestures {
  // Why once: the pointers that are down are remembered from event to event.
  return useMemo(() => new Gestures(ask, change).handlers, [])
}

class Gestures {
  readonly #ask: () => { readonly view: MapView; readonly room: Room }
  readonly #change: (view: MapView) => void
  readonly #pointers = new Map<number, WorldPoint>()
  #begin: WorldPoint | undefined
  #isDrag = false

  constructor(ask: () => { readonly view: MapView; readonly room: Room }, change: (view: MapView) => void) {
    this.#ask = ask
    this.#change = change
  }

  readonly handlers: MapGestures = {
    onWheel: (event) => {
      event.preventDefault()
      const { view, room } = this.#ask()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      const factor = Math.exp(-Math.max(-200, Math.min(200, event.deltaY * lines)) * (event.ctrlKey ? 0.01 : 0.002))
      this.#change(zoomView(view, factor, pointIn(event), room))
    },
    onPointerDown: (event) => {
      if (event.button !== 0) return
      this.#pointers.set(event.pointerId, pointIn(event))
      this.#begin = pointIn(event)
      this.#isDrag = this.#pointers.size > 1
    },
    onPointerMove: (event) => {
      const before = this.#pointers.get(event.pointerId)
      if (!before || !(event.currentTarget instanceof Element)) return
      const here = pointIn(event)
      const wasDrag = this.#isDrag
      if (!wasDrag && this.#begin && Math.hypot(here.x - this.#begin.x, here.y - this.#begin.y) < SLACK) return
      this.#isDrag = true
      // Why not before: what captures the pointer also gets the click, which then chooses nothing.
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) event.currentTarget.setPointerCapture(event.pointerId)
      const [, partner] = [...this.#pointers].find(([id]) => id !== event.pointerId) ?? []
      this.#pointers.set(event.pointerId, here)
      const { view, room } = this.#ask()
      this.#change(partner ? pinch(view, partner, before, here, room) : panView(view, here.x - before.x, here.y - before.y, room))
    },
    onPointerUp: (event) => void this.#pointers.delete(event.pointerId),
    onPointerCancel: (event) => void this.#pointers.delete(event.pointerId),
    onClickCapture: (event) => {
      if (!this.#isDrag || event.detail === 0) return
      event.stopPropagation()
      this.#isDrag = false
    },
  }
}

/** One finger stays, the other moves: what was between them stays between them. */
function pinch(view: MapView, partner: WorldPoint, before: WorldPoint, here: WorldPoint, room: Room): MapView {
  const [was, is] = [distance(partner, before), distance(partner, here)]
  const zoomed = zoomView(view, was > 0 ? is / was : 1, middle(partner, before), room)
  return panView(zoomed, (here.x - before.x) / 2, (here.y - before.y) / 2, room)
}

function distance(one: WorldPoint, other: WorldPoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function middle(one: WorldPoint, other: WorldPoint): WorldPoint {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}

function pointIn(event: MouseEvent): WorldPoint {
  const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : { left: 0, top: 0 }
  return { x: event.clientX - box.left, y: event.clientY - box.top }
}
