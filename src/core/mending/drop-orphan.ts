/** A record whose words were lost, given up. */
import type { Claim, Dossier, Mention } from '../schema.ts'
import { editBetween } from './edit-between.ts'
import { findRecord } from './find-record.ts'
import type { Mended } from './mended.ts'
import { orphansWithout, type OrphanKind } from './orphans-without.ts'
import { withoutUntold } from './without-untold.ts'

/** Takes the orphan from its article, and the event that nothing else tells. Refused where it is not there. */
export function dropOrphan(dossier: Dossier, articleId: string, what: OrphanKind, id: string): Mended {
  const list = what === 'mention' ? 'mentions' : 'claims'
  const found = findRecord<Mention | Claim>(dossier, articleId, id, what, ({ orphans }) => orphans?.[list])
  if (found.refused) return found.refused
  const articles = dossier.articles.map((one) => {
    if (one !== found.article) return one
    const { orphans, ...rest } = one
    const left = orphans && orphansWithout(orphans, what, id)
    return { ...rest, ...(left ? { orphans: left } : {}) }
  })
  return { edit: editBetween(dossier, { ...dossier, articles: withoutUntold(dossier.articles, articles).articles }) }
}
