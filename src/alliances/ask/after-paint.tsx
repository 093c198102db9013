/** Lets the page be drawn before an answer is worked out that takes longer than a moment. */
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { askTies } from '../../state/alliances/ask-ties.ts'
import { askWords } from './ask-words.ts'

/** So many ties, and the answer is no longer there at once. */
const MANY_TIES = 2000

/** `inputs` are what the answer follows from: with each change of one it is worked out anew. Few ties are not waited for. */
export function AfterPaint({ inputs, children }: { inputs: readonly unknown[]; children: () => ComponentChildren }): JSX.Element {
  const key = useMemo(() => ({}), inputs)
  const [painted, setPainted] = useState<object | undefined>(undefined)
  useEffect(() => {
    const timer = setTimeout(() => setPainted(key))
    return () => clearTimeout(timer)
  }, [key])
  if (painted !== key && askTies.value.ties.length >= MANY_TIES) return <p class="quiet">{askWords.value.working}</p>
  return <>{children()}</>
}
