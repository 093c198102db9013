/** Where stretches of the text stand on the page. */
import type { Range } from '../../core/spans.ts'
import { indexAt } from './cut-blocks.ts'
import { layout, near } from './shown-text.ts'
import { blockId } from './text-block.tsx'
import { rangeIn } from './text-offsets.ts'

/** A rectangle, px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The boxes of a stretch, one a line and direction, in px from the corner of `origin`; of the blocks that are near only, since the others
 * have no place yet. */
export function boxesOf(range: Range, origin: DOMRect): Box[] {
  const { blocks, runs } = layout.peek()
  const boxes: Box[] = []
  for (const run of [...near.peek()].sort((a, b) => a - b)) {
    const { first, last, start, end } = runs[run] ?? { first: 0, last: 0, start: 0, end: 0 }
    if (end <= range.start && end !== range.start || start >= range.end && start !== range.start) continue
    for (let index = first; index < last; index++) {
      const block = blocks[index]
      if (!block || block.end < range.start || block.start > range.end) continue
      for (const rect of rectsOf(index, range)) add(boxes, rect, origin)
    }
  }
  return boxes
}

/** The box of the first line of a stretch, though it be far away: then where its place is expected. */
export function firstBox(range: Range, origin: DOMRect): Box | undefined {
  const index = indexAt(layout.peek().blocks, range.start)
  const boxes: Box[] = []
  for (const rect of rectsOf(index, range)) add(boxes, rect, origin)
  return boxes[0]
}

function rectsOf(index: number, range: Range): DOMRect[] {
  const element = document.getElementById(blockId(index))
  if (!element) return []
  // Why one more: a place without width has no rectangle.
  const end = range.end > range.start ? range.end : range.start + 1
  const rects = textRects(rangeIn(element, range.start, end)).filter(({ height }) => height > 0)
  return range.end > range.start ? rects.filter(({ width }) => width > 0)
    : rects.slice(0, 1).map(({ left, top, height }) => new DOMRect(left, top, 0, height))
}

/** Why by text: the elements in a range have rectangles of their own, which would be drawn twice. */
function textRects(range: globalThis.Range): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range
  if (startContainer === endContainer) return [...range.getClientRects()]
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT)
  const part = document.createRange()
  const rects: DOMRect[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue
    part.setStart(node, node === startContainer ? startOffset : 0)
    part.setEnd(node, node === endContainer ? endOffset : (node as Text).length)
    for (const rect of part.getClientRects()) rects.push(rect)
  }
  return rects
}

/** Stretches of one line that touch become one box. */
function add(boxes: Box[], { left, top, width, height }: DOMRect, origin: DOMRect): void {
  const box = { left: left - origin.left, top: top - origin.top, width, height }
  const last = boxes.at(-1)
  const isSameLine = last && Math.abs(last.top - box.top) < height / 2
  if (isSameLine && box.left <= last.left + last.width + 1 && box.left + box.width >= last.left - 1) {
    const from = Math.min(last.left, box.left)
    const to = Math.max(last.left + last.width, box.left + box.width)
    boxes[boxes.length - 1] = { left: from, top: Math.min(last.top, box.top), width: to - from, height: Math.max(last.height, box.height) }
  } else {
    boxes.push(box)
  }
}
