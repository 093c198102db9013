/** A dossier in RDF's terms: the one description that every RDF format writes. */
import { LANGUAGES } from '../../core/vocabulary.ts'
import type { Dossier, Entity, EntityKind, Ontology, Relation } from '../../core/schema.ts'
import { describeArticle } from './describe-article.ts'
import { nameOf, type Name } from './names.ts'
import { bilingual, boolean, date, jsonLiteral, number, plainText, taggedText } from './resource.ts'
import type { Heading, Literal, Property, Resource, Value } from './resource.ts'

/** Everything that a dossier holds, made as it is asked for, in the order of the dossier. The order of records is
 * also said in `tri:position`, since RDF has none. Stories and exercise are kept as JSON: they are no part of what is known. */
export function* describeDossier({ version, ontology, entities, articles, stories, exercise }: Dossier): Generator<Resource | Heading> {
  yield {
    name: 'triplomat:dossier',
    properties: [
      ['rdf:type', ['tri:Dossier']],
      ['tri:version', number(version)],
      ['tri:stories', stories ? [jsonLiteral(stories)] : []],
      ['tri:exercise', exercise ? [jsonLiteral(exercise)] : []],
    ],
  }
  yield* describeOntology(ontology)
  if (entities.length > 0) yield { heading: 'Entities' }
  for (const [position, entity] of entities.entries()) yield describeEntity(entity, position)
  const events = new Map(articles.flatMap((article) =>
    article.events.map(({ id }) => [id, nameOf('event', article.id, id)] as const)))
  for (const [position, article] of articles.entries()) yield* describeArticle(article, position, events)
}

function* describeOntology({ kinds, relations }: Ontology): Generator<Resource | Heading> {
  if (kinds.length > 0) yield { heading: 'Kinds of entities' }
  for (const [position, kind] of kinds.entries()) yield describeKind(kind, position)
  if (relations.length > 0) yield { heading: 'Relations' }
  for (const [position, relation] of relations.entries()) yield describeRelation(relation, position)
}

function describeKind(kind: EntityKind, position: number): Resource {
  return {
    name: nameOf('kind', kind.id),
    properties: [
      ['rdf:type', ['owl:Class']],
      ['rdfs:subClassOf', ['tri:Entity']],
      ['tri:position', number(position)],
      ['rdfs:label', bilingual(kind.label)],
      ['tri:shape', plainText(kind.shape)],
      ['tri:filled', boolean(kind.filled)],
      ['tri:colour', plainText(kind.colour)],
    ],
  }
}

function describeRelation(relation: Relation, position: number): Resource {
  const name = nameOf('relation', relation.id)
  const { plover } = relation
  return {
    name,
    properties: [
      ['rdf:type', ['owl:ObjectProperty', ...(relation.symmetric ? ['owl:SymmetricProperty' as const] : [])]],
      ['tri:position', number(position)],
      ['rdfs:label', bilingual(relation.label)],
      ['tri:inverseLabel', bilingual(relation.inverse)],
      ['skos:definition', bilingual(relation.definition)],
      ['rdfs:domain', [unionOf(`${name}:domain`, relation.subjects)]],
      ['rdfs:range', [unionOf(`${name}:range`, relation.objects)]],
      ['tri:sign', [nameOf('tri', relation.sign)]],
      ['tri:unary', boolean(relation.unary)],
      ['tri:ploverType', plainText(plover?.type)],
      ['tri:ploverMode', plainText(plover?.mode)],
      ['tri:ploverContext', plainText(plover?.context)],
      ['tri:quadClass', number(plover?.quad)],
      ['tri:score', number(plover?.score)],
    ],
  }
}

/** Why one union and not one domain for each kind: several domains of a property hold all at once. */
function unionOf(name: Name, kinds: readonly string[]): Value {
  const items = kinds.map((kind) => nameOf('kind', kind))
  const [only] = items
  if (only !== undefined && items.length === 1) return only
  return { name, properties: [['rdf:type', ['owl:Class']], ['owl:unionOf', [{ name: `${name}:kinds`, items }]]] }
}

function describeEntity(entity: Entity, position: number): Resource {
  const name = nameOf('entity', entity.id)
  const { wikidata, iso2, iso3, cameo } = entity.identifiers
  return {
    name,
    properties: [
      ['rdf:type', ['tri:Entity', nameOf('kind', entity.kind)]],
      ['tri:position', number(position)],
      ['rdfs:label', bilingual(entity.label)],
      ['tri:determiner', describeDeterminers(entity)],
      ...describeAliases(name, entity),
      ['dcterms:description', bilingual(entity.description)],
      ['owl:sameAs', wikidata === undefined ? [] : [nameOf('wd', wikidata)]],
      ['tri:iso2', plainText(iso2)],
      ['tri:iso3', plainText(iso3)],
      ['tri:cameo', plainText(cameo)],
      ...describeActing(name, entity),
    ],
  }
}

/** A record without any determiner is not the same as none, and is told by `rdf:nil`. */
function describeDeterminers({ determiner }: Entity): Value[] {
  if (!determiner) return []
  const given = LANGUAGES.flatMap((language) => {
    const word = determiner[language]
    return word === undefined ? [] : [taggedText(word, language)]
  })
  return given.length === 0 ? ['rdf:nil'] : given
}

/** The list says in which order they stand, where that is not clear without it. */
function describeAliases(name: Name, { aliases }: Entity): Property[] {
  const all: Literal[] = LANGUAGES.flatMap((language) => aliases[language].map((alias) => taggedText(alias, language)))
  const isClear = LANGUAGES.every((language) => aliases[language].length < 2)
  return [['skos:altLabel', all], ['tri:aliases', isClear ? [] : [{ name: `${name}:aliases`, items: all }]]]
}

/** PROV-O's delegation, qualified where there is a period or an order to tell. */
function describeActing(name: Name, { actsFor }: Entity): Property[] {
  const isPlain = actsFor.length === 1 && actsFor.every(({ from, until }) => from === undefined && until === undefined)
  return [
    ['prov:actedOnBehalfOf', [...new Set(actsFor.map((one) => nameOf('entity', one.entity)))]],
    ['prov:qualifiedDelegation', isPlain ? [] : actsFor.map((one, position) => ({
      name: `${name}:delegation:${position}` as const,
      properties: [
        ['rdf:type', ['prov:Delegation']],
        ['tri:position', number(position)],
        ['prov:agent', [nameOf('entity', one.entity)]],
        ['tri:from', date(one.from)],
        ['tri:until', date(one.until)],
      ],
    }))],
  ]
}
