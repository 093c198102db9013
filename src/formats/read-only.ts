/** Reading for formats whose dossier is one file. */
import { issue } from '../core/issues.ts'
import type { InputFile, ReadResult } from './format.ts'

/** Reads the first file, and names each other one as left out. */
export function readOnly(files: readonly InputFile[], read: (content: string | Uint8Array, name: string) => ReadResult): ReadResult {
  const [first, ...others] = files
  if (!first) throw new Error('a format was given no file to read: give at least one')
  const result = read(first.content, first.name)
  return { ...result, issues: [...result.issues, ...others.map(({ name }) => issue('file-left-out', '', { name }))] }
}
