/** A reader's own work, apart from what the exercise gave. */
import { keyOfSpans } from '../agreement/claim-keys.ts'
import type { Article, Claim, Dossier, Mention } from '../schema.ts'

/** The reader's dossier without the mentions and claims that were given. A record is still the given one where it has its id, ends,
 * relation and place in the same text; what a reader changed in a given claim besides is not theirs to answer for. Nor is an entity that
 * they merged with another: where the reader's dossier no longer has one, the entity that most of the given records have in its place is
 * taken for it. */
export function withoutGiven(student: Dossier, given: Dossier): Dossier {
  const known = new Map<string, Map<string, Ends>>()
  for (const article of given.articles) {
    const ofText = known.get(article.text) ?? new Map<string, Ends>()
    for (const { key, ends } of recordsOf(article)) known.set(article.text, ofText.set(key, ends))
  }
  if (known.size === 0) return student
  const heirs = findHeirs(student, known)
  return {
    ...student,
    articles: student.articles.map((article) => {
      const ofText = known.get(article.text)
      if (!ofText) return article
      const isOwn = (key: string, ends: Ends): boolean =>
        ofText.get(key)?.every((id, at) => ends[at] === id || ends[at] === heirs.get(id)) !== true
      return {
        ...article,
        mentions: article.mentions.filter((one) => isOwn(keyOfMention(one), endsOfMention(one))),
        claims: article.claims.filter((one) => isOwn(keyOfClaim(one), endsOfClaim(one))),
      }
    }),
  }
}

/** Ids of the entities that a record is about, each in its place. */
type Ends = readonly string[]

/** What the reader's dossier has in the place of each given entity that is gone from it. */
function findHeirs({ entities, articles }: Dossier, known: ReadonlyMap<string, ReadonlyMap<string, Ends>>): Map<string, string> {
  const left = new Set(entities.map(({ id }) => id))
  const counts = new Map<string, Map<string, number>>()
  for (const article of articles) {
    const ofText = known.get(article.text)
    for (const { key, ends } of ofText ? recordsOf(article) : []) {
      ofText?.get(key)?.forEach((id, at) => {
        if (left.has(id)) return
        const [now = '', votes = new Map<string, number>()] = [ends[at], counts.get(id)]
        counts.set(id, votes.set(now, (votes.get(now) ?? 0) + 1))
      })
    }
  }
  return new Map([...counts].map(([id, votes]) => [id, mostOf(votes)]))
}

/** Of several that have as many, the first. */
function mostOf(votes: ReadonlyMap<string, number>): string {
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0]
}

/** What stays of a record when entities are merged, and what does not. */
function recordsOf({ mentions, claims }: Article): { readonly key: string; readonly ends: Ends }[] {
  return [
    ...mentions.map((one) => ({ key: keyOfMention(one), ends: endsOfMention(one) })),
    ...claims.map((one) => ({ key: keyOfClaim(one), ends: endsOfClaim(one) })),
  ]
}

function keyOfMention({ id, spans }: Mention): string {
  return JSON.stringify(['mention', id, keyOfSpans(spans)])
}

function endsOfMention({ entity }: Mention): Ends {
  return [entity]
}

function keyOfClaim({ id, relation, evidence }: Claim): string {
  return JSON.stringify(['claim', id, relation, keyOfSpans(evidence)])
}

function endsOfClaim({ subject, object }: Claim): Ends {
  return [subject, object]
}
