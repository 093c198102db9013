/** The kept dossier that is open in this tab. */
import type { WrittenChange } from './follow-change.ts'
import type { Edited } from './follow-change.ts'
import type { LetGo } from './hold-dossier.ts'
import type { KeptDossier, KeptFile } from './kept-records.ts'
import { opening } from '../project.ts'

export interface Held {
  readonly id: string
  /** Number of the opening that it came with. */
  readonly opening: number
  /** As it is stored; `undefined` until it is for the first time. */
  record: KeptDossier | undefined
  file: KeptFile | undefined
  /** As it is here. */
  now: Edited
  /** Number of the first step that is not stored as it is here. */
  from: WrittenChange['from']
  /** Whether anything is not stored as it is here. */
  isDirty: boolean
  /** Whether this tab has the last tenure of it, as far as is known. */
  isOurs: boolean
  /** Whether it must not be written any more. */
  isStopped: boolean
  /** Whether another tab edits it. */
  isReader: boolean
  /** Ends when all that was asked to be written so far is, or has failed. */
  writing: Promise<void> | undefined
  /** At which number of steps a snapshot is being written, while that still counts. */
  snapshotAt: number | undefined
  letGo: LetGo | undefined
  /** Ends the waiting for another tab. */
  waiting: AbortController | undefined
}

let held: Held | undefined

/** `undefined` where the open dossier is not kept. */
export function heldDossier(): Held | undefined {
  return held?.opening === opening.peek() ? held : undefined
}

/** Takes another one, or none, in place of the one before, which is let go of when it is written. */
export function holdInTab(next: Held | undefined): void {
  const before = held
  held = next
  if (!before || before === next) return
  before.waiting?.abort()
  void (before.writing ?? Promise.resolve()).then(() => before.letGo?.())
}
