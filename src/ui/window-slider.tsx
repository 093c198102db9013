/** A window on a scale, with two ends to move, laid over a drawing of the same scale. */
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'

/** From where to where, in the unit of the scale; `start` is never greater than `end`. */
export interface ScaleWindow {
  /** Lower end. */
  readonly start: number
  /** Upper end. */
  readonly end: number
}

/** What a window slider needs. */
export interface WindowSliderProps extends ScaleWindow {
  /** Name of the two ends together. */
  readonly label: string
  /** Name of the lower end. */
  readonly startLabel: string
  /** Name of the upper end. */
  readonly endLabel: string
  /** Where the scale begins. */
  readonly min: number
  /** Where the scale ends; at least `min`. */
  readonly max: number
  /** Values are `min` plus a multiple of it, or `max`. Default: 1. */
  readonly step?: number
  /** Way of PageUp and PageDown. Default: ten steps. */
  readonly pageStep?: number
  /** Space between the slider's edge and the end of the scale, left and right, in px. Default: 12. */
  readonly padding?: number
  /** A value in words, read out as the value of an end. */
  readonly show: (value: number) => string
  /** The same for the upper end, where that is not itself inside the window. Default: as `show`. */
  readonly showEnd?: (value: number) => string
  /** Takes each new window, all along a drag. */
  readonly onChange: (next: ScaleWindow) => void
}

type Part = 'start' | 'end' | 'band'

interface Drag {
  readonly part: Part
  readonly place: number
  /** Px for the whole scale. */
  readonly size: number
  readonly from: ScaleWindow
}

/**
 * Two sliders that cannot cross and the band between them: drag an end or the band; arrows, PageUp, PageDown, Home and
 * End move an end; with Shift, arrows and Page keys move the whole window. It fills its parent, which must be
 * positioned, and only its handles take the pointer, so that what is drawn below can still be pointed at.
 */
export function WindowSlider(props: WindowSliderProps) {
  const { start, end, min, max, step = 1, pageStep = step * 10, padding = 12, show, showEnd = show } = props
  const root = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | undefined>(undefined)
  const [dragged, setDragged] = useState<Part | undefined>(undefined)
  const span = max - min

  const snap = (value: number): number => {
    if (value >= max) return max
    const steps = Math.max(0, Math.round((value - min) / step))
    // Why the digits: 0.1 + 0.2 must be 0.3 on a scale of tenths.
    return Math.min(max, Number((min + steps * step).toPrecision(12)))
  }
  const change = (next: ScaleWindow): void => {
    if (next.start !== start || next.end !== end) props.onChange(next)
  }
  const moveEnd = (part: 'start' | 'end', value: number): void =>
    change(
      part === 'start'
        ? { start: Math.min(snap(value), end), end }
        : { start, end: Math.max(snap(value), start) },
    )
  const moveBand = (from: ScaleWindow, way: number): void => {
    const width = from.end - from.start
    const next = Math.max(min, Math.min(max - width, snap(from.start + way)))
    change({ start: next, end: Math.min(max, Number((next + width).toPrecision(12))) })
  }

  const press = (part: 'start' | 'end', event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const way = WAYS.get(event.key)
    if (way) {
      const distance = way.sign * (way.isPage ? pageStep : step)
      if (event.shiftKey) moveBand({ start, end }, distance)
      else moveEnd(part, (part === 'start' ? start : end) + distance)
    } else if (event.key === 'Home') moveEnd(part, min)
    else if (event.key === 'End') moveEnd(part, max)
    else return
    event.preventDefault()
  }
  const take = (part: Part, event: TargetedPointerEvent<HTMLElement>): void => {
    const size = (root.current?.clientWidth ?? 0) - 2 * padding
    if (event.button !== 0 || size <= 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { part, place: event.clientX, size, from: { start, end } }
    setDragged(part)
  }
  const move = (event: TargetedPointerEvent<HTMLElement>): void => {
    const held = drag.current
    if (!held) return
    const way = ((event.clientX - held.place) / held.size) * span
    if (held.part === 'band') moveBand(held.from, way)
    else {
      // Why: where both ends stand on one value, the hand cannot tell them apart; the way it goes can.
      const part = held.from.start !== held.from.end || way === 0 ? held.part : way < 0 ? 'start' : 'end'
      moveEnd(part, held.from[part] + way)
    }
  }
  const stop = (): void => {
    drag.current = undefined
    setDragged(undefined)
  }

  const fractionOf = (value: number): number => (span > 0 ? (value - min) / span : 0)
  const placeOf = (value: number): string =>
    `calc(${padding}px + (100% - ${2 * padding}px) * ${fractionOf(value).toFixed(6)})`
  const thumb = (part: 'start' | 'end', label: string, value: number, lowest: number, highest: number) => (
    <>
      <div
        class={`window-thumb window-thumb-${part}`}
        // Why a property: the style sheet keeps the target inside the slider, and the line exactly at the value.
        style={{ '--place': placeOf(value) }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={lowest}
        aria-valuemax={highest}
        aria-valuenow={value}
        aria-valuetext={part === 'start' ? show(value) : showEnd(value)}
        onKeyDown={(event) => press(part, event)}
        onPointerDown={(event) => take(part, event)}
        onPointerMove={move}
        onPointerUp={stop}
        onLostPointerCapture={stop}
      />
      <div class="window-line" style={{ left: placeOf(value) }} />
    </>
  )

  return (
    <div class={`window-slider${dragged ? ' is-dragged' : ''}`} role="group" aria-label={props.label} ref={root}>
      <div class="window-outside" style={{ left: '0', right: `calc(100% - ${placeOf(start)})` }} />
      <div class="window-outside" style={{ left: placeOf(end), right: '0' }} />
      <div
        class="window-band"
        style={{ left: placeOf(start), right: `calc(100% - ${placeOf(end)})` }}
        onPointerDown={(event) => take('band', event)}
        onPointerMove={move}
        onPointerUp={stop}
        onLostPointerCapture={stop}
      />
      {thumb('start', props.startLabel, start, min, end)}
      {thumb('end', props.endLabel, end, start, max)}
    </div>
  )
}

const WAYS: ReadonlyMap<string, { readonly sign: 1 | -1; readonly isPage: boolean }> = new Map([
  ['ArrowRight', { sign: 1, isPage: false }],
  ['ArrowUp', { sign: 1, isPage: false }],
  ['ArrowLeft', { sign: -1, isPage: false }],
  ['ArrowDown', { sign: -1, isPage: false }],
  ['PageUp', { sign: 1, isPage: true }],
  ['PageDown', { sign: -1, isPage: true }],
])
