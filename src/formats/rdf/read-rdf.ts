/** RDF that Triplomat wrote → the dossier, whichever syntax and whichever program it went through. */
import { issue, type Issue } from '../../core/issues.ts'
import type { InputFile, ReadOptions, ReadResult } from '../format.ts'
import { readDossier } from '../read-dossier.ts'
import { readOnly } from '../read-only.ts'
import { readText } from '../read-text.ts'
import { buildDossier, DOSSIER, type RecordSubjects } from './build-dossier.ts'
import { collectStatements } from './collect-statements.ts'
import { makeFacts } from './facts.ts'
import { expandName } from './names.ts'
import { parseRdf } from './parse-rdf.ts'

/** The largest file of RDF that is read: 256 MiB, since it says at length what other formats say in short. */
export const RDF_LIMIT = 256 * 1024 * 1024

/** Reads the first file; `format` is the id to name where it is no dossier. Order, prefixes and blank nodes do not
 * matter. Other vocabularies are left out and named; issues name the record's IRI and, inside it, the field. */
export function readRdf(files: readonly InputFile[], format: string, { onProgress }: ReadOptions = {}): ReadResult {
  return readOnly(files, (content) => {
    const { text, issues } = readText(content, { limit: RDF_LIMIT })
    return text === undefined ? { issues } : readDocument(text, format, onProgress)
  })
}

/** Whether a file begins like RDF of Triplomat's, in any of these syntaxes. */
export function looksLikeOurs(start: string): boolean {
  return /^\s*(?:[#@<_]|(?:VERSION|PREFIX|BASE|GRAPH)\b|[a-z]+:)/i.test(start) && start.includes('urn:triplomat:')
}

/** Parsing is most of the work. */
const PARSING = 0.8

function readDocument(text: string, format: string, onProgress?: (part: number) => void): ReadResult {
  const statements = collectStatements()
  const problem = parseRdf(text, statements.take, (part) => onProgress?.(PARSING * part))
  if (problem) return { issues: [issue('not-rdf', '', { line: problem.line, reason: problem.reason })] }
  if (statements.valuesOf(DOSSIER, 'tri:version').length === 0) {
    const missing = `<${DOSSIER}> <${expandName('tri:version')}>`
    return { issues: [issue('not-this-format', '', { format, missing })] }
  }
  const facts = makeFacts(statements)
  const { value, subjects } = buildDossier(statements, facts)
  if (facts.issues.length > 0) return { issues: facts.issues }
  const { dossier, issues } = readDossier(value)
  const named = [...issues.map((one) => ({ ...one, path: locate(one.path, subjects) })), ...reportLeftOut(new Map([...statements.foreign, ...facts.leftOut]))]
  onProgress?.(1)
  return dossier ? { dossier, issues: named } : { issues: named }
}

/** `articles[0].claims[3].subject` → `<urn:triplomat:claim:…> subject`. */
function locate(path: string, { kinds, relations, entities, articles }: RecordSubjects): string {
  const [, list = '', index, inner = '', innerIndex, rest = ''] = PATH.exec(path) ?? []
  const at = Number(index)
  const article = articles[at]
  const within = article && { mentions: article.mentions, events: article.events, claims: article.claims }[inner]
  const subject = list !== 'articles'
    ? { 'ontology.kinds': kinds, 'ontology.relations': relations, entities }[list]?.[at]
    : within?.[Number(innerIndex)] ?? article?.article
  return subject === undefined ? path : `<${subject}> ${rest}`.trimEnd()
}

const PATH =
  /^(ontology\.kinds|ontology\.relations|entities|articles)\[(\d+)\](?:\.(mentions|events|claims)\[(\d+)\])?\.?(.*)$/

function reportLeftOut(fields: ReadonlyMap<string, number>): Issue[] {
  const first = [...fields].slice(0, MOST_LISTED)
  const listed = first.map(([field, count]) => issue('field-left-out', '', { field, count }))
  const unlisted = fields.size - listed.length
  return unlisted === 0 ? listed : [...listed, { ...issue('and-more', '', { count: unlisted }), level: 'warning' }]
}

/** Fields left out that are named one by one. */
const MOST_LISTED = 20
