/** A choice of one among a few, side by side. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** One thing to choose. */
export interface SegmentedOption<Id extends string> {
  /** Given back to `onChange`; different for each option. */
  readonly id: Id
  /** What to read. */
  readonly label: string
  /** A sign before the label; hide it from assistive technology. */
  readonly icon?: ComponentChildren
  /** Whether it cannot be chosen now. Default: false. */
  readonly isDisabled?: boolean
}

/** What a segmented choice needs. */
export interface SegmentedProps<Id extends string> {
  /** Name of the choice. */
  readonly legend: string
  /** Whether the name is seen; without it, it is only read out. Default: false. */
  readonly legendVisible?: boolean
  /** Two to five options with short labels. */
  readonly options: readonly SegmentedOption<Id>[]
  /** Id of the chosen option. */
  readonly value: Id
  /** Takes the id of the newly chosen option. */
  readonly onChange: (id: Id) => void
}

/** A group of native radio buttons drawn as segments: one stop for Tab, arrows choose. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { legend, legendVisible = false, options, value, onChange } = props
  const name = useId()
  return (
    <fieldset class="segmented">
      <legend class={legendVisible ? 'field-label' : 'visually-hidden'}>{legend}</legend>
      <div class="segmented-options">
        {options.map(({ id, label, icon, isDisabled = false }) => (
          <label key={id} class="segment">
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === value}
              disabled={isDisabled}
              onChange={() => onChange(id)}
            />
            <span class="segment-face">
              {icon}
              {label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
