/** Scrolls the text to a place in it, also to one that was never laid out. */
import type { Range } from '../../core/spans.ts'
import { indexAt } from './cut-blocks.ts'
import { layout } from './shown-text.ts'
import { firstBox } from './place-boxes.ts'

/** Free space above and below the place, px. */
const MARGIN = 40
/** The place is looked for again as often as this: what comes into sight may be higher than was thought. */
const MOST_TRIES = 4

let current = 0

/** Brings the first line of a stretch into view, at once. Whether its block is in the page yet. */
export function scrollToPlace(region: HTMLElement, range: Range): boolean {
  const index = indexAt(layout.peek().blocks, range.start)
  if (index < 0 || !firstBox(range, region.getBoundingClientRect())) return false
  const mine = ++current
  const approach = (tries: number): void => {
    if (mine !== current || !region.isConnected) return
    const isMoved = scrollOnce(region, range)
    if (tries > 1 && (isMoved || tries === MOST_TRIES)) requestAnimationFrame(() => approach(tries - 1))
  }
  approach(MOST_TRIES)
  return true
}

/** The part of the page in which the text is seen, px from the corner of the window. */
export function windowOf(region: HTMLElement): { readonly top: number; readonly bottom: number } {
  const scroller = scrollerOf(region)
  const bar = document.querySelector('.text-bar')?.getBoundingClientRect()
  const frame = scroller === document.documentElement ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect()
  const top = bar && bar.top <= frame.top + 1 ? Math.max(frame.top, bar.bottom) : frame.top
  // Why only there: where the page scrolls, the panel lies over its end.
  const dock = scroller === document.documentElement ? document.querySelector('.panel-dock')?.getBoundingClientRect() : undefined
  return { top, bottom: Math.min(frame.bottom, innerHeight, dock?.top ?? innerHeight) }
}

/** What scrolls when the text does. */
function scrollerOf(region: HTMLElement): HTMLElement {
  const pane = region.closest<HTMLElement>('.annotate-text')
  return pane && getComputedStyle(pane).overflowY !== 'visible' ? pane : document.documentElement
}

function scrollOnce(region: HTMLElement, range: Range): boolean {
  const box = firstBox(range, new DOMRect())
  if (!box) return false
  const { top, bottom } = windowOf(region)
  const [from, to] = [top + MARGIN, bottom - MARGIN]
  const isAbove = box.top < from
  if (!isAbove && box.top + box.height <= to) return false
  const isFar = box.top < top - (bottom - top) || box.top > bottom + (bottom - top)
  // Why to the middle from afar: what stands before and after is wanted too.
  const distance = isFar ? box.top - (top + bottom) / 2 : isAbove ? box.top - from : box.top + box.height - to
  scrollerOf(region).scrollBy({ top: distance, behavior: 'instant' })
  return true
}
