/** Reads files of somebody else without opening them. */
import { issue, type Issue } from '../../core/issues.ts'
import type { Dossier } from '../../core/schema.ts'
import { joinSlices } from '../dossier-slices.ts'
import type { GivenFile } from '../format-messages.ts'
import { startFormatWorker } from '../start-format-worker.ts'

/** The dossier that the files hold together, or why there is none. A table of somebody else's is none: its columns would have to be chosen. */
export async function readAnnotation(files: readonly GivenFile[]): Promise<Dossier | readonly Issue[]> {
  return new Promise((resolve) => {
    const incoming = joinSlices()
    const end = (result: Dossier | readonly Issue[]): void => {
      worker.end()
      resolve(result)
    }
    const worker = startFormatWorker((answer) => {
      switch (answer.type) {
        case 'read':
          return worker.ask({ type: 'next-slice' })
        case 'slice':
          if (!answer.slice) return end(incoming.finish())
          incoming.take(answer.slice)
          return worker.ask({ type: 'next-slice' })
        case 'refused':
          return end(answer.issues)
        case 'table':
          return end([issue('not-a-dossier', '')])
        default:
      }
    }, (reason) => end([issue('file-unreadable', '', { reason })]))
    worker.ask({ type: 'read', files })
  })
}
