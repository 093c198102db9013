/** The measures of balance of the ties from which the sides follow. Taken while somebody looks at them. */
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import type { BalanceFigures, BalanceRequest, BalanceResponse } from './balance-worker.ts'
import { graphOf, settledTies } from './sides.ts'
import { ties } from './ties.ts'

/** How long after the last change they follow, ms. */
const DELAY = 150

export interface Balance {
  readonly ties: Ties
  /** What was measured, those of sign 0 among them. */
  readonly settled: readonly Tie[]
  readonly figures: BalanceFigures
}

const current = signal<Balance | undefined>(undefined, { watched: () => queueMicrotask(begin), unwatched: end })
const isBusy = signal(false)

/** The last that was worked out; it stays until the next is there. */
export const balance: ReadonlySignal<Balance | undefined> = current
/** Whether it is of ties that are not the drawn ones any more. */
export const isMeasuring: ReadonlySignal<boolean> = isBusy

let stop: (() => void) | undefined
let worker: Worker | undefined
let delay: ReturnType<typeof setTimeout> | undefined
let lastNumber = 0
let isWorking = false
let asked: { readonly number: number; readonly ties: Ties; readonly settled: readonly Tie[] } | undefined

function begin(): void {
  stop ??= effect(() => {
    const [all, settled] = [ties.value, settledTies.value]
    untracked(() => ask(all, settled))
  })
}

function end(): void {
  stop?.()
  stop = undefined
  endWork()
}

function endWork(): void {
  clearTimeout(delay)
  worker?.terminate()
  worker = undefined
  isWorking = false
}

function ask(all: Ties, settled: readonly Tie[]): void {
  isBusy.value = true
  clearTimeout(delay)
  delay = setTimeout(() => {
    // Why ended: a proof that nobody waits for any more would keep the next one waiting.
    if (isWorking) endWork()
    isWorking = true
    const number = ++lastNumber
    worker ??= startWorker()
    asked = { number, ties: all, settled }
    worker.postMessage({ number, graph: graphOf(all, settled) } satisfies BalanceRequest)
  }, DELAY)
}

function startWorker(): Worker {
  const started = new Worker(new URL('./balance-worker.ts', import.meta.url), { type: 'module', name: 'balance' })
  started.addEventListener('message', ({ data }: MessageEvent<BalanceResponse>) => {
    if (started !== worker || data.number !== asked?.number) return
    isWorking = false
    current.value = { ties: asked.ties, settled: asked.settled, figures: data.figures }
    isBusy.value = false
  })
  // Why thrown: the worker reads nothing that a person gave; what breaks it is our mistake.
  started.addEventListener('error', ({ message }) => {
    throw new Error(`measuring balance failed: ${message}`)
  })
  return started
}
