/** The workspace that is open: exploring comes with the first view, the others when they are first wanted. */
import type { JSX } from 'preact'
import { computed } from '@preact/signals'
import { Explore } from '../explore/explore.tsx'
import { GraphView } from '../explore/graph-view.tsx'
import { Question } from '../explore/question.tsx'
import { workspace } from '../state/view.ts'
import { LazyPart } from '../ui/lazy-part.tsx'

const isAnnotating = computed(() => workspace.value === 'annotate')

export function Workspace(): JSX.Element {
  if (!isAnnotating.value) return <Explore />
  return <LazyPart isWanted={isAnnotating} load={loadAnnotate} />
}

async function loadAnnotate(): Promise<() => JSX.Element> {
  const { Annotate } = await import('../annotate/annotate.tsx')
  return () => <Annotate sentence={<Question />} graph={<GraphView />} />
}
