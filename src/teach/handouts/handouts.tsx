/** Sheets for the class: chosen, seen as pages of A4, and printed. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import '../../styles/teach-handouts.css'
import { handoutChoices, handoutMaterial, type SheetId } from '../../state/teaching/handouts.ts'
import { language } from '../../state/view.ts'
import { HandoutPanel } from './handout-panel.tsx'
import { handoutsWords } from './handouts-words.ts'
import { OneSheet } from './one-sheet.tsx'

/** Breadth of a page, px, as the browser has it on paper. */
const PAGE_WIDTH = (210 / 25.4) * 96

export function Handouts(): JSX.Element {
  const words = handoutsWords.value
  const { sheets, ...how } = handoutChoices.value
  const material = handoutMaterial.value
  const counts = useSignal<ReadonlyMap<SheetId, number>>(new Map())
  const preview = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.documentElement.classList.add('has-handouts')
    return () => document.documentElement.classList.remove('has-handouts')
  }, [])
  useFittingPages(preview, material.articles.length > 0)
  useSignalEffect(() => {
    // Why anew: what is made from another article, or in another language, is not there yet.
    if (handoutMaterial.value && language.value) counts.value = new Map()
  })
  if (material.articles.length === 0) return <p class="teach-lead">{words.noArticle}</p>
  const waiting = sheets.findIndex((sheet) => !counts.value.has(sheet))
  const shown = waiting < 0 ? sheets : sheets.slice(0, waiting + 1)
  const pages = sheets.reduce((sum, sheet) => sum + (counts.value.get(sheet) ?? 0), 0)
  const status = sheets.length === 0 ? words.nothingChosen : waiting < 0 ? words.ready(pages) : words.making(waiting, sheets.length)
  return (
    <section class="handouts" aria-labelledby="handouts-title">
      <HandoutPanel status={status} isReady={sheets.length > 0 && waiting < 0} />
      <h3 class="teach-label handouts-preview-title">{words.preview}</h3>
      <div class="handout-pages" ref={preview}>
        {shown.map((sheet) => (
          <OneSheet key={sheet} sheet={sheet} material={material} how={how} onPaged={(count) => {
            // Why later: each sheet is drawn in its own moment, so that the page answers in between.
            setTimeout(() => (counts.value = new Map([...counts.value, [sheet, count]])))
          }} />
        ))}
      </div>
    </section>
  )
}

/** Draws the pages smaller where there is less room than paper has. */
function useFittingPages(preview: { readonly current: HTMLDivElement | null }, isThere: boolean): void {
  useLayoutEffect(() => {
    const place = preview.current
    if (!place) return undefined
    const observer = new ResizeObserver(() => place.style.setProperty('--fit', String(Math.min(1, place.clientWidth / PAGE_WIDTH))))
    observer.observe(place)
    return () => observer.disconnect()
  }, [isThere])
}
