/** An annotation of any tool → marks in texts, or a link between marks. */
import { isRecord } from '../../core/describe-value.ts'
import type { TextMark, TextRange } from '../annotated-text.ts'
import { listOf, textOf, type Fields, type LeftOut } from '../loose-json.ts'
import type { FoundAnnotation } from './find-annotations.ts'
import { readBodies } from './read-bodies.ts'
import { readRange } from './read-range.ts'

/** A mark, and the text that it is in: the address of a page, empty where the file does not say. */
export interface SourcedMark {
  readonly source: string
  /** The text itself, where the annotation carries it. */
  readonly text?: string
  readonly title?: string
  readonly mark: TextMark
}

/** A relation as RecogitoJS has it: two annotations as targets, from the first to the second. */
export interface AnnotationLink {
  readonly id: string
  readonly type: string
  readonly subject: string
  readonly object: string
  readonly note?: string
  readonly path: string
}

/** `known` are the ids of all annotations of the file. An annotation of several texts is a mark in each of them, all of
 * one entity. */
export function readAnnotation(
  { id, record, path }: FoundAnnotation,
  known: ReadonlySet<string>,
  leftOut: LeftOut,
): { marks: SourcedMark[]; link?: AnnotationLink } {
  const targets = listOf(record['target'])
  const ends = targets.map((target) => endOf(target, known))
  const content = readBodies(record, leftOut)
  const { note } = content
  const said = note === undefined ? {} : { note }
  if (ends.length > 0 && ends.every((end) => end !== undefined)) {
    const [subject, object] = ends
    if (ends.length === 2 && subject !== undefined && object !== undefined) {
      return { marks: [], link: { id, type: content.type ?? 'related', subject, object, ...said, path } }
    }
    leftOut.record('relation', id, ends.length === 1 ? 'one-end' : 'unreadable', path)
    return { marks: [] }
  }
  leftOut.fieldsBut(record, FIELDS)
  const bySource = new Map<string, { target: unknown; ranges: TextRange[] }>()
  for (const target of targets) {
    const range = readRange(target)
    if (range.start === undefined && range.quote === undefined) {
      leftOut.record('annotation', id, 'unreadable', path)
      continue
    }
    const source = sourceOf(target, record)
    const known = bySource.get(source)
    if (known) known.ranges.push(range)
    else bySource.set(source, { target, ranges: [range] })
  }
  const chain = bySource.size > 1 ? { chain: id } : {}
  const reference = content.reference === undefined ? {} : { reference: content.reference }
  const marks = [...bySource].map(([source, { target, ranges }]): SourcedMark => ({
    source,
    ...describeSource(target, record),
    mark: { id, type: content.type ?? DEFAULT_TYPE, ranges, ...reference, ...chain, ...said },
  }))
  return { marks }
}

/** What an annotation without a class or a tag is. */
const DEFAULT_TYPE = 'highlight'

const FIELDS = new Set([
  '@context', 'id', '@id', 'type', '@type', 'motivation', 'body', 'bodies', 'bodyValue', 'text', 'tags', 'target',
  'uri', 'document', 'links',
])

/** The id of the annotation that a target names; RecogitoJS puts `#` before it. */
function endOf(target: unknown, known: ReadonlySet<string>): string | undefined {
  const id = textOf(isRecord(target) && target['selector'] === undefined ? target['id'] ?? target['source'] : target)
  return id === undefined ? undefined : [id, id.replace(/^#/, '')].find((one) => known.has(one))
}

function sourceOf(target: unknown, { uri }: Fields): string {
  const source = isRecord(target) ? target['source'] ?? target['annotation'] ?? target['id'] : target
  // Why not the annotation's own id: Annotorious repeats it in the target.
  if (isRecord(target) && target['source'] === undefined && target['annotation'] !== undefined) return textOf(uri) ?? ''
  return textOf(isRecord(source) ? source['id'] ?? source['@id'] : source) ?? textOf(uri) ?? ''
}

function describeSource(target: unknown, record: Fields): { text?: string; title?: string } {
  const source = isRecord(target) && isRecord(target['source']) ? target['source'] : {}
  const text = typeof source['value'] === 'string' && source['value'].trim() !== '' ? { text: source['value'] } : {}
  const document = isRecord(record['document']) ? record['document'] : {}
  const title = textOf(listOf(source['title'])[0]) ?? textOf(listOf(document['title'])[0])
  return { ...text, ...(title === undefined ? {} : { title }) }
}
