/** The lines of a document, put together by what they speak of. */
import type { ArticleRecord } from './configuration.ts'
import type { BratDocument } from './pair-files.ts'
import { readNoteFields, type NoteFields } from './note-fields.ts'
import {
  parseStandoff, type StandoffAttribute, type StandoffEvent, type StandoffLine, type StandoffMark, type StandoffReference,
  type StandoffRelation, type StandoffSet,
} from './parse-standoff.ts'

/** The lines of one file, in its order. */
export interface StandoffPart {
  readonly extension: string
  readonly lines: readonly StandoffLine[]
}

/** A document's records by id; what speaks of another record stands under that one's id. */
export interface Standoff {
  readonly name: string
  readonly record?: ArticleRecord
  readonly text: string
  readonly parts: readonly StandoffPart[]
  readonly marks: ReadonlyMap<string, StandoffMark>
  /** Relations and events. */
  readonly links: ReadonlyMap<string, StandoffRelation | StandoffEvent>
  readonly sets: readonly StandoffSet[]
  /** Ids of marks that are triggers, or the time of an event with Triplomat's note, each with the first event that
   * it is of. */
  readonly triggers: ReadonlyMap<string, StandoffEvent>
  readonly attributes: ReadonlyMap<string, readonly StandoffAttribute[]>
  readonly references: ReadonlyMap<string, readonly StandoffReference[]>
  /** What people wrote, and what Triplomat did. */
  readonly notes: ReadonlyMap<string, readonly string[]>
  readonly fields: ReadonlyMap<string, NoteFields>
}

/** Parses a document's files, which brat takes for one. */
export function readStandoff({ files, ...document }: BratDocument): Standoff {
  const taken = new Set<string>()
  const parts = files.map(({ extension, content }) => ({ extension, lines: parseStandoff(content, taken) }))
  const marks = new Map<string, StandoffMark>()
  const links = new Map<string, StandoffRelation | StandoffEvent>()
  const sets: StandoffSet[] = []
  const triggers = new Map<string, StandoffEvent>()
  const attributes = new Map<string, StandoffAttribute[]>()
  const references = new Map<string, StandoffReference[]>()
  const notes = new Map<string, string[]>()
  const fields = new Map<string, NoteFields>()
  for (const { lines } of parts) {
    for (const { record } of lines) {
      if (!record) continue
      switch (record.is) {
        case 'mark': marks.set(record.id, record); break
        case 'event':
          if (!triggers.has(record.trigger)) triggers.set(record.trigger, record)
          links.set(record.id, record)
          break
        case 'relation': links.set(record.id, record); break
        case 'set': sets.push(record); break
        case 'attribute': addTo(attributes, record.target, record); break
        case 'reference': addTo(references, record.target, record); break
        case 'note': {
          const own = readNoteFields(record.words)
          if (own && !fields.has(record.target)) fields.set(record.target, own)
          else if (!own && record.words !== '') addTo(notes, record.target, record.words)
        }
      }
    }
  }
  for (const link of links.values()) {
    if (link.is === 'relation' || !fields.has(link.id)) continue
    const time = link.arguments.find(({ role }) => role === 'Time')
    if (time && !triggers.has(time.target)) triggers.set(time.target, link)
  }
  return { ...document, parts, marks, links, sets, triggers, attributes, references, notes, fields }
}

function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const known = groups.get(key)
  if (known) known.push(item)
  else groups.set(key, [item])
}
