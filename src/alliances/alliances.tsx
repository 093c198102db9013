/** The Alliances workspace: who stands with whom, since when, and who says so. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import '../styles/alliances.css'
import { keepAlliancesAddress } from '../state/alliances/address.ts'
import {
  chosenTie, circle, CIRCLES, drawCircle, showTieLens, showTiePanel, TIE_LENSES, TIE_PANELS, tieLens, tiePanel,
} from '../state/alliances/choices.ts'
import { keepNewestChoice } from '../state/alliances/newest-choice.ts'
import { Segmented } from '../ui/segmented.tsx'
import { Splitter } from '../ui/splitter.tsx'
import { Answer } from './answer.tsx'
import { frameWords } from './frame-words.ts'
import { LENS_VIEWS } from './lenses.ts'
import { TIE_PANEL_VIEWS } from './panels.ts'
import { SourcesBar } from './sources-bar.tsx'
import { TimeStrip } from './time-strip.tsx'

/** As in the styles: the details lie below the picture. */
const NARROW = '(width < 900px)'
/** Percent of the width that the picture takes at first. */
const PICTURE_SHARE = 64

export function Alliances(): JSX.Element {
  const words = frameWords.value
  const share = useSignal(PICTURE_SHARE)
  useEffect(keepAlliancesAddress, [])
  useEffect(keepNewestChoice, [])
  const side = useRef<HTMLElement>(null)
  const before = useRef(chosenTie.peek())
  useSignalEffect(() => {
    const tie = chosenTie.value
    // Why only there: elsewhere it stands beside the picture.
    if (tie && tie !== before.current && matchMedia(NARROW).matches) side.current?.scrollIntoView({ block: 'start' })
    before.current = tie
  })
  const Lens = LENS_VIEWS[tieLens.value]
  const Panel = TIE_PANEL_VIEWS[tiePanel.value]
  return (
    <main class="alliances" style={{ '--picture-share': `${share.value}%` }}>
      <h1 class="visually-hidden">{words.heading}</h1>
      <SourcesBar />
      <section class="tie-lens" id="lens" tabIndex={-1} aria-label={words.lenses[tieLens.value]}>
        <div class="tie-lens-bar">
          <Segmented legend={words.lenses.label} value={tieLens.value} onChange={showTieLens}
            options={TIE_LENSES.map((id) => ({ id, label: words.lenses[id] }))} />
          <Segmented legend={words.circles.label} value={circle.value} onChange={drawCircle}
            options={CIRCLES.map((id) => ({ id, label: words.circles[id] }))} />
        </div>
        <Answer />
        <div class="tie-lens-body"><Lens /></div>
      </section>
      <a class="skip-link" href="#years" onClick={(event) => {
        event.preventDefault()
        event.currentTarget.closest('.alliances')?.querySelector<HTMLElement>('.time-strip [role=slider]')?.focus()
      }}>{words.skipToYears}</a>
      <Splitter label={words.splitter} orientation="vertical" value={share.value} min={40} max={80} initial={PICTURE_SHARE}
        controls="lens" onChange={(value) => (share.value = value)} />
      <section class="tie-side" ref={side} aria-label={words.panels.label}>
        <div class="tie-side-bar">
          <Segmented legend={words.panels.label} value={tiePanel.value} onChange={showTiePanel}
            options={TIE_PANELS.map((id) => ({ id, label: words.panels[id] }))} />
        </div>
        <div class="tie-panel" tabIndex={-1}><Panel /></div>
      </section>
      <TimeStrip />
    </main>
  )
}
