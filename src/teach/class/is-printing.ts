/** Whether the page is being printed: what is folded on the screen is then whole. */
import { signal, type ReadonlySignal } from '@preact/signals'

const printing = signal(false)

export const isPrinting: ReadonlySignal<boolean> = printing

window.addEventListener('beforeprint', () => (printing.value = true))
window.addEventListener('afterprint', () => (printing.value = false))
