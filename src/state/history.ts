/** Every edit of the open dossier as a step that can be taken back and done again, without limit. */
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { applyEdit, type Edit } from '../core/edit.ts'
import { hasSameGraph } from '../core/has-same-graph.ts'
import { issue, type Issue } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import { changeDossier, dossier, openDossier, opening } from './project.ts'

/** What a person did, in the field's words; what it was done to is in `Step.about`. */
export const DEEDS = [
  'mark', 'unmark', 'link', 'form', 'occurrences', 'new-entity', 'entity', 'merge', 'split', 'remove-entity', 'claim', 'draft', 'finish',
  'reopen', 'remove-claim', 'evidence', 'event', 'new-article', 'article', 'remove-article', 'text', 'sentence', 'orphan', 'relation',
  'remove-relation', 'kind', 'remove-kind', 'fix', 'take-theirs',
  'story', 'remove-story', 'exercise',
] as const
export type Deed = (typeof DEEDS)[number]

/** One step of the history. `edit` leads on, `undo` leads back. */
export interface Step {
  readonly edit: Edit
  readonly undo: Edit
  readonly deed: Deed
  /** The words concerned: a quote, a label, a title; may be empty. */
  readonly about: string
  /** The field that is being typed into: further letters join the same step. */
  readonly field?: string
}

/** What became of the history, for who keeps it: `steps` is how many are done, from the first. */
export type HistoryChange =
  /** A step was done; those that were taken back before it are gone. */
  | { readonly type: 'done'; readonly step: Step; readonly steps: number }
  /** The last step was done further, in place of what it was. */
  | { readonly type: 'amended'; readonly step: Step; readonly steps: number }
  | { readonly type: 'undone' | 'redone'; readonly steps: number }

const made = signal<readonly Step[]>([])
const done = signal(0)
const listeners = new Set<(change: HistoryChange, dossier: Dossier) => void>()
const locked = signal(false)
const refused = signal(0)
/** The opening whose steps these are. */
let openingOfSteps = opening.peek()

/** The step that undo would take back, and the one that redo would do again. */
export const lastDone: ReadonlySignal<Step | undefined> = computed(() => made.value[done.value - 1])
export const lastUndone: ReadonlySignal<Step | undefined> = computed(() => made.value[done.value])
/** How many steps are done. */
export const stepCount: ReadonlySignal<number> = done
/** All steps there are, the undone ones last. */
export const allSteps: ReadonlySignal<readonly Step[]> = made
/** Whether nothing can be edited here, since another tab is at it. */
export const isLocked: ReadonlySignal<boolean> = locked
/** How often an edit was refused for that. */
export const refusalCount: ReadonlySignal<number> = refused

// Why an effect: a dossier may be opened from many places, and the steps of another one fit none of them.
effect(() => {
  if (opening.value !== openingOfSteps) forget()
})

/** Edits the open dossier. Gives no issues where it was done; otherwise why not, and the dossier is as it was. An edit of the same
 * `field` as the last step joins it, so that typing a word is one step. */
export function perform(edit: Edit, deed: Deed, about = '', field?: string): readonly Issue[] {
  if (refuseIfLocked()) return [issue('edited-elsewhere', '')]
  const { dossier: next, undo, issues } = applyEdit(dossier.peek(), edit)
  if (!undo) return issues
  const last = lastDone.peek()
  const isAmended = field !== undefined && last?.field === field && lastUndone.peek() === undefined
  const step: Step = { ...(isAmended ? join(last, edit, undo) : { edit, undo }), deed, about, ...(field === undefined ? {} : { field }) }
  const steps = done.peek() + (isAmended ? 0 : 1)
  batch(() => {
    made.value = [...made.peek().slice(0, steps - 1), step]
    done.value = steps
    changeDossier(next, hasSameGraph)
    // Why before anything is drawn: what keeps the edit shall have it at once.
    tell({ type: isAmended ? 'amended' : 'done', step, steps })
  })
  return []
}

/** One step that does both. Where the second puts the very record that the first put, the second alone leads on, and the first alone leads
 * back: a word that is typed does not become as many edits as it has letters. */
function join(first: Step, edit: Edit, undo: Edit): Pick<Step, 'edit' | 'undo'> {
  return isSamePut(first.edit, edit)
    ? { edit, undo: first.undo }
    : { edit: { type: 'all', edits: [first.edit, edit] }, undo: { type: 'all', edits: [undo, first.undo] } }
}

function isSamePut(one: Edit, other: Edit): boolean {
  return one.type === other.type && placeOf(one) !== undefined && placeOf(one) === placeOf(other)
}

/** What a put puts, and where; `undefined` for other edits. */
function placeOf(edit: Edit): string | undefined {
  if (edit.type === 'put-exercise') return ''
  if (!('record' in edit) || !edit.record || !('id' in edit.record)) return undefined
  return 'article' in edit ? `${edit.record.id}\n${edit.article}` : edit.record.id
}

/** Ends the typing into a field: what is typed there next is a step of its own. */
export function endField(): void {
  const last = lastDone.peek()
  if (last?.field === undefined) return
  const { field: _, ...step } = last
  made.value = [...made.peek().slice(0, done.peek() - 1), step, ...made.peek().slice(done.peek())]
}

/** Takes the last step back, and gives it; `undefined` where there is none, or nothing can be edited. */
export function undo(): Step | undefined {
  const step = lastDone.peek()
  return step && move(step, step.undo, 'undone')
}

/** Does the step that was taken back last again. */
export function redo(): Step | undefined {
  const step = lastUndone.peek()
  return step && move(step, step.edit, 'redone')
}

/** Opens a dossier together with its history: `next` is the dossier after the first `count` of `steps`. */
export function openWithHistory(next: Dossier, steps: readonly Step[], count: number): void {
  batch(() => {
    openDossier(next)
    openingOfSteps = opening.peek()
    made.value = steps
    done.value = count
    locked.value = false
  })
}

/** Takes over what another tab did to the open dossier; nobody is told, since it is kept already. */
export function followHistory(next: Dossier, steps: readonly Step[], count: number): void {
  batch(() => {
    made.value = steps
    done.value = count
    changeDossier(next, hasSameGraph)
  })
}

/** Refuses all edits, or allows them again. */
export function lockHistory(isOn: boolean): void {
  locked.value = isOn
}

/** Calls `listener` after each change of the history; the function that is given back ends that. */
export function watchHistory(listener: (change: HistoryChange, dossier: Dossier) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function move(step: Step, edit: Edit, type: 'undone' | 'redone'): Step | undefined {
  if (refuseIfLocked()) return undefined
  const { dossier: next, undo: back, issues } = applyEdit(dossier.peek(), edit)
  if (!back) throw new Error(`a step of the history does not fit the dossier: ${JSON.stringify(issues)}`)
  const steps = done.peek() + (type === 'undone' ? -1 : 1)
  batch(() => {
    done.value = steps
    changeDossier(next, hasSameGraph)
    tell({ type, steps })
  })
  return step
}

/** Whether an edit is refused because another tab is at it; it is counted, so that the person is told. */
export function refuseIfLocked(): boolean {
  if (locked.peek()) refused.value++
  return locked.peek()
}

function forget(): void {
  openingOfSteps = opening.peek()
  made.value = []
  done.value = 0
  locked.value = false
}

function tell(change: HistoryChange): void {
  for (const listener of listeners) listener(change, dossier.peek())
}
