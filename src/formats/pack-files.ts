/** Several files as one. */
import { strToU8, zipSync, type ZippableFile } from 'fflate'
import type { WrittenFile } from './format.ts'

/** A zip archive of the files, always the same for the same files: without times. */
export function packFiles(files: readonly WrittenFile[]): Uint8Array {
  const entries = files.map(({ name, pieces }) => [name, [strToU8([...pieces].join('')), { mtime: EARLIEST }] satisfies ZippableFile] as const)
  return zipSync(Object.fromEntries(entries), { level: 6 })
}

/** The first day that zip can tell, at noon: no zone of the machine makes another year of it. */
const EARLIEST = '1980-01-01T12:00:00'
