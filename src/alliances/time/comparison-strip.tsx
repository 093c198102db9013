/** Events along time with the two windows that are held against each other. */
import type { JSX } from 'preact'
import { DAY, type Extent } from '../../core/dates.ts'
import { comparison, compareWindows } from '../../state/alliances/choices.ts'
import { timeBins, wholeTime } from '../../state/alliances/time.ts'
import { WindowSlider } from '../../ui/window-slider.tsx'
import { TimeKey } from './time-key.tsx'
import { TIME_PADDING, TimeHistogram } from './time-histogram.tsx'
import { dayWords, extentWords, timeWords } from './time-words.ts'
import { useStripHeight } from './use-strip-height.ts'
import { windowWords } from './window-words.ts'

const MONTH = 30 * DAY
const ENDS = ['before', 'after'] as const

export function ComparisonStrip(): JSX.Element {
  const words = timeWords.value
  const whole = wholeTime.value
  const { before, after } = comparison.value
  return (
    <section class="time-strip" id="years" aria-labelledby="time-heading">
      <div class="time-head">
        <h2 id="time-heading" class="strip-heading">{words.heading}</h2>
        <p class="time-sentence">{whole ? words.comparison.sentence(extentWords(before), extentWords(after)) : windowWords()}</p>
        {whole && <TimeKey />}
      </div>
      {whole && <TwoWindows whole={whole} />}
    </section>
  )
}

function TwoWindows({ whole }: { whole: Extent }): JSX.Element {
  const words = timeWords.value
  const windows = comparison.value
  const { before, after } = windows
  const scale = { start: Math.min(whole.start, before.start, after.start), end: Math.max(whole.end, before.end, after.end) }
  const height = useStripHeight()
  return (
    <div class="time-comparison">
      <TimeHistogram bins={timeBins.value} scale={scale} height={height}
        bands={ENDS.map((id) => ({ id, ...windows[id] }))} />
      {ENDS.map((id) => (
        <div key={id} class="time-row">
          <span class="time-row-label" aria-hidden="true">{words.comparison[id]}</span>
          <WindowSlider label={words.comparison[id]} startLabel={words.comparison.of(words.comparison[id], words.from)}
            endLabel={words.comparison.of(words.comparison[id], words.until)}
            padding={TIME_PADDING} min={scale.start} max={scale.end} step={DAY} pageStep={MONTH}
            start={windows[id].start} end={windows[id].end}
            show={dayWords} showEnd={(end) => dayWords(end - DAY)}
            onChange={({ start, end }) => {
              const first = Math.min(start, scale.end - DAY)
              compareWindows({ ...comparison.peek(), [id]: { start: first, end: Math.max(end, first + DAY) } })
            }} />
        </div>
      ))}
    </div>
  )
}
