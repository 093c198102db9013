/** Whether the browser promises not to clear what is kept when it runs out of space. */
import { signal, type ReadonlySignal } from '@preact/signals-core'

const promised = signal<boolean | undefined>(undefined)
let isAsked = false

/** `undefined` until it is known. */
export const isPersistent: ReadonlySignal<boolean | undefined> = promised

/** Asks for that promise, at most once while the app is open. Some browsers ask the person, others decide by themselves. */
export async function askPersistence(): Promise<void> {
  if (isAsked) return
  isAsked = true
  try {
    promised.value = await navigator.storage.persisted() || await navigator.storage.persist()
  } catch {
    promised.value = false
  }
}

/** Finds out without asking for anything. */
export async function lookUpPersistence(): Promise<void> {
  try {
    promised.value = await navigator.storage.persisted()
  } catch {
    promised.value = false
  }
}
