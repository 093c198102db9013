/** A record of any type in one line: its sign, its words, and the way to it. */
import type { JSX } from 'preact'
import { findClaim, findMention } from '../../state/annotating/find-records.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { EntityMark, KindMark } from '../../parts/entity-mark.tsx'
import { Tick } from '../../parts/tick.tsx'
import { openRecord } from './open-record.ts'
import { wordsOfRecord, type NamedType } from './record-words.ts'

/** As a button that puts the record on the desk, or `isPlain`. `note` stands quietly behind. */
export function RecordLine({ type, id, isPlain = false, note }: {
  type: NamedType
  id: string
  isPlain?: boolean
  note?: string | undefined
}): JSX.Element {
  const content = <RecordContent type={type} id={id} note={note} />
  return isPlain || type === 'event'
    ? <span class="record-line">{content}</span>
    : <button type="button" class="record-line" onClick={() => openRecord(type, id)}>{content}</button>
}

/** What stands in such a line. */
export function RecordContent({ type, id, note }: { type: NamedType; id: string; note?: string | undefined }): JSX.Element {
  const { words, lang } = wordsOfRecord(type, id)
  const isQuote = type === 'mention' || type === 'draft-mention'
  return (
    <>
      <RecordSign type={type} id={id} />
      <span class="record-words" lang={lang}>
        {isQuote ? <q dir="auto">{words}</q> : <bdi>{words}</bdi>}{note && <span class="quiet" lang={language.value}> · {note}</span>}
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
