/** How: by which means, and how many. */
import { TIE_CLASSES } from '../../event-table.ts'
import type { Statement } from './statements.ts'
import { idsOf, type Survey } from './survey.ts'

/** So many quantities at most. */
const MOST_QUANTITIES = 4

/** One statement a class of relations, most happenings first, then the quantities that claims name. Neutral relations count where they
 * tell of an event: who arrived, what was carried. */
export function answerHow({ claims, rows }: Survey): Statement[] {
  const means = TIE_CLASSES.flatMap((tieClass) => {
    const own = rows.filter(({ coding, claims: told }) =>
      coding.tieClass === tieClass && (tieClass !== 'neutral' || told.some(({ claim }) => claim.event !== undefined)))
    const counts = new Map<string, number>()
    for (const { claims: told } of own) {
      for (const relation of new Set(told.map(({ claim }) => claim.relation))) counts.set(relation, (counts.get(relation) ?? 0) + 1)
    }
    const relations = [...counts].sort(([, one], [, other]) => other - one).map(([relation]) => relation)
    return own.length === 0 ? [] : [{ kind: 'means' as const, tieClass, relations, claims: idsOf(own.flatMap((row) => row.claims)) }]
  })
  const counted = claims.filter(({ claim }) => claim.quantity !== undefined).slice(0, MOST_QUANTITIES)
  return [
    ...means.sort((a, b) => b.claims.length - a.claims.length),
    ...counted.map((placed): Statement => ({ kind: 'quantity', words: placed.claim.quantity?.words ?? '', claims: idsOf([placed]) })),
  ]
}
