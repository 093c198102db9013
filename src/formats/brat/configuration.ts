/** What Triplomat keeps in `annotation.conf` besides brat's own sections: the records that are of no line. */
import { issue, type Issue } from '../../core/issues.ts'
import {
  articleFileSchema, entitiesSchema, ontologySchema, type Article, type Dossier, type Entity, type EntityKind, type Relation,
} from '../../core/schema.ts'
import { escapeBreaks } from './line-breaks.ts'

/** What an article is besides its text and what stands in its lines. */
export type ArticleRecord =
  Omit<Article, 'text' | 'mentions' | 'claims' | 'orphans' | 'standoff' | 'draftMentions' | 'draftClaims' | 'borders' | 'key'>

/** Records by which lines are understood; `symmetric` are types of relations that the file declares to read the same
 * both ways. */
export interface Configuration {
  readonly kinds: readonly EntityKind[]
  readonly relations: readonly Relation[]
  readonly entities: readonly Entity[]
  readonly articles: readonly ArticleRecord[]
  readonly symmetric: ReadonlySet<string>
  /** Whether Triplomat wrote it. */
  readonly isOwn: boolean
  /** Whether it tells of the very records that were read from the lines: an id is the same record then, whatever
   * else differs. */
  readonly isOfLines: boolean
  /** A record that is none any more is left out, with an issue. */
  readonly issues: readonly Issue[]
}

const HEADING = '# Triplomat keeps here, one record a line, what brat has no place for. Brat passes over these lines.'

/** Comments, which brat passes over: one record a line, as JSON. */
export function* writeKeptRecords({ ontology, entities, articles }: Dossier): Iterable<string> {
  yield `${HEADING}\n`
  for (const record of ontology.kinds) yield writeRecord('kind', record)
  for (const record of ontology.relations) yield writeRecord('relation', record)
  for (const record of entities) yield writeRecord('entity', record)
  for (const article of articles) yield writeRecord('article', recordOf(article))
}

/** The configuration that `writeKeptRecords` leaves of a dossier. */
export function configurationOf({ ontology, entities, articles }: Dossier): Configuration {
  const records = articles.map(recordOf)
  return { ...ontology, entities, articles: records, symmetric: new Set(), isOwn: true, isOfLines: true, issues: [] }
}

/** Reads what it knows of an `annotation.conf` and passes over the rest; `name` is the file's, for issues. */
export function readConfiguration(content: string, name = 'annotation.conf'): Configuration {
  const kept: Kept = { kind: [], relation: [], entity: [], article: [] }
  const symmetric = new Set<string>()
  const issues: Issue[] = []
  let section = ''
  for (const line of content.split('\n')) {
    const [, what, json = ''] = /^# (kind|relation|entity|article) (\{.*)$/.exec(line) ?? []
    if (what !== undefined) {
      if (!keepRecord(kept, what as keyof Kept, parseRecord(json))) {
        issues.push(issue('record-left-out', name, { what, id: json.slice(0, 80), reason: 'unreadable' }))
      }
    } else if (line.startsWith('[')) section = line.trim()
    else if (section === '[relations]' && line.includes('<REL-TYPE>:symmetric')) {
      symmetric.add(line.trim().split(/[\s|]/)[0] ?? '')
    }
  }
  const isOwn = content.includes(HEADING)
  const { kind: kinds, relation: relations, entity: entities, article: articles } = kept
  return { kinds, relations, entities, articles, symmetric, isOwn, isOfLines: false, issues }
}

interface Kept {
  readonly kind: EntityKind[]
  readonly relation: Relation[]
  readonly entity: Entity[]
  readonly article: ArticleRecord[]
}

/** An article without what stands in its lines. */
export function recordOf(article: Article): ArticleRecord {
  const {
    text: _, mentions: __, claims: ___, orphans: ____, standoff: _____, draftMentions: ______, draftClaims: _______, borders: ________,
    key: _________, ...record
  } = article
  return record
}

function writeRecord(what: keyof Kept, record: object): string {
  return `# ${what} ${escapeBreaks(JSON.stringify(record))}\n`
}

function parseRecord(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Checks the record's shape and adds it; whether it is one. */
function keepRecord(kept: Kept, what: keyof Kept, record: object | undefined): boolean {
  switch (what) {
    case 'kind': return addFirst(kept.kind, ontologySchema.safeParse({ kinds: [record], relations: [] }).data?.kinds)
    case 'relation': return addFirst(kept.relation, ontologySchema.safeParse({ kinds: [], relations: [record] }).data?.relations)
    case 'entity': return addFirst(kept.entity, entitiesSchema.safeParse({ entities: [record] }).data?.entities)
    case 'article': {
      const article = articleFileSchema.safeParse({ ...record, mentions: [], claims: [] }).data
      return addFirst(kept.article, article && [recordOf({ ...article, text: '' })])
    }
  }
}

function addFirst<Item>(list: Item[], items: readonly Item[] | undefined): boolean {
  const [first] = items ?? []
  if (first) list.push(first)
  return first !== undefined
}
