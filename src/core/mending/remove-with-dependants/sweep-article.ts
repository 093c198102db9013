/** An article without the records that go, and what becomes of the others in it. */
import type { Article, Claim, DraftClaim, DraftMention, Mention } from '../../schema.ts'
import { changeKey } from '../change-key.ts'
import { withRecords } from '../with-records.ts'
import { removeFromClaim, type ClaimPart, type GoneIds } from './remove-from-claim.ts'

/** A record that goes with another or loses a part of itself. */
export interface Dependant {
  readonly id: string
  /** The id of its article, where it stands in one. */
  readonly article?: string
  readonly becomes: 'removed' | 'draft' | 'changed'
  /** What it loses; empty where all of it goes. `entity` is that of a mention, `acts-for` of an entity, `kind` of a relation. */
  readonly loses: readonly (ClaimPart | 'entity' | 'acts-for' | 'kind')[]
}

/** The article that is left, the same object where nothing in it goes, and its records that go or change but those asked for. */
export interface Swept {
  readonly article: Article
  readonly mentions: readonly Dependant[]
  readonly claims: readonly Dependant[]
}

/** Where `keepMarks` is false, what would become a draft goes. What goes from a key is not listed. */
export function sweepArticle(whole: Article, gone: GoneIds, keepMarks: boolean): Swept {
  const article = sweepKey(whole, gone)
  const mentions: Dependant[] = []
  const claims: Dependant[] = []
  const draftMentions: DraftMention[] = []
  const draftClaims: DraftClaim[] = []
  const note = (list: Dependant[], id: string, becomes: Dependant['becomes'], loses: Dependant['loses']): void => {
    list.push({ id, article: article.id, becomes, loses })
  }
  const sweepMention = (mention: Mention, stands: boolean): Mention[] => {
    if (gone.mentions.has(mention.id)) return []
    if (!gone.entities.has(mention.entity)) return [mention]
    const { entity: _, ...draft } = mention
    const isKept = stands && keepMarks
    if (isKept) draftMentions.push(draft)
    note(mentions, mention.id, isKept ? 'draft' : 'removed', ['entity'])
    return []
  }
  const sweepClaim = (claim: Claim, stands: boolean): Claim[] => {
    if (gone.claims.has(claim.id)) return []
    const remains = removeFromClaim(claim, gone)
    if (remains.draft === undefined) {
      if (remains.loses.length > 0) note(claims, claim.id, 'changed', remains.loses)
      return [remains.claim]
    }
    // Why without evidence: that of an orphan is not in the text, and a draft's has to be.
    if (keepMarks) draftClaims.push(stands ? remains.draft : { ...remains.draft, evidence: [] })
    note(claims, claim.id, keepMarks ? 'draft' : 'removed', remains.loses)
    return []
  }
  const sweepDraft = (draft: DraftClaim): DraftClaim[] => {
    if (gone.claims.has(draft.id)) return []
    const { loses, ...remains } = removeFromClaim(draft, gone)
    if (loses.length > 0) note(claims, draft.id, 'changed', loses)
    return [remains.draft ?? remains.claim]
  }
  const left = {
    mentions: article.mentions.flatMap((one) => sweepMention(one, true)),
    events: article.events.filter(({ id }) => !gone.events.has(id)),
    claims: article.claims.flatMap((one) => sweepClaim(one, true)),
    draftClaims: (article.draftClaims ?? []).flatMap(sweepDraft),
    draftMentions: (article.draftMentions ?? []).filter(({ id }) => !gone.mentions.has(id)),
    orphans: article.orphans && {
      mentions: article.orphans.mentions.flatMap((one) => sweepMention(one, false)),
      claims: article.orphans.claims.flatMap((one) => sweepClaim(one, false)),
    },
  }
  const isOwn = [...article.events].some(({ id }) => gone.events.has(id)) || left.claims.length < article.claims.length
    || left.mentions.length < article.mentions.length || left.draftClaims.length < (article.draftClaims?.length ?? 0)
    || left.draftMentions.length < (article.draftMentions?.length ?? 0)
  if (!isOwn && mentions.length + claims.length === 0) return { article, mentions, claims }
  return {
    article: withRecords(article, {
      ...left,
      draftMentions: [...left.draftMentions, ...draftMentions],
      draftClaims: [...left.draftClaims, ...draftClaims],
    }),
    mentions,
    claims,
  }
}

/** Why without the ids of claims, mentions and events: those of a key are its own. */
function sweepKey(article: Article, { relations, entities }: GoneIds): Article {
  const gone: GoneIds = { relations, entities, articles: NONE, events: NONE, mentions: NONE, claims: NONE }
  return changeKey(article, {
    mention: (mention) => (entities.has(mention.entity) ? undefined : mention),
    claim: (claim) => {
      const remains = removeFromClaim(claim, gone)
      return remains.draft ? undefined : remains.claim
    },
  })
}

const NONE: ReadonlySet<string> = new Set()
