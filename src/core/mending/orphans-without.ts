/** The orphans of an article but one. */
import type { Orphans } from '../schema.ts'

/** The types of record that can be orphans; each has ids of its own. */
export type OrphanKind = 'mention' | 'claim'

/** `undefined` where none is left, as the schema wants it. */
export function orphansWithout(orphans: Orphans, what: OrphanKind, id: string): Orphans | undefined {
  const left: Orphans = {
    mentions: what === 'mention' ? orphans.mentions.filter((one) => one.id !== id) : orphans.mentions,
    claims: what === 'claim' ? orphans.claims.filter((one) => one.id !== id) : orphans.claims,
  }
  return left.mentions.length + left.claims.length === 0 ? undefined : left
}
