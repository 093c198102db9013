/** Where on the page what is chosen and what is in focus stands, kept up to date. */
import { useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { chosenRange, cursor, pickedStretches } from '../../state/annotating/cursor.ts'
import { focusedClaim, type End, type FocusedClaim } from './focused-claim.ts'
import { boxesOf, firstBox, type Box } from './place-boxes.ts'
import { windowOf } from './scroll-to-place.ts'
import { layout, near } from './shown-text.ts'

/** An end of the claim in focus, and whether it can be seen. */
export interface PlacedEnd extends End {
  readonly box: Box | undefined
  readonly position: 'seen' | 'above' | 'below'
}

/** All in px from the corner of the text's element. */
export interface Places {
  readonly chosen: readonly Box[]
  readonly isCaret: boolean
  readonly picked: readonly Box[]
  readonly claim: FocusedClaim | undefined
  readonly ends: readonly PlacedEnd[]
  /** The part of the text that is seen. */
  readonly seen: { readonly top: number; readonly bottom: number }
}

const NOWHERE: Places = { chosen: [], isCaret: false, picked: [], claim: undefined, ends: [], seen: { top: 0, bottom: 0 } }

/** Measured at most once a frame. */
export function usePlaces(region: RefObject<HTMLElement | null>): ReadonlySignal<Places> {
  const places = useSignal(NOWHERE)
  const frame = useRef(0)
  const measureSoon = useRef(() => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      if (region.current) places.value = measure(region.current)
    })
  })
  useSignalEffect(() => {
    // Why only read: each of them may move what is drawn.
    void [chosenRange.value, pickedStretches.value, near.value, focusedClaim.value, layout.value]
    measureSoon.current()
  })
  useEffect(() => {
    const element = region.current
    if (!element) return undefined
    const sizes = new ResizeObserver(() => measureSoon.current())
    sizes.observe(element)
    const follow = (): void => {
      if (focusedClaim.peek() || chosenRange.peek()) measureSoon.current()
    }
    // Why captured: which part of the page scrolls depends on how wide it is.
    document.addEventListener('scroll', follow, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame.current)
      sizes.disconnect()
      document.removeEventListener('scroll', follow, { capture: true })
    }
  }, [])
  return places
}

function measure(region: HTMLElement): Places {
  const origin = region.getBoundingClientRect()
  const { top, bottom } = windowOf(region)
  const seen = { top: top - origin.top, bottom: bottom - origin.top }
  const chosen = cursor.peek()?.article === layout.peek().article ? chosenRange.peek() : undefined
  const claim = focusedClaim.peek()
  return {
    chosen: chosen ? boxesOf(chosen, origin) : [],
    isCaret: chosen !== undefined && chosen.start === chosen.end,
    picked: pickedStretches.peek().flatMap((range) => boxesOf(range, origin)),
    claim,
    ends: (claim?.ends ?? []).map((end) => placeEnd(end, origin, seen)),
    seen,
  }
}

function placeEnd(end: End, origin: DOMRect, seen: Places['seen']): PlacedEnd {
  const box = firstBox(end, origin)
  const position = !box || box.top > seen.bottom - box.height ? 'below' : box.top < seen.top ? 'above' : 'seen'
  return { ...end, box, position }
}
