/** Where the tasks stand in a file of Label Studio. */
import { isRecord } from '../../core/describe-value.ts'
import { textOf, type Fields } from '../loose-json.ts'

/** A task and who annotated it. */
export interface Task {
  readonly id: string
  readonly path: string
  /** What the task shows; its texts are among the values. */
  readonly data: Fields
  readonly annotations: readonly Attempt[]
  readonly predictions: readonly Attempt[]
}

/** One annotator's result, or one model's. */
export interface Attempt {
  readonly isCancelled: boolean
  readonly result: readonly unknown[]
  readonly path: string
}

/** One task or a list; records that are none are passed over, and a file without any gives the empty list. */
export function findTasks(value: unknown): Task[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((task, index) =>
    (isRecord(task) && isTask(task) ? [toTask(task, Array.isArray(value) ? `[${index}]` : '', index)] : []))
}

function isTask(task: Fields): boolean {
  return isRecord(task['data']) && ['annotations', 'completions', 'predictions'].some((key) => Array.isArray(task[key]))
}

function toTask(task: Fields, path: string, index: number): Task {
  return {
    id: textOf(task['id']) ?? String(index + 1),
    path,
    data: isRecord(task['data']) ? task['data'] : {},
    // Why both: the key was called completions up to version 1.0.
    annotations: [...attemptsOf(task, 'annotations', path), ...attemptsOf(task, 'completions', path)],
    predictions: attemptsOf(task, 'predictions', path),
  }
}

function attemptsOf(task: Fields, key: string, path: string): Attempt[] {
  const list: readonly unknown[] = Array.isArray(task[key]) ? task[key] : []
  return list.flatMap((attempt, index) => (isRecord(attempt)
    ? [{
        isCancelled: attempt['was_cancelled'] === true || attempt['skipped'] === true,
        result: Array.isArray(attempt['result']) ? attempt['result'] : [],
        path: `${path === '' ? '' : `${path}.`}${key}[${index}]`,
      }]
    : []))
}
