/** Rows of nodes → entities, and an entity for every id that some row names. */
import { issue } from '../../core/issues.ts'
import type { Entity, EntityKind } from '../../core/schema.ts'
import { DETERMINERS } from '../../core/vocabulary.ts'
import { parseDate } from '../../core/dates.ts'
import { splitList, type Cell, type NodeRow } from '../claim-table.ts'
import { guessKind } from '../guess-kind.ts'
import type { Ids } from '../make-id.ts'
import { readActsFor } from './acts-for.ts'
import type { IssueCollector } from './collect-issues.ts'
import { choiceOf, pairOf, textOf } from './read-cells.ts'

export interface CompiledEntities {
  readonly entities: readonly Entity[]
  readonly kinds: readonly EntityKind[]
  /** The entity of an id of the file; made where no row defines it. */
  readonly find: (id: string) => Entity
}

/** More kinds than this are one kind: nobody tells thousands apart, and a check of each end against them would be
 * slow. */
const MOST_KINDS = 500

/** In the order of the rows. `find` adds to the lists, for as long as `hasRoom` says so; past it, any entity will
 * do, since what comes of it is thrown away. */
export function compileEntities(
  rows: Iterable<NodeRow>,
  ids: Ids,
  issues: IssueCollector,
  hasRoom: () => boolean,
): CompiledEntities {
  const entities: Entity[] = []
  const byRowId = new Map<string, Entity>()
  const kinds = collectKinds(ids, issues)
  const add = (row: NodeRow): Entity => {
    const entity = readEntity(row, ids.keep('entity', row.id), kinds.idOf(row.cells), issues)
    entities.push(entity)
    if (!byRowId.has(row.id)) byRowId.set(row.id, entity)
    return entity
  }
  const find = (id: string): Entity => {
    const known = byRowId.get(id)
    if (known) return known
    const [any] = entities
    if (any && !hasRoom()) return any
    issues.add(issue('node-made', '', { id: id.slice(0, 80) }))
    return add({ id, cells: {} })
  }
  const acting: { readonly entity: Entity; readonly items: readonly string[]; readonly path: string }[] = []
  let index = 0
  for (const row of rows) {
    const path = `nodes[${index++}]`
    if (row.id === '') {
      const id = row.label?.slice(0, 80) ?? ''
      issues.add(issue('record-left-out', path, { what: 'entity', id, reason: 'unreadable' }))
      continue
    }
    const entity = add(row)
    const actsFor = textOf(row.cells.acts_for)
    if (actsFor !== undefined) acting.push({ entity, items: splitList(actsFor), path })
  }
  // Why after all rows: whom somebody acts for may stand further down.
  for (const { entity, items, path } of acting) {
    for (const item of items) addActsFor(entity, item, find, path, issues)
  }
  return { entities, kinds: kinds.list, find }
}

function collectKinds(
  ids: Ids,
  issues: IssueCollector,
): { readonly list: EntityKind[]; readonly idOf: (cells: NodeRow['cells']) => string } {
  const list: EntityKind[] = []
  const byType = new Map<string, EntityKind>()
  const idOf = (cells: NodeRow['cells']): string => {
    let type = textOf(cells.kind) ?? ''
    if (type !== '' && !byType.has(type) && list.length >= MOST_KINDS) {
      issues.leaveOut('kind')
      type = ''
    }
    const known = byType.get(type)
    if (known) return known.id
    const label = textOf(cells.kind_label)
    // Why: without a label it is the words of another tool, of which an id has to be made.
    const id = label === undefined ? ids.make('kind', type || 'actor') : ids.keep('kind', type)
    const kind = guessKind(type || 'actor', id)
    const words = type === '' ? undefined : label
    const named = words === undefined ? kind : { ...kind, label: { en: words, fr: words } }
    byType.set(type, named)
    list.push(named)
    return id
  }
  return { list, idOf }
}

function readEntity({ id: rowId, label, cells }: NodeRow, id: string, kind: string, issues: IssueCollector): Entity {
  const en = choiceOf(cells.determiner_en, DETERMINERS.en)
  const fr = choiceOf(cells.determiner_fr, DETERMINERS.fr)
  const description = pairOf(cells.description_en, cells.description_fr)
  return {
    id,
    kind,
    label: pairOf(label, cells.label_fr) ?? { en: rowId, fr: rowId },
    ...(en === undefined && fr === undefined
      ? {}
      : { determiner: { ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) } }),
    aliases: { en: readNames(cells.aliases_en), fr: readNames(cells.aliases_fr) },
    ...(description && { description }),
    identifiers: readIdentifiers(cells, issues),
    actsFor: [],
  }
}

function readNames(cell: Cell): string[] {
  const text = textOf(cell)
  return text === undefined ? [] : splitList(text).filter((name) => name !== '')
}

const IDENTIFIERS = {
  wikidata: /^Q[1-9][0-9]*$/,
  iso2: /^[A-Z]{2}$/,
  iso3: /^[A-Z]{3}$/,
  cameo: /^[A-Z]{3}([A-Z]{3})*$/,
} as const

function readIdentifiers(cells: NodeRow['cells'], issues: IssueCollector): Entity['identifiers'] {
  const identifiers: Entity['identifiers'] = {}
  for (const name of ['wikidata', 'iso2', 'iso3', 'cameo'] as const) {
    const value = textOf(cells[name])
    if (value === undefined) continue
    if (IDENTIFIERS[name].test(value)) identifiers[name] = value
    else issues.leaveOut(name)
  }
  return identifiers
}

function addActsFor(
  entity: Entity,
  item: string,
  find: (id: string) => Entity,
  path: string,
  issues: IssueCollector,
): void {
  const acting = readActsFor(item)
  const other = acting.entity === '' ? entity : find(acting.entity)
  if (other === entity) {
    issues.add(issue('record-left-out', path, { what: 'actsFor', id: item.slice(0, 80), reason: 'one-end' }, entity.id))
    return
  }
  const from = acting.from === undefined ? undefined : parseDate(acting.from)
  const until = acting.until === undefined ? undefined : parseDate(acting.until)
  const isReversed = from && until && from.start >= until.end
  if ((acting.from !== undefined && !from) || (acting.until !== undefined && !until) || isReversed) {
    issues.add(issue('date-unreadable', path, { words: item.slice(0, 80) }, entity.id))
    entity.actsFor.push({ entity: other.id })
    return
  }
  entity.actsFor.push({ ...acting, entity: other.id })
}
