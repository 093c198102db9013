/** Names of the records of a dossier that need not be the open one, in the language of the interface. */
import type { Claim, Dossier, Relation } from '../../core/schema.ts'
import { joinTriple, type NamePhrase } from '../../i18n/grammar.ts'
import { language } from '../../state/view.ts'
import { messages, say } from '../../state/words.ts'

/** What is not found is called by its id. */
export interface Naming {
  readonly entity: (id: string) => string
  readonly relation: (id: string) => string
  readonly event: (id: string) => string
  /** The relation itself. */
  readonly relationOf: (id: string) => Relation | undefined
  /** The triple as a sentence, with how firmly it stands where that is less than asserted. */
  readonly claim: (claim: Claim) => string
}

/** Looks up once, for many names. Events may stand in keys. */
export function nameRecords({ ontology, entities, articles }: Dossier): Naming {
  const relations = new Map(ontology.relations.map((one) => [one.id, one]))
  const entityOf = new Map(entities.map((one) => [one.id, one]))
  const events = new Map(articles.flatMap((one) => [...one.key?.events ?? [], ...one.events]).map((one) => [one.id, one]))
  const name = (found: { readonly label: Parameters<typeof say>[0] } | undefined, id: string): string => (found ? say(found.label) : id)
  const phrase = (id: string): NamePhrase =>
    ({ name: name(entityOf.get(id), id), determiner: entityOf.get(id)?.determiner?.[language.value] ?? '' })
  return {
    entity: (id) => name(entityOf.get(id), id),
    relation: (id) => name(relations.get(id), id),
    event: (id) => name(events.get(id), id),
    relationOf: (id) => relations.get(id),
    claim: ({ subject, relation, object, modality, polarity }) => {
      const found = relations.get(relation)
      const triple = joinTriple(phrase(subject), name(found, relation), found?.unary ? undefined : phrase(object), language.value)
      const voice = [
        ...(modality === 'asserted' ? [] : [messages.value.modality[modality]]),
        ...(polarity === 'denied' ? [messages.value.denied] : []),
      ]
      return voice.length === 0 ? triple : `${triple} (${voice.join(', ')})`
    },
  }
}
