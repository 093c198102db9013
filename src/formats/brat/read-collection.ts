/** Documents of brat → a dossier, with what each record was read from. */
import type { Issue, IssueCode } from '../../core/issues.ts'
import type { Dossier } from '../../core/schema.ts'
import { DOSSIER_VERSION } from '../../core/vocabulary.ts'
import { compileAnnotations } from '../compile-annotations.ts'
import type { Configuration } from './configuration.ts'
import { makeAnnotatedText } from './make-annotated-text.ts'
import type { BratDocument } from './pair-files.ts'
import { readStandoff } from './read-standoff.ts'
import { restoreRecords, type ReadDocument, type Restored } from './restore-records.ts'

export interface ReadCollection {
  readonly documents: readonly ReadDocument[]
  /** Not checked yet; `undefined` where nothing could be made of the texts. */
  readonly restored?: Restored
  readonly issues: readonly Issue[]
}

const NOTHING: Dossier = {
  format: 'triplomat', version: DOSSIER_VERSION, ontology: { kinds: [], relations: [] }, entities: [], articles: [],
}

/** The same documents and the same configuration always give the same records. */
export function readCollection(all: readonly BratDocument[], configuration: Configuration): ReadCollection {
  const documents = all.filter(({ text }) => text.trim() !== '').map((document) => {
    const standoff = readStandoff(document)
    return { standoff, made: makeAnnotatedText(standoff, document.symmetric) }
  })
  const compiled = documents.length === 0
    ? { dossier: NOTHING, issues: [] }
    : compileAnnotations(documents.map(({ made: { text } }) => text))
  const lasting = compiled.dossier ? compiled.issues.filter(({ code }) => !CHECKED_AGAIN.has(code)) : compiled.issues
  const issues = [...documents.flatMap(({ made }) => made.issues), ...lasting]
  if (!compiled.dossier) return { documents, issues }
  const restored = restoreRecords(compiled.dossier, documents, configuration)
  return { documents, restored, issues: [...issues, ...restored.issues] }
}

/** What the check of a dossier's records finds: of what compiling made, nothing that lasts. */
const CHECKED_AGAIN: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'both-ends-the-same', 'reported-by-nobody', 'asserted-by-somebody', 'event-without-claims', 'scored-without-event',
  'date-after-publication',
])
