/** Consequences: what came after the turn, which need not have come because of it. */
import { mostTold } from './answer-when.ts'
import type { Happening } from './happenings.ts'
import type { Statement } from './statements.ts'
import { idsOf } from './survey.ts'

/** So many besides the turn. */
const MOST = 9

/** The turn, then those that did not begin before it, end after it, and have one of its powers among theirs, in order of time. */
export function answerConsequences(happenings: readonly Happening[], turn: Happening | undefined): Statement[] {
  if (!turn) return []
  const later = happenings.filter(({ id, date, powers }) =>
    id !== turn.id && date.start >= turn.date.start && date.end > turn.date.end && [...powers].some((power) => turn.powers.has(power)))
  return later.length === 0 ? [] : [statementOf('turn', turn), ...mostTold(later, MOST).map((one) => statementOf('later', one))]
}

function statementOf(kind: 'turn' | 'later', { event, date, claims }: Happening): Statement {
  return { kind, ...(event === undefined ? {} : { event }), edtf: date.edtf, claims: idsOf(claims) }
}
