/** An example of doccano → a text with marks. */
import { isRecord } from '../../core/describe-value.ts'
import type { AnnotatedText, TextLink, TextMark } from '../annotated-text.ts'
import { listOf, offsetOf, stemOf, takeId, textOf, type LeftOut } from '../loose-json.ts'
import type { Example } from './split-examples.ts'

export interface ExamplePlace {
  readonly fileName: string
  /** How many examples the file has. */
  readonly count: number
  readonly leftOut: LeftOut
}

/** The empty list for an example without a text. */
export function readExample({ record, path, number }: Example, place: ExamplePlace): AnnotatedText[] {
  const { fileName, count, leftOut } = place
  const text = typeof record['text'] === 'string' ? record['text'] : record['data']
  const own = textOf(record['id'])
  if (typeof text !== 'string' || text.trim() === '') {
    leftOut.record('article', own ?? String(number), 'no-text', path)
    return []
  }
  leftOut.fieldsBut(record, typeof record['text'] === 'string' ? FIELDS : FIELDS_WITH_DATA)
  const stem = stemOf(fileName, 'document')
  const taken = new Set<string>()
  const marks = LABEL_FIELDS.flatMap((key) => listOf(record[key]).flatMap((label, index) =>
    readLabel(label, { key, index, path: `${path}.${key}[${index}]` }, taken, leftOut)))
  const links = listOf(record['relations']).flatMap((relation, index) =>
    readRelation(relation, index, `${path}.relations[${index}]`, taken, leftOut))
  const name = count === 1 ? stem : `${stem} ${own ?? number}`
  return [{ name, text, units: ['code-points', 'graphemes', 'utf-16'], marks, links }]
}

const LABEL_FIELDS = ['label', 'labels', 'entities', 'annotations'] as const
const FIELDS = new Set(['id', 'text', 'relations', ...LABEL_FIELDS])
const FIELDS_WITH_DATA = new Set([...FIELDS, 'data'])
const ENTITY_FIELDS = new Set(['id', 'start_offset', 'end_offset', 'label', 'user'])
const RELATION_FIELDS = new Set(['id', 'from_id', 'to_id', 'type'])

interface LabelPlace {
  readonly key: string
  readonly index: number
  readonly path: string
}

/** `[start, end, type]`, or a record with an id that relations name. A text alone is a label of the whole example. */
function readLabel(label: unknown, { key, index, path }: LabelPlace, taken: Set<string>, leftOut: LeftOut): TextMark[] {
  if (typeof label === 'string') {
    leftOut.field(key)
    return []
  }
  const [first, second, third]: readonly unknown[] = Array.isArray(label) ? label : []
  const record = isRecord(label) ? label : { start_offset: first, end_offset: second, label: third }
  const start = offsetOf(record['start_offset'])
  const end = offsetOf(record['end_offset'])
  const type = textOf(record['label'])
  if (start === undefined || end === undefined || start >= end || type === undefined) {
    leftOut.record('mention', textOf(record['id']) ?? String(index + 1), 'unreadable', path)
    return []
  }
  leftOut.fieldsBut(record, ENTITY_FIELDS)
  return [{ id: takeId(taken, textOf(record['id']) ?? `mark-${taken.size + 1}`), type, ranges: [{ start, end }] }]
}

function readRelation(
  value: unknown,
  index: number,
  path: string,
  marks: ReadonlySet<string>,
  leftOut: LeftOut,
): TextLink[] {
  const record = isRecord(value) ? value : {}
  const id = textOf(record['id']) ?? `relation-${index + 1}`
  const subject = textOf(record['from_id'])
  const object = textOf(record['to_id'])
  const type = textOf(record['type'])
  if (type === undefined || subject === undefined || object === undefined) {
    leftOut.record('relation', record['id'] ?? value, type === undefined ? 'unreadable' : 'no-ends', path)
    return []
  }
  if (!marks.has(subject) || !marks.has(object)) {
    leftOut.record('relation', id, 'no-such-end', path)
    return []
  }
  leftOut.fieldsBut(record, RELATION_FIELDS)
  return [{ id, type, subject, object }]
}
