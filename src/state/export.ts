/** Writing the open dossier in some format, in a worker that gets it slice by slice. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import type { Dossier } from '../core/schema.ts'
import { sliceDossier } from './dossier-slices.ts'
import type { FormatAnswer, FormatFacts, FormatRequest, ReportRequest } from './format-messages.ts'
import { dossier, readDossier } from './project.ts'
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

/** Keeps all of a dossier, to go on with. */
const OWN_FORMAT = 'triplomat'

/** A writing that is over sooner is not worth a note on the page; milliseconds. */
const NOTE_DELAY = 400

const inWriting = signal<string | undefined>(undefined)
/** Ends when all that was asked to be written so far is written, given up or has failed. */
let allWritten: Promise<unknown> = Promise.resolve()
let giveUp: (() => void) | undefined
let knownFormats: Promise<readonly FormatFacts[]> | undefined

/** Id of the format that is being written, while that takes longer. */
export const writing: ReadonlySignal<string | undefined> = inWriting

/** Every format, in the order in which they are offered; asked once and kept. */
export function listFormats(): Promise<readonly FormatFacts[]> {
  knownFormats ??= askFormats()
  // Why forgotten: what failed once may work the next time.
  knownFormats.catch(() => (knownFormats = undefined))
  return knownFormats
}

/** What is read now as a file (in our own format the open dossier without the background), or another dossier that is given; `undefined`
 * where the writing was stopped. Waits for what is being written before it. Throws where no such file can be written. */
export function writeDossier(request: WriteRequest, given?: Dossier): Promise<Written | undefined> {
  // Why not what is read: the background is not the person's work, and would be there twice when the file is opened beside it.
  const asked = given ?? (request.formatId === OWN_FORMAT ? dossier.value : readDossier.value)
  const written = allWritten.then(() => writeNow(asked, request))
  allWritten = written.catch(() => undefined)
  return written
}

/** Gives up the writing that is under way; what waits for it comes next. */
export function stopWriting(): void {
  giveUp?.()
}

async function askFormats(): Promise<readonly FormatFacts[]> {
  const answer = await converse('formats', new AbortController(), (lister) => lister.ask({ type: 'list' }))
  return answer?.formats ?? []
}

async function writeNow(asked: Dossier, { formatId, byteOrderMark = false, report }: WriteRequest): Promise<Written | undefined> {
  const note = setTimeout(() => (inWriting.value = formatId), NOTE_DELAY)
  const request: FormatRequest = { type: 'write', formatId, byteOrderMark, ...(report ? { report } : {}) }
  const over = new AbortController()
  giveUp = () => over.abort()
  try {
    return await converse('written', over, async (writer) => {
      for (const slice of sliceDossier(asked)) {
        if (over.signal.aborted) return
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

/** Starts a worker, says what is to be said, and waits for one kind of answer; `undefined` where it is `over` before. */
function converse<Type extends FormatAnswer['type']>(
  type: Type,
  over: AbortController,
  speak: (worker: FormatWorker) => void | Promise<void>,
): Promise<Extract<FormatAnswer, { type: Type }> | undefined> {
  const conversation = new Promise<Extract<FormatAnswer, { type: Type }> | undefined>((resolve, reject) => {
    const worker = startFormatWorker(
      (answer) => isOf(answer, type) && resolve(answer),
      (reason) => reject(new Error(reason)),
    )
    over.signal.addEventListener('abort', () => {
      worker.end()
      resolve(undefined)
    })
    Promise.resolve(speak(worker)).catch(reject)
  })
  return conversation.finally(() => over.abort())
}

function isOf<Type extends FormatAnswer['type']>(answer: FormatAnswer, type: Type): answer is Extract<FormatAnswer, { type: Type }> {
  return answer.type === type
}
