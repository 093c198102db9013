/** Deeds on entities: fields, kinds, merging, splitting, removal. Each is one step, and leaves the dossier valid. */
import { beforeEach, describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/core/issues.ts'
import type { Entity } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { desk } from '../../src/state/annotating/desk.ts'
import {
  addAlias, addEntity, changeEntity, mergeInto, planMerger, planRetyping, planSplit, removeAlias, setKind, splitOff,
} from '../../src/state/annotating/entities.ts'
import { readPeriodDate } from '../../src/state/annotating/read-period-date.ts'
import { countDependants, planRemoval, removeRecord } from '../../src/state/annotating/remove-records.ts'
import { endField, stepCount, undo } from '../../src/state/history.ts'
import { dossier, dossierIndex, openDossier } from '../../src/state/project.ts'
import { articleDossier } from '../core/article-dossier.ts'

const sample = articleDossier().dossier

beforeEach(() => openDossier(sample))

function entity(id: string): Entity {
  const found = dossierIndex.value.entities.get(id)
  if (!found) throw new Error(`the dossier has no ${id}`)
  return found
}

function expectValid(): void {
  expect(hasErrors(validateDossier(dossier.value))).toBe(false)
}

describe('a field', () => {
  it('that is typed into is one step, and undo leads to before the first letter', () => {
    const before = entity('niger').label
    for (const en of ['Nigerr', 'Nigerri']) expect(changeEntity('niger', { label: { ...before, en } }, 'label en')).toEqual([])
    expect(entity('niger').label.en).toBe('Nigerri')
    expect(stepCount.value).toBe(1)
    undo()
    expect(dossier.value).toEqual(sample)
  })

  it('begins another step once it was left', () => {
    const { label } = entity('niger')
    changeEntity('niger', { label: { ...label, en: 'A' } }, 'label en')
    endField()
    changeEntity('niger', { label: { ...label, en: 'B' } }, 'label en')
    expect(stepCount.value).toBe(2)
  })

  it.each([
    ['a wikidata item', { identifiers: { wikidata: 'Q12x' } }, 'wrong-shape'],
    ['a code of two letters', { identifiers: { iso2: 'ne' } }, 'wrong-shape'],
    ['a label', { label: { en: '', fr: 'Niger' } }, 'wrong-shape'],
    ['somebody to act for', { actsFor: [{ entity: 'nobody' }] }, 'unknown-reference'],
    ['a date', { actsFor: [{ entity: 'russia', from: 'soon' }] }, 'bad-date'],
    ['a period', { actsFor: [{ entity: 'russia', from: '2024', until: '2023' }] }, 'period-reversed'],
    ['itself to act for', { actsFor: [{ entity: 'niger' }] }, 'acts-for-itself'],
  ])('refuses what cannot stand: %s', (_, part, code) => {
    expect(changeEntity('niger', part).map((one) => one.code)).toContain(code)
    expect(dossier.value).toBe(sample)
  })

  it('that may be left out goes with its last word', () => {
    changeEntity('niger', { description: { en: 'A state', fr: 'Un État' } })
    expect(entity('niger').description?.en).toBe('A state')
    changeEntity('niger', { description: undefined })
    expect(entity('niger')).not.toHaveProperty('description')
    expectValid()
  })
})

describe('names', () => {
  it('are added once, without spaces around them, and taken away', () => {
    expect(addAlias('niger', 'fr', '  la  République ')).toBe(true)
    expect(addAlias('niger', 'fr', 'la République')).toBe(false)
    expect(addAlias('niger', 'fr', ' ')).toBe(false)
    expect(entity('niger').aliases.fr).toContain('la République')
    removeAlias('niger', 'fr', 'la République')
    expect(entity('niger').aliases.fr).not.toContain('la République')
  })
})

describe('a new entity', () => {
  it('is on the desk, named in both languages, and has a kind even where there is none yet', () => {
    openDossier({ ...sample, ontology: { kinds: [], relations: [] }, entities: [], articles: [] })
    const id = addEntity()
    expect(desk.value).toEqual({ type: 'entity', id })
    expect(entity(id).label.en).not.toBe(entity(id).label.fr)
    expect(stepCount.value).toBe(1)
    expectValid()
  })
})

describe('another kind', () => {
  it('makes drafts of the claims that no longer fit, as was said before', () => {
    const plan = planRetyping('niger', 'equipment')
    if (!plan.edit) throw new Error('niger cannot be retyped')
    expect(plan.misfits.length).toBeGreaterThan(0)
    expect(dossier.value).toBe(sample)
    setKind('niger', 'equipment')
    const drafts = dossier.value.articles.flatMap(({ draftClaims = [] }) => draftClaims.map(({ id }) => id))
    expect(drafts.toSorted()).toEqual(plan.misfits.map(({ claim }) => claim).toSorted())
    expectValid()
    undo()
    expect(dossier.value).toEqual(sample)
  })
})

describe('merging', () => {
  it('moves every use to the one that stays, which comes on the desk', () => {
    const plan = planMerger('niger', 'mali')
    if (!plan.edit) throw new Error('the two cannot be merged')
    expect(plan.conflicts.map(({ field }) => field)).toContain('wikidata')
    expect(mergeInto('niger', 'mali')).toEqual([])
    expect(JSON.stringify(dossier.value.articles)).not.toContain('"mali"')
    expect(entity('niger').aliases.en).toContain('Mali')
    expect(desk.value).toEqual({ type: 'entity', id: 'niger' })
    expectValid()
    undo()
    expect(dossier.value).toEqual(sample)
  })
})

describe('splitting', () => {
  it('gives what was chosen to a new entity, and leaves the rest', () => {
    const [first, second] = dossierIndex.value.mentionsOf.get('russia') ?? []
    if (!first || !second) throw new Error('russia is not mentioned twice')
    const uses = { mentions: [first.mention.id], claims: [] }
    expect(planSplit('russia', 'Other Russia', 'state', uses).edit).toBeDefined()
    expect(splitOff('russia', 'Other Russia', 'state', uses)).toEqual([])
    const made = desk.value?.id ?? ''
    expect(entity(made).label.fr).toBe('Other Russia')
    expect(dossierIndex.value.mentions.get(first.mention.id)?.mention.entity).toBe(made)
    expect(dossierIndex.value.mentions.get(second.mention.id)?.mention.entity).toBe('russia')
    expectValid()
  })

  it('refuses what is no use of the entity', () => {
    expect(splitOff('russia', 'Other', 'state', { mentions: ['nothing'], claims: [] }).length).toBeGreaterThan(0)
    expect(dossier.value).toBe(sample)
  })
})

describe('removal', () => {
  it.each(['entity', 'kind', 'relation'] as const)('of what is in use keeps marks and claims as drafts, or not: %s', (place) => {
    const id = { entity: 'niger', kind: 'state', relation: 'received' }[place]
    const plan = planRemoval(place, id, true)
    if (!plan.edit) throw new Error('it cannot be removed')
    expect(countDependants(plan.dependants)).toBeGreaterThan(0)
    const marks = (): number => dossier.value.articles.reduce((sum, one) => sum + one.mentions.length + (one.draftMentions?.length ?? 0), 0)
    const before = marks()
    expect(removeRecord(place, id, true)).toEqual([])
    expect(marks()).toBe(before)
    expectValid()
    undo()
    expect(dossier.value).toEqual(sample)
    removeRecord(place, id, false)
    expect(dossier.value.articles.flatMap(({ draftClaims = [], draftMentions = [] }) => [...draftClaims, ...draftMentions])).toEqual([])
    expectValid()
  })
})

describe('the date of a period', () => {
  it.each([
    ['July 2023', 'from', '2023-07'], ['2023-07-26', 'until', '2023-07-26'], ['since 26 July 2023', 'from', '2023-07-26'],
    ['2021/2023', 'until', '2023'], ['2021/..', 'until', '2021'], ['some day', 'from', undefined],
  ] as const)('%s, %s', (words, end, edtf) => {
    expect(readPeriodDate(words, end)).toBe(edtf)
  })
})
