/** What another tab wrote → the same change here. */
import { applyEdit } from '../../core/edit.ts'
import type { Dossier } from '../../core/schema.ts'
import type { Step } from '../history.ts'

/** A dossier with its steps, of which `count` are done. */
export interface Edited {
  readonly dossier: Dossier
  readonly steps: readonly Step[]
  readonly count: number
}

/** What was written: the steps from number `from` on are `steps`; without `from` none changed. */
export interface WrittenChange {
  readonly from?: number
  readonly steps: readonly Step[]
  /** How many of all steps are done. */
  readonly count: number
}

/** Takes back what changed, and does what came in its place; `undefined` where that does not fit what is here. */
export function followChange({ dossier, steps, count }: Edited, change: WrittenChange): Edited | undefined {
  const from = change.from ?? steps.length + 1
  if (from > steps.length + 1) return undefined
  const next = [...steps.slice(0, from - 1), ...change.steps]
  if (change.count > next.length) return undefined
  const edits = [
    ...steps.slice(Math.min(from - 1, count, change.count), count).toReversed().map(({ undo }) => undo),
    ...next.slice(Math.min(from - 1, count, change.count), change.count).map(({ edit }) => edit),
  ]
  let current = dossier
  for (const edit of edits) {
    const { dossier: after, undo } = applyEdit(current, edit)
    if (!undo) return undefined
    current = after
  }
  return { dossier: current, steps: next, count: change.count }
}
