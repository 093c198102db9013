/** A list of kinds of things, each of which can be shown or hidden. */
import type { ComponentChildren } from 'preact'

/** One kind of thing. */
export interface ToggleItem {
  /** Given back to `onToggle` and `onOnly`; different for each item. */
  readonly id: string
  /** What to read. */
  readonly label: string
  /** Whether it is shown. */
  readonly isOn: boolean
  /** How many there are, as text. */
  readonly count?: string
  /** A sign before the label; hide it from assistive technology. */
  readonly icon?: ComponentChildren
}

/** What a list of toggles needs. */
export interface ToggleListProps {
  /** Name of the list. */
  readonly legend: string
  /** Whether the name is seen; without it, it is only read out. Default: true. */
  readonly legendVisible?: boolean
  /** The kinds, in the order to show. */
  readonly items: readonly ToggleItem[]
  /** Takes an item's id and whether it shall be shown. */
  readonly onToggle: (id: string, isOn: boolean) => void
  /** Shows this item and hides all others. */
  readonly onOnly: (id: string) => void
  /** Shows all items. */
  readonly onAll: () => void
  /** What the buttons say that show one item only. */
  readonly onlyText: string
  /** The full name of such a button; it contains `onlyText` and the label. */
  readonly onlyLabel: (label: string) => string
  /** What the button says that shows all. */
  readonly allText: string
}

/** Checkboxes for a filter, each with its count and a button for it alone, and one button for all. */
export function ToggleList(props: ToggleListProps) {
  const { legend, legendVisible = true, items, onToggle, onOnly, onAll, onlyText, onlyLabel, allText } = props
  const isAllOn = items.every(({ isOn }) => isOn)
  return (
    <fieldset class="toggle-list">
      <legend class={legendVisible ? 'field-label' : 'visually-hidden'}>{legend}</legend>
      <ul class="toggle-items">
        {items.map(({ id, label, isOn, count, icon }) => (
          <li key={id} class="toggle-item">
            <label class="toggle">
              <input type="checkbox" checked={isOn} onChange={(event) => onToggle(id, event.currentTarget.checked)} />
              {icon ? <span class="toggle-icon">{icon}</span> : null}
              <span class="toggle-label">{label}</span>
              {count === undefined ? null : <span class="toggle-count">{count}</span>}
            </label>
            <button
              type="button"
              class="button button-quiet toggle-only"
              aria-label={onlyLabel(label)}
              onClick={() => onOnly(id)}
            >
              {onlyText}
            </button>
          </li>
        ))}
      </ul>
      {/* Why not disabled: the button would lose the focus at the moment it has done its work. */}
      <button type="button" class="button button-quiet" aria-disabled={isAllOn} onClick={() => !isAllOn && onAll()}>
        {allText}
      </button>
    </fieldset>
  )
}
