/** A document of PubAnnotation → a text with marks. */
import { isRecord } from '../../core/describe-value.ts'
import type { AnnotatedText } from '../annotated-text.ts'
import { listOf, stemOf, textOf, type Fields, type LeftOut } from '../loose-json.ts'
import { readLayer, type Layer } from './read-layer.ts'

/** Where the document stands, and where to tell what is not taken. */
export interface DocumentPlace {
  readonly path: string
  readonly fileName: string
  /** From 0, of `count` documents. */
  readonly index: number
  readonly count: number
  readonly leftOut: LeftOut
}

/** `undefined` without a text. */
export function readDocument(document: Fields, place: DocumentPlace): AnnotatedText | undefined {
  const { path, leftOut } = place
  const name = nameOf(document, place)
  const text = document['text']
  if (typeof text !== 'string' || text.trim() === '') {
    leftOut.record('article', name, 'no-text', path)
    return undefined
  }
  leftOut.fieldsBut(document, DOCUMENT_FIELDS)
  const base = path === '' ? 'tracks' : `${path}.tracks`
  const layers = [
    readLayer(document, { prefix: '', path, leftOut }),
    ...listOf(document['tracks']).map((track, index) => readTrack(track, index, `${base}[${index}]`, leftOut)),
  ]
  const url = textOf(document['target'])
  return {
    name,
    text,
    ...(url !== undefined && /^https?:\/\/\S+$/.test(url) ? { url } : {}),
    units: ['code-points', 'utf-16'],
    marks: layers.flatMap(({ marks }) => marks),
    links: layers.flatMap(({ links }) => links),
  }
}

const DOCUMENT_FIELDS = new Set([
  'text', 'target', 'sourcedb', 'sourceid', 'divid',
  'denotations', 'relations', 'attributes', 'modifications', 'tracks',
])
const TRACK_FIELDS = new Set(['project', 'denotations', 'relations', 'attributes', 'modifications'])

function nameOf(document: Fields, { fileName, index, count }: DocumentPlace): string {
  const parts = ['sourcedb', 'sourceid', 'divid'].flatMap((key) => textOf(document[key]) ?? [])
  if (parts.length > 0) return parts.join(' ')
  const stem = stemOf(fileName, 'document')
  return count === 1 ? stem : `${stem} ${index + 1}`
}

function readTrack(track: unknown, index: number, path: string, leftOut: LeftOut): Layer {
  if (!isRecord(track)) {
    leftOut.record('track', track, 'unreadable', path)
    return { marks: [], links: [] }
  }
  leftOut.fieldsBut(track, TRACK_FIELDS)
  // Why a prefix: every project counts its own T1.
  return readLayer(track, { prefix: `${textOf(track['project']) ?? index + 1}/`, path, leftOut })
}
