/** Opening dossiers: the sample that comes with the app, or a file. What was open stays open until the new one is read and valid. */
import { batch, signal, type ReadonlySignal } from '@preact/signals-core'
import { issue, type Issue } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import type { ReadResult } from '../formats/format.ts'
import { MAX_FILE_SIZE } from '../formats/read-text.ts'
import { unpinAll } from './places.ts'
import { claimGraph, dossierIndex, openDossier } from './project.ts'
import type { ReadAnswer, ReadRequest } from './read-worker.ts'
import { filter, narrow, select, selection, showAll } from './view.ts'

/** Where the app stands with its first dossier. */
export type Phase = 'loading' | 'ready' | 'sample-missing'

/** A file that could not be opened, and why. */
export interface Refusal {
  readonly name: string
  readonly issues: readonly Issue[]
}

const currentPhase = signal<Phase>('loading')
const refused = signal<Refusal | undefined>(undefined)
const beingRead = signal<string | undefined>(undefined)
const lastOpened = signal<{ readonly name: string } | undefined>(undefined)
let worker: Worker | undefined
/** Counts what was asked to be opened: an answer to anything but the last is no longer wanted. */
let lastAsked = 0

export const phase: ReadonlySignal<Phase> = currentPhase
export const refusal: ReadonlySignal<Refusal | undefined> = refused
/** Name of the file that is being read. */
export const reading: ReadonlySignal<string | undefined> = beingRead

/** The file that was opened last, a new object each time: opening one twice is news twice. */
export const opened: ReadonlySignal<{ readonly name: string } | undefined> = lastOpened

/** Opens the sample with which the app starts, in the view that the address describes. */
export async function openFirst(address: string): Promise<void> {
  const number = ++lastAsked
  const sample = await fetchSample(address)
  if (number !== lastAsked) return
  if (!sample) {
    currentPhase.value = 'sample-missing'
    return
  }
  openDossier(sample)
  // Why apart: what the first view needs is worked out in one task and drawn in the next, so that neither is long.
  void claimGraph.value
  await new Promise((resolve) => setTimeout(resolve))
  if (number === lastAsked) take(sample)
}

/** Opens the sample again, in place of another dossier, and shows all of it. Whether it could be had. */
export async function openSample(address: string): Promise<boolean> {
  const number = ++lastAsked
  const sample = await fetchSample(address)
  if (number !== lastAsked) return false
  if (!sample) return refuse(address, [issue('file-unreadable', '')])
  takeWhole(sample)
  return true
}

/** Reads a file and opens it, or says why not. Whether it was opened. */
export async function openFile(file: File): Promise<boolean> {
  const number = ++lastAsked
  refused.value = undefined
  // Why before reading: the size is known, and a byte of it need not be.
  if (file.size > MAX_FILE_SIZE) {
    return refuse(file.name, [issue('file-too-large', '', { size: file.size, limit: MAX_FILE_SIZE })])
  }
  beingRead.value = file.name
  const { dossier, issues } = await read(file, number)
  if (number !== lastAsked) return false
  beingRead.value = undefined
  if (!dossier) return refuse(file.name, issues)
  takeWhole(dossier)
  lastOpened.value = { name: file.name }
  return true
}

/** Gives up the reading that is under way; what was open stays. */
export function stopReading(): void {
  lastAsked++
  worker?.terminate()
  worker = undefined
  beingRead.value = undefined
}

export function dismissRefusal(): void {
  refused.value = undefined
}

/** An address may come from another dossier: what it names and this one does not have is forgotten. */
export function forgetUnknown(): void {
  const { entities, claims } = dossierIndex.value
  const about = selection.value
  const isKnown = about?.type === 'claim' ? claims.has(about.id)
    : about?.type === 'entity' ? entities.has(about.id)
    : about === undefined || (entities.has(about.from) && entities.has(about.to))
  if (!isKnown) select(undefined)
  if (filter.value.ego && !claimGraph.value.hasNode(filter.value.ego.entity)) narrow({ ego: undefined })
}

function take(dossier: Dossier): void {
  batch(() => {
    unpinAll()
    openDossier(dossier)
    currentPhase.value = 'ready'
  })
  forgetUnknown()
}

/** What was chosen and narrowed in one dossier says nothing about another. */
function takeWhole(dossier: Dossier): void {
  batch(() => {
    select(undefined)
    showAll()
    take(dossier)
  })
}

function refuse(name: string, issues: readonly Issue[]): false {
  refused.value = { name, issues }
  return false
}

/** The sample was validated when the app was built, so it is taken as it is. `undefined` where it cannot be had. */
async function fetchSample(address: string): Promise<Dossier | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as Dossier) : undefined
  } catch {
    return undefined
  }
}

/** A folder, a file that is gone, and a worker that fails all end in an issue. */
async function read(file: File, number: number): Promise<ReadResult> {
  try {
    return await readInWorker({ number, name: file.name, bytes: await file.arrayBuffer() })
  } catch {
    return { issues: [issue('file-unreadable', '')] }
  }
}

function readInWorker(request: ReadRequest): Promise<ReadResult> {
  worker ??= new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module', name: 'reader' })
  const reader = worker
  const done = new AbortController()
  const { signal: until } = done
  return new Promise<ReadResult>((resolve, reject) => {
    reader.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.number === request.number) resolve(data.result)
    }, { signal: until })
    reader.addEventListener('error', () => reject(new Error(`the reader failed on ${request.name}`)), { signal: until })
    reader.postMessage(request, [request.bytes])
  }).finally(() => done.abort())
}
