/** The vocabulary of a dossier: every deed on relations and kinds of entity but removal, each one step of the history. */
import { checkAgainst } from '../../core/check-shape.ts'
import { hasErrors, issue, type Issue } from '../../core/issues.ts'
import { editBetween } from '../../core/mending/edit-between.ts'
import type { Mended } from '../../core/mending/mended.ts'
import { redirectClaims, type Misfit } from '../../core/mending/redirect-claims.ts'
import { ontologySchema, type EntityKind, type Plover, type Relation } from '../../core/schema.ts'
import { validateDossier } from '../../core/validate.ts'
import { vocabularyEn } from '../../i18n/annotate/vocabulary-en.ts'
import { vocabularyFr } from '../../i18n/annotate/vocabulary-fr.ts'
import { perform } from '../history.ts'
import { dossier, dossierIndex } from '../project.ts'
import { say } from '../words.ts'
import { askDeskFocus } from './desk-focus.ts'
import { openDesk } from './desk.ts'
import { makeRecordId } from './make-record-id.ts'
import { PLOVER_SCORES } from '../../core/cameo/plover-scores.ts'
import { defaultScore } from './default-score.ts'

/** The parts of a relation that a person sets. `undefined` takes a part away. */
export type RelationPart = Partial<{ readonly [Part in Exclude<keyof Relation, 'id'>]: Relation[Part] | undefined }>
export type KindPart = Partial<Omit<EntityKind, 'id'>>

/** Makes a relation that any kinds of entity can have, and puts it on the desk to be named. Its id. */
export function addRelation(): string {
  const { kinds } = dossier.peek().ontology
  const made = kinds.length === 0 ? defaultKind() : undefined
  const all = made ? [made.id] : kinds.map(({ id }) => id)
  const text = (key: 'newRelation' | 'newInverse' | 'newDefinition'): Relation['label'] =>
    ({ en: vocabularyEn[key], fr: vocabularyFr[key] })
  const record: Relation = {
    id: makeRecordId('relation'),
    label: text('newRelation'),
    inverse: text('newInverse'),
    definition: text('newDefinition'),
    sign: 'neutral',
    symmetric: false,
    subjects: all,
    objects: all,
  }
  const edits = [...(made ? [{ type: 'put-kind', record: made } as const] : []), { type: 'put-relation', record } as const]
  if (perform({ type: 'all', edits }, 'relation', say(record.label)).length === 0) {
    openDesk({ type: 'relation', id: record.id })
    askDeskFocus()
  }
  return record.id
}

/** Makes a kind of entity that looks like none there is, as far as looks reach, and puts it on the desk to be named. Its id. */
export function addKind(): string {
  const record = defaultKind()
  if (perform({ type: 'put-kind', record }, 'kind', say(record.label)).length === 0) {
    openDesk({ type: 'kind', id: record.id })
    askDeskFocus()
  }
  return record.id
}

/** A kind that no entity has yet; it is not in the dossier. */
export function defaultKind(): EntityKind {
  const taken = new Set(dossier.peek().ontology.kinds.map(lookOf))
  const looks = LOOKS.find((look) => !taken.has(lookOf(look))) ?? LOOKS[0]
  return { id: makeRecordId('kind'), label: { en: vocabularyEn.newKind, fr: vocabularyFr.newKind }, ...looks }
}

/** Sets parts of a kind. What the schema does not allow is refused, with the reasons. */
export function changeKind(id: string, part: KindPart, field?: string): readonly Issue[] {
  const before = dossierIndex.peek().kinds.get(id)
  if (!before) return [issue('no-such-record', '', { id, what: 'kind' })]
  const record = { ...before, ...part }
  const { issues } = checkAgainst(ontologySchema, { kinds: [record], relations: [] })
  return issues.length > 0 ? issues : perform({ type: 'put-kind', record }, 'kind', say(record.label), field && `${id} ${field}`)
}

