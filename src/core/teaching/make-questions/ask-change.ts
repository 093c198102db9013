/** Questions after what changed between two parties. */
import { pairKey } from '../../checks/triple-key.ts'
import { dateOf } from '../../claim-facts.ts'
import { hull, parseDate, type Extent } from '../../dates.ts'
import { groupBy } from '../../group-by.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { CHANGES, isTold, type Change, type Draft, type Maker } from './question.ts'

/** How two parties stood to each other over time, by everything with a sign that is told of them. Asked only where that is clear: at
 * least two events, all of one sign, or all of the one sign before any of the other, with dates that do not overlap. Plans and
 * allegations do not count. */
export const askChange: Maker = (index) => {
  const told = [...index.claims.values()].filter((placed) => {
    const { subject, object, relation } = placed.claim
    const sign = index.relations.get(relation)?.sign
    return subject !== object && sign !== undefined && sign !== 'neutral' && isTold(placed)
  })
  return [...groupBy(told, ({ claim: { subject, object } }) => pairKey(subject, object))].flatMap(([pair, claims]) => {
    const [subject = '', object = ''] = pair.split('\n')
    const change = changeOf(claims, index)
    const happenings = new Set(claims.map(({ claim }) => claim.event ?? `\t${claim.id}`))
    if (!change || happenings.size < 2) return []
    return [{
      id: `change-${subject}-${object}`,
      kind: 'change',
      asked: { subject, object },
      rightAnswer: { what: 'change', change },
      findWrong: () => CHANGES.filter((one) => one !== change).map((one) => ({ what: 'change', change: one })),
      claims,
    } satisfies Draft]
  })
}

function changeOf(claims: readonly PlacedClaim[], index: DossierIndex): Change | undefined {
  const ofSign = (sign: 'cooperation' | 'conflict'): PlacedClaim[] =>
    claims.filter(({ claim }) => index.relations.get(claim.relation)?.sign === sign)
  const [good, bad] = [ofSign('cooperation'), ofSign('conflict')]
  if (bad.length === 0) return 'cooperation'
  if (good.length === 0) return 'conflict'
  const [extentOfGood, extentOfBad] = [extentOf(good, index), extentOf(bad, index)]
  if (!extentOfGood || !extentOfBad) return undefined
  if (extentOfGood.end <= extentOfBad.start) return 'cooperation-to-conflict'
  return extentOfBad.end <= extentOfGood.start ? 'conflict-to-cooperation' : undefined
}

/** `undefined` where one of them has no date. */
function extentOf(claims: readonly PlacedClaim[], index: DossierIndex): Extent | undefined {
  const dates = claims.map(({ claim }) => parseDate(dateOf(claim, index.events)?.edtf ?? ''))
  const known = dates.flatMap((date) => date ?? [])
  return known.length === dates.length ? hull(known) : undefined
}
