/** What a person asks of an event of the table: who, for whom, what it counts, and why it does not. */
import type { Coding, EventActor, EventSource, EventTable, Firmness } from '../../core/event-table.ts'
import { FIRMNESSES } from '../../core/event-table.ts'
import { scoreOfCoding, signOfCoding } from '../../core/ties/score-of-coding.ts'
import { OMISSIONS, type Omission, type Ties } from '../../core/ties/tie-types.ts'
import { edtfOfExtent } from './edtf-of-extent.ts'

/** One end of an event: who is named, and for whom that counts where it is somebody else. */
export interface EventEnd {
  readonly actor: EventActor
  readonly power?: EventActor
}

export interface EventFacts {
  readonly event: number
  readonly subject: EventEnd
  readonly object: EventEnd
  readonly coding: Coding
  /** -10 to 10 on the scale in force; left out where the coding has none on it. */
  readonly score?: number
  /** Of its class, 0 to 5. */
  readonly weight: number
  readonly sign: 1 | 0 | -1
  readonly firmness: Firmness
  readonly source: EventSource
  readonly tellings: number
  /** EDTF; left out where it has no date. */
  readonly date?: string
  /** Ids of claims, or lines of the file. */
  readonly references: readonly string[]
  /** Left out where it is in a tie. */
  readonly omission?: Omission
}

/** One event (its number), as the choices behind the ties have it. */
export function eventsOf({ table, choices, powersOf, omissionOf }: Ties, event: number): EventFacts {
  const coding = at(table.codings, table.coding[event])
  const powers = powersOf(event)
  const score = scoreOfCoding(coding, choices.scale)
  const date = edtfOfExtent({ start: table.start[event] as number, end: table.end[event] as number })
  const omission = omissionOf(event)
  return {
    event,
    subject: endOf(table, table.subject[event] as number, powers.subject),
    object: endOf(table, table.object[event] as number, powers.object),
    coding,
    ...(score === undefined ? {} : { score }),
    weight: choices.weights[coding.tieClass],
    sign: signOfCoding(coding, choices.scale),
    firmness: at(FIRMNESSES, table.firmness[event]),
    source: at(table.sources, table.source[event]),
    tellings: table.tellings[event] as number,
    ...(date === undefined ? {} : { date }),
    references: table.references(event),
    ...(omission === undefined ? {} : { omission }),
  }
}

/** Events that are in no tie, by reason; reasons without any are left out. */
export type OmittedEvents = readonly { readonly reason: Omission; readonly events: readonly number[] }[]

/** The events in which these two powers are the ends, or, with one only, in which an actor is named or stood for, and that are in no tie.
 * One walk through the table. */
export function omittedBetween({ table, omissionOf, powersOf }: Ties, one: number, other?: number): OmittedEvents {
  const events = new Map<Omission, number[]>(OMISSIONS.map((reason) => [reason, []]))
  for (let event = 0; event < table.size; event++) {
    const reason = omissionOf(event)
    if (reason === undefined) continue
    const { subject, object } = powersOf(event)
    const isMeant = other === undefined
      ? subject === one || object === one || table.subject[event] === one || table.object[event] === one
      : (subject === one && object === other) || (subject === other && object === one)
    if (isMeant) events.get(reason)?.push(event)
  }
  return [...events].map(([reason, found]) => ({ reason, events: found })).filter(({ events: found }) => found.length > 0)
}

/** How many events count for an actor, by who is named in them. */
export interface RolledUpActor {
  readonly actor: number
  readonly events: number
}

/** Who was rolled up into a power: everybody whose acts count for it, most events first. Its own name is among them where it acts
 * itself. */
export function rolledUpInto(ties: Ties, power: number): RolledUpActor[] {
  const { table, powersOf } = ties
  const counts = new Map<number, number>()
  for (const tie of ties.ties) {
    if (tie.a !== power && tie.b !== power) continue
    for (const event of tie.events) {
      const named = (powersOf(event).subject === power ? table.subject[event] : table.object[event]) as number
      counts.set(named, (counts.get(named) ?? 0) + 1)
    }
  }
  return mostFirst(counts)
}

/** For whom else an actor's acts count, most events first: empty where it stands for itself. */
export function countedFor({ table, powersOf }: Ties, actor: number): RolledUpActor[] {
  const counts = new Map<number, number>()
  for (let event = 0; event < table.size; event++) {
    const [isSubject, isObject] = [table.subject[event] === actor, table.object[event] === actor]
    if (!isSubject && !isObject) continue
    const powers = powersOf(event)
    for (const power of new Set([...(isSubject ? [powers.subject] : []), ...(isObject ? [powers.object] : [])])) {
      if (power !== actor) counts.set(power, (counts.get(power) ?? 0) + 1)
    }
  }
  return mostFirst(counts)
}

function mostFirst(counts: ReadonlyMap<number, number>): RolledUpActor[] {
  return [...counts].map(([actor, events]) => ({ actor, events }))
    .sort((one, other) => other.events - one.events || one.actor - other.actor)
}

function endOf({ actors }: EventTable, named: number, power: number): EventEnd {
  const actor = at(actors, named)
  return power === named ? { actor } : { actor, power: at(actors, power) }
}

function at<Value>(list: readonly Value[], place: number | undefined): Value {
  const found = list[place ?? -1]
  if (found === undefined) throw new Error(`the event table has no entry ${place}: its columns do not fit its lists`)
  return found
}
