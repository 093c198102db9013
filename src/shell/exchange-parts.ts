/** Which of the dialogs for files are asked for. Apart from the dialogs, which are loaded only then. */
import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { refusal } from '../state/session.ts'

/** What the dialog for pasting is about: a field to paste into, or something that was pasted on the page. */
export type Paste =
  | { readonly type: 'field' }
  | { readonly type: 'text'; readonly text: string; readonly formatId: string }
  | { readonly type: 'files'; readonly files: readonly File[] }

const askedPaste = signal<Paste | undefined>(undefined)
const askedFormats = signal(false)
const lastSaveProblem = signal<string | undefined>(undefined)
const expected = signal(false)
const askedEmbedding = signal(false)
const lost = signal(false)

export const paste: ReadonlySignal<Paste | undefined> = askedPaste
/** Whether the dialog of all formats is open. */
export const formatsOpen: ReadonlySignal<boolean> = askedFormats
/** Whether the dialog with the code for other pages is open. */
export const embeddingOpen: ReadonlySignal<boolean> = askedEmbedding
/** Why the last file could not be written. */
export const saveProblem: ReadonlySignal<string | undefined> = lastSaveProblem
/** Whether any of them has something to show, or soon will. */
export const dialogsWanted: ReadonlySignal<boolean> = computed(() => expected.value || refusal.value !== undefined)

/** Whether a deed could not be done since its code could not be loaded. */
export const isCodeLost: ReadonlySignal<boolean> = lost

/** Has the page say so. */
export function tellLostCode(): undefined {
  lost.value = true
}

export function askPaste(next: Paste | undefined): void {
  expected.value = true
  askedPaste.value = next
}

export function showFormats(isOpen: boolean, problem?: string): void {
  expected.value = true
  askedFormats.value = isOpen
  lastSaveProblem.value = problem
}

export function showEmbedding(isOpen: boolean): void {
  expected.value = true
  askedEmbedding.value = isOpen
}

/** Loads what shows that a file is being written. */
export function expectWriting(): void {
  expected.value = true
}

/** Reads files; what came of it is shown by the dialogs of the import. */
export async function openGiven(files: readonly File[]): Promise<void> {
  expected.value = true
  const code = await import('../state/import.ts').catch(tellLostCode)
  code?.startImport(files.map((content) => ({ name: content.name, content })))
}
