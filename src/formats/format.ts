/** What a format is: one way to write a dossier down. */
import type { Issue, LosablePart } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'

/** What reading a file gives. Without a dossier there is at least one error; with one there may be warnings. */
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
  readonly mediaType: string
  /** The parts of a dossier that writing loses. Empty means lossless, and a test proves it. */
  readonly loses: readonly LosablePart[]
  write?(dossier: Dossier): string | Uint8Array | AsyncIterable<string>
  read?(input: string | Uint8Array): ReadResult
  /** Whether a file that begins like this is one of this format; `start` is up to its first 4,096 characters. */
  recognises?(start: string): boolean
}
