/** Ids of records ↔ their IRIs, which are those of the RDF formats. */
import { expandName, idsIn, nameOf, type Prefix } from '../rdf/names.ts'

/** `urn:triplomat:entity:niger`. Mentions, events and claims have the id of their article first. */
export function iriOf(type: Prefix, ...ids: readonly string[]): string {
  return expandName(nameOf(type, ...ids))
}

/** The record's own id; `undefined` for any value that is no IRI of the type. */
export function idOf(type: Prefix, iri: unknown): string | undefined {
  return typeof iri === 'string' ? idsIn(type, iri)?.at(-1) : undefined
}
