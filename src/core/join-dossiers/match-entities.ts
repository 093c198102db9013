/** Which entities of two dossiers are the same. */
import type { Entity } from '../schema.ts'
import { takeFreeIds, type IdChooser } from './take-free-ids.ts'

/**
 * Entities of the same kind are the same where they have the same id, else the same Wikidata id, else the same ISO 3166 alpha-3 code, if
 * no other entity of that kind has it in either dossier; not where their Wikidata ids differ. One entity of the base is at most one of
 * the addition, so that no claim comes to have the same entity at both ends. Whatever else has an id that is taken gets another.
 */
export function matchEntities(base: readonly Entity[], addition: readonly Entity[], kindOf: IdChooser): IdChooser {
  const twins = new Map<string, string>()
  const taken = new Set<string>()
  const match = (one: Entity, other: Entity | undefined): void => {
    if (!other || twins.has(one.id) || taken.has(other.id) || differ(one, other)) return
    twins.set(one.id, other.id)
    taken.add(other.id)
  }
  for (const keyOf of KEYS) {
    const known = groupBy(base, (one) => keyOf(one, one.kind))
    const wanted = groupBy(addition, (one) => keyOf(one, kindOf(one.kind)))
    for (const [key, group] of wanted) {
      const others = known.get(key) ?? []
      const [one] = group
      if (one && group.length === 1 && others.length === 1) match(one, others[0])
    }
  }
  const choose = takeFreeIds(base.map(({ id }) => id), addition.map(({ id }) => id).filter((id) => !twins.has(id)))
  return (id) => twins.get(id) ?? choose(id)
}

type Key = (entity: Entity, kind: string) => string | undefined

const KEYS: readonly Key[] = [
  ({ id }, kind) => JSON.stringify([kind, id]),
  ({ identifiers: { wikidata } }, kind) => (wikidata === undefined ? undefined : JSON.stringify([kind, wikidata])),
  ({ identifiers: { iso3 } }, kind) => (iso3 === undefined ? undefined : JSON.stringify([kind, iso3])),
]

function differ({ identifiers: one }: Entity, { identifiers: other }: Entity): boolean {
  return one.wikidata !== undefined && other.wikidata !== undefined && one.wikidata !== other.wikidata
}

function groupBy(entities: readonly Entity[], keyOf: (entity: Entity) => string | undefined): Map<string, Entity[]> {
  const groups = new Map<string, Entity[]>()
  for (const entity of entities) {
    const key = keyOf(entity)
    if (key === undefined) continue
    const known = groups.get(key)
    if (known) known.push(entity)
    else groups.set(key, [entity])
  }
  return groups
}
