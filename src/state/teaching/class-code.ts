/** The code by which a reader hands in without a network, and what it holds. */
import type { Dossier } from '../../core/schema.ts'
import { writeCodeLines } from '../../core/teaching/hand-in-code/code-lines.ts'
import { packWork } from '../../core/teaching/hand-in-code/pack-work.ts'
import { unpackWork, type UnpackedWork, type UnpackProblem } from '../../core/teaching/hand-in-code/unpack-work.ts'

/** What a code may unpack to, in bytes: a hundred times what a diligent reader hands in. */
const MOST_BYTES = 2 * 1024 * 1024

/** The reader's work as lines of text, each for one QR code too. */
export async function writeHandInCode(dossier: Dossier, name: string): Promise<string[]> {
  const packed = new TextEncoder().encode(JSON.stringify(packWork(dossier, name.trim())))
  const bytes = await readAll(new Blob([packed]).stream().pipeThrough(new CompressionStream('deflate-raw')))
  return bytes ? writeCodeLines(bytes) : []
}

/** The work that the bytes of a code hold; `given` is the exercise without what it hides. */
export async function readHandIn(bytes: Uint8Array<ArrayBuffer>, given: Dossier): Promise<UnpackedWork | UnpackProblem> {
  try {
    const plain = await readAll(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')))
    if (!plain) return 'not-understood'
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain))
    return unpackWork(value, given)
  } catch {
    // Why here: what cannot be unpacked, decoded or parsed is no code of ours, whatever its sum says.
    return 'not-understood'
  }
}

/** `undefined` where there is more than is read. */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > MOST_BYTES) {
      await reader.cancel()
      return undefined
    }
    parts.push(next.value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
