/** Records by id, drafts included, with the article that they are in. */
import type { Article, Claim, DraftClaim, DraftMention, Mention } from '../../core/schema.ts'
import { dossierIndex } from '../project.ts'

/** `isDraft` tells which of the two it is. */
export type FoundMention =
  | { readonly article: Article; readonly isDraft: false; readonly mention: Mention }
  | { readonly article: Article; readonly isDraft: true; readonly mention: DraftMention }
export type FoundClaim =
  | { readonly article: Article; readonly isDraft: false; readonly claim: Claim }
  | { readonly article: Article; readonly isDraft: true; readonly claim: DraftClaim }

export function findMention(id: string): FoundMention | undefined {
  const { mentions, dossier } = dossierIndex.value
  const placed = mentions.get(id)
  if (placed) return { article: placed.article, isDraft: false, mention: placed.mention }
  for (const article of dossier.articles) {
    const mention = article.draftMentions?.find((one) => one.id === id)
    if (mention) return { article, isDraft: true, mention }
  }
  return undefined
}

export function findClaim(id: string): FoundClaim | undefined {
  const { claims, dossier } = dossierIndex.value
  const placed = claims.get(id)
  if (placed) return { article: placed.article, isDraft: false, claim: placed.claim }
  for (const article of dossier.articles) {
    const claim = article.draftClaims?.find((one) => one.id === id)
    if (claim) return { article, isDraft: true, claim }
  }
  return undefined
}

export function findArticle(id: string): Article | undefined {
  return dossierIndex.value.dossier.articles.find((one) => one.id === id)
}
