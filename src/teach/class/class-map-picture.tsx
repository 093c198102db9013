/** The class map as a picture for the screen and for paper: the more students say so, the wider the line. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { language } from '../../state/view.ts'
import { GraphPicture } from '../handouts/graph/graph-picture.tsx'
import { classWords } from './class-words.ts'
import { drawClassMap, lineWidth, mappedClaims, MOST_LINES } from './draw-class-map.ts'
import type { ResultView } from './result-view.ts'

/** Drawn only when it is unfolded. */
export function ClassMapPicture({ view }: { view: ResultView }): JSX.Element | null {
  const isOpen = useSignal(false)
  if (mappedClaims(view).length === 0) return null
  return (
    <details class="class-map-fold" onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
      <summary class="class-fold">{classWords.value.drawMap}</summary>
      {isOpen.value && <Picture view={view} />}
    </details>
  )
}

type Drawing = Awaited<ReturnType<typeof drawClassMap>>

function Picture({ view }: { view: ResultView }): JSX.Element {
  const words = classWords.value
  const [made, setMade] = useState<{ readonly view: ResultView; readonly drawing: Drawing }>()
  const shown = language.value
  useEffect(() => {
    let isGone = false
    void drawClassMap(view, shown).then((drawing) => !isGone && setMade({ view, drawing }))
    return () => {
      isGone = true
    }
  }, [view, shown])
  const all = mappedClaims(view)
  const most = Math.max(...all.map(({ of }) => of))
  return (
    <>
      <p>{words.mapWidths}{all.length > MOST_LINES && ` ${words.mapMost(MOST_LINES, all.length)}`}</p>
      <ul class="plain-list class-widths" aria-label={words.mapWidths}>
        {[...new Set([1, Math.ceil(most / 2), most])].map((count) => (
          <li key={count}>
            <svg width="48" height="12" viewBox="0 0 48 12" aria-hidden="true">
              <line x1="2" x2="46" y1="6" y2="6" stroke="currentColor" stroke-width={lineWidth(count, most)} />
            </svg>
            {words.saidByOf(count, most)}
          </li>
        ))}
      </ul>
      {/* Why focusable: a picture that scrolls has to scroll by key too. */}
      <div class="class-map-frame" tabIndex={0} role="group" aria-label={words.map}>
        {made?.view === view ? <GraphPicture drawing={made.drawing} label={words.mapPicture} /> : <p role="status">{words.drawing}</p>}
      </div>
    </>
  )
}
