/** Fills pages with blocks that must not be torn. */

/** A block of a sheet, in the order of reading. */
export interface PageBlock {
  /** In px. */
  readonly height: number
  /** Whether it must not be the last of a page: a heading, which goes with what follows. */
  readonly keepsNext: boolean
}

/**
 * Puts each block on the first page that has room for it, in order; `first` and `further` are the room of the first page and of each
 * further one, in px. Blocks that keep the next go to the next page with it, unless they fill a page by themselves. A block that is
 * higher than a page has one to itself. Gives the indexes of the blocks by page; no page is empty.
 */
export function fillPages(blocks: readonly PageBlock[], room: { readonly first: number; readonly further: number }): number[][] {
  const pages: number[][] = []
  let page: number[] = []
  let left = room.first
  const turn = (): void => {
    pages.push(page)
    page = []
    left = room.further
  }
  for (let at = 0; at < blocks.length;) {
    const end = endOfRun(blocks, at)
    const run = blocks.slice(at, end)
    const height = run.reduce((sum, one) => sum + one.height, 0)
    if (page.length > 0 && height > left && height <= room.further) turn()
    for (const [offset, block] of run.entries()) {
      if (page.length > 0 && block.height > left) turn()
      page.push(at + offset)
      left -= block.height
    }
    at = end
  }
  if (page.length > 0) pages.push(page)
  return pages
}

/** Behind the first block from `at` on that does not keep the next. */
function endOfRun(blocks: readonly PageBlock[], at: number): number {
  let end = at
  while (blocks[end]?.keepsNext && end + 1 < blocks.length) end++
  return end + 1
}
