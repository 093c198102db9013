/** All stories: those of the open dossier, and those that come with the app. */
import type { JSX } from 'preact'
import type { Story } from '../core/schema.ts'
import { dossier } from '../state/project.ts'
import { editStory } from '../state/teaching/edited-story.ts'
import { beginStory, copyStory, stopMaking } from '../state/teaching/make-story.ts'
import { isOfAnother, playStory } from '../state/teaching/play-story.ts'
import { readyPhase, readyStories, wantReadyStories } from '../state/teaching/ready-stories.ts'
import { showWorkspace, story as place } from '../state/view.ts'
import { say } from '../state/words.ts'
import { announce } from '../ui/live-region.tsx'
import { copyTitle, storiesWords } from './stories-words.ts'

export function StoryList(): JSX.Element {
  const words = storiesWords.value
  const own = dossier.value.stories ?? []
  return (
    <section class="story-list" aria-labelledby="stories">
      <h2 class="teach-title" id="stories">{words.stories}</h2>
      <p class="teach-lead">{words.lead}</p>
      <div class="teach-group">
        <h3 class="teach-label">{words.own}</h3>
        {own.length === 0 && <p class="quiet">{words.ownNone}</p>}
        <ul class="plain-list">{own.map((story) => <StoryItem key={story.id} story={story} isReady={false} />)}</ul>
        <p><button type="button" class="button" onClick={record}>{words.newStory}</button></p>
      </div>
      <div class="teach-group">
        <h3 class="teach-label">{words.ready}</h3>
        <ReadyStories />
      </div>
    </section>
  )
}

function ReadyStories(): JSX.Element {
  const words = storiesWords.value
  switch (readyPhase.value) {
    case 'missing':
      return (
        <p role="status">
          {words.readyMissing} <button type="button" class="button" onClick={() => void wantReadyStories()}>{words.tryAgain}</button>
        </p>
      )
    case 'here': {
      // Why: a page that stands alone has no other dossier to play them in.
      const playable = readyStories.value.filter((story) => !globalThis.onePage || !isOfAnother(story))
      return playable.length === 0
        ? <p class="quiet">{words.readyNone}</p>
        : <ul class="plain-list">{playable.map((story) => <StoryItem key={story.id} story={story} isReady />)}</ul>
    }
    default:
      return <p role="status">{words.readyComing}</p>
  }
}

function StoryItem({ story, isReady }: { story: Story; isReady: boolean }): JSX.Element {
  const words = storiesWords.value
  const title = say(story.title)
  const isOn = place.value?.id === story.id
  return (
    <li class="story-item">
      <h4 class="story-item-title">{title}</h4>
      {story.summary && <p class="story-item-summary">{say(story.summary)}</p>}
      <div class="story-item-foot">
        <button type="button" class="button button-primary" aria-label={isOn ? words.goOnOf(title) : words.playOf(title)}
          onClick={() => play(story.id)}>
          {isOn ? words.goOn : words.play}
        </button>
        {isReady
          ? <button type="button" class="button" aria-label={words.copyOf(title)} onClick={() => copy(story)}>{words.copy}</button>
          : <button type="button" class="button" aria-label={words.editOf(title)} onClick={() => editStory(story.id)}>{words.edit}</button>}
        <span class="quiet">{words.steps(story.steps.length)}</span>
      </div>
    </li>
  )
}

/** Why Explore first: the step itself says where it plays, and until then this is what it plays over. */
function play(id: string): void {
  const step = place.peek()?.id === id ? place.peek()?.step : undefined
  stopMaking()
  playStory(id, step)
  showWorkspace('explore')
}

function record(): void {
  beginStory()
  showWorkspace('explore')
}

function copy(story: Story): void {
  const title = copyTitle(story.title)
  const id = copyStory(story, title)
  if (id === undefined) return
  editStory(id)
  announce(storiesWords.peek().copied(say(title)))
}
