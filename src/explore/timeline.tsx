/** The timeline: dated events with their vague dates, and the window that narrows everything else. */
import { computed, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { DAY, type Extent } from '../core/dates.ts'
import { focus, visible } from '../state/focus.ts'
import { claimGraph, dossierIndex } from '../state/project.ts'
import { filter, hover, language, narrow, select } from '../state/view.ts'
import { dateWords, messages, say, tripleWords } from '../state/words.ts'
import { WindowSlider } from '../ui/window-slider.tsx'
import { monthMarks, placeItems, timelineExtent, timelineItems, type PlacedItem } from './timeline-items.ts'

/** On a low screen the article and the graph need the room more. */
const LANES = matchMedia('(min-width: 901px) and (max-height: 640px)').matches ? 3
  : matchMedia('(min-width: 901px) and (max-height: 820px)').matches ? 5 : 11
const LANE_HEIGHT = 13
const BAR_HEIGHT = 11.5
const TOP = 4
const AXIS = 17
const HEIGHT = TOP + LANES * LANE_HEIGHT + AXIS
const PADDING = 14

const items = computed(() => timelineItems(dossierIndex.value, {
  event: (id) => say(dossierIndex.value.events.get(id)?.label ?? { en: id, fr: id }),
  claim: ({ claim }) => tripleWords(claim),
}))
const extent = computed(() => timelineExtent(items.value))

/** The strip below text and graph. Nothing is drawn where nothing has a date. */
export function Timeline(): JSX.Element | null {
  const words = messages.value.timeline
  const whole = extent.value
  if (!whole) return null
  const { window, undated } = filter.value
  const shown = window ?? whole
  const day = (time: number): string => dateWords(new Date(time).toISOString().slice(0, 10))
  const graph = claimGraph.value
  const withoutDate = graph.filterEdges((_id, { time }) => time === undefined).length
  return (
    <section class="timeline" aria-labelledby="timeline-heading">
      <div class="timeline-head">
        <h2 id="timeline-heading" class="strip-heading">{words.heading}</h2>
        <p class="timeline-sentence">
          {window ? words.sentence(day(window.start), day(window.end - DAY)) : words.sentenceAll(items.value.length)}
        </p>
        {window && (
          <>
            <label class="toggle"><input type="checkbox" checked={undated}
              onChange={({ currentTarget }) => narrow({ undated: currentTarget.checked })} />
              {words.undated} <span class="quiet">({withoutDate})</span></label>
            <button type="button" class="button" onClick={({ currentTarget }) => {
              // Why: the button goes with what it undoes, and would take the focus with it.
              currentTarget.closest('section')?.querySelector<HTMLElement>('[role=slider]')?.focus()
              narrow({ window: undefined, undated: true })
            }}>{words.whole}</button>
          </>
        )}
      </div>
      <TimelineStrip whole={whole} shown={shown} day={day} />
    </section>
  )
}

function TimelineStrip({ whole, shown, day }: { whole: Extent; shown: Extent; day: (time: number) => string }): JSX.Element {
  const words = messages.value.timeline
  const strip = useRef<HTMLDivElement>(null)
  const width = useSignal(0)
  useLayoutEffect(() => {
    const element = strip.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => (width.value = element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const span = Math.max(1, width.value - 2 * PADDING)
  const x = (time: number): number => PADDING + ((time - whole.start) / (whole.end - whole.start)) * span
  const placed = useMemo(() => (width.value === 0 ? [] : placeItems(items.value, {
    lanes: LANES,
    width: width.value,
    x,
    widthOf: (label) => label.length * 5.9,
  })), [items.value, width.value, whole])
  const marks = monthMarks(whole, Math.max(2, Math.floor(span / 70)))
  const monthName = new Intl.DateTimeFormat(language.value, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return (
    <div class="timeline-strip" ref={strip} style={{ height: `${HEIGHT}px` }}>
      <svg class="timeline-drawing" width={width.value} height={HEIGHT} viewBox={`0 0 ${width.value} ${HEIGHT}`} aria-hidden="true">
        <defs>
          {(['cooperation', 'conflict', 'neutral'] as const).map((sign) => (
            <linearGradient key={sign} id={`fade-${sign}`}>
              <stop offset="0" class={`stop-${sign}`} stop-opacity="0" /><stop offset="0.7" class={`stop-${sign}`} stop-opacity="1" />
            </linearGradient>
          ))}
        </defs>
        {marks.map((mark) => (
          <g key={mark}>
            <path class="timeline-month" d={`M${x(mark)} 0V${HEIGHT - AXIS + 4}`} />
            {x(mark) + 56 < width.value && <text class="timeline-label quiet" x={x(mark) + 3} y={HEIGHT - 5}>{monthName.format(mark)}</text>}
          </g>
        ))}
        {placed.map((item) => <Bar key={item.id} item={item} />)}
      </svg>
      <WindowSlider label={words.label} startLabel={words.from} endLabel={words.until} padding={PADDING}
        min={whole.start} max={whole.end} step={DAY} pageStep={30 * DAY} start={shown.start} end={shown.end} show={day} showEnd={(end) => day(end - DAY)}
        onChange={({ start, end }) => {
          const all = start <= whole.start && end >= whole.end
          const first = Math.min(start, whole.end - DAY)
          narrow({ window: all ? undefined : { start: first, end: Math.max(end, first + DAY) } })
        }} />
    </div>
  )
}

/** A bar fades in where its beginning is not known. Pointing at it points at its claims. */
function Bar({ item }: { item: PlacedItem }): JSX.Element {
  const { left, right, lane, sign, date, labelled, labelX, labelAnchor, label, claims } = item
  const y = TOP + lane * LANE_HEIGHT
  const strong = focus.value
  const shown = claims.filter(({ claim }) => visible.value.claims.has(claim.id))
  const faded = shown.length === 0 || (strong && !claims.some(({ claim }) => strong.claims.has(claim.id)))
  const open = !Number.isFinite(date.start)
  const first = shown[0]
  const vague = date.approximate || date.uncertain
  const hearsay = claims.every(({ claim }) => claim.modality !== 'asserted')
  return (
    <g class={`timeline-item tick-${sign}${faded ? ' is-faded' : ''}${hearsay ? ' is-hearsay' : ''}`}
      onClick={() => first && select({ type: 'claim', id: first.claim.id })}
      onPointerEnter={() => first && hover({ type: 'claim', id: first.claim.id })} onPointerLeave={() => hover(undefined)}>
      <title>{messages.value.labelled(label, dateWords(date.edtf))}</title>
      <rect class={`timeline-bar${vague ? ' is-vague' : ''}`} x={left} y={y} width={right - left} height={BAR_HEIGHT}
        fill={open ? `url(#fade-${sign})` : undefined} />
      <path class="timeline-line" d={`M${open ? (left + right) / 2 : left} ${y + BAR_HEIGHT}H${right}`}
        stroke-width={sign === 'neutral' ? 1 : 2} stroke-dasharray={sign === 'conflict' ? '9 5' : undefined} />
      {labelled && <text class="timeline-label" x={labelX} y={y + 9.5} text-anchor={labelAnchor}>{label}</text>}
    </g>
  )
}
