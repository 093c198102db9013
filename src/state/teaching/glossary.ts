/** The glossary that comes with the app: fetched once, when it is first wanted, and shown in the texts where the reader wants it. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Term } from '../../core/glossary-schema.ts'
import { story } from '../view.ts'

/** Where the glossary stands: not asked for yet, on its way, here, or not to be had. */
export type GlossaryPhase = 'unasked' | 'coming' | 'here' | 'missing'

const GLOSSARY = 'glossary.json'

const fetched = signal<readonly Term[]>([])
const currentPhase = signal<GlossaryPhase>('unasked')
const chosen = signal<boolean | undefined>(undefined)

/** In the order of subjects; empty until they are here. */
export const terms: ReadonlySignal<readonly Term[]> = fetched
export const glossaryPhase: ReadonlySignal<GlossaryPhase> = currentPhase
/** Whether the words are marked in the text that is read. Until the reader chooses: while a story plays. */
export const isGlossaryInText: ReadonlySignal<boolean> = computed(() => chosen.value ?? story.value !== undefined)

/** Marks the words in the text, or no longer; it is remembered as long as the page is open. */
export function showGlossaryInText(isShown: boolean): void {
  chosen.value = isShown
}

/** Fetches the terms, unless they are here or on their way. Where they cannot be had, the next call tries again. */
export async function wantGlossary(address: string = GLOSSARY): Promise<void> {
  if (currentPhase.peek() === 'coming' || currentPhase.peek() === 'here') return
  currentPhase.value = 'coming'
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    // Why taken as they are: they were validated when the app was built.
    const answer = await response.json() as Term[]
    batch(() => {
      fetched.value = answer
      currentPhase.value = 'here'
    })
  } catch {
    currentPhase.value = 'missing'
  }
}
