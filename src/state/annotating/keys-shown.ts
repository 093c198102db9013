/** Whether the list of keys is open. */
import { signal, type ReadonlySignal } from '@preact/signals-core'

const shown = signal(false)

export const keysShown: ReadonlySignal<boolean> = shown

export function showKeys(isOn: boolean): void {
  shown.value = isOn
}
