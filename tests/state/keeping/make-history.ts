/** Histories to keep: the article of the data, and edits of a note and of an entity. */
import fc from 'fast-check'
import { applyEdit, type Edit } from '../../../src/core/edit.ts'
import type { Dossier } from '../../../src/core/schema.ts'
import type { Step } from '../../../src/state/history.ts'
import { articleDossier } from '../../core/article-dossier.ts'

const { dossier, article: ARTICLE } = articleDossier()
export const START = dossier

/** A dossier at each number of steps, and the steps between. */
export interface History {
  readonly steps: readonly Step[]
  /** One more than there are steps. */
  readonly states: readonly Dossier[]
}

/** Does edits one after the other; what is refused is no step. */
export function makeHistory(edits: readonly Edit[], start: Dossier = START): History {
  const steps: Step[] = []
  const states = [start]
  for (const edit of edits) {
    const { dossier: next, undo } = applyEdit(states.at(-1) ?? start, edit)
    if (!undo) continue
    steps.push({ edit, undo, deed: 'draft', about: '' })
    states.push(next)
  }
  return { steps, states }
}

const first = ARTICLE.claims[0]
const entity = START.entities[0]
if (!first || !entity) throw new Error('the article of the data has a claim and an entity')

const EDITS: readonly fc.Arbitrary<Edit>[] = [
  fc.string({ minLength: 1 }).map((words): Edit => ({
    type: 'put-claim', article: ARTICLE.id, record: { ...first, note: { en: words, fr: words } },
  })),
  fc.integer({ min: 0, max: 3 }).map((number): Edit => ({
    type: 'put-entity', record: { ...entity, id: `new-${number}`, actsFor: [] },
  })),
  fc.integer({ min: 0, max: 3 }).map((number): Edit => ({ type: 'remove-entity', id: `new-${number}` })),
  fc.string({ minLength: 1 }).map((title): Edit => {
    const { id, language, rights } = ARTICLE
    return { type: 'put-head', record: { id, language, rights, title } }
  }),
]

/** At most 12 steps. */
export const histories: fc.Arbitrary<History> = fc.array(fc.oneof(...EDITS), { maxLength: 12 }).map((edits) => makeHistory(edits))
