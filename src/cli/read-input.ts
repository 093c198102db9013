/** What the user named as input → a dossier. */
import { statSync } from 'node:fs'
import { chooseReader } from '../formats/choose-format.ts'
import type { Format } from '../formats/format.ts'
import { FORMATS } from '../formats/formats.ts'
import { native } from '../formats/native.ts'
import type { Dossier } from '../core/schema.ts'
import type { CliTexts } from '../i18n/cli-en.ts'
import { readBytes } from './read-bytes.ts'
import { inFile, readDataFolder, type FileIssue } from './read-data-folder.ts'

/** The folder that is taken where the user names no input. */
export const DEFAULT_INPUT = 'data'

/** A dossier, or the problems of its file, or (`refusal`) a sentence on why the name cannot be used at all. */
export interface Input {
  readonly dossier?: Dossier
  readonly issues: FileIssue[]
  readonly refusal?: string
}

/** Reads a file, a data folder or, for `-`, standard input. `formatId` overrides the recognition of the format. */
export function readInput(name: string, texts: CliTexts, formatId?: string): Input {
  const readers = FORMATS.filter(({ read }) => read)
  const known = readers.map(({ id }) => id).join(', ')
  const wanted = readers.find(({ id }) => id === formatId)
  if (formatId !== undefined && !wanted) return { issues: [], refusal: texts.unknownFormat(formatId, known) }
  if (name !== '-' && isFolder(name)) return readDataFolder(name)
  const { bytes, issues } = readBytes(name)
  if (!bytes) return { issues: inFile(issues, name) }
  const format = wanted ?? chooseReader(name, bytes) ?? (name === '-' ? native : undefined)
  if (!format) return { issues: [], refusal: texts.unknownFormatOf(name, known) }
  return readAs(format, bytes, name)
}

/** Whether an input has the problem that it is not there or may not be read: wrong usage, and no fault of the data. */
export function isMissing({ issues }: Input, name: string): boolean {
  return issues.some(({ code, file }) => file === name && (code === 'file-missing' || code === 'file-unreadable'))
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory()
  } catch {
    return false
  }
}

function readAs(format: Format, bytes: Uint8Array, name: string): Input {
  const { dossier, issues } = format.read?.(bytes) ?? { issues: [] }
  return dossier ? { dossier, issues: inFile(issues, name) } : { issues: inFile(issues, name) }
}
