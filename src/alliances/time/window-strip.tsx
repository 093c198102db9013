/** Events along time with the window that everything else is narrowed to. */
import type { JSX } from 'preact'
import { DAY, type Extent } from '../../core/dates.ts'
import { keepUndated, lookAt, tieChoices } from '../../state/alliances/choices.ts'
import { stopPlaying } from '../../state/alliances/play.ts'
import { timeBins, uncertainCount, wholeTime } from '../../state/alliances/time.ts'
import { WindowSlider } from '../../ui/window-slider.tsx'
import { PlayControls } from './play-controls.tsx'
import { TimeKey } from './time-key.tsx'
import { TIME_PADDING, TimeHistogram } from './time-histogram.tsx'
import { dayWords, timeWords } from './time-words.ts'
import { useStripHeight } from './use-strip-height.ts'
import { windowWords } from './window-words.ts'

const MONTH = 30 * DAY

export function WindowStrip(): JSX.Element {
  const words = timeWords.value
  const whole = wholeTime.value
  return (
    <section class="time-strip" id="years" aria-labelledby="time-heading">
      <div class="time-head">
        <h2 id="time-heading" class="strip-heading">{words.heading}</h2>
        <p class="time-sentence">{windowWords()}</p>
        {whole && <TimeKey />}
        {tieChoices.value.window && <WindowChoices />}
        {whole && <PlayControls />}
      </div>
      {whole && <Scale whole={whole} />}
    </section>
  )
}

function WindowChoices(): JSX.Element {
  const words = timeWords.value
  const uncertain = uncertainCount.value
  return (
    <>
      <button type="button" class="button" onClick={({ currentTarget }) => {
        // Why: the button goes with what it undoes, and would take the focus with it.
        currentTarget.closest('section')?.querySelector<HTMLElement>('[role=slider]')?.focus()
        stopPlaying()
        lookAt(undefined)
      }}>{words.whole}</button>
      {(uncertain > 0 || tieChoices.value.undated) && (
        <label class="toggle" title={words.keepUncertainHint}>
          <input type="checkbox" checked={tieChoices.value.undated} onChange={({ currentTarget }) => keepUndated(currentTarget.checked)} />
          {words.keepUncertain(uncertain)}
        </label>
      )}
    </>
  )
}

function Scale({ whole }: { whole: Extent }): JSX.Element {
  const words = timeWords.value
  const { window } = tieChoices.value
  const scale = { start: Math.min(whole.start, window?.start ?? whole.start), end: Math.max(whole.end, window?.end ?? whole.end) }
  const shown = window ?? scale
  return (
    <TimeHistogram bins={timeBins.value} scale={scale} height={useStripHeight()} bands={[]}>
      <WindowSlider label={words.slider} startLabel={words.from} endLabel={words.until} padding={TIME_PADDING}
        min={scale.start} max={scale.end} step={DAY} pageStep={MONTH} start={shown.start} end={shown.end}
        show={dayWords} showEnd={(end) => dayWords(end - DAY)}
        onChange={({ start, end }) => {
          stopPlaying()
          const isAll = start <= scale.start && end >= scale.end
          const first = Math.min(start, scale.end - DAY)
          lookAt(isAll ? undefined : { start: first, end: Math.max(end, first + DAY) })
        }} />
    </TimeHistogram>
  )
}
