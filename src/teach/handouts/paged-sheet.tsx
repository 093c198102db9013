/** A sheet that runs over as many pages as it needs: its blocks are measured once, out of sight, and then put on pages. */
import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fillPages } from '../../core/teaching/fill-pages.ts'
import { Page, SheetHead } from './page.tsx'
import type { SheetContent } from './sheet-content.ts'

/** Height of what may be filled on a page between its margins, above the foot, px: 297 − 14 − 22.5 mm, less a little for rounding. */
const PAGE_ROOM = (260.5 / 25.4) * 96 - 6

/** `onPaged` takes the number of pages, each time that they are made anew. */
export function PagedSheet({ content, hasNameLine, onPaged }: {
  content: SheetContent
  hasNameLine: boolean
  onPaged: (pages: number) => void
}): JSX.Element {
  const measured = useRef<HTMLDivElement>(null)
  const [made, setMade] = useState<{ readonly content: SheetContent; readonly hasNameLine: boolean; readonly pages: readonly number[][] }>()
  useEffect(() => {
    let isGone = false
    // Why: another face has other widths.
    void document.fonts.ready.then(() => {
      if (isGone || !measured.current) return
      const pages = content.blocks.length === 0 ? [[]] : measurePages(measured.current, content)
      setMade({ content, hasNameLine, pages })
      onPaged(pages.length)
    })
    return () => {
      isGone = true
    }
  }, [content, hasNameLine])
  const isMade = made?.content === content && made.hasNameLine === hasNameLine
  // Why the old pages until then: they keep their place, and what is printed in this moment is whole.
  // Why kept: the other sheets are made one by one, and this one would be drawn anew with each.
  return useMemo(() => (
    <>
      {!isMade && (
        <div class="handout-measured on-paper" ref={measured} aria-hidden="true">
          <Head content={content} hasNameLine={hasNameLine} isFirst /><Head content={content} hasNameLine={hasNameLine} isFirst={false} />
          {drawBlocks(content, content.blocks.map((_, at) => at))}
        </div>
      )}
      {made?.pages.map((indexes, at) => (
        <Page key={at} title={made.content.title} number={at + 1} count={made.pages.length}>
          <Head content={made.content} hasNameLine={made.hasNameLine} isFirst={at === 0} />
          {indexes.length > 0 ? drawBlocks(made.content, indexes) : <p>{made.content.nothing}</p>}
        </Page>
      ))}
    </>
  ), [isMade, made, content, hasNameLine])
}

function Head({ content: { title, task, isWrittenOn }, hasNameLine, isFirst }: {
  content: SheetContent
  hasNameLine: boolean
  isFirst: boolean
}): JSX.Element {
  return <SheetHead title={title} task={task} isWrittenOn={isWrittenOn && hasNameLine} isFirst={isFirst} />
}

function drawBlocks({ frame, blocks }: SheetContent, indexes: readonly number[]): JSX.Element {
  return frame(indexes.flatMap((at) => blocks[at]?.draw() ?? []))
}

function measurePages(place: HTMLDivElement, { blocks }: SheetContent): number[][] {
  const [first, further, frame] = [...place.children].map((child) => child.getBoundingClientRect())
  const boxes = [...place.querySelector('[data-blocks]')?.children ?? []].map((child) => child.getBoundingClientRect())
  const last = boxes.at(-1)?.bottom ?? 0
  const heights = boxes.map(({ top, bottom }, at) => (boxes[at + 1]?.top ?? bottom) - top)
  const around = (frame?.height ?? 0) - (last - (boxes[0]?.top ?? 0))
  return fillPages(
    blocks.map(({ keepsNext = false }, at) => ({ height: heights[at] ?? 0, keepsNext })),
    { first: PAGE_ROOM - (first?.height ?? 0) - around, further: PAGE_ROOM - (further?.height ?? 0) - around })
}
