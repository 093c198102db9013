/** An article with other records in it. */
import type { Article } from '../schema.ts'

type Records = Pick<Article, 'mentions' | 'events' | 'claims' | 'orphans' | 'draftMentions' | 'draftClaims'>

/** Replaces the lists that are given. Drafts and orphans of which there are none are left out, as the schema wants it. */
export function withRecords(article: Article, records: Partial<Records>): Article {
  const { orphans, draftMentions, draftClaims, ...rest } = { ...article, ...records }
  const hasOrphans = orphans !== undefined && (orphans === article.orphans || orphans.mentions.length + orphans.claims.length > 0)
  return {
    ...rest,
    ...(hasOrphans ? { orphans } : {}),
    ...(draftMentions && draftMentions.length > 0 ? { draftMentions } : {}),
    ...(draftClaims && draftClaims.length > 0 ? { draftClaims } : {}),
  }
}
