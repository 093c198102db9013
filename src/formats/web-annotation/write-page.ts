/** A dossier → a page of annotations, in pieces. */
import {
  dossierSchema, type Article, type Dossier, type Entity, type EntityKind, type Relation,
} from '../../core/schema.ts'
import { PAGE_CONTEXT } from './context.ts'
import { describeArticle } from './describe-article.ts'
import { iriOf } from './iris.ts'

/** One record a line, so that two versions of a file can be compared; the order is that of the dossier. */
export function* writePage(dossier: Dossier): Generator<string> {
  // Why parse: the schema gives its own order of keys to the result.
  const { version, ontology, entities, articles, stories, exercise } = dossierSchema.parse(dossier)
  const kindLabels = new Map(ontology.kinds.map(({ id, label }) => [id, label.en]))
  const names: PageNames = {
    entities: new Map(entities.map((entity) =>
      [entity.id, { entity, kindLabel: kindLabels.get(entity.kind) ?? entity.kind }])),
    relations: new Map(ontology.relations.map((relation) => [relation.id, relation])),
    articlesOfEvents: new Map(articles.flatMap(({ id, events }) => events.map((event) => [event.id, id]))),
  }
  const total = articles.reduce((sum, { mentions, claims }) => sum + mentions.length + claims.length, 0)
  yield* inPieces(joinLines([
    ['{\n', field('@context', PAGE_CONTEXT), field('id', 'urn:triplomat:page'), field('type', 'AnnotationPage')],
    [field('partOf', { id: 'urn:triplomat:collection', type: 'AnnotationCollection', label: 'Triplomat', total })],
    [field('startIndex', 0), field('version', version)],
    [...(stories ? [field('stories', stories)] : []), ...(exercise ? [field('exercise', exercise)] : [])],
    ['"ontology": {\n'],
    list('kinds', ontology.kinds.map(describeKind)),
    [',\n'],
    list('relations', ontology.relations.map(describeRelation)),
    ['},\n'],
    list('entities', mapEach(entities, describeEntity)),
    [',\n'],
    list('articles', mapEach(articles, describeSource)),
    [',\n'],
    list('items', annotationsOf(articles, names)),
    ['}\n'],
  ]))
}

/** What descriptions name records by. */
export interface PageNames {
  readonly entities: ReadonlyMap<string, { readonly entity: Entity; readonly kindLabel: string }>
  readonly relations: ReadonlyMap<string, Relation>
  /** Ids of articles by those of their events: a claim may tell of an event of another article. */
  readonly articlesOfEvents: ReadonlyMap<string, string>
}

const PIECE = 32 * 1024

function* inPieces(lines: Iterable<string>): Generator<string> {
  let [waiting, length] = [[] as string[], 0]
  for (const line of lines) {
    waiting.push(line)
    length += line.length
    if (length < PIECE) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  if (waiting.length > 0) yield waiting.join('')
}

function* joinLines(parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) yield* part
}

function field(key: string, value: unknown): string {
  return `"${key}": ${JSON.stringify(value)},\n`
}

function* list(key: string, records: Iterable<object>): Generator<string> {
  yield `"${key}": [`
  let isFirst = true
  for (const record of records) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(record)}`
    isFirst = false
  }
  yield isFirst ? ']' : '\n]'
}

function* mapEach<Item>(items: readonly Item[], describe: (item: Item) => object): Generator<object> {
  for (const item of items) yield describe(item)
}

function* annotationsOf(articles: readonly Article[], names: PageNames): Generator<object> {
  for (const article of articles) yield* describeArticle(article, names)
}

function describeKind({ id, ...rest }: EntityKind): object {
  return { id: iriOf('kind', id), type: 'Kind', ...rest }
}

function describeRelation({ id, subjects, objects, ...rest }: Relation): object {
  const kinds = (ids: readonly string[]): string[] => ids.map((kind) => iriOf('kind', kind))
  return { id: iriOf('relation', id), type: 'Relation', ...rest, subjects: kinds(subjects), objects: kinds(objects) }
}

function describeEntity({ id, kind, actsFor, ...rest }: Entity): object {
  const { wikidata } = rest.identifiers
  return {
    id: iriOf('entity', id),
    type: 'Entity',
    kind: iriOf('kind', kind),
    ...(wikidata === undefined ? {} : { sameAs: iriOf('wd', wikidata) }),
    ...rest,
    actsFor: actsFor.map(({ entity, ...period }) => ({ entity: iriOf('entity', entity), ...period })),
  }
}

/** The text as a resource of its own: what the targets of its annotations name as their source. */
function describeSource({ id, mentions: _, claims: __, events, text, ...rest }: Article): object {
  return {
    id: iriOf('article', id),
    type: 'Text',
    format: 'text/plain',
    ...rest,
    events: events.map(({ id: own, ...event }) => ({ id: iriOf('event', id, own), type: 'Event', ...event })),
    value: text,
  }
}
