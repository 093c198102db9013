/** Workers inside a page that stands alone. */

let address: string | undefined

/** Starts one from the code of the page itself, which finds by `name` what it shall do (`one-page.ts`). The build puts this in place of each
 * `new Worker(…)`. */
export function startPageWorker(name: string): Worker {
  const page = globalThis.onePage
  if (!page) throw new Error(`the worker "${name}" can be started from a page that stands alone only: build with one-page-plugin.ts`)
  address ??= URL.createObjectURL(new Blob([page.code], { type: 'text/javascript' }))
  return new Worker(address, { name })
}
