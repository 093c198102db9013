/** Turtle 1.2: claims are reifiers of RDF 1.2, for people and for stores that know it. */
import type { Format } from './format.ts'
import { piecesOf } from './pieces-of.ts'
import { describeDossier } from './rdf/describe-dossier.ts'
import { looksLikeOurs, RDF_LIMIT, readRdf } from './rdf/read-rdf.ts'
import { writeTurtle } from './rdf/write-turtle.ts'

/** Lossless. The file is TriG 1.2 as well, since it has no named graph. Reads whatever RDF Triplomat wrote. */
export const turtle: Format = {
  id: 'turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  loses: [],
  limit: RDF_LIMIT,
  recognises: (start) => looksLikeOurs(start) && /^VERSION "1\.2"/m.test(start),
  write: (dossier) => [
    { name: 'dossier.ttl', pieces: piecesOf(() => writeTurtle(describeDossier(dossier), 'turtle-1.2')) },
  ],
  read: (files, options) => readRdf(files, 'turtle', options),
}
