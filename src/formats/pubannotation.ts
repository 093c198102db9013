/** PubAnnotation's JSON, which TextAE edits too: denotations, relations, attributes and modifications of a text. */
import { compileAnnotations } from './compile-annotations.ts'
import type { Format } from './format.ts'
import { makeLeftOut } from './loose-json.ts'
import { readJson } from './read-dossier.ts'
import { readOnly } from './read-only.ts'
import { findDocuments } from './pubannotation/find-documents.ts'
import { readDocument } from './pubannotation/read-document.ts'
import { issue } from '../core/issues.ts'

/** Reads one document or a list of them, with the tracks of several projects. A modification `Negation` denies the
 * relation that it names, and those of a denotation that it names; `Speculation` makes them alleged, as does what
 * nobody understands of such words. Attributes and modifications of a denotation become its note.
 * The specification does not say in which unit offsets count; the sites count code points.
 * https://www.pubannotation.org/docs/annotation-format/ */
export const pubannotation: Format = {
  id: 'pubannotation',
  extension: 'json',
  mediaType: 'application/json',
  loses: [],
  recognises: (start) => /^\s*[[{]/.test(start) &&
    (/"denotations"\s*:\s*\[/.test(start) || (/"sourcedb"\s*:/.test(start) && /"(?:text|sourceid)"\s*:/.test(start))),
  read: (files) => readOnly(files, (content, name) => {
    const { value, issues } = readJson(content)
    if (issues.length > 0) return { issues }
    const documents = findDocuments(value)
    if (documents.length === 0) {
      return { issues: [issue('not-this-format', '', { format: 'pubannotation', missing: 'text, denotations' })] }
    }
    const leftOut = makeLeftOut()
    const texts = documents.map(({ document, path }, index) =>
      readDocument(document, { path, fileName: name, index, count: documents.length, leftOut }))
    const result = compileAnnotations(texts.filter((text) => text !== undefined))
    return { ...result, issues: [...leftOut.issues(), ...result.issues] }
  }),
}
