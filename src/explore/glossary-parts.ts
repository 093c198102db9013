/** The glossary beside the text and in the card, loaded when the first view is there. */
import { signal, type ReadonlySignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'

const wanted = signal(false)

export const isGlossaryWanted: ReadonlySignal<boolean> = wanted

/** Lets the glossary be loaded; to be called when nothing else is waited for. */
export function wantGlossaryParts(): void {
  wanted.value = true
}

export async function loadGlossaryInText(): Promise<FunctionComponent> {
  return (await import('../parts/glossary-in-text.tsx')).GlossaryInText
}

export async function loadGlossaryOfClaim(): Promise<FunctionComponent> {
  return (await import('../parts/glossary-of-claim.tsx')).GlossaryOfClaim
}
