/** What the selection, or what the pointer rests on, is about: the claims and entities that stay strong. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { PathStep } from '../core/analysis/paths.ts'
import { filterGraph, type Visible } from '../core/filter.ts'
import { claimGraph, dossierIndex } from './project.ts'
import { filter, hovered, selection, type Selection } from './view.ts'

/** What stays strong while the rest fades. */
export interface Focus {
  readonly entities: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
}

export const visible: ReadonlySignal<Visible> = computed(() => filterGraph(claimGraph.value, filter.value))

type PathFinder = typeof import('../core/analysis/paths.ts').shortestPath

const pathFinder = signal<PathFinder | undefined>(undefined)

/** The chain between the two ends of a selected path: `undefined` where none is asked for or the finder is not there yet, `'none'` where
 * there is none. */
export const path: ReadonlySignal<readonly PathStep[] | 'none' | undefined> = computed(() => {
  const asked = selection.value
  const find = pathFinder.value
  if (asked?.type !== 'path' || !find) return undefined
  return find(claimGraph.value, visible.value.claims, asked.from, asked.to) ?? 'none'
})

/** Has what finds paths at hand. Apart, since the first view needs no path. */
export async function loadPathFinder(): Promise<void> {
  if (pathFinder.peek()) return
  pathFinder.value = (await import('../core/analysis/paths.ts')).shortestPath
}

effect(() => {
  if (selection.value?.type === 'path') void loadPathFinder().catch(() => undefined)
})

export const selectionFocus: ReadonlySignal<Focus | undefined> = computed(() => focusOf(selection.value))
/** The passing focus where there is one, otherwise the selection's. */
export const focus: ReadonlySignal<Focus | undefined> = computed(() => focusOf(hovered.value) ?? selectionFocus.value)

function focusOf(about: Selection | undefined): Focus | undefined {
  if (!about) return undefined
  const index = dossierIndex.value
  switch (about.type) {
    case 'claim': {
      const claim = index.claims.get(about.id)?.claim
      return claim && { claims: new Set([claim.id]), entities: new Set([claim.subject, claim.object]) }
    }
    case 'entity': {
      if (!index.entities.has(about.id)) return undefined
      const claims = (index.claimsOf.get(about.id) ?? []).filter(({ claim }) => visible.value.claims.has(claim.id))
      const ends = claims.flatMap(({ claim }) => [claim.subject, claim.object])
      return { claims: new Set(claims.map(({ claim }) => claim.id)), entities: new Set([about.id, ...ends]) }
    }
    case 'path': {
      const steps = path.value
      if (!steps || steps === 'none') return { claims: new Set(), entities: new Set([about.from, about.to]) }
      return {
        claims: new Set(steps.flatMap(({ claims }) => claims)),
        entities: new Set([about.from, ...steps.map(({ to }) => to)]),
      }
    }
  }
}
