/** Which events of two dossiers are the same happening. */
import { fold } from '../fold.ts'
import type { ArticleEvent, Claim } from '../schema.ts'
import { pairRecords } from './pair-records.ts'

/** How many matched claims A puts in one event and B in another. */
export interface SharedClaims {
  readonly a: string
  readonly b: string
  readonly count: number
}

/** Counts, over claims that were matched, those that stand in an event for both annotators. */
export function countSharedClaims(matched: readonly { readonly a: Claim; readonly b: Claim }[]): SharedClaims[] {
  const cells = new Map<string, SharedClaims>()
  for (const { a: { event: a }, b: { event: b } } of matched) {
    if (a === undefined || b === undefined) continue
    const key = `${a}\n${b}`
    cells.set(key, { a, b, count: (cells.get(key)?.count ?? 0) + 1 })
  }
  return [...cells.values()]
}

/** The id in A of each event of B that A has too, one to one: those that share most matched claims first, and among equals those of the
 * same id or label; then those that share none, by the same id and label, or by a label that no other event left has. */
export function matchEvents(a: readonly ArticleEvent[], b: readonly ArticleEvent[], shared: readonly SharedClaims[]): Map<string, string> {
  const labels = [a, b].map((events) => new Map(events.map((event) => [event.id, labelOf(event)])))
  const likeness = ({ a: one, b: other }: SharedClaims): number =>
    (one === other ? 1 : 0) + (labels[0]?.get(one) === labels[1]?.get(other) ? 1 : 0)
  const ranked = shared.map((cell) => ({ ...cell, likeness: likeness(cell), key: [cell.a, cell.b].sort().join('\n') }))
  ranked.sort((one, other) => other.count - one.count || other.likeness - one.likeness || (one.key < other.key ? -1 : 1))
  const partners = new Map<string, string>()
  const taken = new Set<string>()
  for (const { a: one, b: other } of ranked) {
    if (taken.has(one) || partners.has(other)) continue
    taken.add(one)
    partners.set(other, one)
  }
  const rest = pairRecords(a.filter(({ id }) => !taken.has(id)), b.filter(({ id }) => !partners.has(id)), [
    { keysOf: (event) => [`${labelOf(event)}\n${event.id}`], inOrder: true },
    { keysOf: (event) => [labelOf(event)] },
  ])
  for (const [other, one] of rest) partners.set(other.id, one.id)
  return partners
}

function labelOf({ label: { en, fr } }: ArticleEvent): string {
  return [en, fr].map((words) => fold(words) || words).join('\n')
}
