/** Zip and gzip files → what is in them. */
import { Gunzip, Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { issue, type Issue } from '../core/issues.ts'
import { crc32, listZipEntries } from './check-zip.ts'
import type { InputFile } from './format.ts'

/** Most bytes that all files together may have once they are unpacked: 256 MiB. */
export const MAX_UNPACKED_SIZE = 256 * 1024 * 1024
/** Most files of one archive. */
export const MAX_ARCHIVE_FILES = 10_000

/** Puts the contents in the place of each archive; other files stay as they are. An archive inside an archive is not opened. Folders,
 * and what an archiver of macOS or Windows adds for itself, are passed over. Unpacks in small steps and stops at the limit, so that an
 * archive that swells costs no more than the limit. */
export function unpackFiles(files: readonly InputFile[], limit = MAX_UNPACKED_SIZE): { files: InputFile[]; issues: Issue[] } {
  const unpacked: InputFile[] = []
  let left = limit
  for (const file of files) {
    const kind = typeof file.content === 'string' ? undefined : kindOf(file.content)
    if (typeof file.content === 'string' || kind === undefined) {
      unpacked.push(file)
      continue
    }
    const content = kind === 'zip' ? unzip(file.content, left) : gunzip(file.content, left, file.name)
    if (content === 'too-large') return { files: [], issues: [issue('archive-too-large', '', { limit }, file.name)] }
    if (content === undefined || content.length === 0) return { files: [], issues: [issue('archive-broken', '', { name: file.name })] }
    for (const one of content) {
      unpacked.push(one)
      left -= one.content.length
    }
  }
  return { files: unpacked, issues: [] }
}

const STEP = 64 * 1024

function kindOf(bytes: Uint8Array): 'zip' | 'gzip' | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'zip'
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 'gzip' : undefined
}

type Unpacked = InputFile[] | 'too-large' | undefined

/** Collects parts until they pass what is left. */
class Collector {
  readonly #parts: Uint8Array[] = []
  size = 0
  isWhole = false

  take(part: Uint8Array, isLast: boolean): void {
    this.#parts.push(part)
    this.size += part.length
    this.isWhole ||= isLast
  }

  join(): Uint8Array {
    const whole = new Uint8Array(this.size)
    let at = 0
    for (const part of this.#parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}

function gunzip(bytes: Uint8Array, limit: number, name: string): Unpacked {
  const content = new Collector()
  const stream = new Gunzip((part, isLast) => content.take(part, isLast))
  const isReadable = pushAll(bytes, (part, isLast) => stream.push(part, isLast), () => content.size > limit)
  if (content.size > limit) return 'too-large'
  if (!isReadable || !content.isWhole) return undefined
  const whole = content.join()
  const crc = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 8, true)
  // Why or: what was packed in several goes has several sums, of which the last is that of the last part only.
  return crc === crc32(whole) || isInParts(bytes) ? [{ name: name.replace(/\.gz$/i, ''), content: whole }] : undefined
}

function unzip(bytes: Uint8Array, limit: number): Unpacked {
  const found: { name: string; content: Collector }[] = []
  let [isBroken, count] = [false, 0]
  const size = (): number => found.reduce((sum, { content }) => sum + content.size, 0)
  const open = (file: UnzipFile): void => {
    if (++count > MAX_ARCHIVE_FILES || isForArchiver(file.name)) return
    const content = new Collector()
    found.push({ name: file.name, content })
    file.ondata = (error, part, isLast) => {
      if (error) isBroken = true
      else content.take(part, isLast)
    }
    file.start()
  }
  const stream = new Unzip(open)
  stream.register(UnzipInflate)
  const isReadable = pushAll(bytes, (part, isLast) => stream.push(part, isLast), () => isBroken || size() > limit)
  if (size() > limit || count > MAX_ARCHIVE_FILES) return 'too-large'
  if (!isReadable || isBroken || found.some(({ content }) => !content.isWhole)) return undefined
  const files = found.map(({ name, content }) => ({ name, content: content.join() }))
  return isAsListed(files, bytes) ? files.map(({ name, content }) => ({ name: cleanPath(name), content })) : undefined
}

/** Whether nothing is missing and nothing was changed: a zip that was cut off between two files unpacks without complaint. */
function isAsListed(files: readonly { readonly name: string; readonly content: Uint8Array }[], bytes: Uint8Array): boolean {
  const listed = listZipEntries(bytes)?.filter(({ name }) => !isForArchiver(name))
  return listed?.length === files.length &&
    listed.every(({ crc, size }, index) => files[index]?.content.length === size && crc32(files[index].content) === crc)
}

/** Folders stay, apart by `/`; what leads out of the archive does not. */
function cleanPath(name: string): string {
  return name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..').join('/')
}

/** Whether a second gzip member begins somewhere. */
function isInParts(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1f, 1); at > 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return true
  }
  return false
}

function isForArchiver(name: string): boolean {
  return /[/\\]$|^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name)
}

/** Whether the archive could be read up to its end, or up to where it was told to stop. */
function pushAll(bytes: Uint8Array, push: (part: Uint8Array, isLast: boolean) => void, isEnough: () => boolean): boolean {
  try {
    for (let at = 0; at < bytes.length && !isEnough(); at += STEP) {
      push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    }
    return true
  } catch {
    // Why any error: the library throws its own for every way in which an archive can be broken.
    return false
  }
}
