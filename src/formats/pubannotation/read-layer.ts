/** The annotations that one project of PubAnnotation made of a document. */
import { isRecord } from '../../core/describe-value.ts'
import type { TextLink, TextMark, TextRange } from '../annotated-text.ts'
import {
  isOfVoice, joinVoices, voiceOfAttributes, type AttributeVoice,
} from '../compile-annotations/voice-of-attributes.ts'
import { listOf, noteOf, offsetOf, takeId, textOf, wikidataOf, type Fields, type LeftOut } from '../loose-json.ts'

export interface Layer {
  readonly marks: readonly TextMark[]
  readonly links: readonly TextLink[]
}

/** `prefix` stands before each id, and keeps those of several projects apart. */
export interface LayerPlace {
  readonly prefix: string
  readonly path: string
  readonly leftOut: LeftOut
}

/** Reads what it can and leaves out the rest: denotations without a span, relations whose ends are no denotations. What
 * is said of how firmly a denotation stands holds for its relations too: an event is a denotation here, and its
 * participants are related to it. */
export function readLayer(layer: Fields, place: LayerPlace): Layer {
  const remarks = new Map<string, Remark[]>()
  for (const one of readStatements(layer, 'attributes', place)) addRemark(remarks, one.subject, one)
  for (const one of readStatements(layer, 'modifications', place)) {
    addRemark(remarks, one.object, { ...one, object: '' })
  }
  const voices = new Map([...remarks].map(([target, said]) => [target, readVoice(said)]))
  const taken = new Set<string>()
  const marks = listOf(layer['denotations']).flatMap((one, index) =>
    readDenotation(one, index, { ...place, path: `${join(place.path, 'denotations')}[${index}]` }, taken, remarks))
  const links = readStatements(layer, 'relations', place).flatMap((one) =>
    readRelation(one, place, taken, remarks, [one.id, one.subject, one.object].flatMap((id) => voices.get(id) ?? [])))
  // Why only now: what was used is gone from the map.
  for (const { id, path } of [...remarks.values()].flat()) place.leftOut.record('attribute', id, 'no-such-end', path)
  return { marks, links }
}

/** What an attribute or a modification says of a denotation or of a relation. */
interface Remark {
  readonly id: string
  readonly predicate: string
  /** Empty for a modification. */
  readonly object: string
  readonly path: string
}

interface Statement extends Remark {
  readonly subject: string
}

function readVoice(said: readonly Remark[]): AttributeVoice {
  return voiceOfAttributes(said.map(({ predicate, object }) => ({ name: predicate, value: object })))
}

const DENOTATION_FIELDS = new Set(['id', 'span', 'begin', 'end', 'obj'])
const STATEMENT_FIELDS = new Set(['id', 'subj', 'pred', 'obj'])

function join(base: string, key: string): string {
  return base === '' ? key : `${base}.${key}`
}

function addRemark(remarks: Map<string, Remark[]>, target: string, remark: Remark): void {
  const known = remarks.get(target)
  if (known) known.push(remark)
  else remarks.set(target, [remark])
}

function readStatements(layer: Fields, key: string, { path, leftOut }: LayerPlace): Statement[] {
  return listOf(layer[key]).flatMap((one, index) => {
    const here = `${join(path, key)}[${index}]`
    const record = isRecord(one) ? one : {}
    const id = textOf(record['id']) ?? `${key}-${index + 1}`
    const predicate = textOf(record['pred'])
    const object = typeof record['obj'] === 'boolean' ? String(record['obj']) : textOf(record['obj'])
    const subject = key === 'modifications' ? '' : textOf(record['subj'])
    if (predicate === undefined || object === undefined || subject === undefined) {
      leftOut.record(key.slice(0, -1), record['id'] ?? one, 'unreadable', here)
      return []
    }
    leftOut.fieldsBut(record, STATEMENT_FIELDS)
    return [{ id, subject, predicate, object, path: here }]
  })
}

function readDenotation(
  value: unknown,
  index: number,
  { prefix, path, leftOut }: LayerPlace,
  taken: Set<string>,
  remarks: Map<string, Remark[]>,
): TextMark[] {
  const record = isRecord(value) ? value : {}
  const own = textOf(record['id']) ?? `denotation-${index + 1}`
  const ranges = listOf(record['span'] ?? record).map(readRange)
  if (ranges.length === 0 || ranges.includes(undefined)) {
    leftOut.record('mention', record['id'] ?? value, 'unreadable', path)
    return []
  }
  leftOut.fieldsBut(record, DENOTATION_FIELDS)
  const isFirst = !taken.has(prefix + own)
  const said = isFirst ? remarks.get(own) ?? [] : []
  if (isFirst) remarks.delete(own)
  const object = textOf(record['obj']) ?? 'denotation'
  const linked = [object, ...said.map((one) => one.object)].map(wikidataOf).find((one) => one !== undefined)
  const note = noteOf(said.filter((one) => !wikidataOf(one.object)).map(showRemark))
  return [{
    id: takeId(taken, prefix + own),
    type: object,
    ranges: ranges.filter((range) => range !== undefined),
    ...(linked === undefined ? {} : { reference: linked }),
    ...(note === undefined ? {} : { note }),
  }]
}

function readRange(span: unknown): TextRange | undefined {
  const start = isRecord(span) ? offsetOf(span['begin']) : undefined
  const end = isRecord(span) ? offsetOf(span['end']) : undefined
  return start === undefined || end === undefined ? undefined : { start, end }
}

function readRelation(
  { id, subject, predicate, object, path }: Statement,
  { prefix, leftOut }: LayerPlace,
  marks: ReadonlySet<string>,
  remarks: Map<string, Remark[]>,
  voices: readonly AttributeVoice[],
): TextLink[] {
  if (!marks.has(prefix + subject) || !marks.has(prefix + object)) {
    leftOut.record('relation', id, 'no-such-end', path)
    return []
  }
  const said = remarks.get(id) ?? []
  remarks.delete(id)
  const { said: _, ...voice } = joinVoices(voices)
  const note = noteOf(said.filter(({ predicate }) => !isOfVoice(predicate)).map(showRemark))
  return [{
    id: prefix + id,
    type: predicate,
    subject: prefix + subject,
    object: prefix + object,
    ...voice,
    ...(note === undefined ? {} : { note }),
  }]
}

function showRemark({ predicate, object }: Remark): string {
  return object === '' ? predicate : `${predicate}: ${object}`
}
