/** Opening dossiers: the sample that comes with the app, or a file. What was open stays open until the new one is read and valid. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { hasErrors, issue, type Issue } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import type { ReadResult } from '../formats/format.ts'
import { MAX_FILE_SIZE } from '../formats/read-text.ts'
import { claimGraph, dossierIndex, openDossier } from './project.ts'
import { unpinAll } from './places.ts'
import type { ReadRequest } from './read-worker.ts'
import { NO_FILTER } from '../core/filter.ts'
import { narrow, select, selection, showAll, filter } from './view.ts'

/** Where the app stands with its dossier. */
export type Phase = 'loading' | 'ready' | 'sample-missing'

/** A file that could not be opened, or that was opened with warnings, and why. */
export interface Refusal {
  readonly name: string
  readonly issues: readonly Issue[]
}

const currentPhase = signal<Phase>('loading')
const refused = signal<Refusal | undefined>(undefined)
const beingRead = signal<string | undefined>(undefined)
let worker: Worker | undefined

export const phase: ReadonlySignal<Phase> = currentPhase
export const refusal: ReadonlySignal<Refusal | undefined> = refused
/** Name of the file that is being read. */
export const reading: ReadonlySignal<string | undefined> = beingRead

/** Opens the sample. It was validated when the app was built, so it is taken as it is. */
export async function openSample(address: string): Promise<void> {
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    take((await response.json()) as Dossier)
  } catch {
    if (currentPhase.value === 'loading') currentPhase.value = 'sample-missing'
  }
}

/** Reads a file and opens it, or says why not. Whether it was opened. */
export async function openFile(file: File): Promise<boolean> {
  refused.value = undefined
  // Why before reading: the size is known, and a byte of it need not be.
  if (file.size > MAX_FILE_SIZE) {
    return refuse(file.name, [issue('file-too-large', '', { size: file.size, limit: MAX_FILE_SIZE })])
  }
  beingRead.value = file.name
  try {
    const { dossier, issues } = await readInWorker({ name: file.name, bytes: await file.arrayBuffer() })
    if (beingRead.value !== file.name) return false
    if (!dossier || hasErrors(issues)) return refuse(file.name, issues)
    select(undefined)
    showAll()
    take(dossier)
    return true
  } finally {
    beingRead.value = undefined
  }
}

/** Gives up the reading that is under way; what was open stays. */
export function stopReading(): void {
  worker?.terminate()
  worker = undefined
  beingRead.value = undefined
}

export function dismissRefusal(): void {
  refused.value = undefined
}

function take(dossier: Dossier): void {
  unpinAll()
  openDossier(dossier)
  dropUnknown()
  currentPhase.value = 'ready'
}

/** An address may come from another dossier: what it names and this one does not have is forgotten. */
function dropUnknown(): void {
  const { entities, claims } = dossierIndex.value
  const about = selection.value
  const known = about?.type === 'claim' ? claims.has(about.id)
    : about?.type === 'entity' ? entities.has(about.id)
    : about === undefined || (entities.has(about.from) && entities.has(about.to))
  if (!known) select(undefined)
  if (filter.value.ego && !claimGraph.value.hasNode(filter.value.ego.entity)) narrow({ ego: NO_FILTER.ego })
}

function refuse(name: string, issues: readonly Issue[]): false {
  refused.value = { name, issues }
  return false
}

function readInWorker(request: ReadRequest): Promise<ReadResult> {
  worker ??= new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module', name: 'reader' })
  const reader = worker
  return new Promise((resolve, reject) => {
    reader.addEventListener('message', ({ data }: MessageEvent<ReadResult>) => resolve(data), { once: true })
    reader.addEventListener('error', () => reject(new Error(`the reader failed on ${request.name}`)), { once: true })
    reader.postMessage(request, [request.bytes])
  })
}
