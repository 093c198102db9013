/** What was kept → the dossier with its history, or as much of it as can be read. */
import { checkShape } from '../../core/check-shape.ts'
import { isRecord } from '../../core/describe-value.ts'
import { applyEdit } from '../../core/edit.ts'
import type { IssueCode } from '../../core/issues.ts'
import type { Dossier } from '../../core/schema.ts'
import { validateDossier } from '../../core/validate.ts'
import type { Step } from '../history.ts'

/** What was kept, not yet checked. */
export interface KeptParts {
  /** How many steps were done. */
  readonly count: number
  /** From the first; `undefined` where one is missing. */
  readonly steps: readonly unknown[]
  /** At which numbers of steps the whole dossier is kept. */
  readonly snapshots: readonly number[]
  /** The whole dossier as it was kept; `undefined` where it is not there, or not all of it. */
  readonly load: (at: number) => Promise<unknown>
}

export interface RestoredDossier {
  readonly dossier: Dossier
  /** Those that fit without a gap, done or taken back. */
  readonly steps: readonly Step[]
  /** How many of these are done. */
  readonly count: number
  /** How many of the steps that were done, or taken back, could not be done again, or taken back. */
  readonly lost: number
  /** Whether nothing at all was missing or unreadable: no step, no snapshot. */
  readonly isWhole: boolean
}

/** Issues that no edit makes: where they appear, a record was damaged. */
const DAMAGE: ReadonlySet<IssueCode> = new Set([
  'duplicate-id', 'unknown-reference', 'span-outside-text', 'span-shifted', 'text-changed',
])

/** Restores from the snapshot that is nearest, and from another where that one is damaged; `undefined` where none can be read. */
export async function restoreDossier({ count, steps, snapshots, load }: KeptParts): Promise<RestoredDossier | undefined> {
  const all: Reached[] = []
  let isWhole = steps.every(isStep)
  for (const at of nearestFirst(snapshots, count)) {
    const start = checkShape(await load(at)).dossier
    if (!start) {
      isWhole = false
      continue
    }
    const reached = reach(start, at, count, steps)
    all.push(reached)
    if (reached.count === count && !reached.isDamaged) break
  }
  const best = all.toSorted((one, other) => compare(one, other, count))[0]
  if (!best) return undefined
  // Why compared: what two snapshots say alike was made by edits, not by damage.
  if (best.count !== count || all.some(({ isDamaged }) => isDamaged !== best.isDamaged)) isWhole = false
  return { ...withHistory(best, steps), lost: Math.abs(count - best.count), isWhole }
}

interface Reached {
  readonly dossier: Dossier
  /** How many steps are done in it. */
  readonly count: number
  readonly isDamaged: boolean
}

function nearestFirst(snapshots: readonly number[], count: number): number[] {
  return snapshots.toSorted((a, b) => Math.abs(a - count) - Math.abs(b - count))
}

/** Goes from one number of steps to another, as far as the steps fit. */
function reach(start: Dossier, at: number, count: number, steps: readonly unknown[]): Reached {
  const direction = count > at ? 1 : -1
  const states = [start]
  for (let done = at; done !== count; done += direction) {
    const step = steps[direction > 0 ? done : done - 1]
    const next = isStep(step) && takeStep(states.at(-1) ?? start, direction > 0 ? step.edit : step.undo)
    if (!next) break
    states.push(next)
  }
  const last = lastSound(states)
  const dossier = states[last] ?? start
  return { dossier, count: at + direction * last, isDamaged: validateDossier(dossier).some(({ code }) => DAMAGE.has(code)) }
}

function takeStep(dossier: Dossier, edit: Step['edit']): Dossier | undefined {
  try {
    const { dossier: next, undo } = applyEdit(dossier, edit)
    return undo && next
  } catch {
    // Why not thrown: a step that was garbled where it lay is bad data.
    return undefined
  }
}

/** The index of the last state whose shape is right. The first one's is; what is wrong once stays wrong. */
function lastSound(states: readonly Dossier[]): number {
  const isSound = (index: number): boolean => checkShape(states[index]).dossier !== undefined
  let [sound, unsound] = [0, states.length]
  if (states.length === 1 || isSound(states.length - 1)) return states.length - 1
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1
    if (isSound(middle)) sound = middle
    else unsound = middle
  }
  return sound
}

/** The better one first: nearer to where it shall be, then without damage. */
function compare(one: Reached, other: Reached, count: number): number {
  return Math.abs(count - one.count) - Math.abs(count - other.count) || Number(one.isDamaged) - Number(other.isDamaged)
}

/** The steps round the state that was reached: from after the last gap before it to the first gap after it. */
function withHistory({ dossier, count }: Reached, steps: readonly unknown[]): Pick<RestoredDossier, 'dossier' | 'steps' | 'count'> {
  let [first, end] = [count, count]
  while (first > 0 && isStep(steps[first - 1])) first--
  while (end < steps.length && isStep(steps[end])) end++
  return { dossier, steps: steps.slice(first, end).filter(isStep).map(bareStep), count: count - first }
}

/** What is typed after the dossier was opened again is a step of its own: hence without `field`. */
function bareStep({ edit, undo, deed, about }: Step): Step {
  return { edit, undo, deed, about }
}

function isStep(value: unknown): value is Step {
  return isRecord(value) && isEdit(value['edit']) && isEdit(value['undo'])
    && typeof value['deed'] === 'string' && typeof value['about'] === 'string'
}

function isEdit(value: unknown): boolean {
  return isRecord(value) && typeof value['type'] === 'string' && /^(put|remove)-[a-z-]+$|^all$/.test(value['type'])
}
