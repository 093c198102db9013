/** Dossier → nodes and relationships. */
import { dateOf, scoreOf } from '../../core/claim-facts.ts'
import { toIsoRange } from '../../core/dates.ts'
import type { Article, ArticleEvent, Claim, Dossier, Relation, Span, Time } from '../../core/schema.ts'
import { numberClaims } from '../claim-table/number-claims.ts'
import { labelWithVoice } from '../voice-words.ts'
import { nameLabels, nameTypes } from './name-schema.ts'
import type { NodeTable, Property, PropertyValue, RelationshipRecord, RelationshipTable } from './neo4j-table.ts'
import { makeNodeKeys, type NodeKeys } from './node-keys.ts'

export interface Neo4jModel {
  /** What the keys of articles, events and claims begin with: each text once. */
  readonly texts: ReadonlySet<string>
  readonly nodes: readonly NodeTable[]
  readonly relationships: readonly RelationshipTable[]
}

/**
 * Each claim stands there twice. As a relationship of its relation's type between the entities, for paths and pictures; a relationship
 * cannot point to a third node, though, so it is a node `Claim` as well, with its subject, object, speakers, place, event and article.
 * The property `claim` of the one is the `key` of the other. `counts` is true of what is affirmed and told as having happened; the
 * name of a tie says where it is not both asserted and affirmed. Days are those of the claim's own time, or else of its event's.
 */
export function modelTables(dossier: Dossier): Neo4jModel {
  const context = makeContext(dossier)
  return {
    texts: new Set(dossier.articles.map(context.keys.text)),
    nodes: [entityTable(dossier, context), articleTable(dossier, context), eventTable(dossier, context), claimTable(dossier, context)],
    relationships: [
      tieTable(dossier, context), actingTable(dossier, context), mentionTable(dossier, context),
      roleTable(dossier, context), sourceTable(dossier, context), tellingTable(dossier, context),
    ],
  }
}

interface Context {
  readonly relations: ReadonlyMap<string, Relation>
  readonly numbers: ReadonlyMap<string, number>
  readonly events: ReadonlyMap<string, ArticleEvent>
  readonly keys: NodeKeys
}

const NODE_LABELS = ['Entity', 'Article', 'Event', 'Claim']
const OWN_TYPES = ['ACTS_FOR', 'MENTIONED_IN', 'SUBJECT', 'OBJECT', 'SAID_BY', 'PLACE', 'FOUND_IN', 'TELLS_OF']

const DAY_PROPERTIES: readonly Property[] = [{ name: 'first_day', type: 'date' }, { name: 'last_day', type: 'date' }]
const DATE_PROPERTIES: readonly Property[] = [{ name: 'time', type: 'string' }, ...DAY_PROPERTIES]
const VOICE_PROPERTIES: readonly Property[] = [
  { name: 'modality', type: 'string' }, { name: 'polarity', type: 'string' }, { name: 'counts', type: 'boolean' },
  { name: 'sign', type: 'string' }, { name: 'score', type: 'double' },
  ...asStrings(['time', 'event_time']), ...DAY_PROPERTIES,
]
const SPAN_PROPERTIES: readonly Property[] = [
  { name: 'quotes', type: 'string[]' }, { name: 'starts', type: 'long[]' }, { name: 'ends', type: 'long[]' },
]

function makeContext(dossier: Dossier): Context {
  const events = new Map(dossier.articles.flatMap((article) => article.events.map((event) => [event.id, event] as const)))
  return {
    relations: new Map(dossier.ontology.relations.map((relation) => [relation.id, relation])),
    numbers: numberClaims(dossier),
    events,
    keys: makeNodeKeys(dossier),
  }
}

function entityTable({ ontology, entities }: Dossier, { keys }: Context): NodeTable {
  const labels = nameLabels(ontology.kinds.map(({ id }) => id), NODE_LABELS)
  const names = [
    'name', 'name_fr', 'kind', 'determiner_en', 'determiner_fr', 'description_en', 'description_fr', 'wikidata', 'iso2', 'iso3', 'cameo',
  ]
  return {
    file: 'entities.csv',
    label: 'Entity',
    labels: [...labels.values()],
    properties: [...asStrings(names), { name: 'aliases_en', type: 'string[]' }, { name: 'aliases_fr', type: 'string[]' }],
    rows: again(() => map(entities, ({ id, kind, label, determiner, description, identifiers, aliases }) => ({
      key: keys.entity(id),
      id,
      labels: [labels.get(kind) ?? 'Kind'],
      values: [
        label.en, label.fr, kind, determiner?.en, determiner?.fr, description?.en, description?.fr,
        identifiers.wikidata, identifiers.iso2, identifiers.iso3, identifiers.cameo, aliases.en, aliases.fr,
      ],
    }))),
  }
}

