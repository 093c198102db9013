/** A dialog above the page, which waits for an answer. */
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'

/** One answer. */
export interface DialogAction {
  /** What the button says. */
  readonly label: string
  /** What it does; the caller also closes the dialog if it shall close. */
  readonly onChoose: () => void
  /** How it looks: `primary` for the expected answer, `danger` for one that destroys. Default: plain. */
  readonly kind?: 'plain' | 'primary' | 'danger'
}

/** What a dialog needs. */
export interface MessageDialogProps {
  /** Whether it is open, held by the caller. */
  readonly isOpen: boolean
  /** Its name, shown as its heading. */
  readonly title: string
  /** What it says; drawn only while it is open. */
  readonly children: ComponentChildren
  /** The answers, the last one the expected one. Default: none, only the button that closes. */
  readonly actions?: readonly DialogAction[]
  /** Whether it may be as wide as a table needs. Default: false. */
  readonly isWide?: boolean
  /** Name of the button that closes. */
  readonly closeLabel: string
  /** Called on Escape and by the button that closes; the caller then sets `isOpen` to false. */
  readonly onClose: () => void
}

/** A modal `dialog` of the platform: it keeps the focus, gives it back, and scrolls where its content is long. */
export function MessageDialog(props: MessageDialogProps) {
  const { isOpen, title, children, actions = [], isWide = false, closeLabel, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const isShown = useRef(false)
  const titleId = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    if (!isOpen || !element) return undefined
    element.showModal()
    isShown.current = true
    return () => {
      isShown.current = false
      element.close()
    }
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      class={`message-dialog${isWide ? ' is-wide' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // Why prevented: whether it is open is for the caller to say.
        event.preventDefault()
        onClose()
      }}
      // Why both: a browser may close it past `cancel` when Escape is pressed twice. Its event also comes after a caller has taken the
      // dialog away, who then need not hear of it.
      onClose={() => isShown.current && onClose()}
    >
      {isOpen ? (
        <>
          <div class="dialog-head">
            <h2 id={titleId} class="dialog-title">
              {title}
            </h2>
            <button type="button" class="button button-quiet button-square" aria-label={closeLabel} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          <div class="dialog-content">{children}</div>
          {actions.length > 0 ? (
            <div class="dialog-actions">
              {actions.map(({ label, kind = 'plain', onChoose }) => (
                <button key={label} type="button" class={`button button-${kind}`} onClick={onChoose}>
                  {label}
                </button>
              ))}
            </div>
          ) : null}
        </>
      ) : null}
    </dialog>
  )
}
