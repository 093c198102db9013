/** Reads a file away from the page, so that nothing freezes however large it is. */
import { chooseReader } from '../formats/choose-format.ts'
import { native } from '../formats/native.ts'
import type { ReadResult } from '../formats/format.ts'

/** A file to read. Its bytes are moved to the worker, not copied. */
export interface ReadRequest {
  readonly name: string
  readonly bytes: ArrayBuffer
}

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const bytes = new Uint8Array(data.bytes)
  // Why: a file that no format knows is best explained by the reader of our own.
  const format = chooseReader(data.name, bytes) ?? native
  const result: ReadResult = format.read?.(bytes) ?? { issues: [] }
  self.postMessage(result)
})
