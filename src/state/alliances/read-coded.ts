/** Adding files of coded events: read in a worker, one after the other, with progress and a way to stop. */
import { batch, signal, type ReadonlySignal } from '@preact/signals-core'
import { issue, type Issue } from '../../core/issues.ts'
import { addCodedTable } from './coded-files.ts'
import type { CodedAnswer, CodedRequest } from './coded-worker.ts'
import { unpackTable } from './packed-table.ts'
import { prepareForTable } from './ties.ts'

/** What is being read; `part` from 0 to 1. */
export interface CodedReading {
  readonly name: string
  readonly part: number
}

/** What came of a file. `formatName` is left out where nothing could be read. */
export interface CodedReport {
  readonly name: string
  readonly formatName?: string
  readonly rows: number
  readonly events: number
  readonly issues: readonly Issue[]
}

const current = signal<CodedReading | undefined>(undefined)
const done = signal<readonly CodedReport[]>([])
let waiting: File[] = []
let stop: (() => void) | undefined

export const codedReading: ReadonlySignal<CodedReading | undefined> = current
/** Of the files that were asked for last, in their order. */
export const codedReports: ReadonlySignal<readonly CodedReport[]> = done

/** Reads files one after the other; what is asked for while others are read comes after them. */
export function readCoded(files: readonly File[]): void {
  waiting.push(...files)
  if (current.peek()) return
  done.value = []
  readNext()
}

/** Gives up the file that is being read, and those that wait. */
export function stopReadingCoded(): void {
  waiting = []
  stop?.()
  current.value = undefined
}

export function dismissCodedReports(): void {
  done.value = []
}

function readNext(): void {
  const file = waiting.shift()
  if (!file) {
    current.value = undefined
    return
  }
  const { name } = file
  const worker = new Worker(new URL('./coded-worker.ts', import.meta.url), { type: 'module', name: 'coded-events' })
  let isStopped = false
  stop = () => {
    isStopped = true
    worker.terminate()
  }
  current.value = { name, part: 0 }
  const finish = (report: CodedReport): void => batch(() => {
    worker.terminate()
    done.value = [...done.peek(), report]
    readNext()
  })
  worker.addEventListener('message', ({ data }: MessageEvent<CodedAnswer>) => {
    switch (data.type) {
      case 'part':
        current.value = { name, part: data.part }
        return
      case 'refused':
        finish({ name, rows: 0, events: 0, issues: data.issues })
        return
      case 'read': {
        const table = unpackTable(data.table)
        void prepareForTable(table).then(() => {
          if (isStopped) return
          batch(() => {
            addCodedTable(table)
            finish({ name, formatName: data.formatName, rows: data.rows, events: data.table.size, issues: data.issues })
          })
        })
      }
    }
  })
  worker.addEventListener('error', ({ message }) =>
    finish({ name, rows: 0, events: 0, issues: [issue('file-unreadable', '', { reason: message })] }))
  worker.postMessage({ name, content: file } satisfies CodedRequest)
}
