/** Between places in the page and offsets in the text. A block is an element with `data-start`, in which all text is the article's. */

/** The offset of a place in the page, in UTF-16 units of the article's text; a place between two blocks is the start of the later one.
 * `undefined` outside of `region` or where it has no block. */
export function offsetOf(region: Element, node: Node, nodeOffset: number): number | undefined {
  if (!region.contains(node)) return undefined
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (block && region.contains(block)) return startOf(block) + lengthBefore(block, node, nodeOffset)
  const blocks = blocksOf(region)
  const place = document.createRange()
  place.setStart(node, nodeOffset)
  const later = findFirst(blocks.length, (index) => place.comparePoint(blocks[index] as Node, 0) >= 0)
  const next = blocks[later]
  if (next) return startOf(next)
  const last = blocks.at(-1)
  return last && startOf(last) + (last.textContent ?? '').length
}

/** The stretch of the page between two offsets of one block's text, clipped to the block. */
export function rangeIn(block: HTMLElement, start: number, end: number): Range {
  const range = document.createRange()
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let passed = startOf(block)
  let isBegun = false
  range.selectNodeContents(block)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text
    if (!isBegun && start < passed + length) {
      range.setStart(node, Math.max(0, start - passed))
      isBegun = true
    }
    if (isBegun && end <= passed + length) {
      range.setEnd(node, Math.max(0, end - passed))
      return range
    }
    passed += length
  }
  if (!isBegun) range.collapse(false)
  return range
}

/** The offset at which a block's text begins. */
export function startOf(block: HTMLElement): number {
  return Number(block.dataset.start)
}

export function blocksOf(region: Element): readonly HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>('[data-start]')]
}

function lengthBefore(block: Element, node: Node, nodeOffset: number): number {
  const range = document.createRange()
  range.selectNodeContents(block)
  range.setEnd(node, nodeOffset)
  return range.toString().length
}

/** The first of `length` numbers for which `isThere`, which is true from some number on; `length` where it never is. */
function findFirst(length: number, isThere: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(middle)) high = middle
    else low = middle + 1
  }
  return low
}
