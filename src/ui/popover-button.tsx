/** A button that shows a panel beside itself. */
import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { useDismissal } from './use-dismissal.ts'
import { usePopup } from './use-popup.ts'

/** What a button with a panel needs. */
export interface PopoverButtonProps {
  /** What stands on the button. */
  readonly label: ComponentChildren
  /** Name of the button where nothing on it can be read; otherwise it contains what can. */
  readonly accessibleLabel?: string
  /** Name of the panel. */
  readonly panelLabel: string
  /** Further classes of the button. Default: none. */
  readonly class?: string
  /** What stands in the panel; as a function, it can close the panel and give the focus back to the button. */
  readonly children: ComponentChildren | ((close: () => void) => ComponentChildren)
}

/**
 * A disclosure button with a panel that stands above the page and inside the window; Tab goes from the button into it.
 * Escape, a press outside and leaving with the focus close it.
 */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, accessibleLabel, panelLabel, class: further = '', children } = props
  const [isOpen, setIsOpen] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const id = useId()
  const closeHere = (): void => {
    button.current?.focus()
    setIsOpen(false)
  }
  usePopup(button, panel, isOpen)
  useDismissal(root, isOpen, (reason) => (reason === 'escape' ? closeHere() : setIsOpen(false)))
  return (
    <span class="popover-button" ref={root}>
      <button
        type="button"
        ref={button}
        class={`button ${further}`}
        aria-label={accessibleLabel}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen ? (
        <div id={id} class="popup popover-panel" popover="manual" role="group" aria-label={panelLabel} ref={panel}>
          {typeof children === 'function' ? children(closeHere) : children}
        </div>
      ) : null}
    </span>
  )
}
