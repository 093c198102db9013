/** Why keeping failed, as far as a browser tells. */
import { ChangedElsewhere } from './changed-elsewhere.ts'

/** `full`: no space is left for the app; `denied`: the browser lets nothing be kept; `elsewhere`: another tab wrote in between;
 * `cleared`: what was kept is gone; `damaged`: it cannot be read. */
export type Failure = 'full' | 'denied' | 'elsewhere' | 'cleared' | 'damaged' | 'unknown'

/** Names are those of the DOMException that IndexedDB gives (Indexed Database API 3.0, section 3). */
export function nameFailure(error: unknown): Failure {
  if (error instanceof ChangedElsewhere) return error.isThere ? 'elsewhere' : 'cleared'
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  switch (name) {
    case 'QuotaExceededError': return 'full'
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'TimeoutError': return 'denied'
    case 'VersionError':
    case 'NotFoundError':
    case 'DataError':
    case 'NotReadableError': return 'damaged'
    default: return 'unknown'
  }
}
