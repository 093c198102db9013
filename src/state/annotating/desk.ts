/** What lies on the desk: the one record that is being worked on. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { dossierIndex, opening } from '../project.ts'
import { select } from '../view.ts'
import { findClaim } from './find-records.ts'

/** A mention or a claim may be a draft. */
export interface Desk {
  readonly type: 'mention' | 'claim' | 'entity' | 'relation' | 'kind' | 'article'
  readonly id: string
}

/** What the side of the page shows. */
export const PANELS = ['desk', 'claims', 'entities', 'problems', 'vocabulary', 'compare'] as const
export type Panel = (typeof PANELS)[number]

const current = signal<Desk | undefined>(undefined)
const shownPanel = signal<Panel>('desk')
const held = signal<string | undefined>(undefined)

export const desk: ReadonlySignal<Desk | undefined> = current
export const panel: ReadonlySignal<Panel> = shownPanel
/** The claim that was last on the desk: what is taken as an end goes to it, though a mention lies there meanwhile. None while it is gone, as
 * after an undo. */
export const claimInHand: ReadonlySignal<string | undefined> = computed(() =>
  (held.value !== undefined && findClaim(held.value) ? held.value : undefined))

// Why: what lay there belongs to the dossier that is gone.
effect(() => {
  if (opening.value < 0) return
  current.value = undefined
  held.value = undefined
})

export function showPanel(next: Panel): void {
  shownPanel.value = next
}

/** Lets go of the claim in hand: the next end begins another claim. */
export function letGoOfClaim(): void {
  held.value = undefined
}

/** Puts a record on the desk, or clears it. What the graph knows of it is selected there too. */
export function openDesk(next: Desk | undefined): void {
  current.value = next
  if (next) shownPanel.value = 'desk'
  if (next?.type === 'claim') held.value = next.id
  const { mentions, claims } = dossierIndex.peek()
  if (next?.type === 'claim' && claims.has(next.id)) select({ type: 'claim', id: next.id })
  else if (next?.type === 'entity') select({ type: 'entity', id: next.id })
  else if (next?.type === 'mention') {
    const entity = mentions.get(next.id)?.mention.entity
    select(entity === undefined ? undefined : { type: 'entity', id: entity, mention: next.id })
  } else select(undefined)
}
