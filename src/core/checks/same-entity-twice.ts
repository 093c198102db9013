/** Entities that may be one: the same identifier, the same label, or a label that is another's name. */
import type { Entity } from '../schema.ts'
import { checkWhole } from './check-each.ts'
import { keysOfEntity, nameKey } from './name-keys.ts'
import { choose, problemOf, type Problem, type ProblemLevel } from './problem.ts'

type Why = 'identifier' | 'label' | 'name'

/** A warning for the same Wikidata or ISO identifier and for the same label in one language; a hint where a label is another name of one
 * of the same kind. Says so of the later entity, once for each earlier one. A CAMEO code may belong to many. */
export const sameEntityTwice = checkWhole({
  id: 'same-entity-twice',
  given: ({ dossier }) => ({ entities: dossier.entities }),
  problemsIn: ({ entities }) => {
    const problems: Problem[] = []
    const order = new Map(entities.map(({ id }, at) => [id, at]))
    const seen = new Set<string>()
    const report = (one: Entity, other: Entity, why: Why, shared: string): void => {
      const [later, earlier] = (order.get(one.id) ?? 0) > (order.get(other.id) ?? 0) ? [one, other] : [other, one]
      const pair = `${later.id}\n${earlier.id}`
      if (later.id !== earlier.id && !seen.has(pair)) problems.push(describe(later, earlier, why, shared))
      seen.add(pair)
    }
    findShared(entities, identifiersOf, (one, other, key) => report(one, other, 'identifier', key.slice(key.indexOf(':') + 1)))
    findShared(entities, labelsOf, (one, other) => report(one, other, 'label', one.label.en))
    const byLabel = firstOf(entities, ({ kind, label }) => [`${kind}\n${nameKey(label.en)}`, `${kind}\n${nameKey(label.fr)}`])
    for (const entity of entities) {
      for (const key of keysOfEntity(entity)) {
        const other = byLabel.get(`${entity.kind}\n${key}`)
        if (other) report(entity, other, 'name', other.label.en)
      }
    }
    return problems
  },
})

const LEVELS: Readonly<Record<Why, ProblemLevel>> = { identifier: 'warning', label: 'warning', name: 'hint' }

/** Each entity is held against the first with the same key: a hundred of one name give 99 problems. */
function findShared(
  entities: readonly Entity[], keysOf: (entity: Entity) => readonly string[], found: (one: Entity, other: Entity, key: string) => void,
): void {
  const first = firstOf(entities, keysOf)
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const other = first.get(key)
      if (other && other !== entity) found(entity, other, key)
    }
  }
}

function firstOf(entities: readonly Entity[], keysOf: (entity: Entity) => readonly string[]): Map<string, Entity> {
  const first = new Map<string, Entity>()
  for (const entity of entities) for (const key of keysOf(entity)) if (!first.has(key)) first.set(key, entity)
  return first
}

function identifiersOf({ identifiers: { wikidata, iso2, iso3 } }: Entity): string[] {
  return Object.entries({ wikidata, iso2, iso3 }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
}

function labelsOf({ label }: Entity): string[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const key = nameKey(label[language])
    return key === '' ? [] : [`${language}\n${key}`]
  })
}

function describe(later: Entity, earlier: Entity, why: Why, shared: string): Problem {
  return problemOf({
    check: 'same-entity-twice',
    level: LEVELS[why],
    record: { type: 'entity', id: later.id },
    related: [{ type: 'entity', id: earlier.id }],
    args: { entity: later.id, other: earlier.id, why, shared },
    fixes: [choose('merge', { entity: later.id, other: earlier.id })],
  }, earlier.id)
}
