/** What a format writes, as text. */
import { issue } from '../../src/core/issues.ts'
import type { Dossier } from '../../src/core/schema.ts'
import type { Format, InputFile, ReadOptions, ReadResult, WriteOptions } from '../../src/formats/format.ts'

/** The files, each as one string. */
export function writeFiles(format: Format, dossier: Dossier, options?: WriteOptions): { name: string; content: string }[] {
  if (!format.write) throw new Error(`${format.id} does not write`)
  return format.write(dossier, options).map(({ name, pieces }) => ({ name, content: [...pieces].join('') }))
}

/** The one file of a format that writes one. */
export function writeText(format: Format, dossier: Dossier): string {
  const files = writeFiles(format, dossier)
  if (files.length !== 1 || !files[0]) throw new Error(`${format.id} writes ${files.length} files, not one`)
  return files[0].content
}

/** Reads one file, or several. */
export function readFiles(
  format: Format,
  input: string | Uint8Array | readonly InputFile[],
  options?: ReadOptions,
): ReadResult {
  if (!format.read) return { issues: [issue('format-unknown', '', { name: format.id })] }
  return format.read(Array.isArray(input) ? input : [{ name: `file.${format.extension}`, content: input as string | Uint8Array }], options)
}
