/** A link with Triplomat's note → the claim that it was written from. */
import type { Anchorer } from '../../core/anchor.ts'
import { parseDate } from '../../core/dates.ts'
import { issue, type Issue } from '../../core/issues.ts'
import type { Offsets } from '../../core/offsets.ts'
import type { Attribution, Claim, Span, Text, Time } from '../../core/schema.ts'
import type { TextRange } from '../annotated-text.ts'
import type { OwnLink } from './make-annotated-text.ts'
import type { NoteFields } from './note-fields.ts'
import { readOffsets } from './read-offsets.ts'
import type { Standoff } from './read-standoff.ts'
import type { ReadLinkVoice } from './read-voices.ts'

/** What a claim's references are looked up in. */
export interface ClaimContext {
  readonly standoff: Standoff
  readonly offsets: Offsets
  readonly anchorer: () => Anchorer
  readonly rangesOf: (mark: string) => readonly TextRange[]
  /** The entity that a mark mentions. */
  readonly entityOf: (mark: string) => string | undefined
  /** The entity that a note names. */
  readonly entityNamed: (id: string) => string
  readonly relationOf: (type: string) => string
  readonly voiceOf: ReadLinkVoice
}

/** The claim, whose event need not exist; `isOrphan` where its evidence is not in the text. Without both ends there
 * is none. */
export function restoreClaim(
  { link, fields }: OwnLink,
  context: ClaimContext,
): { claim?: Claim; isOrphan: boolean; issues: Issue[] } {
  const issues: Issue[] = []
  const targets = new Map(link.arguments.map(({ role, target }) => [role, target]))
  const entityAt = (role: string, field: string): string | undefined => {
    const own = fields.get(field)
    return own === undefined ? context.entityOf(targets.get(role) ?? '') : context.entityNamed(own)
  }
  const [first, second] = link.is === 'relation' ? ['Arg1', 'Arg2'] : ['Subject', 'Object']
  const [subject, object] = [entityAt(first, 'subject'), entityAt(second, 'object')]
  const evidence = evidenceOf({ link, fields }, context)
  const id = fields.get('id') ?? link.id
  const path = context.standoff.name
  if (subject === undefined || object === undefined || !evidence) {
    const reason = evidence ? 'no-such-end' : 'no-text'
    return { isOrphan: false, issues: [issue('record-left-out', path, { what: 'claim', id, reason }, id)] }
  }
  const timeAt = (name: string): { time?: Time } => {
    const edtf = fields.get(`${name}.edtf`)
    if (edtf === undefined) return {}
    if (!parseDate(edtf)) {
      issues.push(issue('date-unreadable', path, { words: edtf }, id))
      return {}
    }
    return { time: { edtf, basis: textAt(fields, `${name}.basis`) ?? { en: edtf, fr: edtf } } }
  }
  const place = entityAt('Place', 'place')
  const quantity = quantityOf(fields)
  const event = fields.get('event')
  const numbers = link.is === 'relation' ? [] : speakersOf(link.arguments.map(({ role }) => role), fields)
  const { modality = 'asserted', polarity = 'affirmed', unread } = context.voiceOf(link, numbers.length > 0)
  const words = unread.join('; ')
  if (words !== '') issues.push(issue('voice-unreadable', path, { words }, id))
  const note = withWords(textAt(fields, 'note'), words)
  const claim: Claim = {
    id,
    subject,
    relation: context.relationOf(link.type),
    object,
    modality,
    polarity,
    attribution: numbers.flatMap((number): Attribution[] => {
      const entity = entityAt(number === 1 ? 'Source' : `Source${number}`, `speaker.${number}`)
      return entity === undefined ? [] : [{ entity, ...timeAt(`speaker.${number}.time`) }]
    }),
    ...timeAt('time'),
    ...(place === undefined ? {} : { place }),
    ...(quantity ? { quantity } : {}),
    ...(event === undefined ? {} : { event }),
    evidence: evidence.spans,
    ...(note ? { note } : {}),
  }
  if (evidence.isOrphan) {
    const { quote = '', start = 0 } = evidence.spans[0] ?? {}
    issues.push(issue('span-orphan', path, { quote: quote.slice(0, 80), start }, id))
  }
  return { claim, isOrphan: evidence.isOrphan, issues }
}

/** What the note says, else what the trigger covers. */
function evidenceOf(
  { link, fields }: OwnLink,
  { standoff: { text }, offsets, anchorer, rangesOf }: ClaimContext,
): { spans: Span[]; isOrphan: boolean } | undefined {
  const noted = readOffsets(fields.get('evidence') ?? '', text, offsets)
  if (noted) return { spans: noted, isOrphan: false }
  const ranges = link.is === 'event' ? rangesOf(link.trigger) : []
  const spans: Span[] = []
  let isOrphan = false
  for (const range of ranges) {
    const [start, end] = [offsets.toUtf16(range.start ?? -1), offsets.toUtf16(range.end ?? -1)]
    const found = anchorer().anchor({ start, end, quote: range.quote })
    if (found.outcome === 'orphan') isOrphan = true
    spans.push(found.outcome === 'orphan' ? { start: start ?? 0, end: end ?? 0, quote: range.quote || '?' } : found.span)
  }
  spans.sort((a, b) => a.start - b.start)
  if (spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0))) isOrphan = true
  return spans.length === 0 ? undefined : { spans, isOrphan }
}

/** Numbers of the speakers in order; one without a mark stands in the note. */
function speakersOf(roles: readonly string[], fields: NoteFields): number[] {
  const named = [...roles, ...fields.keys()].flatMap((name) => {
    const [, role, field] = /^(?:Source(\d{0,6})|speaker\.(\d+))$/.exec(name) ?? []
    return role === undefined && field === undefined ? [] : [Number(role ?? field) || 1]
  })
  return [...new Set(named)].sort((a, b) => a - b)
}

/** A note with words of the file's added to it. */
function withWords(note: Text | undefined, words: string): Text | undefined {
  if (words === '') return note
  return { en: [...(note ? [note.en] : []), `${words}.`].join(' '), fr: [...(note ? [note.fr] : []), `${words}.`].join(' ') }
}

function quantityOf(fields: NoteFields): Claim['quantity'] {
  const words = fields.get('quantity.words')
  const [value, approximate] = [Number(fields.get('quantity.value') ?? NaN), fields.get('quantity.approximate')]
  if (!words) return undefined
  return {
    words,
    ...(Number.isFinite(value) ? { value } : {}),
    ...(approximate === undefined ? {} : { approximate: approximate === 'true' }),
  }
}

/** A text in both languages; `undefined` where one is missing. */
export function textAt(fields: NoteFields, name: string): Text | undefined {
  const [en, fr] = [fields.get(`${name}.en`), fields.get(`${name}.fr`)]
  return en && fr ? { en, fr } : undefined
}
