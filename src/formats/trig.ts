/** TriG 1.1: each claim is a named graph, for stores of RDF 1.1. */
import type { Format } from './format.ts'
import { piecesOf } from './pieces-of.ts'
import { describeDossier } from './rdf/describe-dossier.ts'
import { looksLikeOurs, RDF_LIMIT, readRdf } from './rdf/read-rdf.ts'
import { writeTurtle } from './rdf/write-turtle.ts'

/** Lossless. Reads whatever RDF Triplomat wrote. */
export const trig: Format = {
  id: 'trig',
  extension: 'trig',
  mediaType: 'application/trig',
  loses: [],
  limit: RDF_LIMIT,
  recognises: (start) => looksLikeOurs(start) && !/^\s*(?:<(?:urn|http)|_:)/.test(start) && !/^VERSION /m.test(start),
  write: (dossier) => [
    { name: 'dossier.trig', pieces: piecesOf(() => writeTurtle(describeDossier(dossier), 'trig-1.1')) },
  ],
  read: (files, options) => readRdf(files, 'trig', options),
}
