/** Merges a class in a worker of its own. */
import type { Dossier } from '../../core/schema.ts'
import type { MergedClass, Sheet, Student } from '../../core/teaching/merge-class.ts'
import type { ClassAnswer, ClassRequest } from './class-messages.ts'

/** `undefined` where it is `over` before. Throws where the worker breaks. `onProgress` hears a part from 0 to 1. */
export async function startMerging(
  key: Dossier | undefined, students: readonly Student[], onProgress: (part: number) => void, over: AbortSignal,
): Promise<MergedClass | undefined> {
  const worker = new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module', name: 'class' })
  const sheets: Sheet[] = []
  let merged: Omit<MergedClass, 'sheets'> | undefined
  try {
    return await new Promise<MergedClass | undefined>((resolve, reject) => {
      over.addEventListener('abort', () => resolve(undefined))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.addEventListener('message', ({ data }: MessageEvent<ClassAnswer>) => {
        if (data.type === 'progress') onProgress(data.part)
        else if (data.type === 'class') merged = data.merged
        else if (data.type === 'sheet') sheets.push(data.sheet)
        else resolve(merged && { ...merged, sheets })
      })
      void tell(worker, key, students, over)
    })
  } finally {
    worker.terminate()
  }
}

async function tell(worker: Worker, key: Dossier | undefined, students: readonly Student[], over: AbortSignal): Promise<void> {
  const ask = (request: ClassRequest): void => worker.postMessage(request)
  ask({ type: 'key', key })
  for (const { name, dossier } of students) {
    // Why: the page goes on between two students.
    await new Promise((resolve) => setTimeout(resolve))
    if (over.aborted) return
    ask({ type: 'student', student: { name, dossier } })
  }
  ask({ type: 'merge' })
}
