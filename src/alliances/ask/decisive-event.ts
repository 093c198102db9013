/** The one event of a tie that is quoted for all of them. */
import { FIRMNESSES } from '../../core/event-table.ts'
import { knownStartOf } from '../../core/ties/known-start.ts'
import { scoreOfCoding, signOfCoding } from '../../core/ties/score-of-coding.ts'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'

/**
 * The number of the event that weighs most toward the sign of its tie: by score × weight of the class, among equals a fact before
 * what is planned, alleged or denied, then the latest. Where neither sign prevails, the one that weighs most toward either. Throws where
 * the tie has no event.
 */
export function decisiveEvent({ table, choices }: Ties, { events, sign }: Pick<Tie, 'events' | 'sign'>): number {
  let best: { readonly event: number; readonly ranks: readonly number[] } | undefined
  for (const event of events) {
    const coding = table.codings[table.coding[event] as number]
    if (!coding) throw new Error(`event ${event} has no coding`)
    const score = (scoreOfCoding(coding, choices.scale) ?? 0) * choices.weights[coding.tieClass]
    const own = signOfCoding(coding, choices.scale)
    const isFact = FIRMNESSES[table.firmness[event] as number] === 'affirmed'
    const ranks = [
      sign === 0 ? Math.abs(score) : score * sign, sign === 0 ? Math.abs(own) : own * sign, isFact ? 1 : 0,
      knownStartOf(table.start[event] as number, table.end[event] as number) ?? -Infinity,
    ]
    if (!best || isHigher(ranks, best.ranks)) best = { event, ranks }
  }
  if (!best) throw new Error('a tie without events')
  return best.event
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((rank, index) => rank !== other[index])
  return place >= 0 && (one[place] as number) > (other[place] as number)
}
