/** GEXF, the format of Gephi, in its versions 1.3 and 1.2. */
import type { LosablePart } from '../core/issues.ts'
import type { Format } from './format.ts'
import { GEXF_VERSIONS, type GexfVersion } from './gexf/gexf-version.ts'
import { readGexf } from './gexf/read-gexf.ts'
import { writeGexf } from './gexf/write-gexf.ts'
import { piecesOf } from './pieces-of.ts'
import { readOnly } from './read-only.ts'
import { readText } from './read-text.ts'

/** What the two tables of a claim graph have no column for. */
const LOSES: readonly LosablePart[] = [
  'ontology', 'articles', 'text', 'mentions', 'spans', 'untoldEvents', 'bases', 'orphans', 'drafts', 'teaching', 'order',
]
/** 256 MiB: a hundred thousand claims take about half of it. */
const LIMIT = 256 * 1024 * 1024

/** As Gephi writes it. The reader takes 1.1 and 1.2 too. */
export const gexf: Format = gexfOf('gexf', GEXF_VERSIONS['1.3'])

/** For readers that refuse 1.3, such as NetworkX 2.8. */
export const gexf12: Format = gexfOf('gexf-1.2', GEXF_VERSIONS['1.2'])

function gexfOf(id: string, version: GexfVersion): Format {
  return {
    id,
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    loses: LOSES,
    limit: LIMIT,
    recognises: (start) => {
      const root = /^[^]*?<gexf\s([^>]*)>/.exec(start)?.[1]
      return root !== undefined && /1\.2/.test(root) === (version.number === '1.2')
    },
    write: (dossier) => [{ name: 'dossier.gexf', pieces: piecesOf(() => writeGexf(dossier, version)) }],
    read: (files, { onProgress } = {}) => readOnly(files, (content, name) => {
      const { text, issues } = readText(content, { limit: LIMIT })
      return text === undefined ? { issues } : readGexf(text, name, onProgress)
    }),
  }
}
