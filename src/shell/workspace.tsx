/** The workspace that is open: exploring comes with the first view, the others when they are first wanted. */
import type { JSX } from 'preact'
import { computed } from '@preact/signals'
import { Explore } from '../explore/explore.tsx'
import { GraphView } from '../explore/graph-view.tsx'
import { Question } from '../explore/question.tsx'
import { workspace } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { LazyPart } from '../ui/lazy-part.tsx'

const isAnnotating = computed(() => workspace.value === 'annotate')
const isOnAlliances = computed(() => workspace.value === 'alliances')
const isTeaching = computed(() => workspace.value === 'teach')

export function Workspace(): JSX.Element {
  const missing = { text: messages.value.partMissing, reload: messages.value.reload }
  if (isAnnotating.value) return <LazyPart key="annotate" isWanted={isAnnotating} load={loadAnnotate} missing={missing} />
  if (isOnAlliances.value) return <LazyPart key="alliances" isWanted={isOnAlliances} load={loadAlliances} missing={missing} />
  if (isTeaching.value) return <LazyPart key="teach" isWanted={isTeaching} load={loadTeach} missing={missing} />
  return <Explore />
}

async function loadAlliances(): Promise<() => JSX.Element> {
  return (await import('../alliances/alliances.tsx')).Alliances
}

async function loadTeach(): Promise<() => JSX.Element> {
  return (await import('../teach/teach.tsx')).Teach
}

async function loadAnnotate(): Promise<() => JSX.Element> {
  const { Annotate } = await import('../annotate/annotate.tsx')
  return () => <Annotate sentence={<Question />} graph={<GraphView />} />
}
