/** Making stories: each change is an edit of the open dossier that can be taken back. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Issue } from '../../core/issues.ts'
import type { Camera, Story, StoryStep, Text } from '../../core/schema.ts'
import { LONGEST_VIEW } from '../../core/vocabulary.ts'
import { makeReadableId } from '../annotating/make-record-id.ts'
import { perform } from '../history.ts'
import { dossier, opening } from '../project.ts'
import { writeHash } from '../url.ts'
import { INITIAL_VIEW, lens, showStory, view } from '../view.ts'
import { say } from '../words.ts'
import { endStory, played } from './play-story.ts'
import { readyStories } from './ready-stories.ts'

/** A camera that differs less from the one over the whole graph shows the same. */
const SAME_CAMERA = 0.005
const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 }

/** The words that a new record begins with. */
export interface FirstWords {
  readonly story: Text
  readonly title: Text
  readonly text: Text
}

/** Whether a step was recorded; why not: its view is too long, or the dossier cannot be edited. */
export type Recording = 'done' | 'too-long' | 'refused'

const made = signal<{ readonly id: string; readonly opening: number } | undefined>(undefined)

/** Id of the story that steps are recorded for, in the dossier that was open then; it is in it from its first step on. */
export const madeStory: ReadonlySignal<string | undefined> = computed(() =>
  (made.value?.opening === opening.value ? made.value.id : undefined))

/** The story of the dossier; `undefined` where it has none of this id. */
export function findOwnStory(id: string | undefined): Story | undefined {
  return dossier.value.stories?.find((story) => story.id === id)
}

/** Begins a story that has no step yet. */
export function beginStory(): void {
  makeFurther(makeReadableId('story', isTaken))
}

/** Goes on recording for a story of the dossier, behind this step or behind the last. */
export function makeFurther(id: string, step?: string): void {
  made.value = { id, opening: opening.peek() }
  showStory({ id, step: step ?? findOwnStory(id)?.steps.at(-1)?.id ?? '' })
}

/** Ends the story, and the recording; both stay as they are. */
export function stopMaking(): void {
  made.value = undefined
  endStory()
}

/** Makes what is on the screen a step behind the one that is on; `camera` is where the graph is seen from. */
export function recordStep(words: FirstWords, camera: Camera | undefined): Recording {
  const id = madeStory.peek()
  if (id === undefined) return 'refused'
  const story = findOwnStory(id)
  const seen = readSeen(camera)
  if (!seen) return 'too-long'
  const steps = story?.steps ?? []
  const step: StoryStep = { id: nextStepId(steps), title: words.title, text: words.text, ...seen }
  const now = played.peek()
  const at = now && now.story.id === id ? now.index + 1 : steps.length
  const next: Story = { ...(story ?? { id, title: words.story }), steps: [...steps.slice(0, at), step, ...steps.slice(at)] }
  if (put(next).length > 0) return 'refused'
  showStory({ id, step: step.id })
  return 'done'
}

/** Gives the step that is on the view on the screen, and leaves its words. */
export function recordAgain(camera: Camera | undefined): Recording {
  const now = played.peek()
  if (!now || now.isReady) return 'refused'
  const seen = readSeen(camera)
  if (!seen) return 'too-long'
  const { camera: _, ...kept } = now.step
  return putStep(now.story, { ...kept, ...seen }).length === 0 ? 'done' : 'refused'
}

/** Replaces the title or the summary. Letters typed into one field are one step of the history. */
export function changeStory(id: string, field: 'title' | 'summary', value: Text | undefined): readonly Issue[] {
  const story = findOwnStory(id)
  if (!story) return []
  return put(withField(story, field, value), `${id} ${field}`)
}

/** Replaces words of a step; `undefined` takes a question or notes away. */
export function changeStep(
  id: string,
  step: string,
  field: 'title' | 'text' | 'question' | 'notes',
  value: Text | undefined,
): readonly Issue[] {
  const story = findOwnStory(id)
  const found = story?.steps.find((one) => one.id === step)
  return story && found ? putStep(story, withField(found, field, value), `${id} ${step} ${field}`) : []
}

/** Moves a step up (−1) or down (1) by one place. */
export function moveStep(id: string, step: string, by: -1 | 1): readonly Issue[] {
  const story = findOwnStory(id)
  const at = story?.steps.findIndex((one) => one.id === step) ?? -1
  const [moved, other] = [story?.steps[at], story?.steps[at + by]]
  if (!story || !moved || !other) return []
  return put({ ...story, steps: story.steps.with(at, other).with(at + by, moved) })
}

/** Takes a step away; the only one stays, since a story has one at least. */
export function removeStep(id: string, step: string): readonly Issue[] {
  const story = findOwnStory(id)
  if (!story || story.steps.length < 2) return []
  return put({ ...story, steps: story.steps.filter((one) => one.id !== step) })
}

export function removeStory(id: string): readonly Issue[] {
  const story = findOwnStory(id)
  return story ? perform({ type: 'remove-story', id }, 'remove-story', say(story.title)) : []
}

/** Puts a copy under another title into the dossier. Its id; `undefined` where the dossier cannot be edited. */
export function copyStory(story: Story, title: Text): string | undefined {
  const id = makeReadableId(title.en, isTaken, 'story')
  return put({ ...story, id, title }).length === 0 ? id : undefined
}

function isTaken(id: string): boolean {
  return findOwnStory(id) !== undefined || readyStories.peek().some((story) => story.id === id)
}

function nextStepId(steps: readonly StoryStep[]): string {
  return makeReadableId(`step ${steps.length + 1}`, (id) => steps.some((step) => step.id === id))
}

function put(record: Story, field?: string): readonly Issue[] {
  return perform({ type: 'put-story', record }, 'story', say(record.title), field)
}

function putStep(story: Story, step: StoryStep, field?: string): readonly Issue[] {
  return put({ ...story, steps: story.steps.map((one) => (one.id === step.id ? step : one)) }, field)
}

function withField<Item extends object>(item: Item, field: keyof Item & string, value: Text | undefined): Item {
  if (value !== undefined) return { ...item, [field]: value }
  const { [field]: _, ...rest } = item
  return rest as Item
}

/** What is on the screen, without what is the reader's own. `undefined` where its address is too long for a step. */
function readSeen(camera: Camera | undefined): Pick<StoryStep, 'view' | 'camera'> | undefined {
  const now = view.peek()
  const words = writeHash({
    ...now,
    language: INITIAL_VIEW.language,
    theme: INITIAL_VIEW.theme,
    story: undefined,
  })
  if (words.length > LONGEST_VIEW) return undefined
  const isGraph = now.workspace === 'explore' && lens.peek() === 'graph'
  return { view: words, ...(isGraph && camera && isElsewhere(camera) ? { camera: roundCamera(camera) } : {}) }
}

function isElsewhere({ x, y, ratio }: Camera): boolean {
  return [x - WHOLE.x, y - WHOLE.y, ratio - WHOLE.ratio].some((difference) => Math.abs(difference) > SAME_CAMERA)
}

function roundCamera({ x, y, ratio }: Camera): Camera {
  const round = (number: number): number => Math.round(number * 10_000) / 10_000
  return { x: round(x), y: round(y), ratio: round(ratio) }
}
