/** What may be wrong with a dossier while it is being made, beside what it concerns, with what mends it. */
import { actsForItself, periodReversed } from './checks/acts-for.ts'
import { bothEndsTheSame } from './checks/both-ends-the-same.ts'
import type { Check } from './checks/check-each.ts'
import { contradiction } from './checks/contradiction.ts'
import { dateAfterArticle } from './checks/date-after-article.ts'
import { endsDoNotFit } from './checks/ends-do-not-fit.ts'
import { eventWithoutClaims } from './checks/event-without-claims.ts'
import { missingEvidence } from './checks/missing-evidence.ts'
import { endsNotNearby, sourceNotNearby } from './checks/nearby.ts'
import { otherEntityNamed } from './checks/other-entity-named.ts'
import { overlappingMentions } from './checks/overlapping-mentions.ts'
import type { CheckId, Problem } from './checks/problem.ts'
import { sameClaimTwice } from './checks/same-claim-twice.ts'
import { sameEntityTwice } from './checks/same-entity-twice.ts'
import { scoredWithoutEvent } from './checks/scored-without-event.ts'
import { makeSurroundings } from './checks/surroundings.ts'
import { unfinishedClaim } from './checks/unfinished-claim.ts'
import { unlinkedMention } from './checks/unlinked-mention.ts'
import { unusedEntity } from './checks/unused-entity.ts'
import { assertedBySomebody, reportedByNobody } from './checks/voice.ts'
import type { Dossier } from './schema.ts'

export type { Ask, CheckId, Fix, FixId, Problem, RecordName } from './checks/problem.ts'

/** Every check, in the order in which problems are listed: first what cannot stay, last what is worth a look. */
export const CHECKS: readonly Check[] = [
  missingEvidence, endsDoNotFit, periodReversed, actsForItself, unlinkedMention, unfinishedClaim, bothEndsTheSame, otherEntityNamed,
  overlappingMentions, reportedByNobody, assertedBySomebody, dateAfterArticle, scoredWithoutEvent, eventWithoutClaims, sameClaimTwice,
  contradiction, sameEntityTwice, endsNotNearby, sourceNotNearby, unusedEntity,
]

/** Makes a checker: it gives the problems of a dossier, all of them or those of some checks, in the order of `CHECKS` and then of the
 * dossier. It remembers the last dossier: a second one costs what changed since, a problem that is still the same is the same object, and
 * so is the whole list where nothing changed. */
export function makeChecker(checks: readonly Check[] = CHECKS): (dossier: Dossier) => readonly Problem[] {
  const look = makeSurroundings()
  const runs = checks.map(({ start }) => keepSame(start()))
  let last: { readonly parts: readonly (readonly Problem[])[]; readonly problems: readonly Problem[] } | undefined
  return (dossier) => {
    const surroundings = look(dossier)
    const parts = runs.map((run) => run(surroundings))
    if (!last || parts.some((part, at) => part !== last?.parts[at])) last = { parts, problems: parts.flat() }
    return last.problems
  }
}

/** The problems of one dossier, without remembering it. */
export function checkDossier(dossier: Dossier): readonly Problem[] {
  return makeChecker()(dossier)
}

/** The problems of one record: those about it, and those in which it has a part. */
export function problemsOfRecord(problems: readonly Problem[], type: Problem['record']['type'], id: string): Problem[] {
  const isIt = (record: Problem['record']): boolean => record.id === id && record.type === type
  return problems.filter(({ record, related = [] }) => isIt(record) || related.some(isIt))
}

/** The checks there are, for lists of words. */
export const CHECK_IDS: readonly CheckId[] = CHECKS.map(({ id }) => id)

/** Gives the object of before for a problem that is still the same; each key once, should a broken dossier have an id twice. */
function keepSame(run: ReturnType<Check['start']>): ReturnType<Check['start']> {
  let found: readonly Problem[] = []
  let kept: ReadonlyMap<string, Problem> = new Map()
  let problems: readonly Problem[] = []
  return (surroundings) => {
    const now = run(surroundings)
    if (now === found) return problems
    const next = new Map<string, Problem>()
    for (const problem of now) {
      const before = kept.get(problem.key)
      if (!next.has(problem.key)) next.set(problem.key, before && isSame(before, problem) ? before : problem)
    }
    ;[found, kept, problems] = [now, next, [...next.values()]]
    return problems
  }
}

/** Whether two values say the same. Records that no edit touched are the same objects, so that this ends soon. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
}
