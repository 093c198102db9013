/** WebAnno TSV 3, as WebAnno and INCEpTION write it. */
import { hasErrors, issue, type Issue } from '../core/issues.ts'
import type { AnnotatedText } from './annotated-text.ts'
import { compileAnnotations } from './compile-annotations.ts'
import type { Format } from './format.ts'
import { readText } from './read-text.ts'
import { makeAnnotatedText } from './webanno-tsv/make-annotated-text.ts'
import { parseTsv } from './webanno-tsv/parse-tsv.ts'

const BEGINNING = '#FORMAT=WebAnno TSV 3'

/** Read only: the format has no place for words between sentences, nor for most of what a claim says. Several files
 * are one dossier. */
export const webannoTsv: Format = {
  id: 'webanno-tsv',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  loses: [],
  recognises: (start) => start.startsWith(BEGINNING),
  read: (files) => {
    const issues: Issue[] = []
    const texts: AnnotatedText[] = []
    for (const { name, content } of files) {
      const read = readText(content)
      issues.push(...read.issues.map((one) => ({ ...one, path: name })))
      if (read.text === undefined) continue
      if (!read.text.startsWith(BEGINNING)) {
        issues.push(issue('not-this-format', name, { format: 'webanno-tsv', missing: BEGINNING }))
        continue
      }
      const stem = name.replace(/\.tsv$/i, '') || 'text'
      const made = makeAnnotatedText(parseTsv(read.text, stem), stem)
      texts.push(made.text)
      for (const one of made.issues) issues.push(one)
    }
    if (hasErrors(issues)) return { issues }
    const result = compileAnnotations(texts)
    return { ...result, issues: [...issues, ...result.issues] }
  },
}
