/** Triplomat's own format: the whole dossier as JSON. */
import { dossierSchema, type Dossier } from '../core/schema.ts'
import type { Format } from './format.ts'
import { jsonPieces, withLineEnd } from './json-pieces.ts'
import { piecesOf } from './pieces-of.ts'
import { MAX_JSON_SIZE, readDossier, readJson } from './read-dossier.ts'
import { readOnly } from './read-only.ts'

/** Lossless. The same dossier always gives the same bytes: keys in the order of the schema, two spaces, a final newline. */
export const native: Format = {
  id: 'triplomat',
  extension: 'json',
  mediaType: 'application/json',
  loses: [],
  limit: MAX_JSON_SIZE,
  recognises: (start) => /^\s*\{[^{}[\]]*"format"\s*:\s*"triplomat"/.test(start),
  // Why parse: the schema gives its own order of keys to the result.
  write: (dossier: Dossier) => {
    const ordered = dossierSchema.parse(dossier)
    return [{ name: 'dossier.json', pieces: piecesOf(() => withLineEnd(jsonPieces(ordered))) }]
  },
  read: (files) => readOnly(files, (content) => {
    const { value, issues } = readJson(content, MAX_JSON_SIZE)
    return issues.length > 0 ? { issues } : readDossier(value)
  }),
}
