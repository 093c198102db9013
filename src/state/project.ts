/** The dossier that is open, and what follows from it alone. */
import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core'
import { buildGraph, type ClaimGraph } from '../core/graph.ts'
import { indexDossier, type DossierIndex } from '../core/index-dossier.ts'
import type { Dossier } from '../core/schema.ts'
import { DOSSIER_VERSION } from '../core/vocabulary.ts'
import { language, workspace } from './view.ts'

const EMPTY: Dossier = {
  format: 'triplomat',
  version: DOSSIER_VERSION,
  ontology: { kinds: [], relations: [] },
  entities: [],
  articles: [],
}

/** How long after the last edit the graph follows, ms: it is not built and laid out anew for each letter that is typed. A large one takes
 * longer to draw than a key may take to answer, and waits until the hands rest. */
const GRAPH_DELAY = 200
const LARGE_GRAPH_DELAY = 1000
/** From this many claims on. */
const LARGE_GRAPH = 400

/** A dossier that is read beside the open one. */
export interface Background {
  /** Both as one dossier; the open one's records stay as they are. */
  readonly join: (open: Dossier) => Dossier
}

const current = signal<Dossier>(EMPTY)
const behind = signal<Background | undefined>(undefined)
const openings = signal(0)
let index: DossierIndex | undefined

/** The open dossier; an empty one until the first is loaded. */
export const dossier: ReadonlySignal<Dossier> = current
/** Counts the dossiers that were opened: what belongs to one of them ends with the next. */
export const opening: ReadonlySignal<number> = openings
export const background: ReadonlySignal<Background | undefined> = behind
/** What is read: the open dossier, and the background where one is switched on. Who annotates sees their own work alone. */
export const readDossier: ReadonlySignal<Dossier> = computed(() => {
  const beside = workspace.value === 'annotate' ? undefined : behind.value
  return beside ? beside.join(current.value) : current.value
})
export const dossierIndex: ReadonlySignal<DossierIndex> = computed(() => (index = indexDossier(readDossier.value, index)))

/** What the graph shows: a little behind the dossier while it is edited. */
const settled = signal<DossierIndex>(dossierIndex.peek())
let settling: ReturnType<typeof setTimeout> | undefined

/** Without positions: those are the layout's. Rebuilt when the language changes, since labels are part of it. */
export const claimGraph: ReadonlySignal<ClaimGraph> = computed(() => buildGraph(settled.value, language.value))

/** Opens a dossier that was read and found valid, in place of the one that is open. */
export function openDossier(next: Dossier): void {
  batch(() => {
    current.value = next
    openings.value += 1
    settle()
  })
}

/** Reads another dossier beside whatever is open, or no longer. */
export function showBackground(next: Background | undefined): void {
  behind.value = next
}

/** Takes over the open dossier as an edit left it (`history.ts`). `isDrawnAlike` tells whether that has the graph of another state. */
export function changeDossier(next: Dossier, isDrawnAlike: (before: Dossier, after: Dossier) => boolean): void {
  current.value = next
  clearTimeout(settling)
  if (isDrawnAlike(settled.peek().dossier, next)) return
  settling = setTimeout(settle, settled.peek().claims.size < LARGE_GRAPH ? GRAPH_DELAY : LARGE_GRAPH_DELAY)
}

function settle(): void {
  clearTimeout(settling)
  settled.value = dossierIndex.value
}

// Why: what is read changes with the background and with the workspace too, and the graph shows it at once.
effect(() => {
  void behind.value
  void workspace.value
  if (behind.peek() || settled.peek().dossier !== current.peek()) untracked(settle)
})
