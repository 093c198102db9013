/** Bytes of a file → its text. */
import { issue, type Issue } from '../core/issues.ts'
import { findBadUtf8, guessEncoding } from './find-bad-utf8.ts'

/** The largest file that is read where nothing else is said: 64 MiB. */
export const MAX_FILE_SIZE = 64 * 1024 * 1024

/** How to read a text. */
export interface ReadTextOptions {
  /** In bytes (of a string: UTF-16 units); default `MAX_FILE_SIZE`. */
  readonly limit?: number
  /** Keeps a byte order mark as a character of the text; default false. */
  readonly keepMark?: boolean
}

/** Decodes UTF-8. Refuses what is larger than the limit, empty, not UTF-8, or a pointer of Git LFS. A string is taken as
 * already decoded. */
export function readText(
  input: string | Uint8Array,
  { limit = MAX_FILE_SIZE, keepMark = false }: ReadTextOptions = {},
): { text?: string; issues: Issue[] } {
  if (input.length > limit) return { issues: [issue('file-too-large', '', { size: input.length, limit })] }
  const guess = typeof input === 'string' ? '' : guessEncoding(input)
  const decoded = typeof input === 'string' ? input : guess === '' ? decode(input) : undefined
  if (decoded === undefined) {
    const offset = typeof input === 'string' ? 0 : (findBadUtf8(input) ?? 0)
    return { issues: [issue('not-utf8', '', { offset, guess: guess === '' ? 'Latin-1 / Windows-1252' : guess })] }
  }
  const text = keepMark ? decoded : decoded.replace(/^\ufeff/, '')
  if (text.trim() === '') return { issues: [issue('file-empty', '')] }
  const pointer = LFS_POINTER.exec(text.slice(0, 1024))
  if (pointer) return { issues: [issue('git-lfs-pointer', '', { size: Number(pointer[1]) })] }
  return { text, issues: [] }
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?size (\d+)\n?/

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