function articleTable({ articles }: Dossier, { keys }: Context): NodeTable {
  const names = ['title', 'publisher', 'published', 'language', 'url', 'rights_en', 'rights_fr', 'sha256', 'text']
  return {
    file: 'articles.csv',
    label: 'Article',
    properties: [...asStrings(names), { name: 'published_on', type: 'date' }],
    rows: again(() => map(articles, (article) => {
      const { id, title, publisher, published, language, url, rights, sha256, text } = article
      const [first, last] = daysOf(published)
      const day = first === last ? first : undefined
      const values = [title, publisher, published, language, url, rights.en, rights.fr, sha256, text, day]
      return { key: keys.article(article), id, labels: [], values }
    })),
  }
}

function eventTable({ articles }: Dossier, { keys }: Context): NodeTable {
  return {
    file: 'events.csv',
    label: 'Event',
    properties: [...asStrings(['name', 'name_fr']), ...DATE_PROPERTIES],
    rows: again(() => map(flatten(articles, ({ events }) => events), ({ id, label, time }) => (
      { key: keys.event(id), id, labels: [], values: [label.en, label.fr, ...datesOf(time)] }
    ))),
  }
}

function claimTable(dossier: Dossier, context: Context): NodeTable {
  const names = ['relation', 'relation_en', 'relation_fr', 'plover_type', 'quantity', 'note_en', 'note_fr']
  return {
    file: 'claims.csv',
    label: 'Claim',
    properties: [
      { name: 'number', type: 'long' }, ...asStrings(names), { name: 'quad', type: 'long' },
      { name: 'quantity_value', type: 'double' }, { name: 'quantity_approximate', type: 'boolean' },
      ...VOICE_PROPERTIES, ...SPAN_PROPERTIES,
    ],
    rows: again(() => map(claimsOf(dossier), ({ claim, article }) => {
      const { id, quantity, note, evidence } = claim
      const relation = context.relations.get(claim.relation)
      return {
        key: context.keys.record(article, id),
        id,
        labels: [],
        values: [
          context.numbers.get(id), claim.relation, relation?.label.en, relation?.label.fr, relation?.plover?.type,
          quantity?.words, note?.en, note?.fr, relation?.plover?.quad, quantity?.value, quantity?.approximate,
          ...voiceOf(claim, context), ...spansOf(evidence),
        ],
      }
    })),
  }
}

/** Subject to object. */
function tieTable(dossier: Dossier, context: Context): RelationshipTable {
  const { keys } = context
  const types = nameTypes(dossier.ontology.relations.map(({ id }) => id), OWN_TYPES)
  return {
    file: 'ties.csv',
    from: 'Entity',
    to: 'Entity',
    key: 'claim',
    properties: [
      ...asStrings(['claim', 'relation', 'name', 'name_fr', 'article']), { name: 'number', type: 'long' },
      ...VOICE_PROPERTIES, { name: 'quotes', type: 'string[]' },
    ],
    rows: again(() => map(claimsOf(dossier), ({ claim, article }) => {
      const { id, subject, object, modality, polarity, evidence } = claim
      const label = context.relations.get(claim.relation)?.label
      return {
        from: keys.entity(subject),
        to: keys.entity(object),
        type: types.get(claim.relation) ?? 'RELATED_TO',
        values: [
          keys.record(article, id), claim.relation,
          label && labelWithVoice(label.en, modality, polarity, 'en'), label && labelWithVoice(label.fr, modality, polarity, 'fr'),
          keys.article(article), context.numbers.get(id),
          ...voiceOf(claim, context), evidence.map(({ quote }) => quote),
        ],
      }
    })),
  }
}

function actingTable({ entities }: Dossier, { keys }: Context): RelationshipTable {
  return {
    file: 'acts-for.csv',
    from: 'Entity',
    to: 'Entity',
    key: 'period',
    properties: asStrings(['period', 'since', 'until']),
    rows: again(() => flatten(entities, ({ id, actsFor }) => actsFor.map(({ entity, from, until }) => (
      { from: keys.entity(id), to: keys.entity(entity), type: 'ACTS_FOR', values: [`${from ?? '..'} – ${until ?? '..'}`, from, until] }
    )))),
  }
}

