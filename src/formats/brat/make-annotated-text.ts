/** A document of brat → a text with marks and links, as every annotation tool has them. */
import { issue, type Issue, type RecordReason } from '../../core/issues.ts'
import { makeOffsets, type Offsets } from '../../core/offsets.ts'
import type { AnnotatedText, TextLink, TextMark, TextRange } from '../annotated-text.ts'
import type { NoteFields } from './note-fields.ts'
import type { StandoffEvent, StandoffRelation } from './parse-standoff.ts'
import { readOffsets } from './read-offsets.ts'
import { makeQuoteReader } from './read-quotes.ts'
import type { Standoff } from './read-standoff.ts'
import { rolesOf } from './event-roles.ts'

/** A link with Triplomat's own note, which says more than `TextLink` holds. */
export interface OwnLink {
  readonly link: StandoffRelation | StandoffEvent
  readonly fields: NoteFields
}

export interface MadeText {
  readonly text: AnnotatedText
  readonly ownLinks: readonly OwnLink[]
  readonly issues: readonly Issue[]
}

/** Ids are those of the lines, with the article's before them, so that they do not depend on other documents; the
 * note of each mark and link is the id of its line alone, by which its record is found again. Links with
 * Triplomat's note are given apart; an event of fewer than two ends is named and kept in the file only. `symmetric`
 * are types of relations that read the same both ways. */
export function makeAnnotatedText(standoff: Standoff, symmetric: ReadonlySet<string>): MadeText {
  const { name, text, links, fields } = standoff
  const issues = listLines(standoff)
  const found: TextLink[] = []
  const ownLinks: OwnLink[] = []
  const resolve = makeResolver(standoff)
  for (const link of links.values()) {
    const own = fields.get(link.id)
    if (own) {
      ownLinks.push({ link, fields: own })
      continue
    }
    const made = makeLink(link, standoff, resolve, symmetric)
    if (typeof made === 'object') found.push(made)
    else issues.push(issue('record-left-out', name, { what: 'claim', id: link.id, reason: made }, link.id))
  }
  const units = ['code-points', 'utf-16', 'utf-8'] as const
  return { text: { name, text, units, marks: makeMarks(standoff), links: found }, ownLinks, issues }
}

/** Names the lines without a record that are not blank, and the attributes that have no place in a claim. */
function listLines({ name, parts, attributes }: Standoff): Issue[] {
  const issues: Issue[] = []
  for (const { extension, lines } of parts) {
    for (const { number, raw, record } of lines) {
      const words = raw.trim()
      if (record || words === '') continue
      issues.push(issue('line-kept', `${name}.${extension}`, { line: number, words: words.slice(0, 80) }))
    }
  }
  const unknown = new Map<string, number>()
  for (const group of attributes.values()) {
    for (const one of group) if (!KNOWN_ATTRIBUTES.test(one.name)) unknown.set(one.name, (unknown.get(one.name) ?? 0) + 1)
  }
  for (const [field, count] of unknown) issues.push(issue('field-left-out', name, { field, count }))
  return issues
}

const KNOWN_ATTRIBUTES = /^(?:form|modality|polarity|negation|negated|speculation)$/i

function makeMarks(standoff: Standoff): TextMark[] {
  const readQuotes = makeQuoteReader(standoff.text)
  const chains = chainsOf(standoff)
  const offsets = makeOffsets(standoff.text, 'code-points')
  return [...standoff.marks.values()].map((mark) => {
    const { id, type } = mark
    const reference = standoff.references.get(id)?.[0]
    const noted = rangesOfNote(standoff.fields.get(id)?.get('spans'), standoff.text, offsets)
    const chain = standoff.fields.get(id)?.get('entity') ?? chains.get(id)
    return {
      id: `${standoff.name}/${id}`,
      type,
      ranges: noted ?? readQuotes(mark),
      ...(reference
        ? { reference: {
          database: reference.database,
          id: reference.entry,
          ...(reference.label ? { label: reference.label } : {}),
        } }
        : {}),
      ...(chain === undefined ? {} : { chain }),
      note: id,
      ...(standoff.triggers.has(id) ? { isCue: true } : {}),
    }
  })
}

/** What a note says of the words that a line cannot hold: line breaks at the ends, and blanks alone. */
function rangesOfNote(list: string | undefined, text: string, offsets: Offsets): TextRange[] | undefined {
  if (list === undefined) return undefined
  return readOffsets(list, text, offsets)?.map(({ start, end, quote }) =>
    ({ start: offsets.fromUtf16(start) ?? start, end: offsets.fromUtf16(end) ?? end, quote }))
}

