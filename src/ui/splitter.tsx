/** A line between two parts of the window that one can move. */
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'

/** What a splitter needs. */
export interface SplitterProps {
  /** Name of the first part, which the value measures: the left or the upper one. */
  readonly label: string
  /** How the line runs: `vertical` between left and right, `horizontal` between upper and lower. */
  readonly orientation: 'vertical' | 'horizontal'
  /** Share of the first part, in percent of the parent element. */
  readonly value: number
  /** Smallest value, in percent. Default: 10. */
  readonly min?: number
  /** Greatest value, in percent. Default: 90. */
  readonly max?: number
  /** Way of one press on an arrow, in percent. Default: 2. */
  readonly step?: number
  /** The value that a double click brings back. Default: 50. */
  readonly initial?: number
  /** Id of the first part. */
  readonly controls?: string
  /** The value in words; without it, the number is read out. */
  readonly valueText?: string
  /** Takes each new value, in percent with one decimal, all along a drag. */
  readonly onChange: (value: number) => void
}

/** A window splitter after the pattern of WAI-ARIA: drag, arrows, Home, End; a double click brings `initial` back. */
export function Splitter(props: SplitterProps) {
  const { orientation, value, min = 10, max = 90, step = 2, initial = 50 } = props
  const grip = useRef<{ readonly place: number; readonly value: number; readonly size: number } | undefined>(undefined)
  const [isDragged, setIsDragged] = useState(false)
  const isVertical = orientation === 'vertical'

  const change = (next: number): void => {
    const rounded = Math.round(Math.min(max, Math.max(min, next)) * 10) / 10
    if (rounded !== value) props.onChange(rounded)
  }
  const press = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const [back, forth] = isVertical ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const targets = new Map([
      [back, value - step],
      [forth, value + step],
      ['Home', min],
      ['End', max],
    ])
    const target = targets.get(event.key)
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    change(target)
  }
  const placeOf = (event: PointerEvent): number => (isVertical ? event.clientX : event.clientY)
  const start = (event: TargetedPointerEvent<HTMLElement>): void => {
    const parent = event.currentTarget.parentElement?.getBoundingClientRect()
    const size = (isVertical ? parent?.width : parent?.height) ?? 0
    if (event.button !== 0 || size === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { place: placeOf(event), value, size }
    setIsDragged(true)
  }
  const move = (event: TargetedPointerEvent<HTMLElement>): void => {
    const held = grip.current
    if (held) change(held.value + ((placeOf(event) - held.place) / held.size) * 100)
  }
  const stop = (): void => {
    grip.current = undefined
    setIsDragged(false)
  }

  return (
    <div
      class={`splitter splitter-${orientation}${isDragged ? ' is-dragged' : ''}`}
      role="separator"
      tabIndex={0}
      aria-orientation={orientation}
      aria-label={props.label}
      aria-controls={props.controls}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={props.valueText}
      onKeyDown={press}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onLostPointerCapture={stop}
      onDblClick={() => change(initial)}
    />
  )
}
