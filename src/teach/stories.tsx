/** The stories there are, and the place where one is edited. */
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { editedStory } from '../state/teaching/edited-story.ts'
import { findOwnStory } from '../state/teaching/make-story.ts'
import { wantReadyStories } from '../state/teaching/ready-stories.ts'
import { StoryEditor } from './story-editor.tsx'
import { StoryList } from './story-list.tsx'

export function Stories(): JSX.Element {
  const story = findOwnStory(editedStory.value)
  useEffect(() => void wantReadyStories(), [])
  return story ? <StoryEditor key={story.id} story={story} /> : <StoryList />
}
