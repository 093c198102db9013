/** Files as a person gives them → a dossier. */
import { issue, type Issue } from '../core/issues.ts'
import { chooseReader, fittingFirst } from './choose-format.ts'
import type { Format, InputFile, ReadOptions, ReadResult } from './format.ts'
import { FORMATS } from './formats.ts'
import { readText } from './read-text.ts'
import { unpackFiles } from './unpack-files.ts'

export interface OpenOptions extends ReadOptions {
  /** Overrides the recognition of the format. */
  readonly formatId?: string
}

export interface OpenResult extends ReadResult {
  /** The one that the files were read as; `undefined` where none recognises them. */
  readonly format?: Format
}

/** Unpacks archives, finds the format and reads. At least one file. */
export function openFiles(files: readonly InputFile[], { formatId, ...options }: OpenOptions = {}): OpenResult {
  const { files: unpacked, issues } = unpackFiles(files)
  if (issues.length > 0) return { issues }
  const format = formatId === undefined ? chooseReader(unpacked) : FORMATS.find(({ id, read }) => id === formatId && read)
  const [first] = unpacked
  if (!format?.read || !first) return { issues: [whyUnknown(first)] }
  return { format, ...format.read(fittingFirst(unpacked, format), options) }
}

/** An empty file and a pointer of Git LFS are of no format, and say so themselves. */
function whyUnknown(file: InputFile | undefined): Issue {
  const [found] = file ? readText(file.content).issues : []
  return found ?? issue('format-unknown', '', { name: file?.name ?? '' })
}
