/** Lays two annotations of the same texts side by side: what is the same, and what only one of them has. */
import type { Article, Claim, Dossier } from '../schema.ts'
import { CLAIM_FACETS, keysOfClaim, type ClaimFacet, type ClaimKeys, type Naming } from './claim-keys.ts'
import { findTwins, type Twins } from './find-twins.ts'
import { matchClaims } from './match-claims.ts'
import { countSharedClaims, matchEvents, type SharedClaims } from './match-events.ts'
import { matchMentions, type MentionMatching } from './match-mentions.ts'

/** Two claims that were matched. */
export interface MatchedClaims {
  readonly a: Claim
  readonly b: Claim
  readonly keysA: ClaimKeys
  readonly keysB: ClaimKeys
  /** Of two relations that differ the directions are not compared, nor of different speakers when they spoke. */
  readonly differing: readonly ClaimFacet[]
}

/** One text, by A and by B. */
export interface AlignedArticle {
  readonly a: Article
  readonly b: Article
  readonly mentions: MentionMatching
  readonly claims: { readonly matched: readonly MatchedClaims[]; readonly onlyA: readonly Claim[]; readonly onlyB: readonly Claim[] }
}

export interface Alignment {
  readonly a: Dossier
  readonly b: Dossier
  readonly twins: Twins
  /** The id in A of each event of B that A has too. */
  readonly events: ReadonlyMap<string, string>
  readonly sharedClaims: readonly SharedClaims[]
  /** The texts that both have, in the order of A. */
  readonly articles: readonly AlignedArticle[]
}

/** Aligns B with A. Articles are the same where their texts are, unit for unit: offsets into any other text would mean nothing. Drafts,
 * orphans, keys, notes and what times rest on are not compared. */
export function alignDossiers(a: Dossier, b: Dossier): Alignment {
  const twins = findTwins(a, b)
  const ofA = makeNaming(undefined)
  const ofB = makeNaming(twins)
  const [relationsA, relationsB] = [a, b].map(({ ontology }) => new Map(ontology.relations.map((one) => [one.id, one])))
  const matched = pairArticles(a, b).map(({ a: one, b: other }) => ({
    a: one,
    b: other,
    mentions: matchMentions(one.mentions, other.mentions, ofA, ofB),
    claims: matchClaims(
      one.claims.map((claim) => keysOfClaim(claim, relationsA ?? new Map(), ofA)),
      other.claims.map((claim) => keysOfClaim(claim, relationsB ?? new Map(), ofB)),
    ),
  }))
  const pairs = matched.flatMap(({ claims }) => claims.pairs.map(([one, other]) => ({ a: one.claim, b: other.claim })))
  const sharedClaims = countSharedClaims(pairs)
  const events = matchEvents(a.articles.flatMap((one) => one.events), b.articles.flatMap((one) => one.events), sharedClaims)
  const articles = matched.map(({ claims, ...rest }): AlignedArticle => ({
    ...rest,
    claims: {
      matched: claims.pairs.map(([keysA, keysB]) =>
        ({ a: keysA.claim, b: keysB.claim, keysA, keysB, differing: differingOf(keysA, keysB, events) })),
      onlyA: claims.onlyA.map(({ claim }) => claim),
      onlyB: claims.onlyB.map(({ claim }) => claim),
    },
  }))
  return { a, b, twins, events, sharedClaims, articles }
}

/** Names what B has by the ids of A; what only B has gets a name that no id of A can be. */
function makeNaming(twins: Twins | undefined): Naming {
  const name = (own: ReadonlyMap<string, string> | undefined) => (id: string): string => (own ? own.get(id) ?? `\t${id}` : id)
  return { entity: name(twins?.entities), relation: name(twins?.relations) }
}

function pairArticles(a: Dossier, b: Dossier): { a: Article; b: Article }[] {
  const waiting = new Map<string, Article[]>()
  for (const article of b.articles) {
    const known = waiting.get(article.text)
    if (known) known.push(article)
    else waiting.set(article.text, [article])
  }
  return a.articles.flatMap((article) => {
    const partner = waiting.get(article.text)?.shift()
    return partner ? [{ a: article, b: partner }] : []
  })
}

function differingOf(a: ClaimKeys, b: ClaimKeys, events: ReadonlyMap<string, string>): ClaimFacet[] {
  const eventOfB = b.claim.event === undefined ? undefined : events.get(b.claim.event) ?? `\t${b.claim.event}`
  return CLAIM_FACETS.filter((facet) => {
    if (facet === 'event') return a.claim.event !== eventOfB
    if (facet === 'direction' && a.relation !== b.relation) return false
    if (facet === 'attribution-time' && a.attribution !== b.attribution) return false
    return a[facet] !== b[facet]
  })
}
