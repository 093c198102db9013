/** One tab at a time writes a kept dossier, by the Web Locks of the browser. */

/** Ends the holding. */
export type LetGo = () => void

export interface Holding {
  /** `if-free` gives up where another tab holds it, `wait` waits for its turn, `take-away` takes it from the other tab. */
  readonly how: 'if-free' | 'wait' | 'take-away'
  /** Called where another tab takes it away. */
  readonly onLost: () => void
  /** Ends the waiting. */
  readonly signal?: AbortSignal
}

/** Holds a dossier until it is let go or the tab is gone; `undefined` where another tab holds it. Where the browser has no such locks
 * it is always held: then the revisions of `writeKept` alone keep two tabs from overwriting each other. */
export function holdDossier(id: string, { how, onLost, signal }: Holding): Promise<LetGo | undefined> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined)
  return new Promise((resolve) => {
    let isHeld = false
    const options: LockOptions = how === 'if-free' ? { ifAvailable: true }
      : how === 'take-away' ? { steal: true }
      : signal ? { signal } : {}
    navigator.locks.request(`triplomat-dossier-${id}`, options, (lock) => {
      if (!lock) return resolve(undefined)
      isHeld = true
      return new Promise<void>((letGo) => resolve(letGo))
    }).catch((error: unknown) => {
      if (isHeld) return onLost()
      const isRefused = error instanceof DOMException && error.name === 'SecurityError'
      resolve(isRefused ? () => undefined : undefined)
    })
  })
}
