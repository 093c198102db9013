/** Loads what keeps a person's work, and what shows where it is. */
import type { FunctionComponent } from 'preact'

/** The status in the header. Why it starts the keeping: an edit must not wait for what shows it. */
export async function loadKeptStatus(): Promise<FunctionComponent> {
  const { startKeeping } = await import('../state/keeping/keep-edits.ts')
  startKeeping()
  return (await import('./kept-status.tsx')).KeptStatus
}

/** The bar under the header. */
export async function loadKeptNotice(): Promise<FunctionComponent> {
  return (await import('./kept-notice.tsx')).KeptNotice
}
