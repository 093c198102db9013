/** The events of a tie, or those that are left out, each with its sentences. */
import type { JSX } from 'preact'
import type { Ties } from '../../core/ties/tie-types.ts'
import { CappedList } from './capped-list.tsx'
import { EventItem } from './event-item.tsx'

const EVENTS_AT_FIRST = 12
/** So few events are shown with their sentences at once. */
const FEW = 3

/** `events` are numbers of events, in the order to show. */
export function EventList({ from, events, label }: { from: Ties; events: readonly number[]; label: string }): JSX.Element {
  return (
    <CappedList items={events} step={EVENTS_AT_FIRST} keyOf={(event) => event} class="tie-events" label={label}>
      {(event) => <EventItem from={from} event={event} isOpen={events.length <= FEW} />}
    </CappedList>
  )
}
