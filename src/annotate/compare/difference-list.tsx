/** Every difference with both sides and what to do about it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Difference } from '../../core/agreement/list-differences.ts'
import { keyOf, openDifferences, reopenKept, settle, shownAnnotation } from '../../state/comparing/compare.ts'
import { announce } from '../../ui/live-region.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { compareWords } from './compare-words.ts'
import { DifferenceItem } from './difference-item.tsx'

const SHOWN_AT_ONCE = 40
const FILTERS = ['all', 'mention', 'link', 'claim', 'qualifier'] as const

export function DifferenceList(): JSX.Element {
  const words = compareWords.value
  const wanted = useSignal<(typeof FILTERS)[number]>('all')
  const most = useSignal(SHOWN_AT_ONCE)
  const list = useRef<HTMLOListElement>(null)
  const settledAt = useRef<number | undefined>(undefined)
  const all = openDifferences.value
  const fitting = all.filter(({ what }) => wanted.value === 'all' || what === wanted.value)
  const shown = fitting.slice(0, most.value)
  useLayoutEffect(() => {
    // Why: the buttons that had the focus go with their difference; the next one takes its place.
    const at = settledAt.current
    if (at === undefined || document.activeElement !== document.body) return
    settledAt.current = undefined
    const items = list.current?.querySelectorAll<HTMLElement>('.difference') ?? []
    const next = items[Math.min(at, items.length - 1)]
    ;(next?.querySelector<HTMLElement>('button') ?? list.current)?.focus()
  })
  const decide = (difference: Difference, choice: 'mine' | 'theirs' | 'both', index: number): void => {
    settledAt.current = index
    const issues = settle(difference, choice)
    announce(issues.length > 0 ? words.refusedChoice : words.settled(Math.max(0, all.length - 1)))
  }
  return (
    <section aria-label={words.differences(all.length)}>
      <h2 class="panel-heading">{words.differences(all.length)}</h2>
      <Segmented legend={words.filter} value={wanted.value} onChange={(next) => (wanted.value = next)}
        options={FILTERS.map((id) => ({ id, label: words.filters[id] }))} />
      <ol class="difference-list" ref={list} tabIndex={-1}>
        {shown.map((one, index) => (
          <DifferenceItem key={keyOf(one, shownAnnotation.value)} difference={one} onSettle={(choice) => decide(one, choice, index)} />
        ))}
      </ol>
      <p class="button-row">
        {fitting.length > shown.length && (
          <button type="button" class="button" onClick={() => (most.value += SHOWN_AT_ONCE)}>
            {words.more(Math.min(SHOWN_AT_ONCE, fitting.length - shown.length))}
          </button>
        )}
        <button type="button" class="button" onClick={reopenKept}>{words.kept}</button>
      </p>
    </section>
  )
}
