/** The folder in which a dossier is kept by hand → the dossier. */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkAgainst, checkShape } from '../core/check-shape.ts'
import { assembleDossier } from '../core/dossier.ts'
import { hasErrors, issue, type Issue } from '../core/issues.ts'
import { articleFileSchema, entitiesSchema, ontologySchema, type Dossier } from '../core/schema.ts'
import { validateDossier } from '../core/validate.ts'
import { readJson } from '../formats/read-dossier.ts'
import { readText } from '../formats/read-text.ts'
import { readBytes } from './read-bytes.ts'

/** An issue, and the file that it is in; `path` is the path inside that file. */
export interface FileIssue extends Issue {
  readonly file: string
}

const ONTOLOGY = 'ontology.json'
const ENTITIES = 'entities.json'
const ARTICLES = 'articles'

/**
 * Reads `ontology.json`, `entities.json` and, in the order of their names, `articles/<id>.json` with `articles/<id>.txt`,
 * which is taken byte for byte. Other files are left alone. Nothing is thrown: what is missing or wrong is an issue, and
 * with an error among them there is no dossier.
 */
export function readDataFolder(folder: string): { dossier?: Dossier; issues: FileIssue[] } {
  const slugs = listArticles(folder)
  if (!slugs) return { issues: [missing(folder)] }
  const ontology = readRecord(join(folder, ONTOLOGY), (value) => checkAgainst(ontologySchema, value))
  const entities = readRecord(join(folder, ENTITIES), (value) => checkAgainst(entitiesSchema, value))
  const articles = slugs.map((slug) => readArticle(join(folder, ARTICLES), slug))
  const issues = [ontology, entities, ...articles].flatMap((part) => part.issues)
  if (!ontology.data || !entities.data || articles.some(({ data }) => !data)) return { issues }
  const parts = { ontology: ontology.data, entities: entities.data, articles: articles.flatMap(({ data }) => data ?? []) }
  const { dossier, issues: shape } = checkShape(assembleDossier(parts))
  const found = [...shape, ...(dossier ? validateDossier(dossier) : [])].map((one) => relocate(one, folder, slugs))
  const all = [...issues, ...found]
  return dossier && !hasErrors(all) ? { dossier, issues: all } : { issues: all }
}

interface Part<Data> {
  readonly data?: Data
  readonly issues: FileIssue[]
}

/** Names without ending; `undefined` where there is no such folder. A folder `articles` that is not there holds none. */
function listArticles(folder: string): string[] | undefined {
  const names = listFiles(folder)
  if (!names) return undefined
  const articles = (listFiles(join(folder, ARTICLES)) ?? []).filter((name) => /\.(json|txt)$/.test(name) && name[0] !== '.')
  return [...new Set(articles.map((name) => name.replace(/\.(json|txt)$/, '')))].sort()
}

function listFiles(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}

function missing(file: string): FileIssue {
  return { ...issue('file-missing', '', { name: file }), file }
}

function readRecord<Data>(file: string, check: (value: unknown) => { data?: Data; issues: Issue[] }): Part<Data> {
  const { bytes, issues } = readBytes(file)
  if (!bytes) return { issues: inFile(issues, file) }
  const { value, issues: unread } = readJson(bytes)
  if (unread.length > 0) return { issues: inFile(unread, file) }
  const { data, issues: misshapen } = check(value)
  return data === undefined ? { issues: inFile(misshapen, file) } : { data, issues: [] }
}

function readArticle(folder: string, slug: string): Part<{ record: unknown; text: string }> {
  const recordFile = join(folder, `${slug}.json`)
  const textFile = join(folder, `${slug}.txt`)
  const { data: record, issues: recordIssues } = readRecord(recordFile, (value) => checkAgainst(articleFileSchema, value))
  const { bytes, issues: textIssues } = readBytes(textFile)
  const { text, issues: encoding } = bytes ? readText(bytes, { keepMark: true }) : { issues: [] }
  const issues = [...recordIssues, ...inFile([...textIssues, ...encoding], textFile)]
  if (!record || !bytes || text === undefined) return { issues }
  if (record.id !== slug) {
    const args = { expected: slug, found: JSON.stringify(record.id) }
    issues.push({ ...issue('wrong-shape', 'id', args, record.id), file: recordFile })
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (record.sha256 !== sha256) {
    issues.push({ ...issue('text-changed', 'sha256', { sha256 }, record.id), file: recordFile })
  }
  return { data: { record, text }, issues }
}

/** The issues of one file, with its name. */
export function inFile(issues: readonly Issue[], file: string): FileIssue[] {
  return issues.map((one) => ({ ...one, file }))
}

/** From a path in the dossier to the file it came from and the path in there. */
function relocate(found: Issue, folder: string, slugs: readonly string[]): FileIssue {
  const { path } = found
  if (path.startsWith('ontology')) return { ...found, path: path.replace(/^ontology\.?/, ''), file: join(folder, ONTOLOGY) }
  if (path.startsWith('entities')) return { ...found, file: join(folder, ENTITIES) }
  const [, index, rest = ''] = /^articles\[(\d+)\]\.?(.*)$/.exec(path) ?? []
  const slug = slugs[Number(index)]
  if (slug === undefined) return { ...found, file: folder }
  if (rest === 'text') return { ...found, path: '', file: join(folder, ARTICLES, `${slug}.txt`) }
  return { ...found, path: rest, file: join(folder, ARTICLES, `${slug}.json`) }
}
