/** The open dossier beside other annotations of the same texts: how far they agree, and each difference to settle. */
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Difference } from '../../core/agreement/list-differences.ts'
import { settleDifference, type Choice } from '../../core/agreement/settle-difference.ts'
import type { Agreement } from '../../core/agreement.ts'
import type { Issue } from '../../core/issues.ts'
import type { Dossier } from '../../core/schema.ts'
import { perform } from '../history.ts'
import { dossier, opening } from '../project.ts'
import type { CompareAnswer, CompareRequest } from './compare-worker.ts'
import { readAnnotation } from './read-annotation.ts'

/** How long after the last edit the figures follow, ms. */
const DELAY = 400

/** Somebody else's annotation, called by the name of its file. */
export interface Annotation {
  readonly name: string
  readonly dossier: Dossier
}

export interface Comparison {
  readonly agreement: Agreement
  /** From each of the others, in their order. */
  readonly differences: readonly (readonly Difference[])[]
}

const others = signal<readonly Annotation[]>([])
const current = signal<Comparison | undefined>(undefined)
const reading = signal<string | undefined>(undefined)
const refused = signal<{ readonly name: string; readonly issues: readonly Issue[] } | undefined>(undefined)
const shown = signal(0)
/** Keys of the differences where a person decided for the own side: they stay differences, and are done with. */
const keptMine = signal<ReadonlySet<string>>(new Set())

export const annotations: ReadonlySignal<readonly Annotation[]> = others
/** `undefined` while there is nothing to compare with, or the first figures are being worked out. */
export const comparison: ReadonlySignal<Comparison | undefined> = current
/** The name of the file that is being read. */
export const readingName: ReadonlySignal<string | undefined> = reading
export const refusedAnnotation: ReadonlySignal<{ readonly name: string; readonly issues: readonly Issue[] } | undefined> = refused
/** Which of the others the differences are from. */
export const shownAnnotation: ReadonlySignal<number> = shown
/** The differences that are still to be settled, from the one that is shown. */
export const openDifferences: ReadonlySignal<readonly Difference[]> = computed(() =>
  (current.value?.differences[shown.value] ?? []).filter((one) => !keptMine.value.has(keyOf(one, shown.value))))

let worker: Worker | undefined
let waiting: ReturnType<typeof setTimeout> | undefined
let lastAsked = 0

// Why: what was compared with one dossier says nothing about another.
effect(() => {
  if (opening.value >= 0) endComparison()
})
effect(() => {
  if (dossier.value && others.value.length > 0) ask(DELAY)
})

/** Reads files, each a further annotation. A file that cannot be read is told of, and the others stay. */
export async function addAnnotations(files: readonly File[]): Promise<void> {
  refused.value = undefined
  for (const file of files) {
    reading.value = file.name
    const asked = opening.peek()
    const result = await readAnnotation([{ name: file.name, content: file }])
    reading.value = undefined
    if (asked !== opening.peek()) return
    if (isRead(result)) {
      others.value = [...others.peek(), { name: file.name, dossier: result }]
      ask(0)
    } else refused.value = { name: file.name, issues: result }
  }
}

/** Lays the other annotations aside. */
export function endComparison(): void {
  clearTimeout(waiting)
  worker?.terminate()
  worker = undefined
  batch(() => {
    others.value = []
    current.value = undefined
    refused.value = undefined
    reading.value = undefined
    shown.value = 0
    keptMine.value = new Set()
  })
}

export function showAnnotation(index: number): void {
  shown.value = index
}

/** Settles a difference: takes theirs, keeps both, or keeps mine. Gives why it could not be done; nothing where it was. */
export function settle(difference: Difference, choice: Choice | 'mine'): readonly Issue[] {
  if (choice === 'mine') {
    keptMine.value = new Set([...keptMine.peek(), keyOf(difference, shown.peek())])
    return []
  }
  const edit = settleDifference(dossier.peek(), difference, choice)
  // Why not asked again: what the difference was about is gone, and the list follows the dossier anyway.
  return edit ? perform(edit, 'take-theirs', others.peek()[shown.peek()]?.name ?? '') : []
}

/** Brings back what was decided for the own side. */
export function reopenKept(): void {
  keptMine.value = new Set()
}

/** The same for the same difference, also after others were settled. */
export function keyOf(difference: Difference, other: number): string {
  const { what, kind, article, idInB = '' } = difference
  const facet = 'facet' in difference ? difference.facet : ''
  return [other, what, kind, article, 'a' in difference ? difference.a.id : '', idInB, facet].join('\n')
}

function isRead(result: Dossier | readonly Issue[]): result is Dossier {
  return 'format' in result
}

function ask(delay: number): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    if (others.peek().length === 0) return
    worker ??= startWorker()
    const request: CompareRequest = { number: ++lastAsked, mine: dossier.peek(), theirs: others.peek().map((one) => one.dossier) }
    worker.postMessage(request)
  }, delay)
}

function startWorker(): Worker {
  const started = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module', name: 'compare' })
  started.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
    if (data.number === lastAsked) current.value = data
  })
  // Why thrown: the worker reads nothing that a person gave; what breaks it is our mistake.
  started.addEventListener('error', ({ message }) => {
    throw new Error(`comparing failed: ${message}`)
  })
  return started
}
