/** Exercises hide what they should, and give it back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkShape } from '../../../src/core/check-shape.ts'
import type { Article, Dossier } from '../../../src/core/schema.ts'
import { makeExercise, type ExercisePlan, type Hiding } from '../../../src/core/teaching/make-exercise.ts'
import { unhide } from '../../../src/core/teaching/unhide.ts'
import { validateDossier } from '../../../src/core/validate.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { taughtDossier } from '../../fixtures/taught-dossier.ts'
import { articleDossier } from '../article-dossier.ts'

const WORDS = { title: { en: 'Find', fr: 'Trouvez' }, instructions: { en: 'Read.', fr: 'Lisez.' }, tolerance: 'codebook' } as const

function plan(articles: readonly Pick<Article, 'id'>[], hide: Hiding): ExercisePlan {
  return { ...WORDS, articles: articles.map(({ id }) => id), hide }
}

/** What is annotated, whatever the order; of events also whatever the article, and those only that the articles tell of or have. */
function annotationOf({ articles }: Dossier): unknown {
  const inOrder = (records: readonly { readonly id: string }[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    inOrder(articles.flatMap(({ events }) => events)),
    articles.map(({ id, mentions, claims }) => ({ id, mentions: inOrder(mentions), claims: inOrder(claims) })),
  ]
}

/** Every way to hide: all, or each record whose id has an even number of letters. */
function waysToHide({ articles }: Dossier): Hiding[] {
  const even = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).filter((id) => id.length % 2 === 0)
  const some = { claims: even(articles.flatMap((one) => one.claims)), mentions: even(articles.flatMap((one) => one.mentions)) }
  return ['claims', 'claims-and-mentions', some]
}

describe('makeExercise', () => {
  it('can be undone: all that was annotated comes back', () => {
    fc.assert(fc.property(arbitraryDossier({ odd: true }), (dossier) => {
      const bare = unhide(dossier)
      for (const hide of waysToHide(bare)) {
        const exercise = makeExercise(bare, plan(bare.articles, hide))
        expect(annotationOf(unhide(exercise))).toEqual(annotationOf(bare))
      }
    }))
  })

  it('gives a valid dossier that has nothing hidden in sight, and is the same made anew of itself', () => {
    fc.assert(fc.property(arbitraryDossier({ odd: true }), (dossier) => {
      const bare = unhide(dossier)
      for (const hide of waysToHide(bare)) {
        const own = plan(bare.articles.slice(0, 2), hide)
        const exercise = makeExercise(dossier, own)
        expect(checkShape(exercise).issues).toEqual([])
        expect(validateDossier(exercise).filter(({ level }) => level === 'error')).toEqual([])
        expect(exercise.entities).toEqual(dossier.entities)
        expect(exercise.ontology).toEqual(dossier.ontology)
        for (const article of exercise.articles) {
          expect(['orphans', 'draftMentions', 'draftClaims', 'standoff'].filter((field) => field in article)).toEqual([])
          if (typeof hide === 'string') expect(article.claims).toEqual([])
          if (hide === 'claims-and-mentions') expect(article.mentions).toEqual([])
        }
        expect(annotationOf(unhide(makeExercise(exercise, own)))).toEqual(annotationOf(unhide(exercise)))
      }
    }))
  })

  it('hides all 59 claims of the article of April 2024, and the events that they tell of', () => {
    const { dossier, article } = articleDossier()
    const exercise = makeExercise(dossier, plan([article], 'claims'))
    expect(exercise.articles[0]).toMatchObject({ claims: [], events: [], mentions: article.mentions, text: article.text })
    expect(exercise.articles[0]?.key).toMatchObject({ claims: article.claims, mentions: [] })
    expect(exercise.articles[0]?.key?.events).toHaveLength(article.events.length)
    expect(exercise.exercise).toEqual({ ...WORDS, given: { mentions: article.mentions.map(({ id }) => id), claims: [] } })
  })

  it('leaves an event in sight that a claim in sight tells of, and gives it to the key too', () => {
    const { dossier, article } = articleDossier()
    const exercise = makeExercise(dossier, plan([article], { claims: ['nr-c01'], mentions: [] }))
    const [made] = exercise.articles
    expect(made?.claims).toHaveLength(article.claims.length - 1)
    expect(made?.events).toEqual(article.events)
    expect(made?.key?.events.map(({ id }) => id)).toEqual(['nr-arrival-april-2024'])
  })

  it('takes only the articles asked for, in the order of the dossier, and no stories', () => {
    const { dossier, article } = taughtDossier()
    const nothing = { mentions: [], events: [], claims: [] }
    const [first, second] = [{ ...article, id: 'first' }, { ...article, ...nothing, id: 'second', key: nothing }]
    const exercise = makeExercise({ ...dossier, articles: [first, second] }, plan([second, { id: 'none' }, first], 'claims'))
    expect(exercise.articles.map(({ id }) => id)).toEqual(['first', 'second'])
    expect(exercise).not.toHaveProperty('stories')
  })
})

describe('unhide', () => {
  it('leaves a dossier without keys as it is, but for the exercise', () => {
    const { dossier } = articleDossier()
    expect(unhide({ ...dossier, exercise: WORDS })).toEqual(dossier)
  })

  it('gives a record of the key another id where its own is taken, and keeps one that is there to the letter', () => {
    const { dossier, article, key } = taughtDossier()
    const [claim] = key.claims
    if (!claim) throw new Error('the fixture has a claim in its key')
    const { event: _, ...other } = claim
    const claims = [...article.claims, { ...other, modality: 'planned' as const }]
    const taken = { ...article, mentions: [...article.mentions, ...key.mentions], claims }
    const [found] = unhide({ ...dossier, articles: [taken] }).articles
    expect(found?.mentions).toEqual(taken.mentions)
    expect(found?.claims.slice(-2)).toEqual([{ ...other, modality: 'planned' }, { ...claim, id: `${claim.id}-2` }])
    expect(found?.events).toEqual(key.events)
    expect(found).not.toHaveProperty('key')
  })

  it('gives a valid dossier, whatever ids the keys have', () => {
    fc.assert(fc.property(arbitraryDossier({ odd: true }), (dossier) => {
      expect(validateDossier(unhide(dossier)).filter(({ level }) => level === 'error')).toEqual([])
    }))
  })
})
