/** Files of a brat collection → its documents: texts with their standoff, and the configuration. */
import { issue, type Issue } from '../../core/issues.ts'
import type { StandoffFile } from '../../core/schema.ts'
import type { InputFile } from '../format.ts'
import { readText } from '../read-text.ts'
import { readConfiguration, type ArticleRecord, type Configuration } from './configuration.ts'
import { fileNames } from './file-names.ts'

/** Extensions of standoff, in the order in which brat reads the files of one text. */
export const STANDOFF: readonly string[] = ['ann', 'a1', 'a2', 'co', 'rel']

/** A text and the standoff files that belong to it, in brat's order. */
export interface BratDocument {
  /** What the article's id is made of: the name of its files, without extension. */
  readonly name: string
  /** What the configuration tells of the article. */
  readonly record?: ArticleRecord
  readonly text: string
  readonly files: readonly StandoffFile[]
}

/** What files make of a collection. */
export interface BratCollection {
  readonly documents: readonly BratDocument[]
  readonly configuration: Configuration
  readonly issues: readonly Issue[]
}

/** Pairs files by their names without the extension. A file without its partner is named, and makes an error where
 * no pair is left. */
export function pairFiles(files: readonly InputFile[]): BratCollection {
  const issues: Issue[] = []
  const groups = new Map<string, Map<string, string>>()
  let content = ''
  for (const file of files) {
    const { name } = file
    const [, stem = '', extension = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? []
    const known = groups.get(stem)
    const place = extension.toLowerCase()
    if (name === 'visual.conf') continue
    if (name !== 'annotation.conf' && (!EXTENSIONS.includes(place) || known?.has(place))) {
      issues.push(issue('file-left-out', '', { name }))
      continue
    }
    const read = readContent(file, place)
    issues.push(...read.issues.map((one) => ({ ...one, path: name })))
    if (name === 'annotation.conf') content = read.text ?? ''
    else if (read.text !== undefined) groups.set(stem, (known ?? new Map<string, string>()).set(place, read.text))
  }
  const configuration = readConfiguration(content)
  const records = recordsByName(configuration)
  const documents: BratDocument[] = []
  const alone: Issue[] = []
  for (const [name, group] of groups) {
    const text = group.get('txt')
    const standoff = STANDOFF.flatMap((extension) => {
      const content = group.get(extension)
      return content === undefined ? [] : [{ extension, content }]
    })
    if (text === undefined) alone.push(...standoff.map(({ extension }) => missing(`${name}.${extension}`, `${name}.txt`)))
    else if (standoff.length === 0) alone.push(missing(`${name}.txt`, `${name}.ann`))
    else {
      const record = records.get(name)
      documents.push({ name: record?.id ?? name, ...(record ? { record } : {}), text, files: standoff })
    }
  }
  // Why: what is whole is worth reading although another pair is not.
  issues.push(...alone.map((one) => (documents.length > 0 ? { ...one, level: 'warning' as const } : one)))
  return { documents, configuration, issues: [...issues, ...configuration.issues] }
}

const EXTENSIONS = ['txt', ...STANDOFF]

/** The articles that the configuration tells of, by the names of their files. */
function recordsByName({ articles }: Configuration): ReadonlyMap<string, ArticleRecord> {
  const names = fileNames(articles.map(({ id }) => id))
  return new Map(articles.map((record) => [names.get(record.id) ?? '', record]))
}

function missing(name: string, partner: string): Issue {
  return issue('partner-missing', name, { name, partner })
}

/** Why empty standoff is none of an error: brat makes an empty file of a text that nobody has annotated. */
function readContent({ content }: InputFile, extension: string): { text?: string; issues: Issue[] } {
  const read = readText(content, { keepMark: true })
  if (extension === 'txt' || !read.issues.some(({ code }) => code === 'file-empty')) return read
  const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  return { text, issues: [] }
}
