/** Reads files of coded events away from the page. */
import type { Issue } from '../../core/issues.ts'
import type { EventReadOptions } from '../../formats/event-sources/event-format.ts'
import { readEventsInSteps } from '../../formats/event-sources/read-events.ts'
import { buffersOf, packTable, type PackedTable } from './packed-table.ts'

export interface CodedRequest extends EventReadOptions {
  readonly name: string
  readonly content: Blob
}

export type CodedAnswer =
  /** From 0 to 1. */
  | { readonly type: 'part'; readonly part: number }
  | {
    readonly type: 'read'
    readonly table: PackedTable
    readonly formatName: string
    readonly rows: number
    readonly issues: readonly Issue[]
  }
  | { readonly type: 'refused'; readonly issues: readonly Issue[] }

self.addEventListener('message', ({ data }: MessageEvent<CodedRequest>) => void read(data))

async function read({ name, content, ...options }: CodedRequest): Promise<void> {
  const bytes = new Uint8Array(await content.arrayBuffer())
  const steps = readEventsInSteps({ name, content: bytes }, options)
  let step = steps.next()
  for (; !step.done; step = steps.next()) tell({ type: 'part', part: step.value })
  const { table, format, rows, issues } = step.value
  if (!table || !format) {
    tell({ type: 'refused', issues })
    return
  }
  const packed = packTable(table)
  tell({ type: 'read', table: packed, formatName: format.name, rows, issues }, buffersOf(packed))
}

function tell(answer: CodedAnswer, handedOver: Transferable[] = []): void {
  self.postMessage(answer, { transfer: handedOver })
}
