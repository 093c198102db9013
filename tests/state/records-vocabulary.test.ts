/** Deeds on relations and kinds. */
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/core/issues.ts'
import type { Relation } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { PLOVER_TYPES } from '../../src/core/vocabulary.ts'
import { desk } from '../../src/state/annotating/desk.ts'
import { PLOVER_SCORES } from '../../src/core/cameo/plover-scores.ts'
import { defaultScore } from '../../src/state/annotating/default-score.ts'
import { addKind, addRelation, changeKind, changeRelation, planRelation, ploverOf } from '../../src/state/annotating/vocabulary.ts'
import { stepCount, undo } from '../../src/state/history.ts'
import { dossier, dossierIndex, openDossier } from '../../src/state/project.ts'
import { articleDossier } from '../core/article-dossier.ts'

const sample = articleDossier().dossier

beforeEach(() => openDossier(sample))

function relation(id: string): Relation {
  const found = dossierIndex.value.relations.get(id)
  if (!found) throw new Error(`the dossier has no ${id}`)
  return found
}

function expectValid(): void {
  expect(hasErrors(validateDossier(dossier.value))).toBe(false)
}

describe('a new relation', () => {
  it.each([['all kinds', sample], ['no kind', { ...sample, ontology: { kinds: [], relations: [] }, entities: [], articles: [] }]])(
    'is valid at once in a dossier of %s, and on the desk', (_, opened) => {
      openDossier(opened)
      const id = addRelation()
      expect(desk.value).toEqual({ type: 'relation', id })
      expect(relation(id).subjects).toEqual(dossier.value.ontology.kinds.map((one) => one.id))
      expect(relation(id).label.en).not.toBe(relation(id).label.fr)
      expect(stepCount.value).toBe(1)
      expectValid()
    })
})

describe('a relation', () => {
  it('that allows fewer kinds makes drafts of claims, as was said before', () => {
    const part = { subjects: ['company'] }
    const plan = planRelation('received', part)
    if (!plan.edit) throw new Error('it cannot be changed')
    expect(plan.misfits).toHaveLength(2)
    changeRelation('received', part)
    expect(dossier.value.articles[0]?.draftClaims).toHaveLength(2)
    expectValid()
    undo()
    expect(dossier.value).toEqual(sample)
  })

  it('that is of one party only from now on drops claims of two', () => {
    const plan = planRelation('received', { unary: true })
    expect(plan.edit && plan.misfits.map(({ codes }) => codes)).toEqual([['unary-with-two-ends'], ['unary-with-two-ends']])
  })

  it('that reads both ways has one wording for both', () => {
    const id = addRelation()
    changeRelation(id, { symmetric: true })
    expect(relation(id).inverse).toEqual(relation(id).label)
    changeRelation(id, { label: { en: 'met', fr: 'a rencontré' } })
    expect(relation(id).inverse).toEqual({ en: 'met', fr: 'a rencontré' })
  })

  it('takes the sign of its quad class, and refuses another', () => {
    const id = addRelation()
    changeRelation(id, { plover: ploverOf('SANCTION') })
    expect(relation(id).sign).toBe('conflict')
    expect(changeRelation(id, { sign: 'cooperation' }).map(({ code }) => code)).toEqual(['sign-against-quad'])
    changeRelation(id, { plover: undefined })
    expect(relation(id)).not.toHaveProperty('plover')
    expect(changeRelation(id, { sign: 'cooperation' })).toEqual([])
    expectValid()
  })

  it.each([[{ subjects: [] }], [{ label: { en: '', fr: 'x' } }], [{ plover: { type: 'AID', quad: 2, score: 11 } }]] as const)(
    'refuses what the schema does not allow: %o', (part) => {
      expect(hasErrors(changeRelation('received', part as Parameters<typeof changeRelation>[1]))).toBe(true)
      expect(dossier.value).toBe(sample)
    })

  it('of a type that the dossier knows takes its score, else that of PLOVER', () => {
    const { plover } = relation('expelled')
    expect(ploverOf('SANCTION', undefined, plover?.mode).score).toBe(plover?.score)
    expect(ploverOf('ASSAULT', undefined, 'drone').score).toBe(-9.5)
    expect(ploverOf('ASSAULT', undefined, 'of a kind that nobody knows').score).toBe(-9)
  })
})

describe('a kind', () => {
  it('that is new does not look like one that is there', () => {
    const id = addKind()
    const { kinds } = dossier.value.ontology
    const made = kinds.find((one) => one.id === id)
    const alike = kinds.filter((one) => one.shape === made?.shape && one.filled === made.filled && one.colour === made.colour)
    expect(alike).toEqual([made])
    expect(desk.value).toEqual({ type: 'kind', id })
    expectValid()
  })

  it('changes its look, and refuses to be without a name', () => {
    expect(changeKind('state', { shape: 'cross', filled: false })).toEqual([])
    expect(dossierIndex.value.kinds.get('state')).toMatchObject({ shape: 'cross', filled: false })
    expect(hasErrors(changeKind('state', { label: { en: '', fr: '' } }))).toBe(true)
  })
})

describe('the figures of PLOVER', () => {
  interface Figures {
    readonly quad: number
    readonly score: number
    readonly modes: Record<string, number>
    readonly modesWithoutScore: string[]
  }
  const file = new URL('../fixtures/plover-2.0-scores.json', import.meta.url)
  const { types } = JSON.parse(readFileSync(file, 'utf8')) as { types: Record<string, Figures> }

  it.each(PLOVER_TYPES)('are those of the manual: %s', (type) => {
    const { quad, score, modes, modesWithoutScore } = types[type] ?? {}
    const all = { ...modes, ...Object.fromEntries((modesWithoutScore ?? []).map((mode) => [mode, score])) }
    expect(PLOVER_SCORES[type]).toEqual({ quad, score, modes: all })
    expect(defaultScore(type)).toBe(score)
    expect(defaultScore(type, 'toString')).toBe(score)
  })
})
