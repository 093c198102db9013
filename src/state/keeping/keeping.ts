/** What a person is told about the keeping of the open dossier. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import type { Failure } from './name-failure.ts'

/** How the open dossier is kept in this browser. */
export type Keeping =
  /** It was not edited yet. */
  | { readonly type: 'nothing' }
  /** An edit is being written, and takes its time. */
  | { readonly type: 'saving' }
  | { readonly type: 'saved' }
  /** Another tab edits it, and this one follows. `answer` is what became of the wish to edit here. */
  | { readonly type: 'reader'; readonly answer: 'none' | 'awaited' | 'refused' }
  | { readonly type: 'failed'; readonly why: Failure }

/** What was found when a kept dossier was opened. `name` may be empty. */
export type Trouble =
  /** As much as could be read is open; `lost` steps could not be done again. */
  | { readonly type: 'recovered'; readonly name: string; readonly lost: number }
  | { readonly type: 'unreadable'; readonly why: Failure }

const current = signal<Keeping>({ type: 'nothing' })
const notInFile = signal(0)
const file = signal<string | undefined>(undefined)
const found = signal<Trouble | undefined>(undefined)
const id = signal<string | undefined>(undefined)

export const keeping: ReadonlySignal<Keeping> = current
/** How many changes no file has yet. */
export const unfiled: ReadonlySignal<number> = notInFile
/** Name of the file that it was last saved to. */
export const fileName: ReadonlySignal<string | undefined> = file
export const trouble: ReadonlySignal<Trouble | undefined> = found
/** Id of the kept dossier that is open. */
export const keptId: ReadonlySignal<string | undefined> = id

export function showKeeping(next: Keeping, dossier: string | undefined): void {
  // Why compared: a screen is not drawn anew, and nothing said, because of each letter.
  if (JSON.stringify(next) !== JSON.stringify(current.peek())) current.value = next
  id.value = dossier
}

export function showUnfiled(changes: number, name: string | undefined): void {
  notInFile.value = changes
  file.value = name
}

export function showTrouble(next: Trouble | undefined): void {
  found.value = next
}
