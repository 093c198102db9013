/** The signed graph of who is drawn: sides as outlines, actors as marks, ties as lines. By pointer, touch and keys. */
import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useRef } from 'preact/hooks'
import type { Tie } from '../../core/ties/tie-types.ts'
import { chooseTie, chosenTie } from '../../state/alliances/choices.ts'
import type { SidesPicture as Picture } from '../../state/alliances/sides.ts'
import { hover, select, selection } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { nextInDirection } from '../next-in-direction.ts'
import { nameTie } from './describe-marks.ts'
import { itemAt, itemLeft } from './at-place.ts'
import { drawSides, type DrawnSides, type DrawnTie } from './draw-sides.ts'
import { keepSlots } from './keep-slots.ts'
import { SidesActors } from './sides-actors.tsx'
import { sidesEmphasis } from './sides-emphasis.ts'
import { SideNames, SidesOutlines } from './sides-outlines.tsx'
import { sidesWords } from './sides-words.ts'
import { TieStroke } from './tie-stroke.tsx'
import type { PictureHandle } from './use-picture-frame.ts'

export function SidesPicture({ picture, handle, beside }: {
  picture: ReadonlySignal<Picture>
  handle: PictureHandle
  beside: number
}): JSX.Element {
  const drawn = useComputed(() => drawSides(picture.value, handle.scale.value))
  const pointed = useSignal<Tie | undefined>(undefined)
  const emphasis = useComputed(() => sidesEmphasis(picture.value.drawn, pointed.value))
  const words = sidesWords.value
  const { actors, ties, sides } = drawn.value
  const letGo = (): void => {
    select(undefined)
    chooseTie(undefined)
  }
  const pressKey = (event: TargetedKeyboardEvent<SVGSVGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') letGo()
    else if (event.key === '+' || event.key === '=') handle.zoom(ZOOM)
    else if (event.key === '-') handle.zoom(1 / ZOOM)
    else if (event.key === '0') handle.fit()
    else return
    event.preventDefault()
  }
  const { width, height } = handle.size.value
  return (
    // Why a box of the same size: on paper the picture is as wide as the page, and all of it.
    <svg class={`sides-picture${handle.isFitted.value ? '' : ' is-moved'}`} ref={handle.element} role="group"
      viewBox={width > 0 && height > 0 ? `0 0 ${width} ${height}` : undefined}
      aria-label={words.picture(actors.length, ties.length, sides.length)}
      onKeyDown={pressKey}
      onPointerDown={handle.press} onPointerMove={handle.drag} onPointerUp={handle.release} onPointerCancel={handle.release}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget && !handle.wasMoved()) letGo()
      }}>
      <Moved handle={handle}>
        <SidesOutlines drawn={drawn.value} />
        <Ties drawn={drawn.value} strong={emphasis.value?.isTieStrong} wasMoved={handle.wasMoved}
          onPoint={(tie) => (pointed.value = tie)} />
        <SideNames drawn={drawn.value} />
        <SidesActors drawn={drawn.value} strong={emphasis.value?.actors} wasMoved={handle.wasMoved} beside={beside} />
      </Moved>
    </svg>
  )
}

const ZOOM = 1.25

/** Why apart: moving the picture draws nothing anew. */
function Moved({ handle, children }: { handle: PictureHandle; children: JSX.Element[] }): JSX.Element {
  const { x, y } = handle.frame.value
  return <g transform={`translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`}>{children}</g>
}

interface TiesProps {
  readonly drawn: DrawnSides
  readonly strong: ((tie: Tie) => boolean) | undefined
  readonly wasMoved: () => boolean
  readonly onPoint: (tie: Tie | undefined) => void
}

/** One stop for Tab: the chosen tie or the strongest; arrows go on. Where an actor is selected, among its ties. */
function Ties({ drawn, strong, wasMoved, onPoint }: TiesProps): JSX.Element {
  const list = useRef<SVGGElement>(null)
  const slots = useRef<ReadonlyMap<string, number>>(new Map())
  const stop = useSignal<string | undefined>(undefined)
  const chosen = chosenTie.value
  const about = selection.value
  const isChosen = ({ one, other }: DrawnTie): boolean => chosen !== undefined
    && ((one.id === chosen.one && other.id === chosen.other) || (one.id === chosen.other && other.id === chosen.one))
  const own = about?.type === 'entity' ? drawn.ties.filter(({ one, other }) => one.id === about.id || other.id === about.id) : []
  const reachable = own.length > 0 ? own : drawn.ties
  const stopKey = reachable.find(({ key }) => key === stop.value)?.key ?? reachable.find(isChosen)?.key ?? reachable[0]?.key
  const pressKey = (event: TargetedKeyboardEvent<SVGGElement>): void => {
    const tie = itemAt(drawn.ties, event.target)
    if (!tie) return
    const place = reachable.indexOf(tie)
    const middles = reachable.map(({ x1, y1, x2, y2 }) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }))
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? reachable.length - 1 : nextInDirection(middles, place, event.key)
    if (event.key === 'Enter' || event.key === ' ') chooseTie({ one: tie.one.id, other: tie.other.id })
    else if (next === undefined) {
      if (event.key.startsWith('Arrow')) event.preventDefault()
      return
    } else list.current?.querySelector<SVGGElement>(`[data-place="${drawn.ties.indexOf(reachable[next] as DrawnTie)}"]`)?.focus()
    event.preventDefault()
  }
  slots.current = keepSlots(slots.current, drawn.ties.map(({ key }) => key))
  return (
    <g role="listbox" aria-label={sidesWords.value.ties} ref={list}
      onClick={({ target }) => {
        const tie = wasMoved() ? undefined : itemAt(drawn.ties, target)
        if (tie) chooseTie({ one: tie.one.id, other: tie.other.id })
      }}
      onPointerOver={({ target }) => onPoint(itemAt(drawn.ties, target)?.tie)}
      onPointerOut={(event) => {
        if (itemLeft(drawn.ties, event)) onPoint(undefined)
      }}
      onFocusIn={({ target }) => {
        const tie = itemAt(drawn.ties, target)
        if (!tie) return
        stop.value = tie.key
        hover(undefined)
        onPoint(tie.tie)
      }}
      onFocusOut={() => onPoint(undefined)}
      onKeyDown={pressKey}>
      {drawn.ties.map((one, place) => (
        <g key={slots.current.get(one.key)} data-place={place} role="option" aria-label={nameTie(one)} aria-selected={isChosen(one)}
          class={`sides-tie${strong && !strong(one.tie) ? ' is-faded' : ''}`} tabindex={one.key === stopKey ? 0 : -1}>
          <title>{`${say(one.one.label)} – ${say(one.other.label)}`}</title>
          <path class="sides-tie-target" d={`M${one.x1} ${one.y1}L${one.x2} ${one.y2}`} />
          <TieStroke drawn={one} />
        </g>
      ))}
    </g>
  )
}
