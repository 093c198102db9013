/** The report that a person reads and prints: one page of HTML that needs nothing else and runs nothing. */
import { indexDossier } from '../core/index-dossier.ts'
import type { Dossier, Language } from '../core/schema.ts'
import type { Format } from './format.ts'
import { groupTies } from './html-report/group-ties.ts'
import { speaker } from './html-report/speaker.ts'
import { writePage } from './html-report/write-page.ts'
import { piecesOf } from './pieces-of.ts'

export interface ReportOptions {
  readonly language: Language
  /** SVG; shown as an image, so that nothing in it can run. */
  readonly picture?: string
  /** Ids of the claims to list; all where it is left out. */
  readonly claims?: Iterable<string>
  /** What is shown, in words, with the filters in force. */
  readonly question?: string
}

/** Every claim with its sentence, grouped by the pair of entities that it ties, the pairs with most claims first. All text is
 * escaped, and the page's policy lets no script run and nothing be loaded. The dossier is expected to be valid. */
export function writeReport(dossier: Dossier, { language, claims, ...rest }: ReportOptions): Iterable<string> {
  const index = indexDossier(dossier)
  const wanted = claims === undefined ? undefined : new Set(claims)
  const listed = [...index.claims.values()].filter(({ claim }) => !wanted || wanted.has(claim.id))
  return piecesOf(() => writePage({ index, ties: groupTies(listed), listed: listed.length, say: speaker(index, language), ...rest }))
}

/** Written only. On the command line without a picture, in English. Of bases, those of what speakers say are left out. */
export const htmlReport: Format = {
  id: 'html-report',
  extension: 'html',
  mediaType: 'text/html',
  loses: [
    'ontology', 'entities', 'names', 'identifiers', 'actsFor', 'text', 'mentions', 'spans', 'untoldEvents', 'bases', 'descriptions',
    'orphans', 'drafts', 'teaching', 'order',
  ],
  write: (dossier) => [{ name: 'report.html', pieces: writeReport(dossier, { language: 'en' }) }],
}
