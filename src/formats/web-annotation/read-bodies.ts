/** The bodies of an annotation → what it says of its target. */
import { isRecord } from '../../core/describe-value.ts'
import type { TextMark } from '../annotated-text.ts'
import { listOf, noteOf, textOf, wikidataOf, type Fields, type LeftOut } from '../loose-json.ts'
import { lastPart } from './last-part.ts'

/** What the bodies say, whatever their order. */
export interface BodyContent {
  /** Of what is identified, classified or tagged, the first class or tag. */
  readonly type?: string
  readonly reference?: NonNullable<TextMark['reference']>
  readonly note?: string
}

/** Reads the bodies of the specification, `bodyValue`, and `text` and `tags` of Hypothesis. A body without a purpose
 * has the motivation of its annotation. A tag or class after the first one becomes a part of the note. */
export function readBodies(annotation: Fields, leftOut: LeftOut): BodyContent {
  const motivation = shortName(listOf(annotation['motivation'])[0]) ?? ''
  const said: Said = { types: [], notes: [] }
  const bodies = [...listOf(annotation['body']), ...listOf(annotation['bodies'])]
  for (const body of bodies) readBody(body, motivation, said, leftOut)
  for (const tag of listOf(annotation['tags'])) addType(textOf(tag), said)
  said.notes.push(textOf(annotation['bodyValue']), textOf(annotation['text']))
  const [type, ...others] = said.types
  const note = noteOf([...others, ...said.notes])
  return {
    ...(type === undefined ? {} : { type }),
    ...(said.reference === undefined ? {} : { reference: said.reference }),
    ...(note === undefined ? {} : { note }),
  }
}

interface Said {
  readonly types: string[]
  readonly notes: (string | undefined)[]
  reference?: NonNullable<TextMark['reference']>
}

const NAMING = new Set(['classifying', 'tagging'])
const LINKING = new Set(['identifying', 'linking'])

function readBody(body: unknown, motivation: string, said: Said, leftOut: LeftOut): void {
  const record: Fields = isRecord(body) ? body : { source: body }
  const purpose = shortName(listOf(record['purpose'])[0]) ?? motivation
  const value = textOf(record['value']) ?? textOf(record['chars'])
  const address = addressOf(record['source']) ?? (value === undefined ? addressOf(record['id']) : undefined)
  // Why before all else: some tools keep a link to Wikidata as a tag.
  const entry = wikidataOf(address ?? '') ?? wikidataOf(value ?? '')
  if (entry) said.reference ??= { ...entry, ...labelIn(record) }
  else if (value !== undefined && NAMING.has(purpose)) addType(value, said)
  else if (value !== undefined) said.notes.push(value)
  else if (address === undefined) leftOut.field('body')
  else if (NAMING.has(purpose)) addType(labelIn(record).label ?? nameIn(address), said)
  else if (LINKING.has(purpose)) said.reference ??= { ...entryAt(address), ...labelIn(record) }
  else said.notes.push(address)
}

function addType(type: string | undefined, { types }: Said): void {
  if (type !== undefined && !types.includes(type)) types.push(type)
}

/** `oa:tagging` and `http://www.w3.org/ns/oa#tagging` → `tagging`. */
function shortName(value: unknown): string | undefined {
  return textOf(isRecord(value) ? value['id'] : value)?.replace(/^.*[#/:]/s, '')
}

function addressOf(value: unknown): string | undefined {
  return textOf(isRecord(value) ? value['id'] ?? value['@id'] : value)
}

function labelIn(record: Fields): { label?: string } {
  const label = textOf(record['label']) ?? (isRecord(record['source']) ? textOf(record['source']['label']) : undefined)
  return label === undefined ? {} : { label }
}

function nameIn(address: string): string {
  return lastPart(address, { keepsFragment: true }) || address
}

function entryAt(address: string): { database: string; id: string } {
  return { database: /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? /^[a-z]+/i.exec(address)?.[0] ?? 'IRI', id: address }
}
