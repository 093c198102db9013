/** What is wrong with one claim, by the rules that hold for a whole dossier. */
import type { Issue } from '../issues.ts'
import type { Article, Claim, Dossier } from '../schema.ts'
import { validateDossier } from '../validate.ts'

/** Gives the issues of a claim of `article`, whether it stands in it yet or not; paths begin at the claim. */
export type CheckClaim = (claim: Claim, article: Article) => readonly Issue[]

/** Makes the look-ups of a dossier once; each claim is then checked in time that does not depend on how many there are. */
export function makeClaimCheck({ format, version, ontology, entities, articles }: Dossier): CheckClaim {
  const relations = new Map(ontology.relations.map((one) => [one.id, one]))
  const known = new Map(entities.map((one) => [one.id, one]))
  const events = new Map(articles.flatMap((one) => one.events).map((one) => [one.id, one]))
  const found = <Item>(map: ReadonlyMap<string, Item>, ids: readonly (string | undefined)[]): Item[] =>
    [...new Set(ids)].flatMap((id) => (id === undefined ? [] : map.get(id) ?? []))
  return (claim, { orphans: _, draftMentions: __, draftClaims: ___, key: ____, ...article }) => {
    const named = [claim.subject, claim.object, claim.place, ...claim.attribution.map(({ entity }) => entity)]
    const alone: Dossier = {
      format,
      version,
      ontology: { kinds: ontology.kinds, relations: found(relations, [claim.relation]) },
      entities: found(known, named).map((one) => ({ ...one, actsFor: [] })),
      articles: [{ ...article, mentions: [], events: found(events, [claim.event]), claims: [claim] }],
    }
    return validateDossier(alone)
      .filter(({ path }) => path.startsWith(PATH))
      .map((one) => ({ ...one, path: one.path.slice(PATH.length).replace(/^\./, '') }))
  }
}

const PATH = 'articles[0].claims[0]'
