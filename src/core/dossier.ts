/** Files of a data folder → one dossier. */
import { isRecord } from './describe-value.ts'
import type { Dossier } from './schema.ts'
import { DOSSIER_VERSION } from './vocabulary.ts'

/** What `data/` holds, already parsed from JSON, its shape not yet checked. */
export interface DataFolder {
  readonly ontology: unknown
  /** `{ entities: [...] }`. */
  readonly entities: unknown
  /** Everything of an article but its text, and the text. */
  readonly articles: readonly { readonly record: unknown; readonly text: string }[]
}

/** Puts the parts together as they stand: the result still has to pass `checkShape` and `validateDossier`. */
export function assembleDossier({ ontology, entities, articles }: DataFolder): unknown {
  const list = isRecord(entities) ? entities['entities'] : entities
  return {
    format: 'triplomat',
    version: DOSSIER_VERSION,
    ontology,
    entities: list,
    articles: articles.map(({ record, text }) => (isRecord(record) ? { ...record, text } : record)),
  } satisfies Record<Exclude<keyof Dossier, 'stories' | 'exercise'>, unknown>
}
