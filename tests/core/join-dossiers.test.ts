/** Two dossiers become one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/core/issues.ts'
import { joinDossiers } from '../../src/core/join-dossiers.ts'
import type { Dossier, Entity } from '../../src/core/schema.ts'
import { makeExercise } from '../../src/core/teaching/make-exercise.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier: seed } = articleDossier()
const empty: Dossier = { ...seed, entities: [], articles: [], ontology: { kinds: [], relations: [] } }

function claimsOf({ articles }: Dossier): Dossier['articles'][number]['claims'] {
  return articles.flatMap(({ claims }) => claims)
}

describe('the article', () => {
  it('joined to itself stays what it is', () => {
    expect(joinDossiers(seed, seed)).toEqual(seed)
    expect(joinDossiers(seed, empty)).toEqual(seed)
    expect(joinDossiers(empty, seed)).toEqual(seed)
  })

  it('joined to another reading of itself is there twice, on the same entities', () => {
    const reading: Dossier = { ...seed, articles: seed.articles.map((one) => ({ ...one, title: 'Another title' })) }
    const joined = joinDossiers(seed, reading)
    expect(joined.entities).toEqual(seed.entities)
    expect(joined.ontology).toEqual(seed.ontology)
    const [first, second] = joined.articles
    expect(first).toBe(seed.articles[0])
    expect(second?.id).toBe(`${first?.id}-2`)
    expect(second?.claims[0]).toEqual({ ...first?.claims[0], id: 'nr-c01-2' })
    // What both tell of stands where it stood.
    expect(second?.events).toEqual([])
    expect(hasErrors(validateDossier(joined))).toBe(false)
  })
})

describe('entities', () => {
  const entity = (id: string, kind: string, identifiers: Entity['identifiers'] = {}): Entity =>
    ({ id, kind, label: { en: id, fr: id }, aliases: { en: [], fr: [] }, identifiers, actsFor: [] })
  const join = (base: Entity, addition: Entity): string[] =>
    joinDossiers({ ...seed, entities: [base], articles: [] }, { ...seed, entities: [addition], articles: [] }).entities.map(({ id }) => id)

  it.each<[string, Entity, Entity, string[]]>([
    ['the same id and kind', entity('niger', 'state'), entity('niger', 'state'), ['niger']],
    ['the same id, another kind', entity('niger', 'state'), entity('niger', 'place'), ['niger', 'niger-2']],
    ['the same id, another Wikidata id',
      entity('niger', 'state', { wikidata: 'Q1032' }), entity('niger', 'state', { wikidata: 'Q3542' }), ['niger', 'niger-2']],
    ['the same Wikidata id', entity('niger', 'state', { wikidata: 'Q1032' }), entity('ne', 'state', { wikidata: 'Q1032' }), ['niger']],
    ['the same country code', entity('niger', 'state', { iso3: 'NER' }), entity('ne', 'state', { iso3: 'NER' }), ['niger']],
    ['the same country code, another kind',
      entity('niger', 'state', { iso3: 'NER' }), entity('army', 'armed-force', { iso3: 'NER' }), ['niger', 'army']],
    ['nothing in common', entity('niger', 'state'), entity('mali', 'state'), ['niger', 'mali']],
  ])('%s', (_, base, addition, expected) => {
    expect(join(base, addition)).toEqual(expected)
  })

  it('keep acting for whom they act', () => {
    const president: Entity = { ...entity('p', 'person'), actsFor: [{ entity: 'ne' }] }
    const joined = joinDossiers(
      { ...seed, entities: [entity('niger', 'state', { iso3: 'NER' })], articles: [] },
      { ...seed, entities: [president, entity('ne', 'state', { iso3: 'NER' })], articles: [] })
    expect(joined.entities.at(-1)).toEqual({ ...president, actsFor: [{ entity: 'niger' }] })
  })
})

it('an event of the same id that says something else gets another id', () => {
  const renamed = seed.articles.map((one) =>
    ({ ...one, id: 'other', events: one.events.map((event) => ({ ...event, label: { en: 'Other', fr: 'Autre' } })) }))
  const joined = joinDossiers(seed, { ...seed, articles: renamed })
  expect(joined.articles[1]?.claims[0]?.event).toBe('nr-arrival-april-2024-2')
  expect(joined.articles[1]?.events[0]?.id).toBe('nr-arrival-april-2024-2')
  expect(hasErrors(validateDossier(joined))).toBe(false)
})

it('relations of another coding get another id, and claims follow', () => {
  const recoded: Dossier = {
    ...seed,
    ontology: {
      ...seed.ontology,
      relations: seed.ontology.relations.map((one) => (one.plover ? { ...one, plover: { ...one.plover, score: 0 } } : one)),
    },
    articles: seed.articles.map((one) => ({ ...one, id: 'other' })),
  }
  const joined = joinDossiers(seed, recoded)
  expect(joined.ontology.relations.find(({ id }) => id === 'expelled-2')?.plover?.score).toBe(0)
  expect(joined.articles[1]?.claims.filter(({ relation }) => relation === 'expelled-2')).toHaveLength(1)
  expect(joined.articles[1]?.claims.filter(({ relation }) => relation === 'belongs-to').length).toBeGreaterThan(1)
  expect(hasErrors(validateDossier(joined))).toBe(false)
})

it('both are there, the base’s records untouched, and the result is valid', () => {
  fc.assert(fc.property(arbitraryDossier({ odd: true }), arbitraryDossier({ odd: true }), (base, addition) => {
    const joined = joinDossiers(base, addition)
    expect(hasErrors(validateDossier(joined))).toBe(false)
    expect(joined.entities.slice(0, base.entities.length)).toEqual(base.entities)
    expect(joined.articles.slice(0, base.articles.length)).toEqual(base.articles)
    expect(joined.ontology.relations.slice(0, base.ontology.relations.length)).toEqual(base.ontology.relations)
    const added = addition.articles.filter((one) => !base.articles.some((other) => JSON.stringify(one) === JSON.stringify(other)))
    expect(joined.articles.slice(base.articles.length).map(({ text }) => text)).toEqual(added.map(({ text }) => text))
    const signs = (dossier: Dossier): Map<string, string> => new Map(dossier.ontology.relations.map(({ id, sign }) => [id, sign]))
    const [before, after] = [signs(addition), signs(joined)]
    const told = added.flatMap(({ claims }) => claims)
    const toldAfter = claimsOf(joined).slice(claimsOf(base).length)
    expect(toldAfter.map(({ evidence, modality, polarity }) => ({ evidence, modality, polarity })))
      .toEqual(told.map(({ evidence, modality, polarity }) => ({ evidence, modality, polarity })))
    expect(toldAfter.map(({ relation }) => after.get(relation))).toEqual(told.map(({ relation }) => before.get(relation)))
    // Ends that were two stay two.
    expect(toldAfter.map(({ subject, object }) => subject === object)).toEqual(told.map(({ subject, object }) => subject === object))
  }), { numRuns: 60 })
})

describe('what an exercise names as given', () => {
  const words = { en: 'x', fr: 'y' }
  const made = makeExercise(seed, {
    articles: seed.articles.map(({ id }) => id), hide: { claims: ['nr-c02'], mentions: [] }, title: words, instructions: words, tolerance: 'strict',
  })

  it('goes by its new ids where the base has taken the old ones, and so does what a reader removed', () => {
    const task: Dossier = { ...made, articles: made.articles.map((one) => ({ ...one, claims: one.claims.filter(({ id }) => id !== 'nr-c01') })) }
    const { articles: [, added], exercise } = joinDossiers(seed, task)
    expect(exercise?.given?.claims[0]).toBe('nr-c01-2')
    expect(exercise?.given?.claims.slice(1)).toEqual(added?.claims.map(({ id }) => id))
    expect(exercise?.given?.mentions).toEqual(added?.mentions.map(({ id }) => id))
  })

  it('stays what it is where the base has the article word for word, and where the exercise is the base’s', () => {
    const bare: Dossier = { ...seed, articles: made.articles }
    expect(joinDossiers(bare, made).exercise).toEqual(made.exercise)
    expect(joinDossiers(made, seed).exercise).toEqual(made.exercise)
  })

  it('is what was given, and nothing of the base nor of the reader', () => {
    fc.assert(fc.property(arbitraryDossier(), arbitraryDossier(), (base, addition) => {
      const joined = joinDossiers(base, addition)
      const { exercise } = base.exercise ? base : addition
      if (!exercise?.given) expect(joined.exercise).toEqual(exercise)
      else for (const what of ['mentions', 'claims'] as const) {
        const given = new Set(exercise.given[what])
        const isGiven = (own: Dossier) => own.articles.map((one) => one[what].map(({ id }) => given.has(id)))
        const nothing = (own: readonly Dossier['articles'][number][]) => own.map((one) => one[what].map(() => false))
        const known = new Set(base.articles.map((one) => JSON.stringify(one)))
        const added = addition.articles.filter((one) => !known.has(JSON.stringify(one)))
        const after = new Set(joined.exercise?.given?.[what])
        expect(joined.articles.map((one) => one[what].map(({ id }) => after.has(id)))).toEqual(base.exercise
          ? [...isGiven(base), ...nothing(added)]
          : [...nothing(base.articles), ...isGiven({ ...addition, articles: added })])
      }
    }), { numRuns: 100 })
  })
})