/** What changing parts of a relation would do: claims that it would no longer allow become drafts. Refused where the schema does not allow
 * it, or its sign is not that of its quad class. */
export function planRelation(id: string, part: RelationPart): Mended<{ readonly misfits: readonly Misfit[]; readonly record: Relation }> {
  const now = dossier.peek()
  const before = dossierIndex.peek().relations.get(id)
  if (!before) return { issues: [issue('no-such-record', '', { id, what: 'relation' })] }
  const record = follow(before, Object.fromEntries(
    Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined)) as Relation)
  const issues = relationIssues(record)
  if (hasErrors(issues)) return { issues }
  // Why: letters of a label must not cost a look at every claim.
  if (ENDS.every((key) => record[key] === before[key])) return { edit: { type: 'put-relation', record }, misfits: [], record }
  const relations = now.ontology.relations.map((one) => (one === before ? record : one))
  const changed = { ...now, ontology: { ...now.ontology, relations } }
  const { articles, misfits } = redirectClaims(changed, (claim) => claim, { isAffected: ({ relation }) => relation === id })
  return { edit: editBetween(now, { ...changed, articles }), misfits, record }
}

/** Sets parts of a relation, as planned. With `field`, letters that are typed one after the other are one step. */
export function changeRelation(id: string, part: RelationPart, field?: string): readonly Issue[] {
  const plan = planRelation(id, part)
  return plan.edit ? perform(plan.edit, 'relation', say(plan.record.label), field && `${id} ${field}`) : plan.issues
}

/** The PLOVER coding of a type, with its score as the dossier's other relations of that type and mode have it, else as PLOVER gives it. */
export function ploverOf(type: Plover['type'], before?: Plover, mode?: string): Plover {
  const fellow = dossier.peek().ontology.relations.find(({ plover }) => plover !== before && plover?.type === type && plover.mode === mode)
  return {
    type,
    ...(mode === undefined ? {} : { mode }),
    ...(before?.context === undefined ? {} : { context: before.context }),
    quad: PLOVER_SCORES[type].quad,
    score: fellow?.plover?.score ?? defaultScore(type, mode),
  }
}

/** The sign that goes with a quad class. */
export function signOfQuad(quad: Plover['quad']): Relation['sign'] {
  return quad <= 2 ? 'cooperation' : 'conflict'
}

const ENDS = ['subjects', 'objects', 'unary'] as const

/** In the order in which they are given to new kinds: what most differs from the usual vocabulary first. */
const LOOKS: readonly [Look, ...Look[]] = [
  { shape: 'cross', filled: true, colour: 'org' }, { shape: 'cross', filled: false, colour: 'org' },
  { shape: 'square', filled: false, colour: 'place' }, { shape: 'bar', filled: false, colour: 'org' },
  { shape: 'triangle', filled: false, colour: 'person' }, { shape: 'hexagon', filled: true, colour: 'group' },
]

type Look = Pick<EntityKind, 'shape' | 'filled' | 'colour'>

function lookOf({ shape, filled, colour }: Look): string {
  return `${shape} ${String(filled)} ${colour}`
}

/** What hangs together: the sign on the quad class, and the words the other way round on a relation that reads both ways. */
function follow(before: Relation, record: Relation): Relation {
  const sign = record.plover && record.plover.quad !== before.plover?.quad ? signOfQuad(record.plover.quad) : record.sign
  const becomesSymmetric = record.symmetric && (!before.symmetric || record.label !== before.label)
  return { ...record, sign, ...(becomesSymmetric ? { inverse: record.label } : {}) }
}

/** What is wrong with a relation by itself. */
function relationIssues(record: Relation): readonly Issue[] {
  const { ontology, ...rest } = dossier.peek()
  const { issues } = checkAgainst(ontologySchema, { kinds: [], relations: [record] })
  if (issues.length > 0) return issues
  return validateDossier({ ...rest, ontology: { kinds: ontology.kinds, relations: [record] }, entities: [], articles: [] })
}
