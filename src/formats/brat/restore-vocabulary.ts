/** Kinds, relations and entities of a collection: those that the configuration keeps, and those that compiling made. */
import { fold } from '../../core/fold.ts'
import type { Article, Claim, Dossier, Entity, Ontology, Relation } from '../../core/schema.ts'
import { guessKind, makeRelation } from '../guess-kind.ts'
import { makeIds, type Ids } from '../make-id.ts'
import type { Configuration } from './configuration.ts'
import { nameTypes } from './type-names.ts'

export interface Vocabulary {
  /** Says that a compiled entity is the one that a note names, and of which type its mark is. Before all else. */
  keepEntity(own: string, compiled: string, type: string | undefined): void
  /** The id of a compiled entity, or of the one that a note names. */
  entityOf(compiled: string, own?: string): string
  /** The relation of a type; `compiled` is its id where compiling made one. */
  relationOf(type: string, compiled?: string): string
  /** A claim with the entities of compiling renamed. */
  withCompiledEntities<Some extends Omit<Claim, 'id'>>(claim: Some): Some
  /** The kind of an entity, and the Wikidata entry that compiling found for it. */
  saidByLines(id: string, compiled: string): { readonly kind: string | undefined; readonly wikidata: string | undefined }
  /** Everything that the articles use, with relations that take every end that they have. */
  finish(articles: readonly Article[]): { readonly ontology: Ontology; readonly entities: Entity[] }
}

/** Records of the configuration win over compiled ones of the same type, or of the same name and kind. */
export function makeVocabulary(compiled: Dossier, configuration: Configuration, ids: Ids): Vocabulary {
  const types = nameTypes(configuration)
  const kindOfType = new Map([...types.kinds].map(([id, type]) => [type, id]))
  const relationOfType = new Map([...types.relations].map(([id, type]) => [type, id]))
  const kinds = new Map(configuration.kinds.map((one) => [one.id, one]))
  const relations = new Map(configuration.relations.map((one) => [one.id, one]))
  const entities = new Map(configuration.entities.map((one) => [one.id, one]))
  for (const id of entities.keys()) ids.keep('entity', id)
  const relationIds = [...relations.keys(), ...compiled.ontology.relations.map((one) => one.id)]
  for (const id of new Set(relationIds)) ids.keep('relation', id)
  const ofName = new Map(configuration.entities.flatMap((one) => namesOf(one).map((name) => [name, one.id] as const)))
  const compiledEntities = new Map(compiled.entities.map((one) => [one.id, one]))
  const compiledKinds = new Map(compiled.ontology.kinds.map((one) => [one.id, one]))
  const compiledRelations = new Map(compiled.ontology.relations.map((one) => [one.id, one]))
  const kept = new Map([...entities.keys()].map((id) => [id, id]))
  const renamed = new Map<string, string>()
  const seen = new Set<string>()
  /** Relations that nothing tells of but the lines. */
  const unknown = new Set<string>()

  const kindOf = (id: string): string => {
    const known = kindOfType.get(id) ?? id
    const kind = kinds.get(known) ?? compiledKinds.get(id) ?? guessKind(id, id)
    kinds.set(kind.id, kind)
    return kind.id
  }
  const addEntity = (id: string, source: string | undefined): string => {
    const found = compiledEntities.get(source ?? '')
    const kind = kindOf(found?.kind ?? 'Entity')
    const label = found?.label ?? { en: id, fr: id }
    entities.set(id, { ...found ?? { aliases: { en: [], fr: [] }, identifiers: {}, actsFor: [] }, id, kind, label })
    return id
  }
  const ownEntity = (own: string, source?: string): string => {
    // Why: an id that could not stay was made the same way when the lines were read first.
    const made = configuration.isOfLines ? makeIds().make('entity', own) : own
    const known = kept.get(own) ?? kept.get(made)
    if (known !== undefined) return known
    const id = ids.keep('entity', own)
    kept.set(own, id)
    return addEntity(id, source)
  }
  const compiledEntity = (source: string): string => {
    const known = renamed.get(source)
    if (known !== undefined) return known
    const found = compiledEntities.get(source)
    const kind = kindOf(found?.kind ?? 'Entity')
    const namesake = entities.get(source)
    const isSame = namesake && (configuration.isOfLines || namesake.kind === kind)
    const same = isSame ? source : ofName.get(nameOf(kind, found?.label.en ?? source))
    const id = same ?? addEntity(ids.make('entity', source), source)
    renamed.set(source, id)
    return id
  }

  return {
    keepEntity(own, source, type = '') {
      const id = ownEntity(own, source)
      if (!renamed.has(source)) renamed.set(source, id)
      const entity = entities.get(id)
      if (seen.has(id) || !entity) return
      seen.add(id)
      // Why the lines win: people change types and entries in brat, where they do not see the configuration.
      const { wikidata: _, ...identifiers } = entity.identifiers
      const wikidata = compiledEntities.get(source)?.identifiers.wikidata
      const kind = kindOfType.has(type) || compiledKinds.has(type) ? kindOf(type) : entity.kind
      entities.set(id, { ...entity, kind, identifiers: wikidata === undefined ? identifiers : { wikidata, ...identifiers } })
    },
    entityOf: (source, own) => (own === undefined ? compiledEntity(source) : ownEntity(own, source)),
    relationOf(type, source) {
      const id = relationOfType.get(type) ?? source ?? type
      const relation = relations.get(id) ?? compiledRelations.get(id)
      if (relation) {
        relations.set(id, relation)
        return id
      }
      const made = ids.make('relation', type)
      unknown.add(made)
      relationOfType.set(type, made)
      relations.set(made, makeRelation(type, made, [...kinds.keys()].slice(0, 1)))
      return made
    },
    withCompiledEntities: (claim) => ({
      ...claim,
      subject: compiledEntity(claim.subject),
      object: compiledEntity(claim.object),
      attribution: claim.attribution.map((said) => ({ ...said, entity: compiledEntity(said.entity) })),
      ...(claim.place === undefined ? {} : { place: compiledEntity(claim.place) }),
    }),
    saidByLines(id, source) {
      const found = compiledEntities.get(source)
      const kind = seen.has(id) ? entities.get(id)?.kind : kindOf(found?.kind ?? 'Entity')
      return { kind, wikidata: found?.identifiers.wikidata }
    },
    finish: (articles) => {
      for (const { claims } of articles) {
        for (const { relation, subject, object } of claims) if (subject !== object) unknown.delete(relation)
      }
      for (const id of unknown) relations.set(id, { ...relations.get(id) ?? makeRelation(id, id, []), unary: true })
      const widened = widenRelations(relations, kinds, entities, articles)
      return { ontology: { kinds: [...kinds.values()], relations: widened }, entities: [...entities.values()] }
    },
  }
}

