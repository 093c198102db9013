/** By what nodes are told apart, in one database with those of other dossiers. */
import { sha256 } from '@noble/hashes/sha2.js'
import type { Article, Dossier } from '../../core/schema.ts'

export interface NodeKeys {
  readonly entity: (id: string) => string
  readonly article: (article: Article) => string
  /** Of an event or a claim of the article. */
  readonly record: (article: Article, id: string) => string
  readonly event: (id: string) => string
  /** What the keys of all that belongs to an article begin with. */
  readonly text: (article: Article) => string
}

/**
 * Articles, events and claims: the first 12 digits of the SHA-256 of the article's text, `/`, and their id, so that records of other
 * texts never share a key, however alike their ids are. Entities: `wikidata/Q…`, so that those of several dossiers meet, unless two of
 * this dossier have the same; otherwise as a record of the dossier's first article. No key is given twice in a dossier.
 */
export function makeNodeKeys({ articles, entities }: Dossier): NodeKeys {
  const text = ({ sha256: hash }: Article): string => `${hash.slice(0, DIGITS)}/`
  const own = articles[0] ? text(articles[0]) : `${hashOf(JSON.stringify(entities.map(({ id }) => id)))}/`
  const uses = new Map<string, number>()
  for (const { identifiers: { wikidata } } of entities) if (wikidata) uses.set(wikidata, (uses.get(wikidata) ?? 0) + 1)
  const shared = new Map(entities.flatMap(({ id, identifiers: { wikidata } }) =>
    (wikidata !== undefined && uses.get(wikidata) === 1 ? [[id, `wikidata/${wikidata}`] as const] : [])))
  const events = new Map(articles.flatMap((article) => article.events.map(({ id }) => [id, text(article) + id] as const)))
  return {
    text,
    entity: (id) => shared.get(id) ?? own + id,
    article: (article) => text(article) + article.id,
    record: (article, id) => text(article) + id,
    event: (id) => events.get(id) ?? own + id,
  }
}

const DIGITS = 12

function hashOf(words: string): string {
  const bytes = sha256(new TextEncoder().encode(words)).slice(0, DIGITS / 2)
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
