/** Which format a text is of, as far as its beginning tells. */
import { startFormatWorker } from './start-format-worker.ts'

/** More than any format looks at, in UTF-16 units. */
const START = 8192

/** The id of the format, or `undefined` where none knows the text. */
export function recogniseText(text: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = startFormatWorker((answer) => {
      worker.end()
      resolve(answer.type === 'recognised' ? answer.formatId : undefined)
    }, () => {
      worker.end()
      resolve(undefined)
    })
    worker.ask({ type: 'recognise', text: text.slice(0, START) })
  })
}
