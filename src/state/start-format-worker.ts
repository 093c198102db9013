/** Starts a worker that reads or writes files. */
import type { FormatAnswer, FormatRequest } from './format-messages.ts'

export interface FormatWorker {
  ask(request: FormatRequest): void
  /** Stops it at once, whatever it is at. */
  end(): void
}

/** `hear` gets each answer, `fail` the reason where the worker breaks; neither is called after `end`. */
export function startFormatWorker(hear: (answer: FormatAnswer) => void, fail: (reason: string) => void): FormatWorker {
  const worker = new Worker(new URL('./format-worker.ts', import.meta.url), { type: 'module', name: 'formats' })
  let isEnded = false
  worker.addEventListener('message', ({ data }: MessageEvent<FormatAnswer>) => !isEnded && hear(data))
  worker.addEventListener('error', ({ message }) => !isEnded && fail(message))
  return {
    ask: (request) => worker.postMessage(request),
    end: () => {
      isEnded = true
      worker.terminate()
    },
  }
}
