/** Has a lesson made in a worker: questions, answers to the eight, feedback. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Dossier } from '../../core/schema.ts'
import { opening } from '../project.ts'
import { workerFailure } from '../worker-failure.ts'
import { cutDossier } from './cut-dossier.ts'
import type { FeedbackSlice, LessonAnswer, LessonRequest, LessonResult, LessonTask } from './lesson-messages.ts'

type Type = LessonTask['type']
type ResultOf<Asked extends Type> = Extract<LessonResult, { readonly type: Asked }>

/** Tasks are done one after the other, each on the dossier that it came with. Rejects where the worker cannot be had or breaks; the next task
 * starts another. */
export async function askLessonWorker<Asked extends Type>(
  dossier: Dossier, task: Extract<LessonTask, { readonly type: Asked }> & { readonly type: Asked },
): Promise<ResultOf<Asked>> {
  const stopNoting = noteWhenSlow(task.type)
  const openedAs = opening.peek()
  forgetFailure(task.type)
  try {
    const turn = lastSent.then(() => send(dossier, task))
    lastSent = turn.then(() => undefined, () => undefined)
    const { result } = await turn
    const answer = await result
    if (!isOf(task.type, answer)) throw new Error(`the worker of lessons answered ${answer.type} to ${task.type}`)
    forgetFailure(task.type)
    return answer
  } catch (error) {
    if (openedAs === opening.peek()) noteFailure(task.type)
    throw error
  } finally {
    stopNoting()
  }
}

const slow = signal<readonly Type[]>([])

/** What is under way for longer than 0.3 s, as often as it is asked for. */
export const slowLessons: ReadonlySignal<readonly Type[]> = slow

const failed = signal<{ readonly opening: number; readonly types: readonly Type[] }>({ opening: -1, types: [] })

/** What could not be worked out for the open dossier when it was asked for last. Empty again with the next task of its kind. */
export const lessonsFailed: ReadonlySignal<readonly Type[]> = computed(() => (failed.value.opening === opening.value ? failed.value.types : []))

/** Milliseconds. What is quicker would only flash. */
const SLOW = 300

/** A worker and what became of it. */
interface Started {
  readonly worker: Worker
  /** What it has. */
  sent: Dossier | undefined
  failure: Error | undefined
}

interface Waiting {
  readonly slices: FeedbackSlice[]
  readonly resolve: (result: LessonResult) => void
  readonly reject: (error: Error) => void
}

let started: Started | undefined
let lastNumber = 0
let lastSent: Promise<void> = Promise.resolve()
const waiting = new Map<number, Waiting>()

function noteWhenSlow(type: Type): () => void {
  let isNoted = false
  const timer = setTimeout(() => {
    isNoted = true
    slow.value = [...slow.peek(), type]
  }, SLOW)
  return () => {
    clearTimeout(timer)
    if (isNoted) slow.value = slow.peek().toSpliced(slow.peek().indexOf(type), 1)
  }
}

function noteFailure(type: Type): void {
  failed.value = { opening: opening.peek(), types: [...lessonsFailed.peek().filter((one) => one !== type), type] }
}

function forgetFailure(type: Type): void {
  if (lessonsFailed.peek().includes(type)) failed.value = { opening: opening.peek(), types: lessonsFailed.peek().filter((one) => one !== type) }
}

/** Why the result in an object: a promise that is given back alone would be waited for, and the next task with it. */
async function send(dossier: Dossier, task: LessonTask): Promise<{ readonly result: Promise<LessonResult> }> {
  const asked = started ??= startWorker()
  const ask = (request: LessonRequest): void => asked.worker.postMessage(request)
  if (asked.sent !== dossier) {
    for (const part of cutDossier(dossier)) {
      ask({ type: 'part', part })
      // Why: the page goes on between two parts.
      await new Promise((resolve) => setTimeout(resolve))
      if (asked.failure) throw asked.failure
    }
    asked.sent = dossier
  }
  const number = ++lastNumber
  const result = new Promise<LessonResult>((resolve, reject) => waiting.set(number, { slices: [], resolve, reject }))
  ask({ type: 'task', number, task })
  return { result }
}

function startWorker(): Started {
  const worker = new Worker(new URL('./lesson-worker.ts', import.meta.url), { type: 'module', name: 'lessons' })
  const own: Started = { worker, sent: undefined, failure: undefined }
  worker.addEventListener('message', ({ data }: MessageEvent<LessonAnswer>) => {
    const one = waiting.get(data.number)
    if (data.type === 'slice') one?.slices.push(data.slice)
    else {
      waiting.delete(data.number)
      one?.resolve(joined(data.result, one.slices))
    }
  })
  worker.addEventListener('error', (event) => {
    const failure = workerFailure(event, 'lessons')
    own.failure = failure
    started = undefined
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
    worker.terminate()
  })
  return own
}

function joined(result: LessonResult, slices: readonly FeedbackSlice[]): LessonResult {
  if (result.type !== 'feedback') return result
  const { feedback } = result
  const [claims, mentions] = [slices.flatMap((one) => one.claims), slices.flatMap((one) => one.mentions)]
  return { type: 'feedback', feedback: { ...feedback, claims, mentions } }
}

function isOf<Asked extends Type>(type: Asked, result: LessonResult): result is ResultOf<Asked> {
  return result.type === type
}
