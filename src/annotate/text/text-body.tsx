/** All blocks of the text, put into the page in turns, a run of them at a time; those out of sight are not laid out. */
import { useComputed, useSignal } from '@preact/signals'
import type { JSX, RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Run } from './cut-blocks.ts'
import { forgetNear, layout, near, setNear, type Layout } from './shown-text.ts'
import { TextBlock } from './text-block.tsx'

/** Runs that are put in at once: at first what fills a screen, then what takes a few milliseconds. */
const FIRST_RUNS = 4
const RUNS_AT_ONCE = 12
/** How far out of sight a run is decorated, px. */
const MARGIN = 600
/** Of the reading face, px: what is not laid out yet is as high as these make it. */
const LINE_HEIGHT = 30
const LETTER_WIDTH = 8.4
const BLOCK_PADDING = 16

/** `hasTitle`: the text begins with its own title. `onGrown` is called when more of the text is there. */
export function TextBody({ region, hasTitle, onGrown }: {
  region: RefObject<HTMLElement | null>
  hasTitle: boolean
  onGrown: () => void
}): JSX.Element {
  const shown = layout.value
  const count = useSignal({ shown, runs: FIRST_RUNS })
  const runs = count.value.shown === shown ? count.value.runs : FIRST_RUNS
  const width = useRef(560)
  // Why kept: a row that is the same object is not looked at again when more rows come.
  const rows = useMemo<JSX.Element[]>(() => [], [shown, hasTitle])
  const version = useRef(0)
  // Why counted: what a run was made from never changes; of another text it is another run.
  if (rows.length === 0) version.current += 1
  for (let index = rows.length; index < Math.min(runs, shown.runs.length); index++) {
    rows.push(<TextRun key={`${version.current} ${index}`} index={index} run={shown.runs[index] as Run} shown={shown}
      hasTitle={hasTitle} width={width.current} />)
  }
  useLayoutEffect(() => {
    width.current = region.current?.querySelector('[data-start]')?.clientWidth ?? width.current
    forgetNear()
  }, [shown])
  useEffect(() => {
    onGrown()
    if (runs >= shown.runs.length) return undefined
    const next = setTimeout(() => (count.value = { shown, runs: runs + RUNS_AT_ONCE }), 0)
    return () => clearTimeout(next)
  }, [shown, runs])
  useNear(region, shown, rows.length)
  return <>{[...rows]}</>
}

function TextRun({ index, run, shown, hasTitle, width }: {
  index: number
  run: Run
  shown: Layout
  hasTitle: boolean
  width: number
}): JSX.Element {
  const isNear = useComputed(() => near.value.has(index)).value
  const blocks = shown.blocks.slice(run.first, run.last)
  const height = blocks.reduce((sum, { start, end }) =>
    sum + Math.ceil((end - start) * LETTER_WIDTH / width) * LINE_HEIGHT + BLOCK_PADDING, 0)
  return (
    <div class="text-run" data-run={index} style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      {blocks.map((block, at) => (
        <TextBlock key={block.start} index={run.first + at} block={block} isNear={isNear} isTitle={hasTitle && run.first + at === 0} />
      ))}
    </div>
  )
}

/** Tells which runs are in sight or close to it, while there are `count` of them. */
function useNear(region: RefObject<HTMLElement | null>, shown: Layout, count: number): void {
  const observer = useRef<IntersectionObserver | undefined>(undefined)
  const observed = useRef(0)
  const watchNew = (): void => {
    const elements = region.current?.querySelectorAll('.text-run') ?? []
    for (; observed.current < elements.length; observed.current++) observer.current?.observe(elements[observed.current] as Element)
  }
  useEffect(() => {
    const wide = matchMedia('(width >= 900px)')
    const observe = (): void => {
      observer.current?.disconnect()
      observed.current = 0
      observer.current = new IntersectionObserver((entries) => setNear(entries.map(({ target, isIntersecting }) =>
        ({ run: Number((target as HTMLElement).dataset.run), isNear: isIntersecting }))), {
        // Why its own window: a margin around the page's does not reach into a part that scrolls by itself.
        root: wide.matches ? region.current?.closest('.annotate-text') ?? null : null,
        rootMargin: `${MARGIN}px 0px`,
      })
      watchNew()
    }
    observe()
    wide.addEventListener('change', observe)
    return () => {
      wide.removeEventListener('change', observe)
      observer.current?.disconnect()
    }
  }, [shown])
  useEffect(watchNew, [shown, count])
}
