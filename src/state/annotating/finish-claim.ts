/** Making a claim of a draft, and a draft of a claim. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import type { Issue } from '../../core/issues.ts'
import { finishDraft, type MissingPart } from '../../core/mending/finish-draft.ts'
import { reopenClaim } from '../../core/mending/reopen-claim.ts'
import { perform } from '../history.ts'
import { dossier } from '../project.ts'
import { claimInHand, letGoOfClaim, openDesk } from './desk.ts'
import { findClaim } from './find-records.ts'
import { makeRecordId } from './make-record-id.ts'
import { nameEvent } from './name-event.ts'

/** What became of the wish to finish a draft. */
export interface Finishing {
  readonly claim: string
  readonly isDone: boolean
  /** Empty where it is done. */
  readonly missing: readonly MissingPart[]
  /** Why it is refused; of what is done, what to think of. */
  readonly issues: readonly Issue[]
}

const last = signal<Finishing | undefined>(undefined)

/** The last wish to finish a draft: a new object for each one. */
export const lastFinishing: ReadonlySignal<Finishing | undefined> = last

/** Makes a claim of the draft in hand, or of the one given; for a scored relation without an event, an event too. What is taken as an end
 * next begins another claim. `undefined` where there is no such draft. */
export function finishClaim(id = claimInHand.peek()): Finishing | undefined {
  const found = id === undefined ? undefined : findClaim(id)
  if (id === undefined || !found?.isDraft) return undefined
  const finished = finishDraft(dossier.peek(), found.article.id, id, { id: makeRecordId('event'), label: nameEvent(found.claim) })
  const issues = finished.edit ? perform(finished.edit, 'finish', found.claim.evidence[0]?.quote) : finished.issues
  openDesk({ type: 'claim', id })
  if (!finished.edit) return tell({ claim: id, isDone: false, missing: finished.missing, issues })
  if (issues.length > 0) return tell({ claim: id, isDone: false, missing: [], issues })
  letGoOfClaim()
  return tell({ claim: id, isDone: true, missing: [], issues: finished.issues })
}

/** Makes a draft of a claim again, with all that it has. */
export function reopen(id: string): readonly Issue[] {
  const found = findClaim(id)
  if (!found || found.isDraft) return []
  const mended = reopenClaim(dossier.peek(), found.article.id, id)
  const refused = mended.edit ? perform(mended.edit, 'reopen', found.claim.evidence[0]?.quote) : mended.issues
  openDesk({ type: 'claim', id })
  return refused
}

function tell(finishing: Finishing): Finishing {
  last.value = finishing
  return finishing
}
