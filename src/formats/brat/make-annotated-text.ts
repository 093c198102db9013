/** A document of brat → a text with marks and links, as every annotation tool has them. */
import { issue, type Issue, type RecordReason } from '../../core/issues.ts'
import { makeOffsets, type Offsets } from '../../core/offsets.ts'
import type { AnnotatedText, TextLink, TextMark, TextRange } from '../annotated-text.ts'
import { listUnused } from './list-unused.ts'
import type { NoteFields } from './note-fields.ts'
import type { StandoffEvent, StandoffRelation } from './parse-standoff.ts'
import { readOffsets } from './read-offsets.ts'
import { makeQuoteReader } from './read-quotes.ts'
import type { Standoff } from './read-standoff.ts'
import { readVoices, type ReadLinkVoice } from './read-voices.ts'
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
  const { name, links, fields } = standoff
  const issues: Issue[] = []
  const found: TextLink[] = []
  const claims = new Set<string>()
  const voiceOf = readVoices(standoff)
  const ownLinks: OwnLink[] = []
  const resolve = makeResolver(standoff)
  for (const link of links.values()) {
    const own = fields.get(link.id)
    const made = own ? undefined : makeLink(link, standoff, resolve, symmetric, voiceOf)
    if (typeof made === 'string') {
      issues.push(issue('record-left-out', name, { what: 'claim', id: link.id, reason: made }, link.id))
      continue
    }
    claims.add(link.id)
    if (link.is === 'event') claims.add(link.trigger)
    if (made) found.push(made)
    else if (own) ownLinks.push({ link, fields: own })
  }
  const units = ['code-points', 'utf-16', 'utf-8'] as const
  const text: AnnotatedText = { name, text: standoff.text, units, marks: makeMarks(standoff), links: found }
  return { text, ownLinks, issues: [...listUnused(standoff, claims), ...issues] }
}

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
  voiceOf: ReadLinkVoice,
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
    ...voiceOf(link, roles.saidBy.length > 0),
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
