/** All events of all sources that are in no tie, by reason. */
import type { JSX } from 'preact'
import { listOmitted } from '../../core/ties/list-omitted.ts'
import { OMISSIONS } from '../../core/ties/tie-types.ts'
import { ties } from '../../state/alliances/ties.ts'
import { cardsWords } from './cards-words.ts'
import { LeftOut } from './left-out.tsx'

export function AllLeftOut(): JSX.Element | null {
  const from = ties.value
  return (
    <LeftOut from={from} heading={cardsWords.value.leftOut.heading} isSaid
      reasons={OMISSIONS.map((reason) => ({ reason, count: from.omitted[reason] }))} listEvents={(reason) => listOmitted(from, reason)} />
  )
}
