/** A note in the corner that says how far something long has come, and stops it. */
import { useId } from 'preact/hooks'

export interface ProgressNoteProps {
  /** What is being done; said aloud when it changes. */
  readonly text: string
  /** From 0 to 1; left out where it cannot be told. */
  readonly part?: number | undefined
  /** BCP 47, for the percent sign. */
  readonly language: string
  /** Name of the note and of the bar in it. */
  readonly barLabel: string
  readonly stopLabel: string
  readonly onStop: () => void
}

/** Stands above the page, and beside the focus of the reader, which it leaves where it is. */
export function ProgressNote({ text, part, language, barLabel, stopLabel, onStop }: ProgressNoteProps) {
  const id = useId()
  const percent = part === undefined ? '' : new Intl.NumberFormat(language, { style: 'percent' }).format(part)
  return (
    <section class="progress-note" aria-label={barLabel}>
      {/* Why apart from the bar: every percent would be read aloud. */}
      <p id={id} role="status">{text}</p>
      <div class="progress-line">
        <progress aria-label={barLabel} aria-describedby={id} max={1} value={part} />
        <span class="progress-percent" aria-hidden="true">{percent}</span>
        <button type="button" class="button" onClick={onStop}>{stopLabel}</button>
      </div>
    </section>
  )
}
