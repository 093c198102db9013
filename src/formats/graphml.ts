/** GraphML, which Gephi, yEd, NetworkX, igraph and most others read. */
import type { Format } from './format.ts'
import { readGraphml } from './graphml/read-graphml.ts'
import { writeGraphml } from './graphml/write-graphml.ts'
import { piecesOf } from './pieces-of.ts'
import { readOnly } from './read-only.ts'
import { readText } from './read-text.ts'

/** 256 MiB: a hundred thousand claims take about half of it. */
const LIMIT = 256 * 1024 * 1024

/** Loses what the two tables of a claim graph have no column for. */
export const graphml: Format = {
  id: 'graphml',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  loses: ['ontology', 'articles', 'text', 'mentions', 'spans', 'untoldEvents', 'bases', 'orphans', 'drafts', 'teaching', 'order'],
  limit: LIMIT,
  recognises: (start) => /<graphml[\s>]/.test(start),
  write: (dossier) => [{ name: 'dossier.graphml', pieces: piecesOf(() => writeGraphml(dossier)) }],
  read: (files, { onProgress } = {}) => readOnly(files, (content, name) => {
    const { text, issues } = readText(content, { limit: LIMIT })
    return text === undefined ? { issues } : readGraphml(text, name, onProgress)
  }),
}
