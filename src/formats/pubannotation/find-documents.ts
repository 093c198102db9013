/** Where the documents stand in a PubAnnotation file. */
import { isRecord } from '../../core/describe-value.ts'
import type { Fields } from '../loose-json.ts'

/** A record that looks like a document: it has a text, and denotations or tracks of them where it was annotated. */
export interface FoundDocument {
  readonly document: Fields
  readonly path: string
}

/** The file's one document, or those of its list; a list that holds no document at all gives none. */
export function findDocuments(value: unknown): FoundDocument[] {
  const found = Array.isArray(value)
    ? value.flatMap((document: unknown, index) => (isRecord(document) ? [{ document, path: `[${index}]` }] : []))
    : isRecord(value) ? [{ document: value, path: '' }] : []
  return found.some(({ document }) => looksAnnotated(document)) ? found : []
}

function looksAnnotated(document: Fields): boolean {
  return Array.isArray(document['denotations']) || Array.isArray(document['tracks']) ||
    (typeof document['text'] === 'string' && document['sourcedb'] !== undefined)
}
