/** A part of the page that is loaded when it is first wanted, so that the first view is light. */
import { useSignalEffect, type ReadonlySignal } from '@preact/signals'
import type { FunctionComponent, JSX } from 'preact'
import { useState } from 'preact/hooks'

/** Nothing until `isWanted` is true for the first time; from then on the part itself, which knows when it has nothing to show. */
export function LazyPart({ isWanted, load }: {
  isWanted: ReadonlySignal<boolean>
  load: () => Promise<FunctionComponent>
}): JSX.Element | null {
  const [Part, setPart] = useState<{ readonly component: FunctionComponent } | undefined>(undefined)
  useSignalEffect(() => {
    if (isWanted.value) void load().then((component) => setPart({ component }))
  })
  return Part ? <Part.component /> : null
}
