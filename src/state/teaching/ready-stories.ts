/** The stories that come with the app: fetched once, when they are first wanted. */
import { batch, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Story } from '../../core/schema.ts'

/** Where the ready stories stand: not asked for yet, on their way, here, or not to be had. */
export type ReadyPhase = 'unasked' | 'coming' | 'here' | 'missing'

const READY = 'stories.json'

const fetched = signal<readonly Story[]>([])
const currentPhase = signal<ReadyPhase>('unasked')

export const readyStories: ReadonlySignal<readonly Story[]> = fetched
export const readyPhase: ReadonlySignal<ReadyPhase> = currentPhase

/** Fetches them, unless they are here or on their way. Where they cannot be had, the next call tries again. */
export async function wantReadyStories(address: string = READY): Promise<void> {
  if (currentPhase.peek() === 'coming' || currentPhase.peek() === 'here') return
  currentPhase.value = 'coming'
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    // Why taken as they are: they were validated when the app was built.
    const stories = await response.json() as Story[]
    batch(() => {
      fetched.value = stories
      currentPhase.value = 'here'
    })
  } catch {
    currentPhase.value = 'missing'
  }
}
