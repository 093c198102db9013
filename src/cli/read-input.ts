/** What the user named as input → a dossier. */
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { InputFile, ReadOptions } from '../formats/format.ts'
import { FORMATS } from '../formats/formats.ts'
import { native } from '../formats/native.ts'
import { openFiles } from '../formats/open-files.ts'
import { MAX_UNPACKED_SIZE } from '../formats/unpack-files.ts'
import type { Dossier } from '../core/schema.ts'
import type { CliTexts } from '../i18n/cli-en.ts'
import { readBytes } from './read-bytes.ts'
import { inFile, readDataFolder, type FileIssue } from './read-data-folder.ts'

/** The folder that is taken where the user names no input. */
export const DEFAULT_INPUT = 'data'

/** A dossier, or the problems of its files, or (`refusal`) a sentence on why the names cannot be used at all. */
export interface Input {
  readonly dossier?: Dossier
  readonly issues: FileIssue[]
  readonly refusal?: string
}

export interface InputOptions extends ReadOptions {
  /** Overrides the recognition of the format. */
  readonly formatId?: string
}

/** Reads one or several files that belong together, a data folder, any other folder with all files in it or, for `-`, standard
 * input. Archives are unpacked. */
export function readInput(names: readonly string[], texts: CliTexts, { formatId, ...options }: InputOptions = {}): Input {
  const readers = FORMATS.filter(({ read }) => read)
  const known = readers.map(({ id }) => id).join(', ')
  if (formatId !== undefined && !readers.some(({ id }) => id === formatId)) {
    return { issues: [], refusal: texts.unknownFormat(formatId, known) }
  }
  const [first = DEFAULT_INPUT] = names
  if (names.length <= 1 && isDataFolder(first)) return readDataFolder(first)
  const { files, issues } = readAll(names.flatMap((name) =>
    (isFolder(name) ? filesIn(name).map((inside) => ({ path: join(name, inside), name: inside })) : [{ path: name, name: basename(name) }])))
  if (issues.length > 0) return { issues }
  const wanted = formatId === undefined ? options : { ...options, formatId }
  const opened = openFiles(files, wanted)
  const isUnknown = opened.issues.some(({ code }) => code === 'format-unknown')
  if (isUnknown && first !== '-') return { issues: [], refusal: texts.unknownFormatOf(first, known) }
  // Why: what comes by standard input and is like nothing else is best explained by the reader of our own.
  const { dossier, issues: found } = isUnknown ? openFiles(files, { ...options, formatId: native.id }) : opened
  return dossier ? { dossier, issues: inFile(found, first) } : { issues: inFile(found, first) }
}

/** Whether an input has the problem that it is not there or may not be read: wrong usage, and no fault of the data. */
export function isMissing({ issues }: Input, names: readonly string[]): boolean {
  return issues.some(({ code, file }) => names.includes(file) && (code === 'file-missing' || code === 'file-unreadable'))
}

/** `name` is the one that the format sees: with the folders below the one that was given. */
function readAll(given: readonly { path: string; name: string }[]): { files: InputFile[]; issues: FileIssue[] } {
  const files: InputFile[] = []
  const issues: FileIssue[] = []
  let left = MAX_UNPACKED_SIZE
  for (const { path, name } of given) {
    const { bytes, issues: found } = readBytes(path, left)
    issues.push(...inFile(found, path))
    if (!bytes) break
    left -= bytes.length
    files.push({ name: path === '-' ? '' : name, content: bytes })
  }
  return { files, issues }
}

function isFolder(name: string): boolean {
  try {
    return name !== '-' && statSync(name).isDirectory()
  } catch {
    return false
  }
}

/** A folder that holds a part of a dossier kept by hand, or nothing at all: what is missing of it is then said. */
function isDataFolder(name: string): boolean {
  if (!isFolder(name)) return false
  const names = readdirSync(name)
  return names.length === 0 || ['ontology.json', 'entities.json', 'articles'].some((part) => names.includes(part))
}

/** Paths below the folder, apart by `/`, in their order; hidden files are passed over. */
function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((one) => (one.isDirectory() ? filesIn(folder, `${below}${one.name}/`) : one.isFile() ? [`${below}${one.name}`] : []))
    .sort()
}