function namesOf({ kind, label, aliases }: Entity): string[] {
  return [label.en, label.fr, ...aliases.en, ...aliases.fr].map((name) => nameOf(kind, name))
}

function nameOf(kind: string, name: string): string {
  return `${kind}\n${fold(name)}`
}

/** Why: what people draw in brat need not keep to the kinds that a relation was made for. Kinds that nothing has are
 * left out. */
function widenRelations(
  relations: ReadonlyMap<string, Relation>,
  kinds: ReadonlyMap<string, unknown>,
  entities: ReadonlyMap<string, Entity>,
  articles: readonly Article[],
): Relation[] {
  const added = new Map<string, { subjects: Set<string>; objects: Set<string> }>()
  for (const { claims, orphans } of articles) {
    for (const claim of [...claims, ...orphans?.claims ?? []]) {
      const ends = added.get(claim.relation) ?? { subjects: new Set(), objects: new Set() }
      ends.subjects.add(entities.get(claim.subject)?.kind ?? '')
      ends.objects.add(entities.get(claim.object)?.kind ?? '')
      added.set(claim.relation, ends)
    }
  }
  const widen = (allowed: readonly string[], found: ReadonlySet<string> | undefined): string[] => 
    [...new Set([...allowed, ...found ?? []])].filter((kind) => kinds.has(kind))
  return [...relations.values()].map((relation) => ({
    ...relation,
    subjects: widen(relation.subjects, added.get(relation.id)?.subjects),
    objects: widen(relation.objects, added.get(relation.id)?.objects),
  }))
}
