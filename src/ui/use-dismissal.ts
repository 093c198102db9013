/** Closes what is open for a while only, when the reader turns to something else. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Why it closes: only after Escape does the focus go back to where it came from. */
export type DismissalReason = 'escape' | 'elsewhere'

/**
 * While `isOpen`, calls `close` on Escape (unless something inside took the key), on a press outside of `root`, and
 * when the focus goes to an element outside of it.
 */
export function useDismissal(
  root: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: (reason: DismissalReason) => void,
): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!isOpen) return undefined
    const isOutside = (target: EventTarget | null): boolean =>
      target instanceof Node && root.current !== null && !root.current.contains(target)
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      event.preventDefault()
      latest.current('escape')
    }
    const leave = (event: Event): void => {
      if (isOutside(event.target)) latest.current('elsewhere')
    }
    document.addEventListener('keydown', press)
    // Why captured: what is pressed outside may keep the event for itself.
    document.addEventListener('pointerdown', leave, true)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('pointerdown', leave, true)
      document.removeEventListener('focusin', leave)
    }
  }, [isOpen, root])
}
