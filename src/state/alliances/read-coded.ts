/** Adding files of coded events: read in a worker, one after the other, with progress and a way to stop. */
import { batch, signal, type ReadonlySignal } from '@preact/signals-core'
import { issue, type Issue } from '../../core/issues.ts'
import type { TimeOrigin } from '../../formats/event-sources/event-format.ts'
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
  /** Whether it can be read once it is said from which day its times count (`readCodedFrom`). */
  readonly asksOrigin?: boolean
}

interface Waiting {
  readonly file: File
  readonly origin?: TimeOrigin
}

const current = signal<CodedReading | undefined>(undefined)
const done = signal<readonly CodedReport[]>([])
let waiting: Waiting[] = []
/** Files that wait for an origin, by name. */
let askedFor = new Map<string, File>()
let stop: (() => void) | undefined

export const codedReading: ReadonlySignal<CodedReading | undefined> = current
/** Of the files that were asked for last, in their order. */
export const codedReports: ReadonlySignal<readonly CodedReport[]> = done

/** Reads files one after the other; what is asked for while others are read comes after them. */
export function readCoded(files: readonly File[]): void {
  waiting.push(...files.map((file) => ({ file })))
  if (current.peek()) return
  forget()
  readNext()
}

/** Reads a file again whose report asked for it: its times are numbers that count from `origin`. */
export function readCodedFrom(name: string, origin: TimeOrigin): void {
  const file = askedFor.get(name)
  if (!file) return
  askedFor.delete(name)
  done.value = done.peek().filter((report) => report.name !== name)
  waiting.push({ file, origin })
  if (!current.peek()) readNext()
}

/** Gives up the file that is being read, and those that wait. */
export function stopReadingCoded(): void {
  waiting = []
  stop?.()
  current.value = undefined
}

export function dismissCodedReports(): void {
  forget()
}

function forget(): void {
  done.value = []
  askedFor = new Map()
}

function readNext(): void {
  const next = waiting.shift()
  if (!next) {
    current.value = undefined
    return
  }
  const { file, origin } = next
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
  const refuse = (issues: readonly Issue[]): void => {
    const asksOrigin = issues.some(({ code }) => code === 'dates-need-origin')
    if (asksOrigin) askedFor.set(name, file)
    finish({ name, rows: 0, events: 0, issues, ...(asksOrigin ? { asksOrigin } : {}) })
  }
  worker.addEventListener('message', ({ data }: MessageEvent<CodedAnswer>) => {
    switch (data.type) {
      case 'part':
        current.value = { name, part: data.part }
        return
      case 'refused':
        refuse(data.issues)
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
  worker.postMessage({ name, content: file, ...(origin ? { origin } : {}) } satisfies CodedRequest)
}
