/** The dossier that is open, and what follows from it alone. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core'
import { buildGraph, type ClaimGraph } from '../core/graph.ts'
import { indexDossier, type DossierIndex } from '../core/index-dossier.ts'
import type { Dossier } from '../core/schema.ts'
import { DOSSIER_VERSION } from '../core/vocabulary.ts'
import { language } from './view.ts'

const EMPTY: Dossier = {
  format: 'triplomat',
  version: DOSSIER_VERSION,
  ontology: { kinds: [], relations: [] },
  entities: [],
  articles: [],
}

const current = signal<Dossier>(EMPTY)

/** The open dossier; an empty one until the first is loaded. */
export const dossier: ReadonlySignal<Dossier> = current
export const dossierIndex: ReadonlySignal<DossierIndex> = computed(() => indexDossier(current.value))
/** Without positions: those are the layout's. Rebuilt when the language changes, since labels are part of it. */
export const claimGraph: ReadonlySignal<ClaimGraph> = computed(() => buildGraph(dossierIndex.value, language.value))

/** Opens a dossier that was read and found valid, in place of the one that is open. */
export function openDossier(next: Dossier): void {
  current.value = next
}
