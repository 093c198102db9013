/** Importing: files are read in a worker, and what came of it is shown before it takes the place of what is open. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { issue } from '../core/issues.ts'
import type { ColumnMap } from '../formats/column-map.ts'
import type { TablePreview } from '../formats/csv/preview-table.ts'
import { joinSlices } from './dossier-slices.ts'
import type { FormatAnswer, FormatFacts, GivenFile } from './format-messages.ts'
import type { ImportSummary } from './import-summary.ts'
import { watchOpening, dismissRefusal, openRead, refuse } from './session.ts'
import { startFormatWorker, type FormatWorker } from './start-format-worker.ts'

/** What stands between a file and the page that shows it. `name` is empty for what was pasted. */
export type ImportStep =
  /** `part` from 0 to 1. */
  | { readonly type: 'reading'; readonly name: string; readonly part: number }
  | { readonly type: 'mapping'; readonly name: string; readonly table: TablePreview; readonly columns: ColumnMap }
  | { readonly type: 'report'; readonly name: string; readonly summary: ImportSummary; readonly isTable: boolean }

/** How the files are being read, and how else they could be. */
export interface ImportFormats {
  readonly formatId: string | undefined
  readonly formats: readonly FormatFacts[]
}

const currentStep = signal<ImportStep | undefined>(undefined)
const currentFormats = signal<ImportFormats>({ formatId: undefined, formats: [] })

export const importStep: ReadonlySignal<ImportStep | undefined> = currentStep
export const importFormats: ReadonlySignal<ImportFormats> = currentFormats

interface Import {
  readonly worker: FormatWorker
  readonly files: readonly GivenFile[]
  readonly isCurrent: () => boolean
  formatId?: string
  table?: TablePreview
  columns?: ColumnMap
  incoming: ReturnType<typeof joinSlices>
}

let current: Import | undefined

/** Reads files; an import under way is given up. What is clean and our own is opened at once, all else waits for `openImport`. */
export function startImport(files: readonly GivenFile[]): void {
  stopImport()
  const isCurrent = watchOpening()
  const worker = startFormatWorker(
    (answer) => current && hear(answer, current),
    (reason) => fail([issue('file-unreadable', '', { reason })]),
  )
  current = { worker, files, isCurrent, incoming: joinSlices() }
  read(current)
}

/** Gives up whatever is under way; what was open stays. */
export function stopImport(): void {
  current?.worker.end()
  current = undefined
  currentStep.value = undefined
  dismissRefusal()
}

/** Reads the same files again as another format. */
export function readAs(formatId: string): void {
  if (!current) return
  current.formatId = formatId
  delete current.columns
  delete current.table
  dismissRefusal()
  read(current)
}

/** Reads the table with these columns. */
export function readColumns(columns: ColumnMap): void {
  if (!current) return
  current.columns = columns
  read(current)
}

/** Goes back from the report to the choice of columns. */
export function chooseColumns(): void {
  if (!current?.table) return
  currentStep.value = {
    type: 'mapping', name: nameOf(current.files), table: current.table, columns: current.columns ?? current.table.guess,
  }
}

/** Opens what the report tells of. */
export function openImport(): void {
  if (!current) return
  currentStep.value = { type: 'reading', name: nameOf(current.files), part: 0 }
  current.incoming = joinSlices()
  current.worker.ask({ type: 'next-slice' })
}

/** What several files are called together. */
export function nameOf(files: readonly { readonly name: string }[]): string {
  const shown = files.slice(0, 2).map(({ name }) => name).join(', ')
  return files.length > 2 ? `${shown}, … (${files.length})` : shown
}

function read({ worker, files, formatId, columns }: Import): void {
  currentStep.value = { type: 'reading', name: nameOf(files), part: 0 }
  worker.ask({ type: 'read', files, ...(formatId === undefined ? {} : { formatId }), ...(columns ? { columns } : {}) })
}

function hear(answer: FormatAnswer, at: Import): void {
  // Why: the sample may have been asked for in the meantime.
  if (!at.isCurrent()) return stopImport()
  const name = nameOf(at.files)
  switch (answer.type) {
    case 'progress':
      currentStep.value = { type: 'reading', name: answer.name || name, part: answer.part }
      return
    case 'table':
      at.table = answer.table
      currentFormats.value = answer
      return chooseColumns()
    case 'read':
      currentFormats.value = answer
      if (answer.isOwn && answer.summary.issues.length === 0) return openImport()
      currentStep.value = { type: 'report', name, summary: answer.summary, isTable: at.table !== undefined }
      return
    case 'refused':
      currentFormats.value = answer
      currentStep.value = undefined
      return refuse(name, answer.issues)
    case 'slice':
      if (!answer.slice) return finish(at, name)
      at.incoming.take(answer.slice)
      currentStep.value = { type: 'reading', name, part: answer.part }
      return at.worker.ask({ type: 'next-slice' })
    default:
  }
}

function finish(at: Import, name: string): void {
  const dossier = at.incoming.finish()
  stopImport()
  openRead(dossier, name)
}

/** The worker is broken: there is nothing left to read with. */
function fail(issues: Parameters<typeof refuse>[1]): void {
  const name = nameOf(current?.files ?? [])
  stopImport()
  currentFormats.value = { formatId: undefined, formats: [] }
  refuse(name, issues)
}
