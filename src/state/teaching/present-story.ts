/** Presenting a story: large type, and a second window with the notes, each step with this one. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Language, Story } from '../../core/schema.ts'
import { storageName } from '../one-file/storage-name.ts'
import { chooseTheme, language, speak, theme, type Theme } from '../view.ts'
import { goToStep, played } from './play-story.ts'

/** What the window with the notes is told. */
export interface ToldStep {
  readonly story: Story
  /** Number of the step, from 0. */
  readonly index: number
}

type StoryMessage =
  /** The window with the notes asks where the story stands, or wants the step before (−1) or after (1). */
  | { readonly type: 'ask' }
  | { readonly type: 'turn'; readonly by: -1 | 1 }
  /** The window that plays says where it stands; `told` is left out when the story is over. */
  | { readonly type: 'tell'; readonly told?: ToldStep; readonly language: Language; readonly theme: Theme }

const NOTES_WINDOW = 'triplomat-notes'
const NOTES_SIZE = 'popup,width=560,height=760'

const isLarge = signal(false)
const told = signal<ToldStep | undefined>(undefined)
let channel: BroadcastChannel | undefined

/** Whether the type is large, for people who look from afar. */
export const isPresenting: ReadonlySignal<boolean> = isLarge
/** In the window with the notes: where the story stands. `undefined` while no window says so. */
export const toldStep: ReadonlySignal<ToldStep | undefined> = told

export function present(isOn: boolean): void {
  isLarge.value = isOn
}

/** Opens the window with the notes of a story. Whether the browser let it. */
export function openNotes(story: string): boolean {
  const url = new URL(`#notes=${encodeURIComponent(story)}`, location.href)
  return window.open(url, NOTES_WINDOW, NOTES_SIZE) !== null
}

/** Tells the window with the notes each step from now on, and turns the page for it; gives the way to stop. */
export function tellNotes(): () => void {
  const messages = openChannel()
  const tell = (): void => {
    const now = played.value
    const message: StoryMessage = {
      type: 'tell', language: language.value, theme: theme.value, ...(now ? { told: { story: now.story, index: now.index } } : {}),
    }
    messages?.postMessage(message)
  }
  const hear = ({ data }: MessageEvent<StoryMessage>): void => {
    const now = played.peek()
    // Why only then: another tab may be the one that plays.
    if (!now) return
    if (data.type === 'turn') goToStep(now.index + data.by)
    else if (data.type === 'ask') tell()
  }
  messages?.addEventListener('message', hear)
  const stop = effect(tell)
  return () => {
    stop()
    messages?.removeEventListener('message', hear)
  }
}

/** In the window with the notes: hears from now on where the story stands, in which language and which colours. */
export function hearNotes(): void {
  const messages = openChannel()
  messages?.addEventListener('message', ({ data }: MessageEvent<StoryMessage>) => {
    if (data.type !== 'tell') return
    speak(data.language)
    chooseTheme(data.theme)
    told.value = data.told
  })
  post({ type: 'ask' })
}

/** In the window with the notes: wants the step before (−1) or after (1). */
export function turnPage(by: -1 | 1): void {
  post({ type: 'turn', by })
}

function post(message: StoryMessage): void {
  openChannel()?.postMessage(message)
}

/** Nobody hears anything where the browser has no such channels. */
function openChannel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel !== 'undefined') channel ??= new BroadcastChannel(`${storageName}-story`)
  return channel
}
