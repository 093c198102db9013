/** Claims whose ends become other ones, and what no longer fits among them. */
import type { IssueCode } from '../issues.ts'
import type { Article, Attribution, Claim, Dossier, DraftClaim } from '../schema.ts'
import { makeClaimCheck } from './check-claim.ts'
import { withRecords } from './with-records.ts'

/** A claim that stops being one because of a deed, and why. `becomes` is `claim` where the caller accepted it. */
export interface Misfit {
  readonly article: string
  readonly claim: string
  readonly codes: readonly IssueCode[]
  readonly becomes: 'claim' | 'draft'
}

/** What the deed does to each claim, finished or not; the same object where it does nothing. */
export type Redirect = <Some extends Claim | DraftClaim>(claim: Some, article: Article) => Some

/** Gives the claims their new ends in a dossier whose entities are changed already. A claim that the change makes invalid becomes a
 * draft, under its id; so does one that it ties to itself, unless `accepted` names it. `isAffected` tells of claims that change
 * without a new end. */
export function redirectClaims(
  dossier: Dossier,
  redirect: Redirect,
  { accepted = [], isAffected }: { readonly accepted?: readonly string[]; readonly isAffected?: (claim: Claim) => boolean } = {},
): { readonly articles: Article[]; readonly misfits: Misfit[] } {
  const check = makeClaimCheck(dossier)
  const accepts = new Set(accepted)
  const misfits: Misfit[] = []
  const articles = dossier.articles.map((article): Article => {
    const drafts: DraftClaim[] = []
    const claims = article.claims.flatMap((before): Claim[] => {
      const claim = redirect(before, article)
      if (claim === before && !isAffected?.(claim)) return [claim]
      const isNewLoop = claim.subject === claim.object && before.subject !== before.object
      const codes = check(claim, article)
        .filter(({ code, level }) => level === 'error' || (isNewLoop && code === LOOP))
        .map(({ code }) => code)
      if (codes.length === 0) return [claim]
      const stays = codes.every((code) => code === LOOP) && accepts.has(claim.id)
      misfits.push({ article: article.id, claim: claim.id, codes: [...new Set(codes)], becomes: stays ? 'claim' : 'draft' })
      if (stays) return [claim]
      drafts.push(claim)
      return []
    })
    const orphans = article.orphans
    const orphanClaims = orphans && mapShared(orphans.claims, (claim) => redirect(claim, article))
    const draftClaims = mapShared(article.draftClaims ?? [], (claim) => redirect(claim, article))
    const isSame = claims.length === article.claims.length && claims.every((one, at) => one === article.claims[at])
      && orphanClaims === orphans?.claims && draftClaims === (article.draftClaims ?? draftClaims)
    return isSame ? article : withRecords(article, {
      claims,
      draftClaims: drafts.length === 0 ? draftClaims : [...draftClaims, ...drafts],
      orphans: orphans && orphanClaims !== orphans.claims ? { ...orphans, claims: orphanClaims ?? [] } : orphans,
    })
  })
  return { articles, misfits }
}

/** Puts another entity in the place of one, at the ends that are asked for; a source that is then named twice is named once, with its
 * time where one of the two has it. */
export function replaceEnds<Some extends Claim | DraftClaim>(claim: Some, ends: ReadonlySet<End>, from: string, to: string): Some {
  const at = (end: 'subject' | 'object' | 'place') => (ends.has(end) && claim[end] === from ? { [end]: to } : {})
  const isSaid = ends.has('attribution') && claim.attribution.some(({ entity }) => entity === from)
  const attribution = isSaid
    ? { attribution: foldSources(claim.attribution.map((said) => (said.entity === from ? { ...said, entity: to } : said)), to) }
    : {}
  const changed = { ...at('subject'), ...at('object'), ...at('place'), ...attribution }
  return Object.keys(changed).length === 0 ? claim : { ...claim, ...changed }
}

/** Where a claim refers to an entity. */
export type End = 'subject' | 'object' | 'place' | 'attribution'
export const ENDS: ReadonlySet<End> = new Set(['subject', 'object', 'place', 'attribution'])

/** The same list where every item stays the same. */
export function mapShared<Item>(list: Item[], change: (item: Item) => Item): Item[] {
  const changed = list.map(change)
  return changed.every((item, at) => item === list[at]) ? list : changed
}

const LOOP: IssueCode = 'both-ends-the-same'

function foldSources(attribution: readonly Attribution[], entity: string): Attribution[] {
  const own = attribution.filter((said) => said.entity === entity)
  const timed = own.filter(({ time }) => time !== undefined)
  const key = (said: Attribution): string => JSON.stringify(said.time ?? null)
  const kept = new Set((timed.length > 0 ? timed : own).filter((said, at, list) => list.findIndex((one) => key(one) === key(said)) === at))
  return attribution.filter((said) => said.entity !== entity || kept.has(said))
}
