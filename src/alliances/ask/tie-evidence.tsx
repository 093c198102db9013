/** A tie as evidence: a line that opens it, and under it the event that weighs most in it. */
import type { JSX } from 'preact'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { EventItem } from '../cards/event-item.tsx'
import { TieLine } from '../cards/tie-line.tsx'
import { decisiveEvent } from './decisive-event.ts'

/** Two items of a list. `from` are the ties that the tie is one of; `isOpen`: whether the sentence is shown at once. */
export function TieEvidence({ from, tie, seenFrom, isOpen = false }: {
  from: Ties
  tie: Tie
  seenFrom?: number
  isOpen?: boolean
}): JSX.Element {
  const event = decisiveEvent(from, tie)
  return (
    <>
      <TieLine tie={tie} {...(seenFrom === undefined ? {} : { seenFrom })} />
      <EventItem key={event} from={from} event={event} isOpen={isOpen} />
    </>
  )
}
