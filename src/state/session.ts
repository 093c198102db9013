/** Opening dossiers: the sample that comes with the app, what is kept in the browser, or what was read from files (`import.ts`).
 * What was open stays open until the new one is there and valid. */
import { batch, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Issue } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import { mayBeKept } from './keeping/kept-flag.ts'
import type { KeptOpening } from './keeping/open-kept.ts'
import { unpinAll } from './places.ts'
import { background, claimGraph, dossierIndex, openDossier } from './project.ts'
import { filter, narrow, select, selection, showAll, wantsBackground } from './view.ts'

/** Where the app stands with its first dossier. */
export type Phase = 'loading' | 'ready' | 'sample-missing'

/** A file that could not be opened, and why. */
export interface Refusal {
  readonly name: string
  readonly issues: readonly Issue[]
}

const currentPhase = signal<Phase>('loading')
const refused = signal<Refusal | undefined>(undefined)
const lastOpened = signal<{ readonly name: string } | undefined>(undefined)
/** Counts what was asked to be opened: an answer to anything but the last is no longer wanted. */
let lastAsked = 0

export const phase: ReadonlySignal<Phase> = currentPhase
export const refusal: ReadonlySignal<Refusal | undefined> = refused

/** The file that was opened last, a new object each time: opening one twice is news twice. */
export const opened: ReadonlySignal<{ readonly name: string } | undefined> = lastOpened

/** Opens what was kept last, or else the sample, in the view that the address describes. */
export async function openFirst(address: string): Promise<void> {
  lastAsked++
  const isCurrent = watchOpening()
  // Why at once: the page has asked for it ahead of time, and most who come have nothing kept.
  const fetched = fetchSample(address)
  if (await mayBeKept() && await takeKept((code) => code.openLastKept(), isCurrent, take)) return
  const sample = await fetched
  if (!isCurrent()) return
  if (!sample) {
    currentPhase.value = 'sample-missing'
    return
  }
  openDossier(sample)
  // Why apart: what the first view needs is worked out in one task and drawn in the next, so that neither is long.
  void claimGraph.value
  await new Promise((resolve) => setTimeout(resolve))
  if (isCurrent()) take(() => openDossier(sample))
}

/** Opens the sample again, in place of another dossier, and shows all of it. Whether it could be had. */
export async function openSample(address: string): Promise<boolean> {
  lastAsked++
  const isCurrent = watchOpening()
  const sample = await fetchSample(address)
  if (!isCurrent()) return false
  if (!sample) {
    // Why spelled out: the table of all codes is not needed for the first view.
    refuse(address, [{ code: 'file-unreadable', level: 'error', path: '', args: { reason: address } }])
    return false
  }
  takeWhole(() => openDossier(sample))
  return true
}

/** Opens a dossier that is kept in the browser, and shows all of it. Whether it could be opened; why not is told by `keeping.ts`. */
export async function openFromKept(id: string): Promise<boolean> {
  lastAsked++
  return takeKept((code) => code.openKept(id), watchOpening(), takeWhole)
}

/** Whether nothing else was opened, or asked to be, since this was called. */
export function watchOpening(): () => boolean {
  const number = lastAsked
  return () => number === lastAsked
}

/** Opens what was read from a file, and shows all of it. Without a name it is no news: who made it here says so. */
export function openRead(dossier: Dossier, name?: string): void {
  lastAsked++
  takeWhole(() => openDossier(dossier))
  if (name !== undefined) lastOpened.value = { name }
}

/** Says why something could not be opened; what was open stays. */
export function refuse(name: string, issues: readonly Issue[]): void {
  refused.value = { name, issues }
}

export function dismissRefusal(): void {
  refused.value = undefined
}

/** An address may come from another dossier: what it names and this one does not have is forgotten; but not while the background is on its
 * way, which may have it. */
export function forgetUnknown(): void {
  if (wantsBackground.value && !background.value) return
  const { entities, claims } = dossierIndex.value
  const about = selection.value
  const isKnown = about?.type === 'claim' ? claims.has(about.id)
    : about?.type === 'entity' ? entities.has(about.id)
    : about === undefined || (entities.has(about.from) && entities.has(about.to))
  if (!isKnown) select(undefined)
  if (filter.value.ego && !claimGraph.value.hasNode(filter.value.ego.entity)) narrow({ ego: undefined })
}

function take(open: () => void): void {
  batch(() => {
    unpinAll()
    open()
    currentPhase.value = 'ready'
  })
  forgetUnknown()
}

/** What was chosen and narrowed in one dossier says nothing about another. */
function takeWhole(open: () => void): void {
  batch(() => {
    select(undefined)
    showAll()
    take(open)
  })
}

/** Why the answer: where the code that keeps cannot be loaded, or what it kept cannot be opened, there is still the sample. */
async function takeKept(
  read: (code: typeof import('./keeping/open-kept.ts')) => Promise<KeptOpening | undefined>,
  isCurrent: () => boolean,
  takeOver: (open: () => void) => void,
): Promise<boolean> {
  const code = await import('./keeping/open-kept.ts').catch(() => undefined)
  const kept = code && await read(code)
  if (kept && isCurrent()) takeOver(kept.open)
  else kept?.giveUp()
  return kept !== undefined && isCurrent()
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
