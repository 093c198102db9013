/** Claims that cannot both hold, or that hardly can. */
import { overlaps, parseDate, DAY, type Extent } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { Claim, Sign } from '../schema.ts'
import { checkWhole } from './check-each.ts'
import { changeClaim, choose, placeOf, problemOf, type Problem } from './problem.ts'
import type { ClaimInArticle, Surroundings } from './surroundings.ts'
import { pairKey, tripleKey } from './triple-key.ts'

type Given = Pick<Surroundings, 'claims' | 'relations' | 'events'>
type ExtentOf = (one: ClaimInArticle) => Extent | undefined

/**
 * Two ways of contradicting: the same triple affirmed and denied, at times that may be the same; and cooperation against conflict
 * between the same two in one event, or at times of at most a month each that share a day. A plan contradicts plans only. In one
 * voice (a shared source, or the same article's own) it is a warning; between two voices it is a hint, for to show that is what a
 * dossier is for, and so it is where one of the two is held to be doubtful. Each denial is held against the first 64 affirmations of
 * its triple, each conflict against the first 64 cooperations of its ends.
 */
export const contradiction = checkWhole({
  id: 'contradiction',
  given: ({ claims, relations, events }) => ({ claims, relations, events }),
  problemsIn: (given) => {
    const extentOf = readExtents(given)
    return [...findDenials(given, extentOf), ...findOpposites(given, extentOf)]
  },
})

const MOST_COMPARED = 64
const MOST_RELATED = 5
/** In milliseconds. */
const LONGEST_SAME_TIME = 31 * DAY

/** Why read on demand: of most triples there is only one side. */
function readExtents({ events }: Given): ExtentOf {
  return ({ claim }) => {
    const time = claim.time ?? (claim.event === undefined ? undefined : events.get(claim.event)?.event.time)
    return time && parseDate(time.edtf)
  }
}

function findDenials({ claims, relations }: Given, extentOf: ExtentOf): Problem[] {
  const denied = claims.filter(({ claim }) => claim.polarity === 'denied')
  if (denied.length === 0) return []
  const keyOf = ({ claim }: ClaimInArticle): string => tripleKey(claim, relations.get(claim.relation))
  const affirmed = groupBy(claims.filter(({ claim }) => claim.polarity === 'affirmed'), keyOf)
  return denied.flatMap((one) => {
    const rivals = affirmed.get(keyOf(one)) ?? []
    const extent = rivals.length === 0 ? undefined : extentOf(one)
    const others = rivals.slice(0, MOST_COMPARED).filter((other) => {
      const otherExtent = extent && extentOf(other)
      return arePlansAlike(one, other) && (!extent || !otherExtent || overlaps(extent, otherExtent))
    })
    return describe(one, others, 'denied')
  })
}

function findOpposites({ claims, relations }: Given, extentOf: ExtentOf): Problem[] {
  const keyOf = ({ claim }: ClaimInArticle): string => pairKey(claim.subject, claim.object)
  const ofSign = (sign: Sign): ClaimInArticle[] => claims.filter(({ claim }) =>
    relations.get(claim.relation)?.sign === sign && claim.polarity === 'affirmed' && claim.subject !== claim.object)
  const hostile = ofSign('conflict')
  if (hostile.length === 0) return []
  const friendly = groupBy(ofSign('cooperation'), keyOf)
  return hostile.flatMap((one) => {
    const others = (friendly.get(keyOf(one)) ?? []).slice(0, MOST_COMPARED)
      .filter((other) => arePlansAlike(one, other) && areOfOneTime(one, other, extentOf))
    return describe(one, others, 'opposite')
  })
}

function arePlansAlike(one: ClaimInArticle, other: ClaimInArticle): boolean {
  return (one.claim.modality === 'planned') === (other.claim.modality === 'planned')
}

function areOfOneTime(one: ClaimInArticle, other: ClaimInArticle, extentOf: ExtentOf): boolean {
  if (one.claim.event !== undefined && one.claim.event === other.claim.event) return true
  const [extent, otherExtent] = [extentOf(one), extentOf(other)]
  const isShort = ({ start, end }: Extent): boolean => end - start <= LONGEST_SAME_TIME
  return extent !== undefined && otherExtent !== undefined && isShort(extent) && isShort(otherExtent) && overlaps(extent, otherExtent)
}

/** One problem a claim, those in the same voice first. */
function describe(one: ClaimInArticle, others: readonly ClaimInArticle[], how: 'denied' | 'opposite'): Problem[] {
  if (others.length === 0) return []
  const inOneVoice = others.filter((other) => isOneVoice(one, other))
  const [first] = inOneVoice.length > 0 ? inOneVoice : others
  if (!first) return []
  const { claim, article } = one
  const placed = { type: 'claim', record: claim, article } as const
  const related = [...new Set([...inOneVoice, ...others])].slice(0, MOST_RELATED)
  return [problemOf({
    check: 'contradiction',
    level: inOneVoice.length > 0 ? 'warning' : 'hint',
    ...placeOf(placed),
    related: related.map((other) => ({ type: 'claim', id: other.claim.id })),
    args: {
      how,
      voices: inOneVoice.length > 0 ? 'one' : 'two',
      claim: claim.id, sources: sourcesOf(claim), article,
      other: first.claim.id, otherSources: sourcesOf(first.claim), otherArticle: first.article,
    },
    fixes: [
      choose('date'), choose('source'),
      ...(how === 'denied' ? [changeClaim(placed, 'affirm', { polarity: 'affirmed' })] : [choose('relation')]),
    ],
  }, how)]
}

function isOneVoice(one: ClaimInArticle, other: ClaimInArticle): boolean {
  if (one.claim.modality === 'alleged' || other.claim.modality === 'alleged') return false
  const [mine, theirs] = [one.claim.attribution, other.claim.attribution]
  if (mine.length === 0 && theirs.length === 0) return one.article === other.article
  return mine.some(({ entity }) => theirs.some((said) => said.entity === entity))
}

function sourcesOf({ attribution }: Claim): string[] {
  return attribution.map(({ entity }) => entity)
}
