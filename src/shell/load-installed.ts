/** What makes the app at home on a device, and what shows it in a frame; both are loaded apart from the first view. */
import { signal, type ReadonlySignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { isEmbedded } from '../state/one-file/embedded.ts'
import { whenIdle } from '../ui/when-idle.ts'

const isReady = signal(false)

/** Whether this page is a frame in another. */
export const embeddedWanted: ReadonlySignal<boolean> = signal(isEmbedded)

/** Whether the first view stands, on a page that a device can keep. */
export const mayBeInstalled: ReadonlySignal<boolean> = isReady

/** Has the device keep the app when the page is idle; never for a page on a disk. */
export function prepareInstalling(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !location.protocol.startsWith('http') || globalThis.onePage) return
  whenIdle(() => (isReady.value = true))
}

export async function loadInstalled(): Promise<FunctionComponent> {
  return (await import('./installed-notice.tsx')).InstalledNotice
}

export async function loadEmbedded(): Promise<FunctionComponent> {
  return (await import('./embedded.tsx')).Embedded
}
