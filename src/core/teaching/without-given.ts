/** A reader's own work, apart from what the exercise gave. */
import { keyOfSpans } from '../agreement/claim-keys.ts'
import type { Article, Claim, Dossier, Mention } from '../schema.ts'

/** The reader's dossier without the mentions and claims that were given. A record is still the given one where it has its id, ends,
 * relation and place in the same text; what a reader changed in a given claim besides is not theirs to answer for. */
export function withoutGiven(student: Dossier, given: Dossier): Dossier {
  const known = new Set(given.articles.flatMap((article) => [
    ...article.mentions.map((one) => keyOfMention(one, article)),
    ...article.claims.map((one) => keyOfClaim(one, article)),
  ]))
  if (known.size === 0) return student
  return {
    ...student,
    articles: student.articles.map((article) => ({
      ...article,
      mentions: article.mentions.filter((one) => !known.has(keyOfMention(one, article))),
      claims: article.claims.filter((one) => !known.has(keyOfClaim(one, article))),
    })),
  }
}

function keyOfMention({ id, entity, spans }: Mention, { text }: Article): string {
  return JSON.stringify([text, 'mention', id, entity, keyOfSpans(spans)])
}

function keyOfClaim({ id, subject, relation, object, evidence }: Claim, { text }: Article): string {
  return JSON.stringify([text, 'claim', id, subject, relation, object, keyOfSpans(evidence)])
}
