/** N-Quads 1.1: the same statements as the TriG, one a line, for loading in bulk. */
import type { Format } from './format.ts'
import { piecesOf } from './pieces-of.ts'
import { describeDossier } from './rdf/describe-dossier.ts'
import { looksLikeOurs, RDF_LIMIT, readRdf } from './rdf/read-rdf.ts'
import { writeQuads } from './rdf/write-quads.ts'

/** Lossless, without blank nodes. Reads whatever RDF Triplomat wrote. */
export const nquads: Format = {
  id: 'nquads',
  extension: 'nq',
  alsoReads: ['nt'],
  mediaType: 'application/n-quads',
  loses: [],
  limit: RDF_LIMIT,
  recognises: (start) => looksLikeOurs(start) && /^\s*(?:<(?:urn|http)|_:)/.test(start),
  write: (dossier) => [{ name: 'dossier.nq', pieces: piecesOf(() => writeQuads(describeDossier(dossier))) }],
  read: (files, options) => readRdf(files, 'nquads', options),
}
