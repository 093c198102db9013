/** The events along time: cooperation above the line, conflict below it, and over it what is laid over the same scale. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Extent } from '../../core/dates.ts'
import type { TimeBins } from '../../state/alliances/time-bins.ts'
import { nameYears } from './name-years.ts'
import { placeTimeBars } from './place-time-bars.ts'
import { extentWords, showCount, timeWords } from './time-words.ts'

/** Room at the left and right of the scale, px: that of the slider over it. */
export const TIME_PADDING = 14
const AXIS = 16
const LABEL_WIDTH = 36

/** `height` of the bars in px; `bands` are shaded; `children` lie over it, in a box of its size. */
export function TimeHistogram({ bins, scale, height, bands, children }: {
  bins: TimeBins
  scale: Extent
  height: number
  bands: readonly (Extent & { readonly id: string })[]
  children?: ComponentChildren
}): JSX.Element {
  const words = timeWords.value
  const frame = useRef<HTMLDivElement>(null)
  const width = useSignal(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => (width.value = element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const across = width.value
  const span = Math.max(1, across - 2 * TIME_PADDING)
  const x = (time: number): number =>
    TIME_PADDING + ((Math.min(scale.end, Math.max(scale.start, time)) - scale.start) / (scale.end - scale.start)) * span
  const { bars, line } = useMemo(() => placeTimeBars(bins, { height, x }), [bins, height, across, scale.start, scale.end])
  const years = nameYears(scale.start, scale.end, { x, labelWidth: LABEL_WIDTH, width: across })
  const whole = { start: bins.limits[0] as number, end: bins.limits.at(-1) as number }
  const [cooperation, conflict] = [words.events(sum(bins.cooperation)), words.events(sum(bins.conflict))]
  const label = words.picture(extentWords(whole), words.steps[bins.step], cooperation, conflict)
  return (
    <div class="time-histogram" ref={frame} style={{ height: `${height + AXIS}px` }}>
      {across > 0 && (
        <svg class="time-drawing" role="img" aria-label={label} width={across} height={height + AXIS}
          viewBox={`0 0 ${across} ${height + AXIS}`}>
          {bands.map((band) => (
            <rect key={band.id} class="time-band" x={x(band.start)} y={0} height={height}
              width={Math.max(1, x(band.end) - x(band.start))} />
          ))}
          {years.map(({ year, x: at }) => (
            <g key={year}>
              <path class="time-year" d={`M${at} 0V${height + 4}`} />
              <text class="time-label" x={at + 3} y={height + AXIS - 3}>{year}</text>
            </g>
          ))}
          {bars.map(({ bin, x: left, width: wide, above, below }) => (
            <g key={bin}>
              <title>{binWords(bins, bin)}</title>
              {above > 0 && <rect class="time-cooperation" x={left} y={line - above} width={wide} height={above} />}
              {below > 0 && (
                <rect class="time-conflict" x={left + 0.5} y={line + 0.5} width={Math.max(1, wide - 1)} height={Math.max(1, below - 0.5)} />
              )}
            </g>
          ))}
          <path class="time-line" d={`M${TIME_PADDING} ${line}H${across - TIME_PADDING}`} />
        </svg>
      )}
      {children}
    </div>
  )
}

function binWords(bins: TimeBins, bin: number): string {
  const dates = extentWords({ start: bins.limits[bin] as number, end: bins.limits[bin + 1] as number })
  const [cooperation, conflict, neither] = [bins.cooperation[bin] as number, bins.conflict[bin] as number, bins.neither[bin] as number]
  return timeWords.value.bin(dates, showCount(cooperation), showCount(conflict), neither > 0 ? showCount(neither) : '')
}

function sum(counts: Uint32Array): number {
  return counts.reduce((all, one) => all + one, 0)
}
