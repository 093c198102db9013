/** What a format is: one way to write a dossier down. */
import type { Issue, LosablePart } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import type { ColumnMap } from './column-map.ts'

/** A file as it was given. A string is taken as already decoded. */
export interface InputFile {
  /** With its extension, and with the folders in which it stands, apart by `/`, below what was given; empty where it came by standard
   * input or by paste. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** A file of what a format writes, in pieces that are made as they are asked for. */
export interface WrittenFile {
  /** With its extension. Where a format writes one file only, the shell may give it another name. */
  readonly name: string
  readonly pieces: Iterable<string>
}

export interface WriteOptions {
  /** Begins tables with a byte order mark, which Excel needs to see UTF-8. Default false. */
  readonly byteOrderMark?: boolean
}

export interface ReadOptions {
  /** Which column of a table holds what; what it does not say is guessed from the names of the columns. */
  readonly columns?: ColumnMap
  /** Is told now and then which part of the file was read, from 0 to 1. */
  readonly onProgress?: (part: number) => void
}

/** What reading gives. Without a dossier there is at least one error; with one there may be warnings. */
export interface ReadResult {
  readonly dossier?: Dossier
  readonly issues: Issue[]
}

/** One file of this folder, listed in `FORMATS`. Bad data comes back as issues and never as an exception. */
export interface Format {
  /** As given on the command line, such as `gexf`. */
  readonly id: string
  /** Without the leading dot; may have several parts, such as `graph.json`. */
  readonly extension: string
  /** Other extensions of files that it reads. */
  readonly alsoReads?: readonly string[]
  readonly mediaType: string
  /** Its files name each other, and must keep their names: they go into a folder or an archive. */
  readonly isCollection?: boolean
  /** The parts of a dossier that writing loses. Empty means lossless, and a test proves it. */
  readonly loses: readonly LosablePart[]
  /** Most bytes of one file that are read; default `MAX_FILE_SIZE`. */
  readonly limit?: number
  /** One file, or several that belong together. The dossier is expected to be valid. */
  write?(dossier: Dossier, options?: WriteOptions): readonly WrittenFile[]
  /** At least one file. Files that the format has no use for are named in a `file-left-out` issue. */
  read?(files: readonly InputFile[], options?: ReadOptions): ReadResult
  /** Whether a file that begins like this is one of this format; `start` is up to its first 4,096 characters. */
  recognises?(start: string): boolean
}
