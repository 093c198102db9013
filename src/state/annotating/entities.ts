/** Entities: every deed on them but removal, each one step of the history. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { checkAgainst } from '../../core/check-shape.ts'
import type { Edit } from '../../core/edit.ts'
import { hasErrors, issue, type Issue } from '../../core/issues.ts'
import { mergeEntities, type Merger } from '../../core/mending/merge-entities.ts'
import type { Mended } from '../../core/mending/mended.ts'
import type { Misfit } from '../../core/mending/redirect-claims.ts'
import { retypeEntity } from '../../core/mending/retype-entity.ts'
import { splitEntity, type ChosenUses } from '../../core/mending/split-entity.ts'
import { entitiesSchema, type Entity } from '../../core/schema.ts'
import { validateDossier } from '../../core/validate.ts'
import { recordsEn } from '../../i18n/annotate/records-en.ts'
import { recordsFr } from '../../i18n/annotate/records-fr.ts'
import { endField, perform } from '../history.ts'
import { dossier, dossierIndex, opening } from '../project.ts'
import { nameOf } from '../words.ts'
import { askDeskFocus } from './desk-focus.ts'
import { openDesk } from './desk.ts'
import { makeRecordId } from './make-record-id.ts'
import { makeNewEntity } from './new-entity.ts'
import { defaultKind } from './vocabulary.ts'

/** The parts of an entity that a person sets one by one. `undefined` takes a part away. */
export type EntityPart = Partial<{ readonly [Part in Exclude<keyof Entity, 'id' | 'kind'>]: Entity[Part] | undefined }>

/** What a dialog about an entity is for. */
export type EntityDialog =
  /** `other`: the entity to merge it with, where that is known already. */
  | { readonly type: 'merge'; readonly id: string; readonly other?: string }
  | { readonly type: 'split' | 'remove'; readonly id: string }

const dialog = signal<EntityDialog | undefined>(undefined)
let dialogOpening = opening.peek()

/** The dialog that is open. */
export const entityDialog: ReadonlySignal<EntityDialog | undefined> = dialog

opening.subscribe((now) => {
  if (now === dialogOpening) return
  dialogOpening = now
  dialog.value = undefined
})

/** Opens a dialog about an entity, or closes it. */
export function openEntityDialog(next: EntityDialog | undefined): void {
  dialog.value = next
}

/** Makes an entity of the first kind and puts it on the desk to be named. Its id. */
export function addEntity(): string {
  const { kinds } = dossier.peek().ontology
  const [kind] = kinds
  const made = kind ?? defaultKind()
  const record: Entity = {
    id: makeRecordId('entity'),
    kind: made.id,
    label: { en: recordsEn.newEntity, fr: recordsFr.newEntity },
    aliases: { en: [], fr: [] },
    identifiers: {},
    actsFor: [],
  }
  const edits: Edit[] = [...(kind ? [] : [{ type: 'put-kind', record: made } as const]), { type: 'put-entity', record }]
  if (perform({ type: 'all', edits }, 'new-entity', nameIn(record)).length === 0) {
    openDesk({ type: 'entity', id: record.id })
    askDeskFocus()
  }
  return record.id
}

/** Sets parts of an entity. What the schema or the dossier would not allow is refused, with the reasons. With `field`, letters that are
 * typed one after the other are one step. */
export function changeEntity(id: string, part: EntityPart, field?: string): readonly Issue[] {
  const before = dossierIndex.peek().entities.get(id)
  if (!before) return [issue('no-such-record', '', { id, what: 'entity' })]
  // Why: an optional field without a value is left out of a record.
  const record = Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined)) as Entity
  const issues = entityIssues(record)
  if (hasErrors(issues)) return issues
  return perform({ type: 'put-entity', record }, 'entity', nameIn(record), field && `${id} ${field}`)
}

/** What giving the entity another kind would do: claims that would no longer fit become drafts. */
export function planRetyping(id: string, kind: string): Mended<{ readonly misfits: readonly Misfit[] }> {
  return retypeEntity(dossier.peek(), id, kind)
}

/** Gives the entity another kind, as planned. */
export function setKind(id: string, kind: string): readonly Issue[] {
  const plan = planRetyping(id, kind)
  return plan.edit ? perform(plan.edit, 'entity', nameOf(id)) : plan.issues
}

/** What merging would bring with it; nothing is done. */
export function planMerger(keep: string, gone: string): Mended<Merger> {
  return mergeEntities(dossier.peek(), keep, gone)
}

/** Makes one of two entities, and puts it on the desk. */
export function mergeInto(keep: string, gone: string): readonly Issue[] {
  const plan = planMerger(keep, gone)
  if (!plan.edit) return plan.issues
  const issues = perform(plan.edit, 'merge', nameOf(keep))
  if (issues.length === 0) openDesk({ type: 'entity', id: keep })
  return issues
}

/** What giving some uses to a new entity would bring with it; nothing is done. */
export function planSplit(
  id: string, name: string, kind: string, uses: ChosenUses,
): Mended<{ readonly misfits: readonly Misfit[]; readonly made: Entity }> {
  const made = makeNewEntity(name, kind)
  const plan = splitEntity(dossier.peek(), id, made, uses)
  return plan.edit ? { ...plan, made } : plan
}

/** Gives some uses to a new entity, which comes on the desk. */
export function splitOff(id: string, name: string, kind: string, uses: ChosenUses): readonly Issue[] {
  const plan = planSplit(id, name, kind, uses)
  if (!plan.edit) return plan.issues
  const issues = perform(plan.edit, 'split', nameOf(id))
  if (issues.length === 0) openDesk({ type: 'entity', id: plan.made.id })
  return issues
}

/** Adds a name that is not the label in a language. Whether it is new. */
export function addAlias(id: string, language: 'en' | 'fr', words: string): boolean {
  const entity = dossierIndex.peek().entities.get(id)
  const name = words.replace(/\s+/gu, ' ').trim()
  if (!entity || name === '' || entity.aliases[language].includes(name)) return false
  endField()
  return changeEntity(id, { aliases: { ...entity.aliases, [language]: [...entity.aliases[language], name] } }).length === 0
}

export function removeAlias(id: string, language: 'en' | 'fr', name: string): void {
  const entity = dossierIndex.peek().entities.get(id)
  if (entity) changeEntity(id, { aliases: { ...entity.aliases, [language]: entity.aliases[language].filter((one) => one !== name) } })
}

/** What is wrong with an entity by itself; paths begin at the entity. */
function entityIssues(record: Entity): readonly Issue[] {
  const shape = checkAgainst(entitiesSchema, { entities: [record] }).issues
  if (shape.length > 0) return shape.map(atEntity)
  const { kinds, entities } = dossierIndex.peek()
  const kind = kinds.get(record.kind)
  const others = [...new Set(record.actsFor.map((one) => one.entity))].filter((id) => id !== record.id)
  const known = others.flatMap((id): Entity[] => {
    const found = entities.get(id)
    return found ? [{ ...found, kind: record.kind, actsFor: [] }] : []
  })
  const alone = { ...dossier.peek(), ontology: { kinds: kind ? [kind] : [], relations: [] }, entities: [record, ...known], articles: [] }
  return validateDossier(alone).map(atEntity)
}

function nameIn({ label }: Entity): string {
  return label.en === label.fr ? label.en : `${label.en} / ${label.fr}`
}

function atEntity(one: Issue): Issue {
  return { ...one, path: one.path.replace(/^entities\[0\]\.?/, '') }
}
