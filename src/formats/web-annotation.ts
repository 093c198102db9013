/** W3C Web Annotation (Recommendation of 2017-02-23) as JSON-LD. */
import { issue } from '../core/issues.ts'
import { compileAnnotations } from './compile-annotations.ts'
import type { Format, InputFile, ReadResult } from './format.ts'
import { makeLeftOut } from './loose-json.ts'
import { parseJson } from './parse-json.ts'
import { readOnly } from './read-only.ts'
import { readText } from './read-text.ts'
import { findAnnotations } from './web-annotation/find-annotations.ts'
import { groupAnnotations } from './web-annotation/group-annotations.ts'
import { isOwnPage, readPage } from './web-annotation/read-page.ts'
import { writePage } from './web-annotation/write-page.ts'

/** Why more than other files: 100,000 claims, each with its quote, context and IRIs, are 110 MB. */
const LIMIT = 256 * 1024 * 1024

/** Lossless. Writes one AnnotationPage, the specification's own container of annotations: one annotation a mention and
 * one a claim, with quote and position selectors, offsets in code points as the specification demands. The texts stand
 * in the page as resources, and so do ontology and entities, so that the file needs no other. Reads that page, and the
 * annotations of other tools in any of the containers that they use; those of a web page without its text get an
 * article made of their quotes, unless a `.txt` comes along. https://www.w3.org/TR/annotation-model/ */
export const webAnnotation: Format = {
  id: 'web-annotation',
  extension: 'jsonld',
  alsoReads: ['json'],
  mediaType: 'application/ld+json',
  loses: [],
  limit: LIMIT,
  recognises: (start) => /^\s*[[{]/.test(start) && (CONTEXT.test(start) || TYPE.test(start)),
  write: (dossier) => [{ name: 'annotations.jsonld', pieces: writePage(dossier) }],
  read: (files) => {
    const texts = files.filter(isText)
    const others = files.filter((file) => !isText(file))
    return readOnly(others.length === 0 ? files : others, (content, name) => {
      const { text, issues: unreadable } = readText(content, { limit: LIMIT })
      if (text === undefined) return { issues: unreadable }
      const { value, issues } = parseJson(text)
      if (issues.length > 0) return { issues }
      if (!isOwnPage(value)) return readForeign(value, name, texts)
      const { dossier, issues: found } = readPage(value)
      const unused = texts.map((file) => issue('file-left-out', '', { name: file.name }))
      return { ...(dossier ? { dossier } : {}), issues: [...found, ...unused] }
    })
  },
}

const CONTEXT = /"https?:\/\/www\.w3\.org\/ns\/anno(?:\.jsonld)?"/
const TYPE = /"@?type"\s*:\s*(?:\[\s*)?"(?:Annotation(?:Page|Collection)?|Text(?:Quote|Position)Selector)"/

function isText({ name }: InputFile): boolean {
  return /\.txt$/i.test(name)
}

function readForeign(value: unknown, name: string, files: readonly InputFile[]): ReadResult {
  const leftOut = makeLeftOut()
  const annotations = findAnnotations(value, leftOut)
  if (annotations.length === 0) {
    return { issues: [issue('not-this-format', '', { format: 'web-annotation', missing: 'type: Annotation' })] }
  }
  const { texts, issues } = groupAnnotations(annotations, { fileName: name, files, leftOut })
  if (texts.length === 0) {
    const partner = name.replace(/\.[^.]*$/, '.txt')
    return { issues: [issue('partner-missing', '', { name, partner }), ...issues, ...leftOut.issues()] }
  }
  const result = compileAnnotations(texts)
  return { ...result, issues: [...issues, ...leftOut.issues(), ...result.issues] }
}
