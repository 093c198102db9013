/** Lets a picture be zoomed and moved by wheel, pinch, dragging and keys, and fits it again when what it shows changes. */
import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals'
import type { RefObject, TargetedPointerEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { closeUp, lookCloser } from '../../state/alliances/close-up.ts'
import { lookAtMap } from '../../state/alliances/places.ts'
import { closeFrame, fitFrame, spotInMiddle, zoomFrame, type Margins, type PictureFrame, type Size } from './picture-frame.ts'

interface Spot {
  readonly x: number
  readonly y: number
}

export interface PictureHandle {
  readonly element: RefObject<SVGSVGElement | null>
  readonly size: ReadonlySignal<Size>
  readonly frame: ReadonlySignal<PictureFrame>
  /** Apart from the rest, since who draws at a scale need not follow when the picture only moves. */
  readonly scale: ReadonlySignal<number>
  readonly isFitted: ReadonlySignal<boolean>
  /** Larger or smaller by a factor, about the middle. */
  readonly zoom: (factor: number) => void
  readonly fit: () => void
  /** Whether the last press moved the picture, and is no click. */
  readonly wasMoved: () => boolean
  readonly press: (event: TargetedPointerEvent<SVGSVGElement>) => void
  readonly drag: (event: TargetedPointerEvent<SVGSVGElement>) => void
  readonly release: (event: TargetedPointerEvent<SVGSVGElement>) => void
}

/** Px before a press becomes a move. */
const THRESHOLD = 5
/** Px of a wheel for twice the size. */
const WHEEL = 400

/** `spots` are what has to be seen, in the units of the picture; `around` px are kept free around them; `actors` are those of them where
 * somebody stands, by id. How close a person looks, and at whom, is noted for the other pictures, and taken over from them. */
export function usePictureFrame(
  spots: ReadonlySignal<readonly Spot[]>, around: ReadonlySignal<Margins>, actors: ReadonlySignal<ReadonlyMap<string, Spot>>,
): PictureHandle {
  const element = useRef<SVGSVGElement>(null)
  const size = useSignal<Size>({ width: 0, height: 0 })
  const own = useSignal<PictureFrame | undefined>(undefined)
  const fitted = useComputed(() => fitFrame(spots.value, size.value, around.value))
  const taken = useComputed(() => {
    const look = closeUp.value
    const spot = actors.value.get(look?.actor ?? '')
    return look && spot && closeFrame(fitted.value, look.factor, spot, size.value)
  })
  const frame = useComputed(() => own.value ?? taken.value ?? fitted.value)
  const scale = useComputed(() => frame.value.scale)
  const isFitted = useComputed(() => own.value === undefined && taken.value === undefined)
  const look = (next: PictureFrame | undefined): void => {
    own.value = next
    lookAtMap(undefined)
    lookCloser(next && { factor: next.scale / fitted.peek().scale, actor: spotInMiddle(next, size.peek(), actors.peek()) })
  }
  const pressed = useRef(new Map<number, Spot>())
  const moved = useRef(0)

  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Spot => {
    const box = element.current?.getBoundingClientRect()
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
  }

  useEffect(() => {
    const picture = element.current
    if (!picture) return undefined
    const observer = new ResizeObserver(() => (size.value = { width: picture.clientWidth, height: picture.clientHeight }))
    observer.observe(picture)
    const turn = (event: WheelEvent): void => {
      // Why: on a page that scrolls, the wheel scrolls.
      const page = document.documentElement
      if (page.scrollHeight > page.clientHeight + 1 && !event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      look(zoomFrame(frame.peek(), 2 ** (-event.deltaY * (event.deltaMode === 0 ? 1 : 16) / WHEEL), at(event)))
    }
    // Why not by Preact: only a listener that says so may keep the page from scrolling.
    picture.addEventListener('wheel', turn, { passive: false })
    return () => {
      observer.disconnect()
      picture.removeEventListener('wheel', turn)
    }
  }, [])

  return {
    element,
    size,
    frame,
    scale,
    isFitted,
    zoom: (factor) => look(zoomFrame(frame.peek(), factor, { x: size.peek().width / 2, y: size.peek().height / 2 })),
    fit: () => look(undefined),
    wasMoved: () => moved.current > THRESHOLD,
    press: (event) => {
      if (event.button !== 0) return
      if (pressed.current.size === 0) moved.current = 0
      pressed.current.set(event.pointerId, at(event))
    },
    drag: (event) => {
      const before = pressed.current.get(event.pointerId)
      if (!before) return
      const now = at(event)
      const [other] = [...pressed.current].filter(([id]) => id !== event.pointerId).map(([, spot]) => spot)
      moved.current += Math.hypot(now.x - before.x, now.y - before.y)
      if (moved.current <= THRESHOLD) return
      pressed.current.set(event.pointerId, now)
      event.currentTarget.setPointerCapture(event.pointerId)
      const current = frame.peek()
      if (!other) look({ ...current, x: current.x + now.x - before.x, y: current.y + now.y - before.y })
      else {
        const factor = distance(now, other) / Math.max(1, distance(before, other))
        const next = zoomFrame(current, factor, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
        look({ ...next, x: next.x + (now.x - before.x) / 2, y: next.y + (now.y - before.y) / 2 })
      }
    },
    release: (event) => void pressed.current.delete(event.pointerId),
  }
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
