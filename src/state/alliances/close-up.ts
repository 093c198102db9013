/** How close a person looks, and at whom: carried from one picture of the actors to another, whose planes differ. */
import { signal, type ReadonlySignal } from '@preact/signals-core'

export interface CloseUp {
  /** Times as large as where all of them are seen; above 1. */
  readonly factor: number
  /** Id of the actor who stands nearest to the middle. */
  readonly actor: string
}

const closer = signal<CloseUp | undefined>(undefined)

/** `undefined` while everything is seen. */
export const closeUp: ReadonlySignal<CloseUp | undefined> = closer

/** Notes what a person looks at; whoever sees all of it, or from further off, looks at nobody in particular. */
export function lookCloser(next: { readonly factor: number; readonly actor: string | undefined } | undefined): void {
  closer.value = next?.actor !== undefined && next.factor >= LEAST ? { factor: next.factor, actor: next.actor } : undefined
}

/** Why not 1: a step of the wheel by mistake is no look at somebody. */
const LEAST = 1.05
