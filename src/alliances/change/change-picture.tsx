/** One picture of the compared ties: of a window, or of what is between the two. By pointer, touch and keys. */
import { useComputed, useSignal } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { ChangedTie } from '../../core/analysis/changes.ts'
import type { EventTable } from '../../core/event-table.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { chooseTie } from '../../state/alliances/choices.ts'
import type { Point } from '../../state/alliances/sides/spread-cluster.ts'
import { select } from '../../state/view.ts'
import { cardsWords } from '../cards/cards-words.ts'
import { sidesEmphasis } from '../sides/sides-emphasis.ts'
import { ChangeActors } from './change-actors.tsx'
import { ChangeLines } from './change-lines.tsx'
import { changeWords } from './change-words.ts'
import { drawChange, type PictureKind } from './draw-change.ts'

export function ChangePicture({ kind, title, table, changed, places }: {
  kind: PictureKind
  /** What it shows: the window. */
  title: string
  table: EventTable
  changed: readonly ChangedTie[]
  places: ReadonlyMap<number, Point>
}): JSX.Element {
  const words = changeWords.value
  const frame = useRef<HTMLDivElement>(null)
  const size = useSignal({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => (size.value = { width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { width, height } = size.value
  const drawn = useMemo(
    () => drawChange(kind, { table, changed, places, size: { width, height } }),
    [kind, table, changed, places, width, height],
  )
  const ties = useMemo(() => drawn.lines.map(({ drawn: { tie } }) => tie), [drawn])
  const pointed = useSignal<Tie | undefined>(undefined)
  const shown = useSignal(ties)
  shown.value = ties
  const emphasis = useComputed(() => sidesEmphasis(shown.value, pointed.value)).value
  const letGo = (event: TargetedKeyboardEvent<SVGSVGElement>): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    select(undefined)
    chooseTie(undefined)
  }
  const label = words.picture(title, cardsWords.value.actors(drawn.actors.length), cardsWords.value.ties(ties.length))
  return (
    <figure class="change-figure">
      <figcaption class="change-caption">{title}</figcaption>
      <div class="change-frame" ref={frame}>
        {width > 0 && (
          <svg class="change-picture" role="group" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}
            onKeyDown={letGo}>
            <ChangeLines lines={drawn.lines} strong={emphasis?.isTieStrong} onPoint={(tie) => (pointed.value = tie)} />
            <ChangeActors actors={drawn.actors} size={size.value} strong={emphasis?.actors} />
          </svg>
        )}
      </div>
    </figure>
  )
}