/** The sets that marks are in, each under the name of one of its members. Sets with a member in common are one. */
function chainsOf({ sets }: Standoff): Map<string, string> {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next
    for (let at = id; at !== root;) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  for (const { members: [first = '', ...others] } of sets) {
    parents.set(first, rootOf(first))
    for (const other of others) parents.set(rootOf(other), rootOf(first))
  }
  return new Map([...parents.keys()].map((id) => [id, `*${rootOf(id)}`]))
}

/** Finds the mark that an argument leads to: itself, or the first participant of an event, however deep; nothing in
 * a ring. */
function makeResolver({ marks, links, triggers }: Standoff): (target: string | undefined) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (target) => {
    const way: string[] = []
    let at = target
    while (at !== undefined && !known.has(at)) {
      if (marks.has(at) && !triggers.has(at)) break
      known.set(at, undefined)
      way.push(at)
      const link: StandoffRelation | StandoffEvent | undefined = triggers.get(at) ?? links.get(at)
      at = link && rolesOf(link.arguments).subject
    }
    const found = at !== undefined && marks.has(at) && !triggers.has(at) ? at : at === undefined ? undefined : known.get(at)
    for (const id of way) known.set(id, found)
    return found
  }
}

function makeLink(
  link: StandoffRelation | StandoffEvent,
  standoff: Standoff,
  resolve: (target: string | undefined) => string | undefined,
  symmetric: ReadonlySet<string>,
): TextLink | RecordReason {
  const roles = link.is === 'event' ? rolesOf(link.arguments) : endsOf(link)
  const [subject, object, place] = [resolve(roles.subject), resolve(roles.object), resolve(roles.place)]
  if (roles.subject === undefined || roles.object === undefined) return 'one-end'
  if (subject === undefined || object === undefined) return 'no-such-end'
  const inText = (id: string): string => `${standoff.name}/${id}`
  const saidBy = roles.saidBy.flatMap(({ target }) => resolve(target) ?? [])
  const time = standoff.marks.get(roles.time ?? '')?.text
  return {
    id: inText(link.id),
    type: link.type,
    subject: inText(subject),
    object: inText(object),
    ...(link.is === 'event' && standoff.marks.has(link.trigger) ? { cue: inText(link.trigger) } : {}),
    ...(saidBy.length > 0 ? { saidBy: saidBy.map(inText) } : {}),
    ...(place === undefined ? {} : { place: inText(place) }),
    ...(time ? { time } : {}),
    ...voiceOf(link.id, standoff),
    note: link.id,
    ...(link.is === 'relation' && symmetric.has(link.type) ? { symmetric: true } : {}),
  }
}

/** Brat's own relations go from the first argument to the second; others may say which is which. */
function endsOf({ arguments: [first, second] }: StandoffRelation): ReturnType<typeof rolesOf> {
  const isTurned = /^(?:arg2|object|target|to)$/i.test(first.role) && /^(?:arg1|subject|source|from)$/i.test(second.role)
  const [subject, object] = isTurned ? [second, first] : [first, second]
  return { subject: subject.target, object: object.target, saidBy: [] }
}

/** What attributes say of modality and polarity: Triplomat's, and those of BioNLP. */
export function voiceOf(id: string, { attributes }: Standoff): Pick<TextLink, 'modality' | 'polarity'> {
  let voice: Pick<TextLink, 'modality' | 'polarity'> = {}
  for (const { name, value = '' } of attributes.get(id) ?? []) {
    const said = value.toLowerCase()
    const modality = (['asserted', 'reported', 'planned', 'alleged'] as const).find((one) => one === said)
    if (/^modality$/i.test(name) && modality) voice = { ...voice, modality }
    if (/^speculation$/i.test(name) && !IS_NO.test(said)) voice = { ...voice, modality: 'alleged' }
    if (/^(?:negation|negated)$/i.test(name) && !IS_NO.test(said)) voice = { ...voice, polarity: 'denied' }
    if (/^polarity$/i.test(name) && /^(?:denied|negative|neg|negated)$/.test(said)) voice = { ...voice, polarity: 'denied' }
  }
  return voice
}

const IS_NO = /^(?:no|false|0|none)$/
