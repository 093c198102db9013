/** The way to a record, from wherever it is named. */
import { moveCursor } from '../../state/annotating/cursor.ts'
import { openDesk } from '../../state/annotating/desk.ts'
import { findClaim, findMention } from '../../state/annotating/find-records.ts'
import { focusDesk } from './focus-desk.ts'
import type { NamedType } from './record-words.ts'

/** Puts it on the desk and its place in the text before the eyes; an event is nowhere to be put. */
export function openRecord(type: NamedType, id: string): void {
  if (type === 'event') return
  const plain = type === 'draft-mention' ? 'mention' : type === 'draft-claim' ? 'claim' : type
  const mention = plain === 'mention' ? findMention(id) : undefined
  const claim = plain === 'claim' ? findClaim(id) : undefined
  const [place] = mention?.mention.spans ?? claim?.claim.evidence ?? []
  const article = mention?.article ?? claim?.article
  if (place && article) moveCursor(article.id, place)
  openDesk({ type: plain, id })
  focusDesk()
}
