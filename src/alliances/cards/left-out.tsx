/** What does not count, and why: each reason opens its events. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Omission, Ties } from '../../core/ties/tie-types.ts'
import { cardsWords, reasonWords, showNumber } from './cards-words.ts'
import { EventList } from './event-list.tsx'

/** Reasons with how many events they keep out, and the way to list them: that may take a walk through the table, and waits until
 * it is wanted. Nothing is shown where nothing is left out, unless `isSaid`. */
export function LeftOut({ from, heading, reasons, listEvents, isSaid = false }: {
  from: Ties
  heading: (count: string) => string
  reasons: readonly { readonly reason: Omission; readonly count: number }[]
  listEvents: (reason: Omission) => readonly number[]
  isSaid?: boolean
}): JSX.Element | null {
  const opened = useSignal<Omission | undefined>(undefined)
  const id = useId()
  const present = reasons.filter(({ count }) => count > 0)
  const all = present.reduce((sum, { count }) => sum + count, 0)
  const words = cardsWords.value.leftOut
  if (all === 0) return isSaid ? <section class="card-section"><p class="quiet">{words.none}</p></section> : null
  return (
    <section class="card-section left-out">
      <h3 class="card-heading">{heading(showNumber(all))}</h3>
      <ul class="plain-list">
        {present.map(({ reason, count }) => {
          const isOpen = opened.value === reason
          return (
            <li key={reason}>
              <button type="button" class="claim-line left-out-reason" aria-expanded={isOpen}
                aria-controls={isOpen ? `${id}-${reason}` : undefined} onClick={() => (opened.value = isOpen ? undefined : reason)}>
                <span class="left-out-count">{showNumber(count)}</span>
                <span class="claim-line-words">{reasonWords(reason)}</span>
              </button>
              {isOpen && (
                <div id={`${id}-${reason}`}>
                  <EventList from={from} events={listEvents(reason)} label={words.open(reasonWords(reason), showNumber(count))} />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
