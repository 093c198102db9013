/** Arranges a graph away from the page, so that nothing freezes while it is worked out. */
import { LAYOUTS } from '../core/layout.ts'
import type { LayoutId, LayoutInput } from '../core/layout/layout-types.ts'

/** What the page asks for, and what it gets back under the same number. */
export interface LayoutRequest extends LayoutInput {
  readonly number: number
  readonly layout: LayoutId
}
export interface LayoutAnswer {
  readonly number: number
  readonly positions: readonly (readonly [string, { readonly x: number; readonly y: number }])[]
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const positions = [...LAYOUTS[data.layout].run(data)]
  self.postMessage({ number: data.number, positions } satisfies LayoutAnswer)
})
