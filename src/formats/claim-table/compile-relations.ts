/** What the rows of edges say of their relations → relations. */
import type { Plover, Relation } from '../../core/schema.ts'
import { PLOVER_TYPES, SIGNS } from '../../core/vocabulary.ts'
import type { EdgeRow } from '../claim-table.ts'
import { makeRelation } from '../guess-kind.ts'
import type { Ids } from '../make-id.ts'
import { choiceOf, flagOf, numberOf, pairOf, textOf } from './read-cells.ts'

/** A relation while its rows are still being read. */
export interface RelationDraft {
  readonly id: string
  /** English. */
  readonly label: string
  /** The first row that has it. */
  readonly first: EdgeRow
  readonly subjects: Set<string>
  readonly objects: Set<string>
  /** Whether all rows so far have both ends the same, or no direction. */
  isLoop: boolean
  isUndirected: boolean
}

export interface RelationDrafts {
  /** The relation of a row whose ends are of these kinds. */
  readonly take: (row: EdgeRow, subjectKind: string, objectKind: string) => RelationDraft
  /** To be asked for when all rows were taken. */
  readonly list: () => Relation[]
}

/** Rows are of one relation where the cell `relation`, or else the label, and the sign are the same. What a relation is, its first
 * row says. */
export function draftRelations(ids: Ids): RelationDrafts {
  const byId = new Map<string, RelationDraft>()
  const byLabel = new Map<string, RelationDraft>()
  const draftOf = (row: EdgeRow): RelationDraft => {
    const given = textOf(row.cells.relation)
    const label = textOf(row.label)
    // Why with the sign: a tie of another tool may be positive in one row and negative in the next, and is then two relations.
    const sign = choiceOf(row.cells.sign, SIGNS) ?? ''
    const [drafts, key] = given === undefined ? [byLabel, `${sign} ${label ?? ''}`] : [byId, `${sign} ${given}`]
    const known = drafts.get(key)
    if (known) return known
    const words = label ?? given ?? 'is tied to'
    // Why: with inverse words it is one of our own files, whose ids are meant; else it is the words of another tool.
    const isOwn = given !== undefined && row.cells.inverse_en !== undefined
    const id = isOwn ? ids.keep('relation', given) : ids.make('relation', given ?? words)
    const draft: RelationDraft = {
      id, label: words, first: row, subjects: new Set(), objects: new Set(), isLoop: true, isUndirected: true,
    }
    drafts.set(key, draft)
    return draft
  }
  return {
    take(row, subjectKind, objectKind) {
      const draft = draftOf(row)
      draft.subjects.add(subjectKind)
      draft.objects.add(objectKind)
      if (row.source !== row.target) draft.isLoop = false
      if (!row.isUndirected) draft.isUndirected = false
      return draft
    },
    list: () => [...byId.values(), ...byLabel.values()].map(readRelation),
  }
}

function readRelation({ id, label, first, subjects, objects, isLoop, isUndirected }: RelationDraft): Relation {
  const { cells } = first
  const unary = flagOf(cells.unary)
  const symmetric = flagOf(cells.symmetric) ?? isUndirected
  const made = makeRelation(textOf(first.label) ?? label, id, ['any'], { symmetric })
  const ours = cells.inverse_en !== undefined
  const plover = readPlover(cells)
  return {
    ...made,
    label: (ours || cells.label_fr !== undefined ? pairOf(label, cells.label_fr) : undefined) ?? made.label,
    inverse: pairOf(cells.inverse_en, cells.inverse_fr) ?? made.inverse,
    sign: plover ? (plover.quad <= 2 ? 'cooperation' : 'conflict') : choiceOf(cells.sign, SIGNS) ?? 'neutral',
    // Why: what is said of one party only cannot have two ends, whatever the file says.
    ...(unary === undefined || (unary && !isLoop) ? {} : { unary }),
    ...(plover && { plover }),
    subjects: [...subjects],
    objects: [...objects],
  }
}

function readPlover(cells: EdgeRow['cells']): Plover | undefined {
  const type = choiceOf(cells.plover_type, PLOVER_TYPES)
  const quad = ([1, 2, 3, 4] as const).find((one) => one === numberOf(cells.quad))
  const score = numberOf(cells.relation_score)
  if (type === undefined || quad === undefined || score === undefined || Math.abs(score) > 10) return undefined
  return { type, quad, score }
}
