/** A file or standard input → bytes, without ever holding more than the limit. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { issue, type Issue } from '../core/issues.ts'
import { MAX_FILE_SIZE } from '../formats/read-text.ts'

const CHUNK = 1024 * 1024

/** Reads a file, or standard input for `-`. A file over `limit` bytes (default `MAX_FILE_SIZE`) is refused by its size, a
 * stream as soon as it has passed the limit. */
export function readBytes(name: string, limit = MAX_FILE_SIZE): { bytes?: Uint8Array; issues: Issue[] } {
  let file: number | undefined
  try {
    file = name === '-' ? 0 : openSync(name, 'r')
    const { size } = fstatSync(file)
    if (size > limit) return { issues: [issue('file-too-large', '', { size, limit })] }
    return readChunks(file, limit)
  } catch (error) {
    return { issues: [issueOf(error, name)] }
  } finally {
    if (file !== undefined && file !== 0) closeSync(file)
  }
}

function readChunks(file: number, limit: number): { bytes?: Uint8Array; issues: Issue[] } {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = new Uint8Array(CHUNK)
    const read = readWhenReady(file, chunk)
    if (read === 0) return { bytes: Buffer.concat(chunks, size), issues: [] }
    size += read
    if (size > limit) return { issues: [issue('file-too-large', '', { limit })] }
    chunks.push(chunk.subarray(0, read))
  }
}

/** Why: an empty pipe that is still open answers EAGAIN, and a closed one on Windows EOF. */
function readWhenReady(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk, 0, chunk.length, null)
    } catch (error) {
      const code = codeOf(error)
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

function issueOf(error: unknown, name: string): Issue {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return issue('file-missing', '', { name })
  return issue('file-unreadable', '', { reason: code ?? String(error) })
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
