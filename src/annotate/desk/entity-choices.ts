/** What a search for somebody offers: the dossier's entities, those of the built-in list, and a new one. */
import { fold } from '../../core/fold.ts'
import { prepareNames, rankNames, type PreparedNames } from '../../core/registry/rank-names.ts'
import { registryEntity, searchRegistry } from '../../core/registry.ts'
import type { Entity } from '../../core/schema.ts'
import type { LinkTarget } from '../../state/annotating/mark.ts'
import { dossierIndex } from '../../state/project.ts'
import { registry } from '../../state/registry.ts'
import { language } from '../../state/view.ts'

/** One thing to choose. `name` is that by which it was found. */
export type EntityChoice =
  | { readonly type: 'dossier' | 'nearby'; readonly id: string; readonly entity: Entity; readonly name: string }
  | { readonly type: 'registry'; readonly id: string; readonly entity: Entity; readonly name: string }
  /** An entity called by the query. */
  | { readonly type: 'new'; readonly id: typeof NEW; readonly name: string }

/** The option for a new entity. */
export const NEW = 'new'

/** What a search is made for. */
export interface EntitySearch {
  /** Ids of entities that are near in the text, the likeliest first. */
  readonly nearby: readonly string[]
  /** Whether the nearby ones are offered though their names are not like the query: `its` means one of them. Default: false. */
  readonly isByPlace?: boolean
  /** Whether a new entity, called by the query, is offered last. Default: false. */
  readonly hasNew?: boolean
}

/** Offers, in this order: whole names in the dossier, whole names in the built-in list, the nearby ones, what is like it in the dossier
 * and in the list, and a new one. For an empty query the nearby ones, then those of the dossier as it has them. */
export function findEntityChoices(query: string, { nearby, isByPlace = false, hasNew = false }: EntitySearch): EntityChoice[] {
  const { dossier, entities } = dossierIndex.value
  const near = nearby.flatMap((id): EntityChoice[] => {
    const entity = entities.get(id)
    return entity ? [{ type: 'nearby', id, entity, name: entity.label[language.value] }] : []
  })
  const wanted = fold(query)
  if (wanted === '') {
    const all = dossier.entities.slice(0, MOST_SHOWN + near.length)
      .map((entity): EntityChoice => ({ type: 'dossier', id: entity.id, entity, name: entity.label[language.value] }))
    return unique([...near, ...all]).slice(0, MOST_SHOWN)
  }
  const known = rankNames(preparedEntities(dossier.entities), query, language.value)
    .map(({ item, name }) => ({ type: 'dossier' as const, id: item.id, entity: item, name }))
  const listed = (registry.value ? searchRegistry(registry.value, query, language.value) : [])
    .filter(({ entry }) => !entities.has(entry.id))
    .slice(0, MOST_SHOWN)
    .map(({ entry, name }): EntityChoice =>
      ({ type: 'registry', id: `registry ${entry.id}`, entity: registryEntity(entry, (id) => entities.has(id)), name }))
  const isWhole = ({ name }: EntityChoice): boolean => fold(name) === wanted
  const isLike = (one: EntityChoice): boolean => !isWhole(one)
  const liked = isByPlace ? near : nearby.flatMap((id) =>
    known.filter((one) => one.id === id).map((one): EntityChoice => ({ ...one, type: 'nearby' })))
  const found = unique([
    ...known.filter(isWhole), ...listed.filter(isWhole), ...liked, ...known.filter(isLike).slice(0, MOST_LIKE), ...listed.filter(isLike),
  ]).slice(0, MOST_SHOWN)
  return hasNew ? [...found, { type: 'new', id: NEW, name: query.trim() }] : found
}

/** What a link is made to: an entity that the dossier has by its id, another one as a whole record. */
export function targetOf(choice: Exclude<EntityChoice, { readonly type: 'new' }>): LinkTarget {
  return choice.type === 'registry' ? choice.entity : choice.entity.id
}

const MOST_SHOWN = 24
const MOST_LIKE = 12

/** Why kept by record: to fold the names of thousands of entities anew with each letter takes longer than to look through them. */
const prepared = new WeakMap<Entity, PreparedNames<Entity>>()

function preparedEntities(entities: readonly Entity[]): PreparedNames<Entity>[] {
  return entities.map((entity) => {
    const known = prepared.get(entity)
    if (known) return known
    const [made] = prepareNames([{
      item: entity, isLast: false, codes: Object.values(entity.identifiers).filter((code) => code !== undefined),
      names: { en: [entity.label.en, ...entity.aliases.en], fr: [entity.label.fr, ...entity.aliases.fr] },
    }])
    if (!made) throw new Error('one list of names gives one prepared list')
    prepared.set(entity, made)
    return made
  })
}

function unique(choices: readonly EntityChoice[]): EntityChoice[] {
  const seen = new Set<string>()
  return choices.filter((choice) => {
    const id = choice.type === 'new' ? NEW : choice.entity.id
    return !seen.has(id) && seen.add(id)
  })
}
