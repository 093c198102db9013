/** The compared ties drawn: beside each other, or as what is between the two windows. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { comparison } from '../../state/alliances/choices.ts'
import { extentWords } from '../time/time-words.ts'
import { ChangePicture } from './change-picture.tsx'
import { changeWords } from './change-words.ts'
import { changedActors, changesNow, circleAfter, foundSides } from './compared-ties.ts'
import { weightOfChange } from './draw-change.ts'
import { placeChanged } from './place-changed.ts'

const TIES_AT_FIRST = 30
const TIES_A_STEP = 20

export function ChangePictures({ view }: { view: 'beside' | 'difference' }): JSX.Element {
  const words = changeWords.value
  const shown = useSignal(TIES_AT_FIRST)
  const all = circleAfter.value
  const { ties } = changesNow.value
  const sides = foundSides.value
  const strongest = useMemo(() => [...ties].sort((one, other) => weightOfChange(other) - weightOfChange(one)), [ties])
  const ranked = changedActors.value
  const drawn = useMemo(() => {
    const first = strongest.slice(0, shown.value)
    // Why always: who is said to lean to another side than before is seen to have leaned.
    const proofs = ranked.flatMap(({ leaning }) => leaning?.proof ?? [])
    return [...new Set([...first, ...proofs])]
  }, [strongest, shown.value, ranked])
  const places = useMemo(() => placeChanged(all, drawn, sides, view === 'beside' ? 'tall' : 'wide'), [drawn, sides, view])
  if (ties.length === 0) return <p class="change-empty">{words.empty}</p>
  const common = { table: all.table, changed: drawn, places }
  const { before, after } = comparison.value
  return (
    <>
      <div class={`change-pictures is-${view}`}>
        {view === 'difference'
          ? <ChangePicture kind="difference" title={words.difference} {...common} />
          : <>
            <ChangePicture kind="before" title={words.window(words.before, extentWords(before))} {...common} />
            <ChangePicture kind="after" title={words.window(words.after, extentWords(after))} {...common} />
          </>}
      </div>
      <p class="change-drawn quiet">
        {words.drawn(drawn.length, ties.length)}{' '}
        {drawn.length < ties.length && (
          <button type="button" class="button button-quiet show-more" onClick={() => (shown.value += TIES_A_STEP)}>
            {words.more(Math.min(TIES_A_STEP, ties.length - drawn.length))}
          </button>
        )}
      </p>
    </>
  )
}
