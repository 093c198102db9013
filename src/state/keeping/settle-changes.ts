/** Has the disk take what was written, so that not even a power cut loses it. */
import { heldDossier, type Held } from './held-dossier.ts'
import { openDatabase } from './open-database.ts'
import { flushToDisk } from './write-kept.ts'

/** After so long without a change; milliseconds. Why not with each: a disk may take longer than a typist for a letter. */
const REST = 1000

let timer: ReturnType<typeof setTimeout> | undefined

/** Once nothing was written for a while. Called after each write. */
export function settleSoon(held: Held): void {
  clearTimeout(timer)
  timer = setTimeout(() => void settleNow(held), REST)
}

/** At once, as when the page is put away. Nothing is said where it fails: what was written still outlives the browser. */
async function settleNow(held: Held | undefined): Promise<void> {
  if (!held?.record || !held.isOurs || held.isSettled || held !== heldDossier()) return
  clearTimeout(timer)
  const { id, tenure, revision } = held.record
  try {
    await flushToDisk(await openDatabase(), id, tenure)
    if (held.record.revision === revision && !held.isDirty) held.isSettled = true
  } catch {
    // Why nothing: the next change tries again.
  }
}

/** Settles whenever the page is hidden or left. */
export function settleOnLeaving(): void {
  const settle = (): void => void settleNow(heldDossier())
  window.addEventListener('pagehide', settle)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && settle())
}
