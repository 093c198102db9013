/** Which relations a claim can have, those that fit its ends first. */
import { fold } from '../../core/fold.ts'
import type { Claim, DraftClaim, Relation } from '../../core/schema.ts'
import { LANGUAGES } from '../../core/vocabulary.ts'
import { dossierIndex } from '../../state/project.ts'

/** The id of the field in which the relation of a claim is chosen. */
export const RELATION_FIELD = 'claim-relation'

/** A relation, and why it does not fit: kinds that its ends must have, or that they must not be the same. */
export interface RelationChoice {
  readonly relation: Relation
  readonly misfit: {
    readonly subject?: readonly string[]
    readonly object?: readonly string[]
    readonly isSame?: true
    /** It fits once subject and object change places. */
    readonly isSwapped?: true
  } | undefined
}

/** Relations whose label, inverse, definition (in either language) or PLOVER type is like `query`, all for an empty one: those that fit,
 * then those that fit the other way round, then the others; in each group the better found first, then in the order of the dossier.
 * At most 40. */
export function findRelationChoices(query: string, claim: Pick<Claim | DraftClaim, 'subject' | 'object'>): RelationChoice[] {
  const wanted = fold(query)
  return dossierIndex.value.dossier.ontology.relations
    .map((relation) => ({ relation, misfit: misfitOf(relation, claim), rank: rankOf(relation, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => groupOf(a) - groupOf(b) || a.rank - b.rank)
    .slice(0, MOST_SHOWN)
    .map(({ relation, misfit }) => ({ relation, misfit }))
}

/** Whether a relation is called so in a language already, so that no other needs that name. */
export function isRelationName(query: string): boolean {
  const wanted = fold(query)
  return dossierIndex.value.dossier.ontology.relations.some((one) => foldedOf(one).labels.includes(wanted))
}

const MOST_SHOWN = 40
const NO_MATCH = 9

function groupOf({ misfit }: RelationChoice): number {
  if (!misfit) return 0
  return misfit.isSwapped ? 1 : 2
}

function misfitOf(relation: Relation, { subject, object }: Pick<Claim | DraftClaim, 'subject' | 'object'>): RelationChoice['misfit'] {
  const { entities } = dossierIndex.value
  const kind = (id: string | undefined): string | undefined => (id === undefined ? undefined : entities.get(id)?.kind)
  const allows = (kinds: readonly string[], id: string | undefined): boolean => {
    const found = kind(id)
    return found === undefined || kinds.includes(found)
  }
  const other = relation.unary ? subject : object
  if (!relation.unary && subject !== undefined && subject === object) return { isSame: true }
  const [isSubject, isObject] = [allows(relation.subjects, subject), allows(relation.objects, other)]
  if (isSubject && isObject) return undefined
  const isSwapped = !relation.unary && allows(relation.subjects, object) && allows(relation.objects, subject)
  return {
    ...(isSubject ? {} : { subject: relation.subjects }),
    ...(isObject ? {} : { object: relation.objects }),
    ...(isSwapped ? { isSwapped } : {}),
  }
}

interface FoldedRelation {
  readonly labels: readonly string[]
  readonly inverses: readonly string[]
  readonly type: string
  readonly definitions: readonly string[]
}

/** Why kept by record: a definition is a sentence, and is folded in both languages. */
const folded = new WeakMap<Relation, FoldedRelation>()

function rankOf(relation: Relation, wanted: string): number {
  if (wanted === '') return 0
  const { labels, inverses, type, definitions } = foldedOf(relation)
  if (labels.some((one) => one.startsWith(wanted))) return 1
  if (type === wanted) return 2
  if (labels.some((one) => one.includes(` ${wanted}`))) return 3
  if (inverses.some((one) => ` ${one}`.includes(` ${wanted}`))) return 4
  if (type.startsWith(wanted)) return 5
  if (labels.some((one) => one.includes(wanted))) return 6
  if (definitions.some((one) => ` ${one}`.includes(` ${wanted}`))) return 7
  return NO_MATCH
}

function foldedOf(relation: Relation): FoldedRelation {
  const known = folded.get(relation)
  if (known) return known
  const both = (text: Relation['label']): string[] => LANGUAGES.map((language) => fold(text[language]))
  const made = {
    labels: both(relation.label),
    inverses: both(relation.inverse),
    type: fold(relation.plover?.type ?? ''),
    definitions: both(relation.definition),
  }
  folded.set(relation, made)
  return made
}
