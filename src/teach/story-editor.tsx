/** One story of the dossier: its words, and its steps in their order. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Story } from '../core/schema.ts'
import { editStory, unfoldedStep } from '../state/teaching/edited-story.ts'
import { changeStory, makeFurther, removeStory } from '../state/teaching/make-story.ts'
import { showWorkspace } from '../state/view.ts'
import { say } from '../state/words.ts'
import { BothLanguages } from '../parts/both-languages.tsx'
import { announce } from '../ui/live-region.tsx'
import { sayRefusal } from './say-refusal.ts'
import { StepEditor } from './step-editor.tsx'
import { storiesWords } from './stories-words.ts'

export function StoryEditor({ story }: { story: Story }): JSX.Element {
  const words = storiesWords.value.editor
  const { id, title, summary, steps } = story
  const heading = useRef<HTMLHeadingElement>(null)
  // Why: the button that asked for it is gone.
  useLayoutEffect(() => {
    if (unfoldedStep.peek() === undefined) heading.current?.focus()
  }, [])
  return (
    <section class="story-editor" aria-labelledby="edited-story">
      <p><button type="button" class="button button-quiet" onClick={() => editStory(undefined)}>{words.back}</button></p>
      <h2 class="teach-title" id="edited-story" tabIndex={-1} ref={heading}>{say(title)}</h2>
      <BothLanguages id="story-title" label={words.title} value={title} isNeeded
        onType={(value) => sayRefusal(changeStory(id, 'title', value))} />
      <BothLanguages id="story-summary" label={words.summary} value={summary} isLong
        onType={(value) => sayRefusal(changeStory(id, 'summary', value))} />
      <h3 class="teach-label">{words.steps}</h3>
      <ol class="step-list">
        {steps.map((step, index) => <StepEditor key={step.id} story={story} step={step} index={index} />)}
      </ol>
      <div class="button-row">
        <button type="button" class="button button-primary" onClick={() => record(story)}>{words.record}</button>
        <button type="button" class="button button-danger" onClick={() => remove(story)}>{words.removeStory}</button>
      </div>
    </section>
  )
}

function record({ id }: Story): void {
  makeFurther(id, unfoldedStep.peek())
  showWorkspace('explore')
}

function remove({ id, title }: Story): void {
  if (removeStory(id).length > 0) return
  editStory(undefined)
  announce(storiesWords.peek().editor.storyRemoved(say(title)))
  document.getElementById('lens')?.focus()
}
