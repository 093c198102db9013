/** Playing a story: which step is on, and the view that belongs to it. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core'
import type { DossierIndex } from '../../core/index-dossier.ts'
import type { Story, StoryStep } from '../../core/schema.ts'
import { background, dossier, dossierIndex, opening } from '../project.ts'
import { forgetUnknown } from '../session.ts'
import { readHash } from '../url.ts'
import { INITIAL_VIEW, language, restoreView, showStory, story as place, theme, workspace, type StoryPlace, type View } from '../view.ts'
import { readyPhase, readyStories, wantReadyStories } from './ready-stories.ts'

/** The step that is on. */
export interface PlayedStep {
  readonly story: Story
  /** Whether the story comes with the app; otherwise it is the open dossier's. */
  readonly isReady: boolean
  /** Counted from 0. */
  readonly index: number
  readonly step: StoryStep
}

/** What was shown last, and for which place: who goes to a step again wants its view again. */
interface Showing {
  readonly key: string
  readonly place: StoryPlace
}

const shown = signal<Showing | undefined>(undefined)

/** `undefined` where no story is on, or where it is not to be found. A step that the story does not have is its first. */
export const played: ReadonlySignal<PlayedStep | undefined> = computed(() => {
  const at = place.value
  if (!at) return undefined
  const own = dossier.value.stories?.find(({ id }) => id === at.id)
  const story = own ?? readyStories.value.find(({ id }) => id === at.id)
  const index = Math.max(0, story?.steps.findIndex(({ id }) => id === at.step) ?? 0)
  const step = story?.steps[index]
  return story && step && { story, isReady: own === undefined, index, step }
})

/** Whether a story is on that nobody knows. */
export const isStoryLost: ReadonlySignal<boolean> = computed(() =>
  place.value !== undefined && !played.value && (readyPhase.value === 'here' || readyPhase.value === 'missing'))

/** A new object for each showing of a step; `undefined` while no story is on. */
export const shownStep: ReadonlySignal<Readonly<object> | undefined> = shown

/** Whether the story that is on speaks of records that the open dossier does not have. */
export const isStoryForeign: ReadonlySignal<boolean> = computed(() => {
  const story = played.value?.story
  return story !== undefined && isOfAnother(story)
})

/** Whether a story speaks of records that the open dossier does not have. */
export function isOfAnother({ steps }: Story): boolean {
  return steps.some(({ view }) => isForeign(view, dossierIndex.value))
}

/** Begins a story, or goes on with it, at a step; at its first where none is given. */
export function playStory(id: string, step = ''): void {
  showStory({ id, step })
}

/** Goes to a step by its number, from 0; what lies outside leads to the nearest. */
export function goToStep(index: number): void {
  const now = played.peek()
  const step = now?.story.steps[Math.min(Math.max(index, 0), now.story.steps.length - 1)]
  if (now && step && step.id !== now.step.id) showStory({ id: now.story.id, step: step.id })
}

/** Ends it; what is shown stays. */
export function endStory(): void {
  showStory(undefined)
}

/** Shows the view of each step from now on, as long as a story is on; gives the way to stop. Language and theme stay the reader's, and so
 * does what they change until the next step. */
export function keepStep(): () => void {
  return effect(() => {
    const [at, now] = [place.value, played.value]
    if (at && !now) untracked(() => void (readyPhase.peek() === 'unasked' && wantReadyStories()))
    if (!at || !now || !isPlayable(workspace.value)) {
      if (!at) shown.value = undefined
      return
    }
    const { view } = now.step
    // Why the others: with another dossier, or with the background that comes later, there is more to be selected.
    const key = JSON.stringify([now.story.id, now.step.id, view, opening.value, background.value !== undefined && wantsBackground(view)])
    const last = shown.peek()
    if (last?.key === key && last.place === at) return
    untracked(() => {
      restoreView(viewOf(view))
      forgetUnknown()
      shown.value = { key, place: at }
    })
  })
}

/** The view of a step as the reader sees it, in the story that is on. */
function viewOf(words: string): View {
  const view = readHash(words)
  return {
    ...view,
    workspace: isPlayable(view.workspace) ? view.workspace : 'explore',
    language: language.peek(),
    theme: theme.peek(),
    story: place.peek(),
  }
}

/** Stories are played where the claims are read. */
export function isPlayable(workspace: View['workspace']): boolean {
  return workspace === 'explore' || workspace === 'alliances'
}

function wantsBackground(view: string): boolean {
  return readHash(view, INITIAL_VIEW).background
}

/** Why not with the background: before it is there, nobody can tell. */
function isForeign(words: string, { claims, entities }: DossierIndex): boolean {
  const { selection, background: isWithBackground } = readHash(words)
  if (!selection || isWithBackground) return false
  switch (selection.type) {
    case 'claim':
      return !claims.has(selection.id)
    case 'entity':
      return !entities.has(selection.id)
    case 'path':
      return !entities.has(selection.from) || !entities.has(selection.to)
  }
}
