/** Asks a worker for a layout, and takes over the work where a worker is not to be had. */
import type { LayoutId, LayoutInput, Positions } from '../core/layout/layout-types.ts'
import type { LayoutAnswer, LayoutRequest } from './layout-worker.ts'

let worker: Worker | undefined
let broken = false
let requests = 0
let last = 0

/** The positions of a layout for the screen; `undefined` if a newer one was asked for in the meantime. */
export async function arrange(layout: LayoutId, input: LayoutInput): Promise<Positions | undefined> {
  const number = ++last
  const positions = await arrangeForPaper(layout, input)
  return number === last ? positions : undefined
}

/** The positions of a layout, whatever else is asked for in the meantime. */
export function arrangeForPaper(layout: LayoutId, input: LayoutInput): Promise<Positions> {
  return inWorker({ ...input, layout, number: ++requests }).catch(async () => {
    // Why: a page opened from a disk may be refused its worker; at article size the page can do it itself.
    broken = true
    const { LAYOUTS } = await import('../core/layout.ts')
    return LAYOUTS[layout].run(input)
  })
}

/** Why async: a browser without workers throws when one is made, and that too must end in a refusal. */
async function inWorker(request: LayoutRequest): Promise<Positions> {
  if (broken) throw new Error('no worker')
  worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'layout' })
  const asked = worker
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      asked.removeEventListener('message', answer)
      asked.removeEventListener('error', fail)
    }
    const answer = ({ data }: MessageEvent<LayoutAnswer>): void => {
      if (data.number !== request.number) return
      stop()
      resolve(new Map(data.positions))
    }
    const fail = (): void => {
      stop()
      reject(new Error('the layout worker failed'))
    }
    asked.addEventListener('message', answer)
    asked.addEventListener('error', fail)
    asked.postMessage(request)
  })
}
