/** Works out what a correction does away from the page: where many words of a long text change, it takes seconds. */
import { correctText, type Correction } from '../../core/mending/correct-text.ts'
import type { Mended } from '../../core/mending/mended.ts'
import type { Article } from '../../core/schema.ts'
import { hashText } from '../../formats/hash-text.ts'

export interface CorrectionRequest {
  readonly article: Article
  readonly text: string
}

/** One answer to each request. */
export type CorrectionAnswer = Mended<Correction>

self.addEventListener('message', ({ data: { article, text } }: MessageEvent<CorrectionRequest>) => {
  self.postMessage(correctText(article, text, { sha256: hashText(text) }) satisfies CorrectionAnswer)
})
