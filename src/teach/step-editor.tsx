/** One step of a story that is edited: its words in both languages, its place, the way to what it shows. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Story, StoryStep } from '../core/schema.ts'
import { unfoldedStep, unfoldStep } from '../state/teaching/edited-story.ts'
import { changeStep, makeFurther, moveStep, removeStep } from '../state/teaching/make-story.ts'
import { showWorkspace } from '../state/view.ts'
import { say } from '../state/words.ts'
import { BothLanguages } from '../parts/both-languages.tsx'
import { announce } from '../ui/live-region.tsx'
import { linkTo } from './player-tools.tsx'
import { sayRefusal } from './say-refusal.ts'
import { storiesWords } from './stories-words.ts'

const FIELDS = [
  { field: 'title', label: 'stepTitle', isLong: false, isNeeded: true },
  { field: 'text', label: 'text', isLong: true, isNeeded: true },
  { field: 'question', label: 'question', isLong: true, isNeeded: false },
  { field: 'notes', label: 'notes', isLong: true, isNeeded: false },
] as const

/** `index` is its place in the story, from 0. */
export function StepEditor({ story, step, index }: { story: Story; step: StoryStep; index: number }): JSX.Element {
  const words = storiesWords.value.editor
  const title = say(step.title)
  const isOpen = unfoldedStep.value === step.id
  const summary = useRef<HTMLElement>(null)
  const wasOpen = useRef(false)
  // Why: who comes from the bar of the story wants to go on with this step.
  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current && document.activeElement === document.body) summary.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <li class="step-item">
      <details open={isOpen} onToggle={({ currentTarget }) => {
        if (currentTarget.open) unfoldStep(step.id)
        else if (unfoldedStep.peek() === step.id) unfoldStep(undefined)
      }}>
        <summary ref={summary} id={`step-${step.id}`}>{words.step(index + 1, title)}</summary>
        {isOpen && (
          <div class="step-fields">
            {FIELDS.map(({ field, label, isLong, isNeeded }) => (
              <BothLanguages key={field} id={`${step.id}-${field}`} label={words[label]} value={step[field]} isLong={isLong}
                isNeeded={isNeeded} onType={(value) => sayRefusal(changeStep(story.id, step.id, field, value))} />
            ))}
            <p class="quiet">{words.paragraphs}</p>
          </div>
        )}
      </details>
      <StepButtons story={story} step={step} index={index} />
    </li>
  )
}

function StepButtons({ story, step, index }: { story: Story; step: StoryStep; index: number }): JSX.Element {
  const words = storiesWords.value.editor
  const title = say(step.title)
  const all = story.steps.length
  const move = (by: -1 | 1, button: HTMLElement): void => {
    if (moveStep(story.id, step.id, by).length > 0 || !story.steps[index + by]) return
    announce(words.moved(title, index + by + 1, all))
    // Why: an element that is moved on the page loses the focus.
    requestAnimationFrame(() => button.focus())
  }
  const remove = (): void => {
    if (all < 2) {
      announce(words.onlyStep)
      return
    }
    const next = story.steps[index + 1] ?? story.steps[index - 1]
    if (removeStep(story.id, step.id).length > 0) return
    announce(words.removed(title))
    document.getElementById(`step-${next?.id ?? ''}`)?.focus()
  }
  return (
    <div class="step-buttons">
      <button type="button" class="button button-quiet" aria-label={words.showOf(title)}
        onClick={() => show(story, step)}>{words.show}</button>
      <button type="button" class="button button-quiet" aria-label={words.upOf(title)} aria-disabled={index === 0}
        onClick={({ currentTarget }) => move(-1, currentTarget)}>{words.up}</button>
      <button type="button" class="button button-quiet" aria-label={words.downOf(title)} aria-disabled={index === all - 1}
        onClick={({ currentTarget }) => move(1, currentTarget)}>{words.down}</button>
      <button type="button" class="button button-quiet" aria-label={words.removeOf(title)} aria-disabled={all < 2}
        title={all < 2 ? words.onlyStep : undefined} onClick={remove}>{words.remove}</button>
      <a class="step-link" href={`#${linkTo({ story, step })}`} aria-label={words.linkOf(title)}>{words.link}</a>
    </div>
  )
}

/** In the bar that records, where what is seen can be changed. */
function show(story: Story, step: StoryStep): void {
  makeFurther(story.id, step.id)
  showWorkspace('explore')
}
