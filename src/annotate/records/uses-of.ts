/** Where an entity is used: its mentions, and the ends of claims and drafts that it is. */
import type { End } from '../../core/mending/redirect-claims.ts'
import type { Claim, DraftClaim } from '../../core/schema.ts'
import { dossierIndex } from '../../state/project.ts'
import type { NamedType } from './record-words.ts'

/** One use; `end` says what the entity is to the claim. */
export interface EntityUse {
  readonly key: string
  readonly type: NamedType
  readonly id: string
  readonly end?: End
}

/** In the order of the text, drafts after claims. */
export function usesOf(entity: string): { readonly mentions: readonly EntityUse[]; readonly claims: readonly EntityUse[] } {
  const { mentionsOf, claims, dossier } = dossierIndex.value
  return {
    mentions: (mentionsOf.get(entity) ?? []).map(({ mention: { id } }) => ({ key: `mention ${id}`, type: 'mention', id })),
    claims: [
      ...[...claims.values()].flatMap(({ claim }) => usesIn(claim, 'claim', entity)),
      ...dossier.articles.flatMap((article) => (article.draftClaims ?? []).flatMap((claim) => usesIn(claim, 'draft-claim', entity))),
    ],
  }
}

function usesIn(claim: Claim | DraftClaim, type: NamedType, entity: string): EntityUse[] {
  const ends: End[] = (['subject', 'object', 'place'] as const).filter((end) => claim[end] === entity)
  if (claim.attribution.some((said) => said.entity === entity)) ends.push('attribution')
  return ends.map((end) => ({ key: `${claim.id} ${end}`, type, id: claim.id, end }))
}
