/** A text field that proposes what to choose while one types. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { usePopup } from './use-popup.ts'

/** One thing to choose. */
export interface ComboboxOption {
  /** Given back to `onChoose`; different for each option. */
  readonly id: string
  /** What to read; may emphasise the letters that were found. */
  readonly text: ComponentChildren
  /** A quieter addition at the end of the line. */
  readonly detail?: ComponentChildren
  /** A sign before the text; hide it from assistive technology. */
  readonly icon?: ComponentChildren
}

/** What a combobox needs. */
export interface ComboboxProps {
  /** Id of the text field, different from every other on the page. */
  readonly id: string
  /** Name of the field. */
  readonly label: string
  /** Whether the label is seen; without it, it is only read out. Default: true. */
  readonly labelVisible?: boolean
  /** An example, shown while the field is empty. */
  readonly placeholder?: string
  /** The text in the field, held by the caller. */
  readonly value: string
  /** What fits the text, the best first; at most a few dozen. */
  readonly options: readonly ComboboxOption[]
  /** Takes each new text; the caller finds the options for it. */
  readonly onInput: (text: string) => void
  /** Takes the id of the chosen option; the caller sets the new text. */
  readonly onChoose: (id: string) => void
  /** Empties the field: by a button, if it has a `clearLabel`, or by Escape while nothing is proposed. */
  readonly onClear?: () => void
  /** Whether the options are shown as soon as the field has the focus, so that Enter takes the first one at once. Default: false. */
  readonly opensOnFocus?: boolean
  /** A sign at the start of the field; hide it from assistive technology. Default: that of a search. */
  readonly icon?: ComponentChildren
  /** Id of what says more about the field, or what is wrong with it. */
  readonly describedBy?: string | undefined
  /** Whether what was chosen cannot stand. Default: false. */
  readonly isInvalid?: boolean
  /** Takes Escape while nothing is proposed and nothing can be emptied. */
  readonly onEscape?: () => void
  /** Name of the button that empties the field. */
  readonly clearLabel?: string
  /** Shown and read out where no option fits the text. */
  readonly emptyText: string
  /** How many options there are, in words; read out when it changes. */
  readonly countText: string
}

/** An editable combobox with a list, after the pattern of WAI-ARIA 1.2; the first option is the one for Enter. */
export function Combobox(props: ComboboxProps) {
  const { id, label, labelVisible = true, value, options, onClear, clearLabel, emptyText } = props
  const [isOpen, setIsOpen] = useState(false)
  const [wanted, setWanted] = useState(0)
  const field = useRef<HTMLDivElement>(null)
  const popup = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const active = Math.min(wanted, options.length - 1)
  const hasOptions = isOpen && options.length > 0
  const isEmpty = isOpen && options.length === 0 && value.trim() !== ''
  const optionId = (index: number): string => `${id}-option-${index}`
  usePopup(field, popup, hasOptions || isEmpty, true)
  useLayoutEffect(() => {
    if (hasOptions) popup.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active, hasOptions])

  const open = (index: number): void => {
    setIsOpen(true)
    setWanted(index)
  }
  const choose = (index: number): void => {
    const option = options[index]
    if (!option) return
    setIsOpen(false)
    props.onChoose(option.id)
  }
  const close = (): void => setIsOpen(false)
  const last = options.length - 1
  const actionOf = ({ key, altKey }: TargetedKeyboardEvent<HTMLInputElement>): (() => void) | undefined => {
    switch (key) {
      case 'ArrowDown':
        return () => open(hasOptions && active < last ? active + 1 : 0)
      case 'ArrowUp':
        return altKey ? close : () => open(hasOptions && active > 0 ? active - 1 : Math.max(last, 0))
      case 'Home':
        return hasOptions ? () => open(0) : undefined
      case 'End':
        return hasOptions ? () => open(last) : undefined
      case 'Enter':
        return hasOptions ? () => choose(active) : undefined
      case 'Escape':
        // Why both at once: what opened by itself is not what the person wants to leave first.
        if (hasOptions || isEmpty) return props.opensOnFocus ? () => [close(), props.onEscape?.()] : close
        return onClear && value ? onClear : props.onEscape
      default:
        return undefined
    }
  }
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    // Why: while an input method composes a letter, its keys are not ours.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    const act = actionOf(event)
    if (!act) return
    act()
    event.preventDefault()
    // Why: what holds the field must not take the key for itself, a dialog its Escape for one.
    event.stopPropagation()
  }

  return (
    <div class="combobox">
      <label class={labelVisible ? 'field-label' : 'visually-hidden'} for={id}>
        {label}
      </label>
      <div class="combobox-field" ref={field}>
        {props.icon ?? <Icon name="search" />}
        <input
          id={id}
          ref={input}
          class="combobox-input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={hasOptions}
          aria-controls={hasOptions ? `${id}-list` : undefined}
          aria-activedescendant={hasOptions ? optionId(active) : undefined}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid ? true : undefined}
          placeholder={props.placeholder}
          value={value}
          onInput={(event) => {
            open(0)
            props.onInput(event.currentTarget.value)
          }}
          onFocus={() => props.opensOnFocus && open(0)}
          onClick={() => !isOpen && open(0)}
          onBlur={close}
          onKeyDown={press}
        />
        {onClear && clearLabel && value ? (
          <button
            type="button"
            class="button button-quiet button-square"
            aria-label={clearLabel}
            onClick={() => {
              onClear()
              input.current?.focus()
            }}
          >
            <Icon name="close" />
          </button>
        ) : null}
      </div>
      {hasOptions || isEmpty ? (
        // Why prevented: a press on the list, or on its scrollbar, must not take the focus from the text. Why no stop for Tab: a browser
        // makes one of a list that scrolls, and it would be gone as soon as it had the focus.
        <div class="popup combobox-popup" popover="manual" ref={popup} onMouseDown={(event) => event.preventDefault()}>
          {isEmpty ? (
            <p class="combobox-empty">{emptyText}</p>
          ) : (
            <div class="combobox-list" role="listbox" tabIndex={-1} id={`${id}-list`} aria-label={label}>
              {options.map((option, index) => (
                <div
                  key={option.id}
                  id={optionId(index)}
                  class="combobox-option"
                  role="option"
                  aria-selected={index === active}
                  onPointerMove={() => index !== active && setWanted(index)}
                  onClick={() => choose(index)}
                >
                  {option.icon ? <span class="combobox-icon">{option.icon}</span> : null}
                  <span class="combobox-text">{option.text}</span>
                  {option.detail ? <span class="combobox-detail">{option.detail}</span> : null}
                </div>
              ))}
            </div>
          )}
        </div>
      ) : null}
      <div class="visually-hidden" role="status">
        {hasOptions ? props.countText : isEmpty ? emptyText : ''}
      </div>
    </div>
  )
}
