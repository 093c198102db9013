/** The JSON-LD context of what Triplomat writes. */
import { PREFIXES } from '../rdf/names.ts'

/** The context of the specification. */
const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** The specification's context, and the terms of our own, which say what those of the RDF formats say. Labels and notes
 * are language maps, ends of claims are IRIs; what has no term in a known vocabulary falls to our own by `@vocab`.
 * `orphans`, drafts, keys, stories and the like are kept for Triplomat alone, and so as JSON. */
export const PAGE_CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    '@version': 1.1,
    '@vocab': PREFIXES.tri,
    label: { '@id': 'rdfs:label', '@container': '@language' },
    aliases: { '@id': 'skos:altLabel', '@container': '@language' },
    definition: { '@id': 'skos:definition', '@container': '@language' },
    description: { '@id': 'dcterms:description', '@container': '@language' },
    rights: { '@id': 'dc:rights', '@container': '@language' },
    inverse: { '@id': `${PREFIXES.tri}inverseLabel`, '@container': '@language' },
    determiner: { '@container': '@language' },
    basis: { '@container': '@language' },
    title: 'dcterms:title',
    publisher: 'dc:publisher',
    published: 'dcterms:issued',
    url: { '@id': `${PREFIXES.schema}url`, '@type': 'xsd:anyURI' },
    sameAs: { '@id': 'owl:sameAs', '@type': '@id' },
    kind: { '@type': '@id' },
    entity: { '@type': '@id' },
    subject: { '@type': '@id' },
    relation: { '@type': '@id' },
    object: { '@type': '@id' },
    subjects: { '@type': '@id' },
    objects: { '@type': '@id' },
    place: { '@type': '@id' },
    event: { '@type': '@id' },
    modality: { '@type': '@vocab' },
    polarity: { '@type': '@vocab' },
    sign: { '@type': '@vocab' },
    attribution: { '@container': '@list' },
    orphans: { '@type': '@json' },
    draftMentions: { '@type': '@json' },
    draftClaims: { '@type': '@json' },
    borders: { '@type': '@json' },
    key: { '@type': '@json' },
    stories: { '@type': '@json' },
    exercise: { '@type': '@json' },
    standoff: { '@type': '@json' },
  },
] as const
