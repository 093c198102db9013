/** Reads the files of a class one after the other, each for itself, away from the page. */
import { issue, type Issue } from '../../core/issues.ts'
import type { Dossier } from '../../core/schema.ts'
import { hasCodeLines } from '../../core/teaching/hand-in-code/code-lines.ts'
import { nameForeignFile, TELLING_BYTES, type ForeignKind } from '../../core/teaching/name-foreign-file.ts'
import { joinSlices } from '../dossier-slices.ts'
import type { FormatAnswer } from '../format-messages.ts'
import { startFormatWorker, type FormatWorker } from '../start-format-worker.ts'

/** What a file is that nobody can have handed in; `archive`: there are several files in it. */
export type NoHandIn = ForeignKind | 'empty' | 'archive'

/** The dossier of a file, the codes in it, or why it has neither. */
export type FileAnswer =
  | { readonly type: 'dossier'; readonly dossier: Dossier }
  | { readonly type: 'codes'; readonly text: string }
  | { readonly type: 'foreign'; readonly kind: NoHandIn }
  | { readonly type: 'issues'; readonly issues: readonly Issue[] }

/** A text of codes is no larger, in bytes; a larger file is left to the formats. */
const MOST_OF_CODES = 512 * 1024

/** Calls `hear` after each file, in their order, until all are read or `over` is aborted. A file that breaks the reader costs the others
 * nothing. */
export async function readClassFiles(
  files: readonly File[], hear: (file: File, answer: FileAnswer) => Promise<void>, over: AbortSignal,
): Promise<void> {
  const reader = startReader(over)
  for (const file of files) {
    if (over.aborted) break
    const answer = await readForeign(file) ?? await readCodes(file) ?? await reader.read(file)
    if (answer && !over.aborted) await hear(file, answer)
  }
  reader.end()
}

async function readForeign(file: File): Promise<FileAnswer | undefined> {
  if (file.size === 0) return { type: 'foreign', kind: 'empty' }
  const kind = nameForeignFile(new Uint8Array(await file.slice(0, TELLING_BYTES).arrayBuffer().catch(() => new ArrayBuffer())))
  return kind && { type: 'foreign', kind }
}

async function readCodes(file: File): Promise<FileAnswer | undefined> {
  const text = file.size <= MOST_OF_CODES ? await readText(file) : ''
  return isCodes(text) ? { type: 'codes', text } : undefined
}

async function readText(file: File): Promise<string> {
  // Why: what cannot be read is told by the reader of formats, with the reason.
  return file.text().catch(() => '')
}

/** Why not any file: a dossier may quote a code in a note. */
function isCodes(text: string): boolean {
  return !/^\s*[{[<]/.test(text) && hasCodeLines(text)
}

interface Reader {
  /** `undefined` where it is over. */
  readonly read: (file: File) => Promise<FileAnswer | undefined>
  readonly end: () => void
}

function startReader(over: AbortSignal): Reader {
  let worker: FormatWorker | undefined
  let settle: ((answer: FileAnswer | undefined) => void) | undefined
  let incoming = joinSlices()
  const end = (): void => {
    worker?.end()
    worker = undefined
    settle?.(undefined)
  }
  const hear = (answer: FormatAnswer): void => {
    switch (answer.type) {
      case 'read':
        // Why: only the first file of an archive is read, and the work of the others would be lost without a word.
        if (answer.summary.issues.some(({ code }) => code === 'file-left-out')) return settle?.({ type: 'foreign', kind: 'archive' })
        incoming = joinSlices()
        return worker?.ask({ type: 'next-slice' })
      case 'slice':
        if (!answer.slice) return settle?.({ type: 'dossier', dossier: incoming.finish() })
        incoming.take(answer.slice)
        return worker?.ask({ type: 'next-slice' })
      case 'refused':
        return settle?.({ type: 'issues', issues: answer.issues })
      case 'table':
        return settle?.({ type: 'issues', issues: [issue('not-a-dossier', '')] })
      default:
    }
  }
  over.addEventListener('abort', end)
  return {
    end,
    read: (file) => new Promise((resolve) => {
      settle = resolve
      worker ??= startFormatWorker(hear, (reason) => {
        // Why a new one for the next file: this one is broken.
        worker?.end()
        worker = undefined
        settle?.({ type: 'issues', issues: [issue('file-unreadable', '', { reason })] })
      })
      worker.ask({ type: 'read', files: [{ name: file.name, content: file }] })
    }),
  }
}
