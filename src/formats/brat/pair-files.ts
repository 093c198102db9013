/** Files of a brat collection → its documents: texts with their standoff, and the configuration. */
import { issue, type Issue } from '../../core/issues.ts'
import type { StandoffFile } from '../../core/schema.ts'
import type { InputFile } from '../format.ts'
import { readText } from '../read-text.ts'
import { readConfiguration, type ArticleRecord, type Configuration } from './configuration.ts'
import { lastPart, recordFinder } from './find-record.ts'
import { joinConfigurations } from './join-configurations.ts'

/** Extensions of standoff, in the order in which brat reads the files of one text. */
export const STANDOFF: readonly string[] = ['ann', 'a1', 'a2', 'co', 'rel']

/** A text and the standoff files that belong to it, in brat's order. */
export interface BratDocument {
  /** What the article's id is made of: the name of its files, without extension. */
  readonly name: string
  /** What the configuration tells of the article. */
  readonly record?: ArticleRecord
  /** Types of relations that its configuration declares to read the same both ways. */
  readonly symmetric: ReadonlySet<string>
  readonly text: string
  readonly files: readonly StandoffFile[]
}

/** What files make of a collection. */
export interface BratCollection {
  readonly documents: readonly BratDocument[]
  readonly configuration: Configuration
  readonly issues: readonly Issue[]
}

/** Pairs files by their names without the extension, in each folder apart. A file without its partner is named, and
 * makes an error where no pair is left. A document's configuration is the `annotation.conf` of the nearest folder
 * upwards, or the only one that there is; its name has its folders where another one is called the same. */
export function pairFiles(files: readonly InputFile[]): BratCollection {
  const issues: Issue[] = []
  const groups = new Map<string, Map<string, string>>()
  const configurations = new Map<string, Configuration>()
  for (const file of files) {
    const { name } = file
    const [, folder = '', base = ''] = /^(.*\/)?([^/]*)$/.exec(name) ?? []
    const [, stem = '', extension = ''] = /^(.*)\.([^.]+)$/.exec(base) ?? []
    const known = groups.get(folder + stem)
    const place = extension.toLowerCase()
    if (base === 'visual.conf') continue
    if (base !== 'annotation.conf' && (!EXTENSIONS.includes(place) || known?.has(place))) {
      issues.push(issue('file-left-out', '', { name }))
      continue
    }
    const read = readContent(file, place)
    issues.push(...read.issues.map((one) => ({ ...one, path: name })))
    if (base === 'annotation.conf') configurations.set(folder, readConfiguration(read.text ?? '', name))
    else if (read.text !== undefined) {
      groups.set(folder + stem, (known ?? new Map<string, string>()).set(place, read.text))
    }
  }
  const { pairs, alone } = sortGroups(groups)
  const findRecord = recordFinder(pairs.map(({ path }) => path), configurations)
  const names = shortNames(pairs.map(({ path }) => path))
  const documents = pairs.map(({ path, ...pair }): BratDocument => {
    const { record, symmetric } = findRecord(path)
    return { ...pair, name: record?.id ?? names.get(path) ?? path, ...(record ? { record } : {}), symmetric }
  })
  const configuration = joinConfigurations([...configurations.values()])
  // Why: what is whole is worth reading although another pair is not.
  issues.push(...alone.map((one) => (documents.length > 0 ? { ...one, level: 'warning' as const } : one)))
  return { documents, configuration, issues: [...issues, ...configuration.issues] }
}

const EXTENSIONS = ['txt', ...STANDOFF]

/** `path` is that of both files, without extension. */
interface Pair extends Pick<BratDocument, 'text' | 'files'> {
  readonly path: string
}

function sortGroups(groups: ReadonlyMap<string, ReadonlyMap<string, string>>): { pairs: Pair[]; alone: Issue[] } {
  const pairs: Pair[] = []
  const alone: Issue[] = []
  for (const [path, group] of groups) {
    const text = group.get('txt')
    const files = STANDOFF.flatMap((extension) => {
      const content = group.get(extension)
      return content === undefined ? [] : [{ extension, content }]
    })
    if (text === undefined) {
      for (const { extension } of files) alone.push(missing(`${path}.${extension}`, `${path}.txt`))
    } else if (files.length === 0) alone.push(missing(`${path}.txt`, `${path}.ann`))
    else pairs.push({ path, text, files })
  }
  return { pairs, alone }
}

/** Each path with its last part, or where two have the same, with itself but for the folder that all are in. */
function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(lastPart(path), (counts.get(lastPart(path)) ?? 0) + 1)
  const [first = ''] = paths
  let shared = first.length
  for (const path of paths) {
    let length = 0
    while (length < shared && path[length] === first[length]) length++
    shared = length
  }
  const folder = first.slice(0, shared).lastIndexOf('/') + 1
  return new Map(paths.map((path) =>
    [path, (counts.get(lastPart(path)) ?? 0) > 1 ? path.slice(folder) : lastPart(path)]))
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
