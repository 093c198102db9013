/** Who: the actors that most claims are about, by their side. */
import type { Side, Statement } from './statements.ts'
import { idsOf, type Survey } from './survey.ts'

/** So many actors besides the one in the centre. */
const MOST = 9
const ORDER: readonly Side[] = ['centre', 'with', 'against', 'both', 'none']

/** The centre first, then those with it, against it, with as much of both, and with neither; within a side by number of claims. Sides count
 * the happenings between the two, not the friends of friends. */
export function answerWho({ powers, rows, centre }: Survey): Statement[] {
  if (centre === undefined) return []
  const statements = [...powers].slice(0, MOST + 1).map(([entity, claims]) => {
    const between = rows.filter(({ subject, object }) =>
      (subject.power === centre && object.power === entity) || (subject.power === entity && object.power === centre))
    const isOther = entity !== centre
    const cooperation = isOther ? between.filter(({ coding }) => coding.tieClass === 'treaty' || coding.tieClass.endsWith('-cooperation')) : []
    const conflict = isOther ? between.filter(({ coding }) => coding.tieClass.endsWith('-conflict')) : []
    const telling = [...cooperation, ...conflict].flatMap((row) => row.claims)
    return {
      kind: 'actor' as const,
      entity,
      side: isOther ? sideOf(cooperation.length, conflict.length) : 'centre',
      cooperation: cooperation.length,
      conflict: conflict.length,
      claims: idsOf(telling.length > 0 ? telling : claims),
    }
  })
  return statements.sort((a, b) => ORDER.indexOf(a.side) - ORDER.indexOf(b.side))
}

function sideOf(cooperation: number, conflict: number): Side {
  if (cooperation === conflict) return cooperation === 0 ? 'none' : 'both'
  return cooperation > conflict ? 'with' : 'against'
}
