/** What plays and makes stories over the workspaces; loaded when the first story is on. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { story } from '../state/view.ts'

export const storyWanted: ReadonlySignal<boolean> = computed(() => story.value !== undefined)

export async function loadStory(): Promise<FunctionComponent> {
  return (await import('./story-bar.tsx')).StoryBar
}
