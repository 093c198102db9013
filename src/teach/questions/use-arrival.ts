/** Brings whoever comes to a place of the questions to its heading. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The heading that takes the focus, since the button that led here is gone; as much of its section as can be is in sight. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const section = heading.current?.closest('section')
    // Why not always the nearest: of a section that is longer than the window, that is where it happens to stand.
    section?.scrollIntoView({ block: section.offsetHeight > innerHeight ? 'start' : 'nearest' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
