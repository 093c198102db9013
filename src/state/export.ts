/** Writing the open dossier in some format, in a worker that gets it slice by slice. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { sliceDossier } from './dossier-slices.ts'
import type { FormatAnswer, FormatFacts, FormatRequest, ReportRequest } from './format-messages.ts'
import { dossier } from './project.ts'
import { startFormatWorker, type FormatWorker } from './start-format-worker.ts'

/** What is asked to be written. */
export interface WriteRequest {
  readonly formatId: string
  readonly byteOrderMark?: boolean
  /** For the report that a person reads. */
  readonly report?: ReportRequest
}

export interface Written {
  readonly content: Blob
  readonly extension: string
}

/** A writing that is over sooner is not worth a note on the page; milliseconds. */
const NOTE_DELAY = 400

const inWriting = signal<string | undefined>(undefined)
let giveUp: (() => void) | undefined

/** Id of the format that is being written, while that takes longer. */
export const writing: ReadonlySignal<string | undefined> = inWriting

/** Every format, in the order in which they are offered. */
export async function listFormats(): Promise<readonly FormatFacts[]> {
  const answer = await converse('formats', (lister) => lister.ask({ type: 'list' }))
  return answer?.formats ?? []
}

/** The file, or `undefined` where the writing was stopped. Throws where no such file can be written. */
export async function writeDossier({ formatId, byteOrderMark = false, report }: WriteRequest): Promise<Written | undefined> {
  const note = setTimeout(() => (inWriting.value = formatId), NOTE_DELAY)
  const request: FormatRequest = { type: 'write', formatId, byteOrderMark, ...(report ? { report } : {}) }
  try {
    return await converse('written', async (writer, isWanted) => {
      for (const slice of sliceDossier(dossier.value)) {
        if (!isWanted()) return
        writer.ask({ type: 'take-slice', slice })
        // Why: the page goes on between two slices.
        await new Promise((resolve) => setTimeout(resolve))
      }
      writer.ask(request)
    })
  } finally {
    clearTimeout(note)
    inWriting.value = undefined
  }
}

/** Gives up the writing that is under way. */
export function stopWriting(): void {
  giveUp?.()
}

/** Starts a worker, says what is to be said, and waits for one kind of answer. A conversation before it is given up. */
function converse<Type extends FormatAnswer['type']>(
  type: Type,
  speak: (worker: FormatWorker, isWanted: () => boolean) => void | Promise<void>,
): Promise<Extract<FormatAnswer, { type: Type }> | undefined> {
  giveUp?.()
  const over = new AbortController()
  const conversation = new Promise<Extract<FormatAnswer, { type: Type }> | undefined>((resolve, reject) => {
    const worker = startFormatWorker(
      (answer) => isOf(answer, type) && resolve(answer),
      (reason) => reject(new Error(reason)),
    )
    over.signal.addEventListener('abort', () => {
      worker.end()
      resolve(undefined)
    })
    Promise.resolve(speak(worker, () => !over.signal.aborted)).catch(reject)
  })
  giveUp = () => over.abort()
  return conversation.finally(() => over.abort())
}

function isOf<Type extends FormatAnswer['type']>(answer: FormatAnswer, type: Type): answer is Extract<FormatAnswer, { type: Type }> {
  return answer.type === type
}
