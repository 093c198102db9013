/** The kept dossier that is open in this tab. */
import type { ChangedElsewhere } from './changed-elsewhere.ts'
import type { WrittenChange } from './follow-change.ts'
import type { Edited } from './follow-change.ts'
import type { LetGo } from './hold-dossier.ts'
import type { KeptDossier, KeptFile } from './kept-records.ts'
import { opening } from '../project.ts'

/** A write that was sent. */
export interface Flight {
  readonly answer: Promise<void>
  /** As it will be stored. */
  readonly record: KeptDossier
  /** Number of the first step that is only in this write, or in those before it that are not answered. */
  readonly from: number | undefined
}

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
  /** Whether the disk has all of it, and not only the operating system. */
  isSettled: boolean
  /** Whether this tab has the last tenure of it, as far as is known. */
  isOurs: boolean
  /** Whether it must not be written any more. */
  isStopped: boolean
  /** Whether another tab edits it. */
  isReader: boolean
  /** The last write that was sent and not yet answered. Those before it may fail: it has all that they have. */
  flight: Flight | undefined
  /** What a write found that no later one mends: another tab has it, or it is gone. */
  lost: ChangedElsewhere | undefined
  /** Whether something is being written that no edit may be written beside. */
  isAlone: boolean
  /** Ends when all that was asked to be written so far is, or has failed. */
  writing: Promise<void> | undefined
  /** At which number of steps a snapshot is being written, while that still counts. */
  snapshotAt: number | undefined
  letGo: LetGo | undefined
  /** Ends the waiting for another tab. */
  waiting: AbortController | undefined
}

let held: Held | undefined

/** A dossier of which nothing is being written yet. */
export function startHolding(
  parts: Pick<Held, 'id' | 'opening' | 'record' | 'file' | 'now' | 'from' | 'isDirty' | 'isReader' | 'letGo'>,
): Held {
  return {
    ...parts, isSettled: !parts.isDirty, isOurs: false, isStopped: false, writing: undefined, flight: undefined, lost: undefined,
    isAlone: false, snapshotAt: undefined, waiting: undefined,
  }
}

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
