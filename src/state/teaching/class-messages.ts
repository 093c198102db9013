/** What the page and the worker that merges a class say to each other: a student at a time, so that neither is held up. */
import type { Dossier } from '../../core/schema.ts'
import type { MergedClass, Sheet, Student } from '../../core/teaching/merge-class.ts'

export type ClassRequest =
  /** `undefined` where there is no key. */
  | { readonly type: 'key'; readonly key: Dossier | undefined }
  | { readonly type: 'student'; readonly student: Student }
  /** All have been said. */
  | { readonly type: 'merge' }

export type ClassAnswer =
  /** From 0 to 1. */
  | { readonly type: 'progress'; readonly part: number }
  /** The sheets come after it, in the order of the students, and then `done`. */
  | { readonly type: 'class'; readonly merged: Omit<MergedClass, 'sheets'> }
  | { readonly type: 'sheet'; readonly sheet: Sheet }
  | { readonly type: 'done' }
