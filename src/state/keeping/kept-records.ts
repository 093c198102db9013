/** What IndexedDB holds of each kept dossier. */
import type { DBSchema } from 'idb'
import type { DossierSlice } from '../dossier-slices.ts'
import type { Step } from '../history.ts'

/** The file that a dossier was last saved to. */
export interface KeptFile {
  readonly name: string
  /** How many steps were done when it was written. */
  readonly count: number
  /** How many of those steps, from the first, are still the same. */
  readonly common: number
  /** Where the browser lets the same file be written again. */
  readonly handle?: FileSystemFileHandle
}

/** One kept dossier. Times are those of a clock that may jump: they are shown, and nothing is ordered or decided by them. */
export interface KeptDossier {
  readonly id: string
  /** Title of its first article; may be empty. */
  readonly name: string
  /** How many claims it has. */
  readonly claims: number
  /** Milliseconds since 1970. */
  readonly created: number
  /** Milliseconds since 1970. */
  readonly changed: number
  /** Higher than that of each dossier that was open before it; what was open last is opened first. */
  readonly turn: number
  /** Counts the tabs that had it for editing, one after the other: only the last of them may write. */
  readonly tenure: number
  /** Counts the times it was written: whoever writes must know the last. */
  readonly revision: number
  /** How many steps there are. */
  readonly length: number
  /** How many of them are done. */
  readonly count: number
  /** At which numbers of steps the whole dossier is kept, ascending. */
  readonly snapshots: readonly number[]
  readonly file?: KeptFile
}

/** A step, with the time it was kept at: milliseconds since 1970, of a clock that may jump. */
export type KeptStep = Step & { readonly at: number }

/** A slice of a snapshot; without the last one it is not whole. */
export interface SnapshotPart {
  readonly slice: DossierSlice
  readonly isLast: boolean
}

/** The stores of the database, with their keys. */
export interface KeptStores extends DBSchema {
  dossiers: { key: string; value: KeptDossier }
  /** Id of the dossier, number of steps, number of the part from 0. */
  snapshots: { key: [string, number, number]; value: SnapshotPart }
  /** Id of the dossier, number of the tenure: it is there from when that tenure began. */
  tenures: { key: [string, number]; value: true }
  /** Id of the dossier, number of the step from 1. */
  steps: { key: [string, number]; value: KeptStep }
}
