/** What a correction does to an article, worked out so that the page goes on meanwhile. */
import { correctText, type Correction } from '../../core/mending/correct-text.ts'
import type { Mended } from '../../core/mending/mended.ts'
import type { Article } from '../../core/schema.ts'
import { hashText } from '../../formats/hash-text.ts'
import { workerFailure } from '../worker-failure.ts'
import type { CorrectionAnswer, CorrectionRequest } from './correct-worker.ts'

/** What both texts may have together, in UTF-16 units, to be worked out on the page: some milliseconds however they differ. */
const MOST_AT_ONCE = 10_000

/** `undefined` where it is `over` before. Short texts at once, longer ones in a worker of their own, which ends with it. Throws where the
 * worker cannot be had or breaks. */
export async function workOutCorrection(article: Article, text: string, over: AbortSignal): Promise<Mended<Correction> | undefined> {
  if (article.text.length + text.length <= MOST_AT_ONCE || !hasWorkers()) return correctText(article, text, { sha256: hashText(text) })
  const worker = new Worker(new URL('./correct-worker.ts', import.meta.url), { type: 'module', name: 'correct' })
  try {
    return await new Promise<CorrectionAnswer | undefined>((resolve, reject) => {
      over.addEventListener('abort', () => resolve(undefined))
      worker.addEventListener('error', (event) => reject(workerFailure(event, 'correct')))
      worker.addEventListener('message', ({ data }: MessageEvent<CorrectionAnswer>) => resolve(data))
      worker.postMessage({ article, text } satisfies CorrectionRequest)
    })
  } finally {
    worker.terminate()
  }
}

/** Not in Node, where the deeds of the annotator are tested without a page. */
function hasWorkers(): boolean {
  return typeof Worker === 'function'
}
