/** A record of any type in one line: its sign, its words, and the way to it. */
import type { JSX } from 'preact'
import { findClaim, findMention } from '../../state/annotating/find-records.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { EntityMark, KindMark } from '../../parts/entity-mark.tsx'
import { Tick } from '../../parts/tick.tsx'
import { openRecord } from './open-record.ts'
import { contextOf, NO_CONTEXT, wordsOfRecord, type NamedType } from './record-words.ts'

/** As a button that puts the record on the desk, or `isPlain`. `note` stands quietly behind. With `hasContext` a mention has some words of
 * its sentence around it, to tell it from others that say the same. */
export function RecordLine({ type, id, isPlain = false, hasContext = false, note }: {
  type: NamedType
  id: string
  isPlain?: boolean
  hasContext?: boolean
  note?: string | undefined
}): JSX.Element {
  const content = <RecordContent type={type} id={id} note={note} hasContext={hasContext} />
  return isPlain || type === 'event'
    ? <span class="record-line">{content}</span>
    : <button type="button" class="record-line" onClick={() => openRecord(type, id)}>{content}</button>
}

/** What stands in such a line. */
export function RecordContent({ type, id, hasContext = false, note }: {
  type: NamedType
  id: string
  hasContext?: boolean
  note?: string | undefined
}): JSX.Element {
  const { words, lang } = wordsOfRecord(type, id)
  const isQuote = type === 'mention' || type === 'draft-mention'
  const { before, after } = hasContext ? contextOf(id) : NO_CONTEXT
  return (
    <>
      <RecordSign type={type} id={id} />
      <span class="record-words" lang={lang}>
        {before && <span class="quiet">{before}</span>}
        {isQuote ? <q dir="auto">{words}</q> : <bdi>{words}</bdi>}
        {after && <span class="quiet">{after}</span>}{note && <span class="quiet" lang={language.value}> · {note}</span>}
      </span>
    </>
  )
}

/** The tick of a claim, the mark of an entity or a kind; nothing for other records. */
export function RecordSign({ type, id }: { type: NamedType; id: string }): JSX.Element | null {
  const { relations } = dossierIndex.value
  switch (type) {
    case 'claim':
    case 'draft-claim': {
      const claim = findClaim(id)?.claim
      const sign = relations.get(claim?.relation ?? '')?.sign ?? 'neutral'
      return claim ? <Tick sign={sign} modality={claim.modality} denied={claim.polarity === 'denied'} /> : null
    }
    case 'mention': {
      const found = findMention(id)
      return found && !found.isDraft ? <EntityMark entity={found.mention.entity} /> : null
    }
    case 'entity':
      return <EntityMark entity={id} />
    case 'kind':
      return <KindMark kind={id} />
    case 'relation':
      return <Tick sign={relations.get(id)?.sign ?? 'neutral'} modality="asserted" />
    default:
      return null
  }
}
