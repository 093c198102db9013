/** Reads a file away from the page, so that nothing freezes however large it is. */
import { chooseReader } from '../formats/choose-format.ts'
import type { ReadResult } from '../formats/format.ts'
import { native } from '../formats/native.ts'

/** A file to read. Its bytes are moved to the worker, not copied. The answer bears the same number. */
export interface ReadRequest {
  readonly number: number
  readonly name: string
  readonly bytes: ArrayBuffer
}
export interface ReadAnswer {
  readonly number: number
  readonly result: ReadResult
}

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const bytes = new Uint8Array(data.bytes)
  // Why: a file that no format knows is best explained by the reader of our own.
  const format = chooseReader(data.name, bytes) ?? native
  const result: ReadResult = format.read?.(bytes) ?? { issues: [] }
  self.postMessage({ number: data.number, result } satisfies ReadAnswer)
})
