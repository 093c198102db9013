/** The app on this device: kept for the time without a network, and told when a newer one has come. */
import { signal, type ReadonlySignal } from '@preact/signals-core'

/** `ready`: it is on the device and waits to be loaded. `elsewhere`: it was loaded in another tab, and this page is of an older build. */
export type NewVersion = 'ready' | 'elsewhere'

const found = signal<NewVersion | undefined>(undefined)
let registration: ServiceWorkerRegistration | undefined
let isAsked = false
let isReloading = false

export const newVersion: ReadonlySignal<NewVersion | undefined> = found

/** Has the service worker keep the app; starts once. The app works without it too. */
export async function installApp(): Promise<void> {
  if (isAsked) return
  isAsked = true
  const { serviceWorker } = navigator
  // Why noted: the first one takes over a page of its own build.
  let isFirst = serviceWorker.controller === null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isReloading) location.reload()
    else if (!isFirst) found.value = 'elsewhere'
    isFirst = false
  })
  try {
    registration = await serviceWorker.register('service-worker.js', { updateViaCache: 'none' })
  } catch {
    // Why nothing: where the browser or the host has none, there is the network.
    return
  }
  const { active } = registration
  if (registration.waiting && active) found.value = 'ready'
  registration.addEventListener('updatefound', watchComing)
  watchComing()
  document.addEventListener('visibilitychange', () => {
    // Why then: a page may stay open for weeks.
    if (document.visibilityState === 'visible') registration?.update().catch(() => undefined)
  })
}

/** Loads the new version in place of this page. */
export function loadNewVersion(): void {
  const waiting = registration?.waiting
  if (!waiting) return location.reload()
  isReloading = true
  waiting.postMessage('take-over')
}

/** Leaves it for the next time that the app is opened. */
export function leaveNewVersion(): void {
  found.value = undefined
}

function watchComing(): void {
  const coming = registration?.installing
  coming?.addEventListener('statechange', () => {
    if (coming.state === 'installed' && registration?.active && registration.active !== coming) found.value = 'ready'
  })
}
