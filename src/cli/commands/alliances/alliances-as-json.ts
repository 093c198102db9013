/** Ties and sides → plain data. */
import type { FoundSides } from '../../../core/analysis/find-sides.ts'
import { membersOfSides } from '../../../core/analysis/sides.ts'
import { FIRMNESSES } from '../../../core/event-table.ts'
import { scoreOfCoding } from '../../../core/ties/score-of-coding.ts'
import { listOmitted } from '../../../core/ties/list-omitted.ts'
import { OMISSIONS, type Tie, type Ties } from '../../../core/ties/tie-types.ts'

/**
 * Everything with the way back to its evidence: ids of actors, and of each event the ids of the claims, or the lines of the file, that
 * tell of it. Dates are ISO date-times in UTC, `until` excluded; what is not known is left out.
 */
export function alliancesAsJson(ties: Ties, sides: FoundSides): Record<string, unknown> {
  const { table, choices } = ties
  const idOf = (actor: number): string => table.actors[actor]?.id ?? ''
  const { upper, lower, isProven, isUnique } = sides.frustration
  return {
    choices: { ...choices, window: choices.window && { from: dateOf(choices.window.start), until: dateOf(choices.window.end) } },
    sources: table.sources,
    events: table.size,
    omitted: ties.omitted,
    ties: ties.ties.map((tie) => ({ ...outlineOf(tie, idOf), events: tie.events.map((event) => describeEvent(ties, event)) })),
    sides: membersOfSides(sides).map((side) => side.map(idOf)),
    contradictions: sides.contradictions.map(({ a, b }) => [idOf(a), idOf(b)]),
    standings: Object.fromEntries([...sides.standings].map(([actor, standing]) => [idOf(actor), standing])),
    against: { ties: upper, atLeast: lower, isProven, isUnique },
    omittedEvents: Object.fromEntries(OMISSIONS.map((reason) =>
      [reason, listOmitted(ties, reason).map((event) => describeEvent(ties, event))])),
  }
}

function outlineOf({ a, b, first, last, ...rest }: Tie, idOf: (actor: number) => string): Record<string, unknown> {
  const [from, until] = [first, last].map((time) => (time === undefined ? undefined : dateOf(time)))
  return { ...rest, a: idOf(a), b: idOf(b), first: from, last: until }
}

function describeEvent({ table, choices }: Ties, event: number): Record<string, unknown> {
  const coding = table.codings[table.coding[event] as number]
  return {
    subject: table.actors[table.subject[event] as number]?.id,
    object: table.actors[table.object[event] as number]?.id,
    code: coding?.code,
    class: coding?.tieClass,
    score: coding && scoreOfCoding(coding, choices.scale),
    firmness: FIRMNESSES[table.firmness[event] as number],
    from: dateOf(table.start[event] as number),
    until: dateOf(table.end[event] as number),
    source: table.sources[table.source[event] as number]?.id,
    references: table.references(event),
  }
}

function dateOf(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString() : undefined
}
