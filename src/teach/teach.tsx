/** The Teach workspace: the stories there are, and the place where one is edited. */
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../styles/teach.css'
import { editedStory } from '../state/teaching/edited-story.ts'
import { findOwnStory } from '../state/teaching/make-story.ts'
import { wantReadyStories } from '../state/teaching/ready-stories.ts'
import { HistoryButtons, pressHistoryKey } from './history-buttons.tsx'
import { storiesWords } from './stories-words.ts'
import { StoryEditor } from './story-editor.tsx'
import { StoryList } from './story-list.tsx'

export function Teach(): JSX.Element {
  const words = storiesWords.value
  const story = findOwnStory(editedStory.value)
  useEffect(() => {
    void wantReadyStories()
    window.addEventListener('keydown', pressHistoryKey)
    return () => window.removeEventListener('keydown', pressHistoryKey)
  }, [])
  return (
    <main class="teach">
      <div class="teach-page" id="lens" tabIndex={-1}>
        <div class="teach-head">
          <h1 class="teach-heading">{words.heading}</h1>
          <HistoryButtons />
        </div>
        {story ? <StoryEditor key={story.id} story={story} /> : <StoryList />}
      </div>
    </main>
  )
}
