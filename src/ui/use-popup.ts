/** Shows an element above the page, next to another one. */
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

type ElementReference = RefObject<HTMLElement> | RefObject<HTMLElement | null>

/** Space left free between a popup and the edge of the window, in px. */
const MARGIN = 8
/** Space between a popup and what it belongs to, in px. */
const GAP = 4

/**
 * Keeps `popup` beside `anchor` and inside the window while `isOpen`: below where there is room, otherwise above;
 * never wider or taller than what is free, and with `isAnchorWide` at least as wide as the anchor.
 * `popup` needs the attribute `popover="manual"` and the class `popup`.
 */
export function usePopup(
  anchor: ElementReference,
  popup: ElementReference,
  isOpen: boolean,
  isAnchorWide = false,
): void {
  useLayoutEffect(() => {
    if (!isOpen || !popup.current) return
    // Why the question: without the Popover API, the class alone shows it, fixed and on top.
    if ('showPopover' in popup.current && !popup.current.matches(':popover-open')) popup.current.showPopover()
    const follow = (event?: Event): void => {
      if (!anchor.current || !popup.current) return
      if (event?.target instanceof Node && popup.current.contains(event.target)) return
      placePopup(anchor.current, popup.current, isAnchorWide)
    }
    follow()
    // Why captured: scrolling anywhere inside the page moves the anchor, and does not bubble.
    window.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('resize', follow)
    const sizes = new ResizeObserver(() => follow())
    sizes.observe(popup.current)
    return () => {
      window.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', follow)
      sizes.disconnect()
    }
  }, [isOpen, isAnchorWide, anchor, popup])
}

function placePopup(anchor: HTMLElement, popup: HTMLElement, isAnchorWide: boolean): void {
  const { clientWidth, clientHeight } = document.documentElement
  const box = anchor.getBoundingClientRect()
  const free = clientWidth - 2 * MARGIN
  popup.style.maxWidth = `${free}px`
  popup.style.minWidth = isAnchorWide ? `${Math.min(box.width, free)}px` : ''
  popup.style.maxHeight = ''
  const { width, height } = popup.getBoundingClientRect()
  const below = clientHeight - box.bottom - GAP - MARGIN
  const above = box.top - GAP - MARGIN
  const isBelow = height <= below || below >= above
  const shown = Math.min(height, Math.max(isBelow ? below : above, 0))
  popup.style.maxHeight = `${shown}px`
  popup.style.top = `${isBelow ? box.bottom + GAP : box.top - GAP - shown}px`
  popup.style.left = `${Math.max(MARGIN, Math.min(box.left, clientWidth - MARGIN - width))}px`
}
