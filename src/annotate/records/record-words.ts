/** What a record is called, whatever its type. */
import type { DraftClaim, Span } from '../../core/schema.ts'
import { splitsCharacter } from '../../core/spans.ts'
import { findClaim, findMention } from '../../state/annotating/find-records.ts'
import { quoteOf } from '../../state/annotating/mark.ts'
import { dossierIndex } from '../../state/project.ts'
import { nameOf, relationWords, say, tripleWords } from '../../state/words.ts'
import { draftWords } from '../desk/draft-words.ts'

/** The types of record that lists name. */
export type NamedType = 'mention' | 'draft-mention' | 'claim' | 'draft-claim' | 'event' | 'entity' | 'relation' | 'kind'

/** Words, and the language that they are in where it is not the interface's. */
export interface RecordWords {
  readonly words: string
  readonly lang?: string
}

/** A quote, a triple or a label; the id where the record is not there. At most `LONGEST` UTF-16 units of a quote. */
export function wordsOfRecord(type: NamedType, id: string): RecordWords {
  const { events, kinds } = dossierIndex.value
  switch (type) {
    case 'mention':
    case 'draft-mention': {
      const found = findMention(id)
      return found ? { words: shortQuote(found.mention.spans), lang: found.article.language } : { words: id }
    }
    case 'claim':
    case 'draft-claim': {
      const found = findClaim(id)
      if (!found) return { words: id }
      if (!found.isDraft) return { words: tripleWords(found.claim) }
      if (isBegun(found.claim)) return { words: draftWords(found.claim) }
      return { words: shortQuote(found.claim.evidence), lang: found.article.language }
    }
    case 'entity':
      return { words: nameOf(id) }
    case 'relation':
      return { words: relationWords(id) }
    case 'kind':
      return { words: labelOf(kinds.get(id), id) }
    case 'event':
      return { words: labelOf(events.get(id), id) }
  }
}

/** The words of spans, cut where they are long. */
export function shortQuote(spans: readonly Span[]): string {
  const quote = quoteOf(spans.slice(0, MOST_SPANS))
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : quote
}

/** Some words before a mention and after it, in the same paragraph; empty where there are none, or the mention is not there. */
export function contextOf(mention: string): { readonly before: string; readonly after: string } {
  const found = findMention(mention)
  const [first, last] = [found?.mention.spans[0], found?.mention.spans.at(-1)]
  if (!found || !first || !last) return NO_CONTEXT
  const { text } = found.article
  const [from, to] = [Math.max(0, first.start - CONTEXT), last.end + CONTEXT]
  const before = text.slice(splitsCharacter(text, from) ? from + 1 : from, first.start)
  const after = text.slice(last.end, splitsCharacter(text, to) ? to - 1 : to)
  const inLine = { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' }
  return {
    before: inLine.before.length === before.length && from > 0 ? `…${before}` : inLine.before,
    after: inLine.after.length === after.length && to < text.length ? `${after}…` : inLine.after,
  }
}

export const NO_CONTEXT = { before: '', after: '' }

/** In UTF-16 units. */
const CONTEXT = 28

/** Whether a draft has a part of its triple. */
export function isBegun({ subject, relation, object }: DraftClaim): boolean {
  return subject !== undefined || relation !== undefined || object !== undefined
}

const LONGEST = 120
const MOST_SPANS = 20

function labelOf(record: { readonly label: { readonly en: string; readonly fr: string } } | undefined, id: string): string {
  return record ? say(record.label) : id
}
