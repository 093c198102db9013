/** Dated happenings of a survey, in order of time. */
import { dateOf } from '../../claim-facts.ts'
import { compareDates, parseDate, type FuzzyDate } from '../../dates.ts'
import { groupBy } from '../../group-by.ts'
import type { PlacedClaim } from '../../index-dossier.ts'
import { isPowerStruggle } from './is-power-struggle.ts'
import type { Row, Survey } from './survey.ts'

/** An event with its tellings, or a dated claim that tells of no event. */
export interface Happening {
  /** That of the event, or of the claim. */
  readonly id: string
  readonly event?: string
  readonly date: FuzzyDate
  readonly claims: readonly PlacedClaim[]
  /** Powers that take part. */
  readonly powers: ReadonlySet<string>
  /** Whether somebody used force or took a measure: material conflict. */
  readonly isMeasure: boolean
  /** Whether somebody who rules was removed or attacked from inside. */
  readonly isPowerStruggle: boolean
}

/** By start, and by end where the beginning is not known. Plans have not happened, and states of affairs do not happen: both are left out. */
export function happeningsOf({ index, claims, rows }: Survey): Happening[] {
  const happened = claims.filter(({ claim: { event, modality, relation } }) =>
    modality !== 'planned' && (event !== undefined || index.relations.get(relation)?.plover))
  const groups = groupBy(happened, ({ claim }) => claim.event ?? claim.id)
  const rowsOf = new Map<PlacedClaim, Row[]>()
  for (const row of rows) for (const one of row.claims) rowsOf.set(one, [...rowsOf.get(one) ?? [], row])
  const happenings = [...groups].flatMap(([id, told]): Happening[] => {
    const event = index.events.has(id) ? id : undefined
    const dates = [index.events.get(id)?.time, ...told.map(({ claim }) => dateOf(claim, index.events))]
      .flatMap((time) => (time && parseDate(time.edtf)) ?? [])
    const date = dates.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]
    if (!date) return []
    const own = [...new Set(told.flatMap((one) => rowsOf.get(one) ?? []))]
    return [{
      id,
      ...(event === undefined ? {} : { event }),
      date,
      claims: told,
      powers: new Set(own.flatMap(({ subject, object }) => [subject.power, object.power])),
      isMeasure: own.some(({ coding }) => coding.tieClass === 'material-conflict'),
      isPowerStruggle: own.some(isPowerStruggle),
    }]
  })
  return happenings.sort((a, b) => knownTime(a.date) - knownTime(b.date) || compareDates(a.date, b.date))
}

/** Those with both ends of their date: what came later can be told of them. */
export function turnsOf(happenings: readonly Happening[]): Happening[] {
  return happenings.filter(({ date }) => !date.openStart && !date.openEnd)
}

function knownTime({ start, end, openStart }: FuzzyDate): number {
  return openStart ? end : start
}

function lengthOf({ start, end }: FuzzyDate): number {
  return Number.isFinite(end - start) ? end - start : Infinity
}
