/** The names of things in RDF: prefixes, and how an id becomes part of an IRI and comes back. */

/**
 * Prefix → namespace. Those of Triplomat are URNs: they are for ever the same, and claim no domain that somebody else
 * may own. The words of `tri:` are described in `public/ns/triplomat.ttl`, and the rest in each file. Entities keep a
 * name of their own and are linked to Wikidata by `owl:sameAs`, since many have no item there, and since an id that was
 * matched wrongly can then be taken back without renaming what was claimed.
 */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  wd: 'http://www.wikidata.org/entity/',
  triplomat: 'urn:triplomat:',
  tri: 'urn:triplomat:vocabulary:',
  kind: 'urn:triplomat:kind:',
  relation: 'urn:triplomat:relation:',
  entity: 'urn:triplomat:entity:',
  article: 'urn:triplomat:article:',
  span: 'urn:triplomat:span:',
  mention: 'urn:triplomat:mention:',
  event: 'urn:triplomat:event:',
  claim: 'urn:triplomat:claim:',
} as const

export type Prefix = keyof typeof PREFIXES

/** An IRI, shortened: prefix, colon, rest. */
export type Name = `${Prefix}:${string}`

/** The name of a record. Mentions, events and claims have their article's id first, so that files can be loaded
 * together whose articles number their claims alike. Ids are percent-encoded but for ASCII letters, digits, `-`,
 * `_`, `.` and `~`. */
export function nameOf(prefix: Prefix, ...ids: readonly string[]): Name {
  return `${prefix}:${ids.map(encodeId).join(':')}`
}

/** The IRI of a name, without angle brackets. */
export function expandName(name: Name): string {
  const colon = name.indexOf(':')
  return PREFIXES[name.slice(0, colon) as Prefix] + name.slice(colon + 1)
}

/** The ids in an IRI of a namespace: the way back from `nameOf`. `undefined` for an IRI of another namespace. */
export function idsIn(prefix: Prefix, iri: string): string[] | undefined {
  const namespace = PREFIXES[prefix]
  return iri.startsWith(namespace) ? iri.slice(namespace.length).split(':').map(decodeId) : undefined
}

function encodeId(id: string): string {
  return /^[\w.~-]*$/.test(id)
    ? id
    : encodeURIComponent(id).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** What is no percent-encoding stays as it is. */
function decodeId(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
