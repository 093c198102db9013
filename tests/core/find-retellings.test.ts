/** What is offered as “same event as …”, held against the events that two readers agreed on in the sample article. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retellingsOf, type Retelling } from '../../src/core/find-retellings.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { Claim, Dossier, DraftClaim } from '../../src/core/schema.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier, article } = articleDossier()
const index = indexDossier(dossier)
const inEvents = article.claims.filter(({ event }) => event !== undefined)
const withFellows = inEvents.filter(({ id, event }) => inEvents.some((other) => other.id !== id && other.event === event))

/** The claim as it is before somebody says which event it tells of. */
function withoutEvent({ event: _, ...claim }: Claim): Claim {
  return claim
}

function isRight({ event }: Retelling, claim: Claim): boolean {
  return event !== undefined && event === claim.event
}

/** The dossier as it was when a claim was made: only the claims before it, and their events. */
function before(claim: Claim): Dossier {
  const claims = article.claims.slice(0, article.claims.indexOf(claim))
  const events = article.events.filter(({ id }) => claims.some(({ event }) => event === id))
  return { ...dossier, articles: [{ ...article, claims, events }] }
}

function claimOf(id: string): Claim {
  const claim = article.claims.find((one) => one.id === id)
  if (!claim) throw new Error(`the article has no claim ${id}`)
  return claim
}

describe('re-tellings in the sample article', () => {
  it('has claims to try: sixteen with a fellow, of 29 in events', () => {
    expect([withFellows.length, inEvents.length]).toEqual([16, 29])
  })

  it('come first, for every claim that has one', () => {
    const missed = withFellows.filter((claim) => !isRightFirst(retellingsOf(withoutEvent(claim), index), claim))
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  it('are right in two thirds of the first offers, and in more than a third of all', () => {
    const offers = inEvents.map((claim) => ({ claim, offered: retellingsOf(withoutEvent(claim), index) }))
    const first = offers.flatMap(({ claim, offered: [best] }) => (best ? [isRight(best, claim)] : []))
    const all = offers.flatMap(({ claim, offered }) => offered.map((one) => isRight(one, claim)))
    expect(first.filter(Boolean).length / first.length).toBeGreaterThanOrEqual(0.66)
    expect(all.filter(Boolean).length / all.length).toBeGreaterThanOrEqual(0.35)
  })

  it('are among the first three while the article is read, for 80 % of the claims that retell, even before a date is given', () => {
    const later = withFellows.filter((claim) => before(claim).articles[0]?.events.some(({ id }) => id === claim.event))
    const found = later.filter((claim) => {
      const { id, subject, relation, object, modality, polarity, attribution, evidence } = claim
      const draft: DraftClaim = { id, subject, relation, object, modality, polarity, attribution, evidence }
      const offered = retellingsOf(draft, indexDossier(before(claim)), { article: article.id }).slice(0, 3)
      return offered.some((one) => isRight(one, claim))
    })
    expect(later.length).toBeGreaterThan(10)
    expect(found.length / later.length).toBeGreaterThanOrEqual(0.8)
  })
})

describe('a re-telling', () => {
  it('says why: the same call, told twice', () => {
    const [best] = retellingsOf(withoutEvent(claimOf('nr-c31')), index)
    expect(best).toMatchObject({ event: 'nr-call-of-26-march', reasons: ['same-ends', 'same-type', 'same-time'], likeness: 0.85 })
    expect(best?.claim.claim.id).toBe('nr-c33')
  })

  it('is offered for a draft with one end and a relation', () => {
    const { id, subject, relation, modality, polarity, attribution } = claimOf('nr-c31')
    const [best] = retellingsOf({ id, subject, relation, modality, polarity, attribution, evidence: [] }, index)
    expect(best?.event).toBe('nr-call-of-26-march')
  })

  it('is never a state of affairs, a plan for a deed, the opposite sign or another time', () => {
    const call = withoutEvent(claimOf('nr-c31'))
    const events = (claim: Claim): (string | undefined)[] => retellingsOf(claim, index).map(({ event }) => event)
    expect(events({ ...call, relation: 'governs' })).toEqual([])
    expect(events({ ...call, modality: 'planned' })).not.toContain('nr-call-of-26-march')
    expect(events({ ...call, relation: 'distanced-itself-from' })).not.toContain('nr-call-of-26-march')
    expect(events({ ...call, time: { edtf: '2024-04-01', basis: { en: 'b', fr: 'b' } } })).not.toContain('nr-call-of-26-march')
  })

  it('is found for any claim without throwing, best first, never the claim itself, each event once', () => {
    fc.assert(fc.property(arbitraryDossier({ odd: true }), fc.nat({ max: 4 }), (made, most) => {
      const look = indexDossier(made)
      for (const { claims, draftClaims = [], id } of made.articles) {
        for (const claim of [...claims, ...draftClaims]) {
          const offered = retellingsOf(claim, look, { most, article: id })
          expect(offered.length).toBeLessThanOrEqual(most)
          expect(offered.map((one) => one.claim.claim.id)).not.toContain(claim.id)
          expect(offered.map(({ likeness }) => likeness)).toEqual(offered.map(({ likeness }) => likeness).toSorted((a, b) => b - a))
          const events = offered.flatMap(({ event = [] }) => event)
          expect(new Set(events).size).toBe(events.length)
          for (const { likeness, reasons } of offered) {
            expect(likeness).toBeGreaterThan(0)
            expect(likeness).toBeLessThanOrEqual(1)
            expect(reasons).not.toEqual([])
          }
        }
      }
    }))
  })
})

function isRightFirst([first]: readonly Retelling[], claim: Claim): boolean {
  return first !== undefined && isRight(first, claim)
}
