/** Who was named shortly before a place in a text: whom a pronoun or a description there most likely means. */
import type { Article } from '../../core/schema.ts'

/** Ids of entities, the nearest first, each once and at most 5. Looks at mentions that begin in the 600 UTF-16 units before `at`. */
export function nearbyEntities({ mentions }: Article, at: number): string[] {
  const near = mentions
    .map(({ entity, spans }) => ({ entity, start: spans[0]?.start ?? 0 }))
    .filter(({ start }) => start < at && start >= at - REACH)
    .sort((a, b) => b.start - a.start)
  return [...new Set(near.map(({ entity }) => entity))].slice(0, MOST)
}

/** Ids of the entities that are mentioned in a stretch of the text, in its order, each once. */
export function entitiesIn({ mentions }: Article, start: number, end: number): string[] {
  const inside = mentions
    .flatMap(({ entity, spans }) => spans
      .filter((span) => span.start < end && start < span.end)
      .map((span) => ({ entity, start: span.start })))
    .sort((a, b) => a.start - b.start)
  return [...new Set(inside.map(({ entity }) => entity))]
}

const REACH = 600
const MOST = 5
