/** Names as they are compared: folded, and without the article that stands before them. */
import { namesOf } from '../entities.ts'
import { fold } from '../fold.ts'
import type { Entity, Span } from '../schema.ts'

/** `'The Élysée'`, `'l’Elysée'` → `'elysee'`; empty where nothing is left, and for more than `LONGEST_NAME` units. */
export function nameKey(words: string): string {
  return words.length > LONGEST_NAME ? '' : fold(words).replace(/^(the|le|la|les|l) /, '')
}

/** The keys of label and aliases in both languages. */
export function keysOfEntity(entity: Entity): readonly string[] {
  return recall(entity, () => [...new Set(namesOf(entity, { identifiers: false }).map(nameKey))].filter((key) => key !== ''))
}

/** The key of a mention's words; its spans are joined by a space. */
export function keyOfMention(mention: { readonly spans: readonly Span[] }): string {
  return recall(mention, () => [nameKey(quoteOf(mention))])[0] ?? ''
}

/** A mention's words. */
export function quoteOf({ spans }: { readonly spans: readonly Span[] }): string {
  return spans.map(({ quote }) => quote).join(' ')
}

/** No name that is meant is longer, and a whole page may be marked. */
const LONGEST_NAME = 200

/** Why: folding is what takes longest in a check, and a record that is not replaced has the same names. */
const known = new WeakMap<object, readonly string[]>()

function recall(record: object, make: () => readonly string[]): readonly string[] {
  let keys = known.get(record)
  if (!keys) known.set(record, keys = make())
  return keys
}
