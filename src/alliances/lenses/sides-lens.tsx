/** The lens of the sides: who stands with whom, drawn, and the ties that contradict it. */
import { useComputed, type ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import '../../styles/alliances-sides.css'
import { SIDE_COUNTS } from '../../core/analysis/sides.ts'
import { divideInto, shownTies, showMoreTies, sideCount, TIES_A_STEP } from '../../state/alliances/choices.ts'
import { shapePicture, sides, type SidesPicture as Picture } from '../../state/alliances/sides.ts'
import { circleTies } from '../../state/alliances/ties.ts'
import { Icon } from '../../ui/icon.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { frameWords } from '../frame-words.ts'
import { ContradictionsList } from '../sides/contradictions-list.tsx'
import { drawSides } from '../sides/draw-sides.ts'
import type { Margins } from '../sides/picture-frame.ts'
import { SidesLegend } from '../sides/sides-legend.tsx'
import { SidesPicture } from '../sides/sides-picture.tsx'
import { sidesWords } from '../sides/sides-words.ts'
import { usePictureFrame, type PictureHandle } from '../sides/use-picture-frame.ts'

export function SidesLens(): JSX.Element {
  const picture = sides.value
  // Why guessed before anything is drawn: a picture of the other shape would be seen for a moment.
  useLayoutEffect(() => shapePicture(innerWidth < NARROW_PAGE ? 'tall' : 'wide'), [])
  if (circleTies.value.length === 0 && (picture?.drawn.length ?? 0) === 0) return <p class="sides-empty">{frameWords.value.nothing}</p>
  return picture ? <Lens /> : <div class="sides-lens" aria-busy="true" />
}

/** Px below which a picture is higher than wide. */
const NARROW_PAGE = 640
/** Room for the outline of a side and its name, and for the names of actors at the border, px. */
const AROUND: Margins = { beside: 76, above: 62, below: 42 }
/** Of narrow frames, where a name has its actor near the border more often. */
const AROUND_NARROW: Margins = { ...AROUND, beside: 52 }
const NARROW = 520
const ZOOM = 1.4

function Lens(): JSX.Element {
  const picture = useComputed(() => sides.value as Picture)
  const spots = useComputed(() => [...picture.value.places.values(), ...picture.value.corners])
  const around: ReadonlySignal<Margins> = useComputed(() => (handle.size.value.width < NARROW ? AROUND_NARROW : AROUND))
  const actors = useComputed(() => new Map([...picture.value.places].flatMap(([actor, spot]) => {
    const id = picture.value.ties.table.actors[actor]?.id
    return id === undefined ? [] : [[id, spot] as const]
  })))
  const handle: PictureHandle = usePictureFrame(spots, around, actors)
  const isTall = useComputed(() => handle.size.value.width > 0 && handle.size.value.width < handle.size.value.height)
  useEffect(() => shapePicture(isTall.value ? 'tall' : 'wide'), [isTall.value])
  const words = sidesWords.value
  const drawn = useComputed(() => drawSides(picture.value, 1))
  return (
    <div class="sides-lens">
      <div class="sides-stage">
        <SidesPicture picture={picture} handle={handle} beside={around.value.beside} />
      </div>
      <div class="sides-foot">
        <SidesLegend drawn={drawn.value} />
        <ContradictionsList picture={picture.value} />
        <div class="sides-tools">
          <Segmented legend={words.sideCount.label} value={sideCount.value} onChange={divideInto}
            options={SIDE_COUNTS.map((id) => ({ id, label: words.sideCount[id] }))} />
          <More />
          <div class="sides-zoom" role="group" aria-label={words.zoom.label}>
            <ZoomButton label={words.zoom.in} icon="plus" onClick={() => handle.zoom(ZOOM)} />
            <ZoomButton label={words.zoom.out} icon="minus" onClick={() => handle.zoom(1 / ZOOM)} />
            <ZoomButton label={words.zoom.fit} icon="fit" onClick={handle.fit} />
          </div>
        </div>
      </div>
    </div>
  )
}

function ZoomButton({ label, icon, onClick }: { label: string; icon: 'plus' | 'minus' | 'fit'; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}><Icon name={icon} /></button>
  )
}

function focusPicture(button: HTMLElement): void {
  button.closest('.sides-lens')?.querySelector<SVGElement>('.sides-picture [tabindex="0"]')?.focus()
}

function More(): JSX.Element | null {
  const left = circleTies.value.length - shownTies.value
  if (left <= 0) return null
  const words = frameWords.value
  return (
    <>
      <span class="quiet">{words.drawn(shownTies.value, circleTies.value.length)}</span>
      <button type="button" class="button" onClick={({ currentTarget }) => {
        // Why: the last step takes the button away, and the focus with it.
        if (left <= TIES_A_STEP) focusPicture(currentTarget)
        showMoreTies()
      }}>{words.showMore(Math.min(left, TIES_A_STEP))}</button>
    </>
  )
}
