/** Making an end of a claim of what stands at the cursor: in any order, near or far, without a mode. */
import type { Issue } from '../../core/issues.ts'
import type { Mention } from '../../core/schema.ts'
import { dossierIndex } from '../project.ts'
import { chosenRange, currentArticle } from './cursor.ts'
import { claimInHand, desk, openDesk } from './desk.ts'
import { findClaim, findMention } from './find-records.ts'
import { partForEnd } from './part-for-end.ts'
import { beginClaim, setClaim } from './state-claims.ts'

/** What an entity is to a claim. */
export const ROLES = ['subject', 'object', 'speaker', 'place'] as const
export type Role = (typeof ROLES)[number]

/** Gives the claim in hand the entity at the cursor, or a new claim where none is in hand. `undefined` where no linked mention is at the
 * cursor and none lies on the desk. */
export function takeAsEnd(role: Role, entity = entityAtHand()): readonly Issue[] | undefined {
  if (entity === undefined) return undefined
  const id = claimInHand.value
  const found = id === undefined ? undefined : findClaim(id)
  const part = partForEnd(role, entity, found?.claim)
  if (id === undefined || !found) {
    beginClaim(part)
    return []
  }
  const issues = setClaim(id, part)
  openDesk({ type: 'claim', id })
  return issues
}

/** The entity of the innermost mention that the cursor touches; else of the mention on the desk, or the entity there. */
export function entityAtHand(): string | undefined {
  const atCursor = mentionAtCursor()
  if (atCursor) return atCursor.entity
  const open = desk.value
  // Why asked: an undo may have taken it away below the desk.
  if (open?.type === 'entity') return dossierIndex.value.entities.has(open.id) ? open.id : undefined
  const found = open?.type === 'mention' ? findMention(open.id) : undefined
  return found && !found.isDraft ? found.mention.entity : undefined
}

/** The shortest mention of the current article that overlaps what is chosen. */
function mentionAtCursor(): Mention | undefined {
  const chosen = chosenRange.value
  const article = chosen && currentArticle.value
  if (!article) return undefined
  const touching = article.mentions.filter(({ spans }) =>
    spans.some(({ start, end }) => start < chosen.end && chosen.start < end))
  return touching.sort((a, b) => lengthOf(a) - lengthOf(b))[0]
}

function lengthOf({ spans }: Mention): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
