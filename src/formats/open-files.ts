/** Files as a person gives them → a dossier. */
import { issue } from '../core/issues.ts'
import { chooseReader } from './choose-format.ts'
import type { Format, InputFile, ReadOptions, ReadResult } from './format.ts'
import { FORMATS } from './formats.ts'
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
  if (!format?.read) return { issues: [issue('format-unknown', '', { name: unpacked[0]?.name ?? '' })] }
  return { format, ...format.read(unpacked, options) }
}
