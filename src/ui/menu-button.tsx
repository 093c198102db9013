/** A button that shows a menu of things to do. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useDismissal } from './use-dismissal.ts'
import { usePopup } from './use-popup.ts'

/** One line of a menu. */
export type MenuItem =
  | {
      /** Different for each line. */
      readonly id: string
      /** A line that parts the others. */
      readonly type: 'separator'
    }
  | {
      /** Different for each line. */
      readonly id: string
      /** `radio` for one of a choice, with a sign for the chosen one. Default: item. */
      readonly type?: 'item' | 'radio'
      /** What to read; its first letters also find it. */
      readonly text: string
      /** A quieter addition at the end of the line. */
      readonly detail?: string
      /** A sign before the text; hide it from assistive technology. */
      readonly icon?: ComponentChildren
      /** Whether a radio line is the chosen one. Default: false. */
      readonly isChecked?: boolean
      /** Whether it can be read but not chosen now. Default: false. */
      readonly isDisabled?: boolean
      /** Called after the menu has closed and the focus is back on the button. */
      readonly onChoose: () => void
    }

/** What a button with a menu needs. */
export interface MenuButtonProps {
  /** What stands on the button. */
  readonly label: ComponentChildren
  /** Name of the button where nothing on it can be read; otherwise it contains what can. */
  readonly accessibleLabel?: string
  /** Name of the menu. */
  readonly menuLabel: string
  /** Further classes of the button. Default: none. */
  readonly class?: string
  /** The lines, at least one of which is no separator. */
  readonly items: readonly MenuItem[]
}

/** A menu button after the pattern of WAI-ARIA: arrows, Home, End and first letters move; Escape and Tab close. */
export function MenuButton({ label, accessibleLabel, menuLabel, class: further = '', items }: MenuButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const isFromEnd = useRef(false)
  const id = useId()
  const linesOf = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
  const open = (fromEnd: boolean): void => {
    isFromEnd.current = fromEnd
    setIsOpen(true)
  }
  const closeHere = (): void => {
    button.current?.focus()
    setIsOpen(false)
  }
  usePopup(button, menu, isOpen)
  useDismissal(root, isOpen, (reason) => (reason === 'escape' ? closeHere() : setIsOpen(false)))
  useLayoutEffect(() => {
    if (isOpen) linesOf().at(isFromEnd.current ? -1 : 0)?.focus()
  }, [isOpen])

  const pressButton = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    open(event.key === 'ArrowUp')
  }
  const pressMenu = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    // Why not prevented: Tab goes on from the button, as if the menu had not been there.
    if (event.key === 'Tab') return closeHere()
    const next = findNext(event.key, linesOf())
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <span class="menu-button" ref={root}>
      <button
        type="button"
        ref={button}
        class={`button ${further}`}
        aria-label={accessibleLabel}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? setIsOpen(false) : open(false))}
        onKeyDown={pressButton}
      >
        {label}
      </button>
      {isOpen ? (
        <div
          id={id}
          class="popup menu"
          popover="manual"
          role="menu"
          tabIndex={-1}
          aria-label={menuLabel}
          ref={menu}
          onKeyDown={pressMenu}
        >
          {items.map((item) =>
            item.type === 'separator' ? (
              <hr key={item.id} class="menu-separator" />
            ) : (
              <button
                key={item.id}
                type="button"
                class="menu-item"
                role={item.type === 'radio' ? 'menuitemradio' : 'menuitem'}
                tabIndex={-1}
                aria-checked={item.type === 'radio' ? item.isChecked === true : undefined}
                aria-disabled={item.isDisabled === true}
                onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
                onClick={() => {
                  if (item.isDisabled) return
                  closeHere()
                  item.onChoose()
                }}
              >
                <span class="menu-mark">{item.icon}</span>
                <span class="menu-text">{item.text}</span>
                {item.detail ? <span class="menu-detail">{item.detail}</span> : null}
              </button>
            ),
          )}
        </div>
      ) : null}
    </span>
  )
}

/** The line a key leads to; a letter leads to the next line that begins with it. */
function findNext(key: string, lines: readonly HTMLElement[]): HTMLElement | undefined {
  const current = lines.findIndex((line) => line === document.activeElement)
  if (key === 'ArrowDown') return lines[(current + 1) % lines.length]
  if (key === 'ArrowUp') return lines.at(Math.max(current, 0) - 1)
  if (key === 'Home') return lines[0]
  if (key === 'End') return lines.at(-1)
  if ([...key].length !== 1 || key === ' ') return undefined
  const round = [...lines.slice(current + 1), ...lines.slice(0, current + 1)]
  const letter = key.toLocaleLowerCase()
  return round.find((line) => line.textContent?.trim().toLocaleLowerCase().startsWith(letter))
}
