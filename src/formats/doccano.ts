/** doccano's JSON Lines: texts with labelled stretches, and relations between them. */
import { issue } from '../core/issues.ts'
import { compileAnnotations } from './compile-annotations.ts'
import { readExample } from './doccano/read-example.ts'
import { splitExamples } from './doccano/split-examples.ts'
import type { Format } from './format.ts'
import { makeLeftOut } from './loose-json.ts'
import { readOnly } from './read-only.ts'
import { readText } from './read-text.ts'

/** Reads what doccano imports and what its versions export: `label` or `labels` as `[start, end, type]`, `entities`
 * with `relations`, and `annotations`. A line that is broken costs no other line. Its server counts code points, its
 * editor may count graphemes, and no quote is stored to tell. https://doccano.github.io/doccano/ */
export const doccano: Format = {
  id: 'doccano',
  extension: 'jsonl',
  alsoReads: ['json'],
  mediaType: 'application/jsonl',
  loses: [],
  recognises: (start) => /^\s*\[?\s*\{/.test(start) && !/"denotations"\s*:/.test(start) && (
    /"labels?"\s*:\s*\[\s*(?:\]|\[\s*\d+\s*,\s*\d+\s*,\s*")/.test(start) && /"(?:text|data)"\s*:\s*"/.test(start) ||
    /"(?:entities|annotations)"\s*:\s*\[\s*\{[^{}]*"start_offset"\s*:/.test(start)),
  read: (files) => readOnly(files, (content, name) => {
    const { text: source, issues } = readText(content)
    if (source === undefined) return { issues }
    const leftOut = makeLeftOut()
    const { examples, problem } = splitExamples(source, leftOut)
    if (problem) return { issues: [problem] }
    const place = { fileName: name, count: examples.length, leftOut }
    const texts = examples.flatMap((example) => readExample(example, place))
    if (texts.length === 0) {
      const other = issue('not-this-format', '', { format: 'doccano', missing: 'text, label' })
      return { issues: [other, ...leftOut.issues()] }
    }
    const result = compileAnnotations(texts)
    return { ...result, issues: [...leftOut.issues(), ...result.issues] }
  }),
}
