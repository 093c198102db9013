/** The entities of a dossier as actors: what they are, for whom they act, where they are at home. */
import { parseDate } from '../dates.ts'
import type { Allegiance, EventActor } from '../event-table.ts'
import type { DossierIndex } from '../index-dossier.ts'
import type { Entity } from '../schema.ts'
import { isBloc, roleOf } from './roles-of-kinds.ts'

/**
 * All entities, in their order. The country is the entity's own ISO 3166 code, else that of whom it acts for in any period (the last
 * named first), else of whom an affirmed claim says that it belongs to, where they all lead to one country. A loose group of states has
 * neither allegiance nor country.
 */
export function listActors(index: DossierIndex): EventActor[] {
  const { entities } = index.dossier
  const places = new Map(entities.map(({ id }, place) => [id, place]))
  const owners = listOwners(index)
  const countryOf = makeCountryFinder(index, owners)
  return entities.map((entity): EventActor => {
    const kind = index.kinds.get(entity.kind)
    const country = countryOf(entity.id)
    return {
      id: entity.id,
      label: entity.label,
      role: roleOf(entity, kind),
      ...(country === undefined ? {} : { country }),
      allegiances: isBloc(kind) ? [] : allegiancesOf(entity, places),
    }
  })
}

const BELONGING = 'belongs-to'

function listOwners({ claims }: DossierIndex): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const { claim } of claims.values()) {
    const isSaid = claim.polarity === 'affirmed' && claim.modality !== 'planned' && claim.modality !== 'alleged'
    const counts = isSaid && claim.relation === BELONGING
    if (!counts || claim.subject === claim.object) continue
    const known = owners.get(claim.subject)
    if (known) known.add(claim.object)
    else owners.set(claim.subject, new Set([claim.object]))
  }
  return owners
}

function makeCountryFinder(index: DossierIndex, owners: ReadonlyMap<string, ReadonlySet<string>>): (id: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  const find = (id: string, asked: ReadonlySet<string>): string | undefined => {
    const entity = index.entities.get(id)
    // Why: two that belong to each other are at home nowhere.
    if (!entity || asked.has(id)) return undefined
    if (entity.identifiers.iso3 !== undefined) return entity.identifiers.iso3
    if (isBloc(index.kinds.get(entity.kind))) return undefined
    const below = new Set(asked).add(id)
    const acting = entity.actsFor.toReversed().map((one) => find(one.entity, below)).find((one) => one !== undefined)
    if (acting !== undefined) return acting
    const homes = new Set([...owners.get(id) ?? []].map((owner) => find(owner, below)).filter((one) => one !== undefined))
    return homes.size === 1 ? [...homes][0] : undefined
  }
  return (id) => {
    if (!known.has(id)) known.set(id, find(id, new Set()))
    return known.get(id)
  }
}

/** A date that is vague widens the period: the allegiance may hold from the first to the last day that the dates may mean. */
function allegiancesOf(entity: Entity, places: ReadonlyMap<string, number>): Allegiance[] {
  return entity.actsFor.flatMap(({ entity: other, from, until }) => {
    const power = places.get(other)
    const start = from === undefined ? -Infinity : (parseDate(from)?.start ?? -Infinity)
    const end = until === undefined ? Infinity : (parseDate(until)?.end ?? Infinity)
    return power === undefined || other === entity.id ? [] : [{ power, start, end }]
  })
}