function mentionTable({ articles }: Dossier, { keys }: Context): RelationshipTable {
  return {
    file: 'mentions.csv',
    from: 'Entity',
    to: 'Article',
    key: 'id',
    properties: [...asStrings(['id', 'form', 'note_en', 'note_fr']), ...SPAN_PROPERTIES],
    rows: again(() => flatten(articles, (article) => article.mentions.map(({ id, entity, form, note, spans }) => (
      {
        from: keys.entity(entity), to: keys.article(article), type: 'MENTIONED_IN',
        values: [id, form, note?.en, note?.fr, ...spansOf(spans)],
      }
    )))),
  }
}

/** Who has which part in a claim. `position` counts its speakers from 0. */
function roleTable(dossier: Dossier, { keys }: Context): RelationshipTable {
  return {
    file: 'roles.csv',
    from: 'Claim',
    to: 'Entity',
    key: 'position',
    properties: [{ name: 'position', type: 'long' }, ...DATE_PROPERTIES],
    rows: again(() => flatten(claimsOf(dossier), ({ claim: { id, subject, object, place, attribution }, article }) => {
      const role = (type: string, to: string, position: number, time?: Time): RelationshipRecord =>
        ({ from: keys.record(article, id), to: keys.entity(to), type, values: [position, ...datesOf(time)] })
      return [
        role('SUBJECT', subject, 0), role('OBJECT', object, 0),
        ...attribution.map(({ entity, time }, position) => role('SAID_BY', entity, position, time)),
        ...(place === undefined ? [] : [role('PLACE', place, 0)]),
      ]
    })),
  }
}

function sourceTable(dossier: Dossier, { keys }: Context): RelationshipTable {
  return {
    file: 'sources.csv',
    from: 'Claim',
    to: 'Article',
    properties: [],
    rows: again(() => map(claimsOf(dossier), ({ claim, article }) => (
      { from: keys.record(article, claim.id), to: keys.article(article), type: 'FOUND_IN', values: [] }
    ))),
  }
}

function tellingTable(dossier: Dossier, { keys }: Context): RelationshipTable {
  return {
    file: 'tellings.csv',
    from: 'Claim',
    to: 'Event',
    properties: [],
    rows: again(() => flatten(claimsOf(dossier), ({ claim: { id, event }, article }) =>
      (event === undefined ? [] : [{ from: keys.record(article, id), to: keys.event(event), type: 'TELLS_OF', values: [] }]))),
  }
}

function asStrings(names: readonly string[]): Property[] {
  return names.map((name) => ({ name, type: 'string' }))
}

function voiceOf(claim: Claim, { relations, events }: Context): PropertyValue[] {
  const { modality, polarity, time } = claim
  const eventTime = claim.event === undefined ? undefined : events.get(claim.event)?.time
  const relation = relations.get(claim.relation)
  const counts = polarity === 'affirmed' && (modality === 'asserted' || modality === 'reported')
  return [
    modality, polarity, counts, relation?.sign, scoreOf(claim, relation),
    time?.edtf, eventTime?.edtf, ...daysOf(dateOf(claim, events)?.edtf),
  ]
}

function datesOf(time: Time | undefined): PropertyValue[] {
  return [time?.edtf, ...daysOf(time?.edtf)]
}

/** The first and the last day, as ISO dates; either is missing where it is open. */
function daysOf(edtf = ''): [string | undefined, string | undefined] {
  const { start, end } = toIsoRange(edtf)
  return [start?.slice(0, 10), end?.slice(0, 10)]
}

function spansOf(spans: readonly Span[]): PropertyValue[] {
  return [spans.map(({ quote }) => quote), spans.map(({ start }) => start), spans.map(({ end }) => end)]
}

function claimsOf({ articles }: Dossier): Iterable<{ readonly claim: Claim; readonly article: Article }> {
  return again(() => flatten(articles, (article) => article.claims.map((claim) => ({ claim, article }))))
}

/** May be gone through more than once. */
function again<Item>(make: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: make }
}

function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item)
}

function* flatten<From, To>(items: Iterable<From>, change: (item: From) => Iterable<To>): Generator<To> {
  for (const item of items) yield* change(item)
}
