/** How a tie went, over all of time: cooperation above the line, conflict below it, and the same as a table. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { knownStartOf } from '../../core/ties/known-start.ts'
import { tieHistory, type HistoryBin } from '../../core/ties/tie-history.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { lookAt, tieChoices } from '../../state/alliances/choices.ts'
import { edtfOfExtent } from '../../state/alliances/edtf-of-extent.ts'
import { tiesEver } from '../../state/alliances/ties.ts'
import { dateWords } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { cardsWords, showNumber, showScore } from './cards-words.ts'
import { historyStep, placeHistoryBars } from './history-bars.ts'

/** Px. */
const MOST_HEIGHT = 76
const AXIS = 18
const LABEL_WIDTH = 34

/** `tie` is the one of all of time. */
export function TieHistoryChart({ tie }: { tie: Tie }): JSX.Element {
  const words = cardsWords.value.history
  const from = tiesEver.value
  const history = useMemo(() => {
    const starts = tie.events.flatMap((event) => knownStartOf(from.table.start[event] as number, from.table.end[event] as number) ?? [])
    const [first, last] = starts.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Infinity, -Infinity])
    return tieHistory(from, tie, historyStep(first, last))
  }, [from, tie])
  const { bins, undated } = history
  const events = cardsWords.value.events
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.heading}</h3>
      {bins.length === 0 ? <p class="quiet">{words.onlyUndated}</p> : <Chart bins={bins} />}
      {bins.length > 0 && undated.length > 0 && <p class="quiet">{words.undated(events(undated.length))}</p>}
      {bins.length > 0 && <HistoryTable bins={bins} />}
    </section>
  )
}

function Chart({ bins }: { bins: readonly HistoryBin[] }): JSX.Element {
  const words = cardsWords.value.history
  const frame = useRef<HTMLDivElement>(null)
  const width = useSignal(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => (width.value = element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { window } = tieChoices.value
  const room = { width: width.value, most: MOST_HEIGHT, labelWidth: LABEL_WIDTH, window }
  const { height, bars, line, years, window: shown } = placeHistoryBars(bins, room)
  const sum = (key: 'positive' | 'negative'): string => showNumber(bins.reduce((all, bin) => all + bin[key], 0))
  const [first, last] = [bins[0], bins.at(-1)]
  const label = first && last ? words.label(windowDate(first.start, last.end), sum('positive'), sum('negative')) : ''
  return (
    <>
      <div class="tie-history" ref={frame} style={{ height: `${height + AXIS}px` }}>
        {width.value > 0 && (
          <svg role="img" aria-label={label} width={width.value} height={height + AXIS} viewBox={`0 0 ${width.value} ${height + AXIS}`}>
            {shown && <rect class="tie-history-window" x={shown.x} y={0} width={shown.width} height={height} />}
            {years.map(({ year, x }) => (
              <g key={year}>
                <path class="tie-history-year" d={`M${x} 0V${height + 4}`} />
                <text class="tie-history-label" x={x + 2} y={height + AXIS - 4}>{year}</text>
              </g>
            ))}
            {bars.map(({ bin, x, width: across, above, below }) => (
              <g key={bin.start}>
                <title>{binWords(bin)}</title>
                {above > 0 && <rect class="tie-history-cooperation" x={x} y={line - above} width={across} height={above} />}
                {below > 0 && (
                  <rect class="tie-history-conflict" x={x + 0.5} y={line + 0.5} width={Math.max(1, across - 1)} height={below - 0.5} />
                )}
              </g>
            ))}
            <path class="tie-history-line" d={`M0 ${line}H${width.value}`} />
          </svg>
        )}
      </div>
      {shown && window && <p class="quiet">{words.window(windowDate(window.start, window.end))}</p>}
    </>
  )
}

function HistoryTable({ bins }: { bins: readonly HistoryBin[] }): JSX.Element {
  const words = cardsWords.value.history
  return (
    <details class="tie-history-table">
      <summary>{words.asTable}</summary>
      <table class="small-table">
        <caption class="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col" class="data-end">{words.cooperation}</th>
            <th scope="col" class="data-end">{words.conflict}</th>
            <th scope="col"><span class="visually-hidden">{words.lookAt}</span></th>
          </tr>
        </thead>
        <tbody>
          {bins.filter(({ events }) => events.length > 0).map((bin) => (
            <tr key={bin.start}>
              <th scope="row">{binDate(bin)}</th>
              <td class="data-end">{countWithScore(bin.positive, bin.cooperation)}</td>
              <td class="data-end">{countWithScore(bin.negative, bin.conflict)}</td>
              <td class="data-end">
                <button type="button" class="button button-quiet" aria-label={words.lookAtPeriod(binDate(bin))} onClick={() => {
                  lookAt({ start: bin.start, end: bin.end })
                  announce(words.window(binDate(bin)))
                }}>{words.lookAt}</button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function countWithScore(count: number, score: number): string {
  return score === 0 ? showNumber(count) : `${showNumber(count)} (${showScore(score)})`
}

function binWords(bin: HistoryBin): string {
  const { ofCooperation, ofConflict } = cardsWords.value
  return [
    binDate(bin),
    ...(bin.positive > 0 ? [ofCooperation(showNumber(bin.positive), bin.cooperation === 0 ? '' : showScore(bin.cooperation))] : []),
    ...(bin.negative > 0 ? [ofConflict(showNumber(bin.negative), bin.conflict === 0 ? '' : showScore(bin.conflict))] : []),
  ].join(', ')
}

function binDate({ start, end }: HistoryBin): string {
  return windowDate(start, end)
}

function windowDate(start: number, end: number): string {
  return dateWords(edtfOfExtent({ start, end }) ?? '')
}
