/** What a dossier says that was read from an annotation tool, without the ids that reading makes. */
import type { Dossier } from '../../src/core/schema.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'

export interface Outline {
  /** `kind: quote | quote`, in the order of the articles and their lists. */
  readonly mentions: string[]
  /** `subject – relation → object (modality, polarity)`, entities by their first mention's words or by their label. */
  readonly claims: string[]
}

/** Lines that a person can hold against the file. */
export function outlineDossier(dossier: Dossier | undefined): Outline {
  if (!dossier) return { mentions: [], claims: [] }
  const { kinds, relations, entities } = indexDossier(dossier)
  const name = (id: string): string => entities.get(id)?.label.en ?? id
  const kind = (id: string): string => kinds.get(entities.get(id)?.kind ?? '')?.label.en ?? ''
  return {
    mentions: dossier.articles.flatMap(({ mentions }) =>
      mentions.map(({ entity, spans }) => `${kind(entity)}: ${spans.map(({ quote }) => quote).join(' | ')}`)),
    claims: dossier.articles.flatMap(({ claims }) => claims.map(({ subject, relation, object, modality, polarity }) =>
      `${name(subject)} – ${relations.get(relation)?.label.en} → ${name(object)} (${modality}, ${polarity})`)),
  }
}
