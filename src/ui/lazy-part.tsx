/** A part of the page that is loaded when it is first wanted, so that the first view is light. */
import { useSignalEffect, type ReadonlySignal } from '@preact/signals'
import type { FunctionComponent, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { MissingPart, type MissingPartProps } from './missing-part.tsx'

export interface LazyPartProps {
  readonly isWanted: ReadonlySignal<boolean>
  readonly load: () => Promise<FunctionComponent>
  /** What to say where it cannot be had: the network is gone, or a newer version has taken the place of this one. Left out where the page is
   * whole without it. */
  readonly missing?: MissingPartProps | undefined
}

/** Nothing until `isWanted` is true for the first time; from then on the part itself, which knows when it has nothing to show. */
export function LazyPart({ isWanted, load, missing }: LazyPartProps): JSX.Element | null {
  const [Part, setPart] = useState<{ readonly component: FunctionComponent } | undefined>(undefined)
  const [isMissing, setIsMissing] = useState(false)
  useSignalEffect(() => {
    if (isWanted.value) load().then((component) => setPart({ component }), () => setIsMissing(true))
  })
  if (isMissing && missing) return <MissingPart {...missing} />
  return Part ? <Part.component /> : null
}
