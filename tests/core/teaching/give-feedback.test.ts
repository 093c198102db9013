/** Feedback says what differs, where, and whether the codebook leaves it to the reader. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Dossier, Mention } from '../../../src/core/schema.ts'
import { spanOf } from '../../../src/core/spans.ts'
import { giveFeedback, type ClaimFeedback } from '../../../src/core/teaching/give-feedback.ts'
import type { PointCode } from '../../../src/core/teaching/list-points.ts'
import { makeExercise, type Hiding } from '../../../src/core/teaching/make-exercise.ts'
import { unhide } from '../../../src/core/teaching/unhide.ts'
import { arbitraryAnnotations } from '../arbitrary-annotations.ts'
import { articleDossier } from '../article-dossier.ts'

const { dossier, article } = articleDossier()
const basis = { en: 'read', fr: 'lu' }

function exerciseOf(hide: Hiding, tolerance: 'strict' | 'codebook', from: Dossier = dossier): Dossier {
  const words = { en: 'x', fr: 'x' }
  return makeExercise(from, { articles: from.articles.map(({ id }) => id), hide, title: words, instructions: words, tolerance })
}

interface Records {
  readonly claims: Claim[]
  readonly mentions: Mention[]
}

/** Work that has all of the key, with another set of claims or mentions. */
function work(exercise: Dossier, change: (all: Records) => Partial<Records>): Dossier {
  const { articles } = unhide(exercise)
  return {
    ...exercise,
    articles: exercise.articles.map((one, at) => {
      const { claims = [], mentions = [], events = [] } = articles[at] ?? {}
      return { ...one, claims, mentions, events, ...change({ claims, mentions }) }
    }),
  }
}

function spokeIn(edtf: string): Partial<Claim> {
  return { attribution: [{ entity: 'tele-sahel', time: { edtf, basis } }] }
}

function claimOf(id: string): Claim {
  const found = article.claims.find((one) => one.id === id)
  if (!found) throw new Error(`the article has a claim ${id}`)
  return found
}

/** What feedback says of the reader's claim or the key's with this id. */
function said(claims: readonly ClaimFeedback[], id: string): ClaimFeedback[] {
  return claims.filter((one) => ('key' in one && one.key.id === id) || ('own' in one && one.own.id === id))
}

describe('giveFeedback', () => {
  it.each(['strict', 'codebook'] as const)('finds all where the work is the key, and misses all where nothing is done: %s', (tolerance) => {
    const exercise = exerciseOf('claims-and-mentions', tolerance)
    const done = giveFeedback(work(exercise, (all) => all))
    expect(done.counts).toEqual({
      claims: { found: 59, 'also-right': 0, differs: 0, missed: 0, additional: 0 },
      mentions: { found: article.mentions.length, 'also-right': 0, differs: 0, missed: 0, additional: 0 },
      points: {},
    })
    const undone = giveFeedback(exercise)
    expect(undone.counts).toMatchObject({ claims: { missed: 59 }, mentions: { missed: article.mentions.length } })
    expect(undone.claims.every((one) => one.verdict === 'missed' && one.isUntouched)).toBe(true)
    expect(undone.notThere).toEqual([])
  })

  // nr-c04: Niger received the instructors, reported by Télé Sahel on 11 April, of 8 to 11 April.
  // nr-c11: the government expelled French troops, SANCTION.
  it.each<[string, string, (claim: Claim) => Partial<Claim>, readonly PointCode[], 'also-right' | 'differs']>([
    ['a relation of the same type', 'nr-c11', () => ({ relation: 'reduced-aid-to' }), ['relation-same-type'], 'also-right'],
    ['a relation of the same sign', 'nr-c11', () => ({ relation: 'killed' }), ['relation-same-sign'], 'differs'],
    ['a relation of another sign', 'nr-c11', () => ({ relation: 'gave-aid-to' }), ['relation-other-sign'], 'differs'],
    ['ends turned round', 'nr-c11', ({ subject, object }) => ({ subject: object, object: subject }), ['direction'], 'differs'],
    ['another voice', 'nr-c04', () => ({ modality: 'alleged' }), ['modality'], 'differs'],
    ['a denial', 'nr-c04', () => ({ polarity: 'denied' }), ['polarity'], 'differs'],
    ['no source', 'nr-c04', () => ({ attribution: [] }), ['other-sources'], 'differs'],
    ['a source more', 'nr-c04', ({ attribution: all }) => ({ attribution: [...all, { entity: 'niger' }] }), ['other-sources'], 'differs'],
    ['when the source spoke, wider', 'nr-c04', () => spokeIn('2024-04'), ['source-time-precision'], 'also-right'],
    ['when the source spoke, otherwise', 'nr-c04', () => spokeIn('2024-04-12'), ['source-time'], 'differs'],
    ['a narrower date', 'nr-c04', () => ({ time: { edtf: '2024-04-10', basis } }), ['time-precision'], 'also-right'],
    ['another date', 'nr-c04', () => ({ time: { edtf: '2024-03', basis } }), ['time'], 'differs'],
    ['a date too many', 'nr-c01', () => ({ time: { edtf: '2024-04-10', basis } }), ['time-not-given'], 'differs'],
    ['another place', 'nr-c13', () => ({ place: 'niger' }), ['place'], 'differs'],
    ['another event', 'nr-c04', () => ({ event: 'nr-security-cooperation' }), ['event'], 'also-right'],
    ['evidence cut short', 'nr-c04', () => ({ evidence: [spanOf(article.text, 60, 74)] }), ['evidence-borders'], 'also-right'],
    ['other evidence of the sentence', 'nr-c04', () => ({ evidence: [spanOf(article.text, 108, 117)] }), ['evidence-elsewhere'], 'differs'],
    ['two things at once', 'nr-c04', () => ({ modality: 'asserted', attribution: [] }), ['modality', 'other-sources'], 'differs'],
  ])('tells %s', (_, id, change, points, verdict) => {
    for (const tolerance of ['strict', 'codebook'] as const) {
      const student = work(exerciseOf('claims', tolerance), ({ claims }) =>
        ({ claims: claims.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) }))
      const { claims, counts } = giveFeedback(student)
      const [feedback, ...others] = said(claims, id)
      expect(others).toEqual([])
      expect(feedback).toMatchObject({ verdict: tolerance === 'strict' ? 'differs' : verdict, points: points.map((code) => ({ code })) })
      expect(counts.claims.found).toBe(58)
      expect(feedback?.sentence.start).toBe({ 'nr-c01': 0, 'nr-c04': 60, 'nr-c11': 260, 'nr-c13': 260 }[id])
    }
  })

  it('lets pass one of several sources, and no other', () => {
    const two = { ...claimOf('nr-c04'), attribution: [{ entity: 'tele-sahel' }, { entity: 'lsi-africa' }] }
    const from = { ...dossier, articles: [{ ...article, claims: [two] }] }
    const give = (attribution: Claim['attribution']) =>
      giveFeedback(work(exerciseOf('claims', 'codebook', from), () => ({ claims: [{ ...two, attribution }] }))).claims[0]
    expect(give([{ entity: 'lsi-africa' }]))
      .toMatchObject({ verdict: 'also-right', points: [{ code: 'some-sources', rule: 9, own: ['lsi-africa'] }] })
    expect(give([{ entity: 'niger' }])).toMatchObject({ verdict: 'differs', points: [{ code: 'other-sources' }] })
    expect(give([...two.attribution].reverse())).toMatchObject({ verdict: 'found' })
  })

  it('tells what is missing and what is more, and how it stands to the key', () => {
    const c11 = claimOf('nr-c11')
    const more: Claim[] = [
      { ...c11, id: 'again' },
      { ...c11, id: 'ends', subject: 'france', object: 'russia' },
      { ...c11, id: 'other', object: 'mali' },
    ]
    const student = work(exerciseOf('claims', 'codebook'), (all) =>
      ({ claims: [...all.claims.filter(({ id }) => id !== 'nr-c12'), ...more] }))
    const { claims, counts } = giveFeedback(student)
    expect(counts.claims).toEqual({ found: 58, 'also-right': 0, differs: 0, missed: 1, additional: 3 })
    expect(said(claims, 'nr-c12')).toMatchObject([{ verdict: 'missed', isUntouched: false, sentence: { start: 260 } }])
    expect(more.map(({ id }) => said(claims, id)[0])).toMatchObject([{ reason: 'again' }, { reason: 'its-ends' }, { reason: 'other-ends' }])
    const alone = { ...dossier, articles: [{ ...article, claims: [c11] }] }
    const elsewhere = work(exerciseOf('claims', 'codebook', alone), () => ({ claims: [claimOf('nr-c01')] }))
    expect(giveFeedback(elsewhere).claims)
      .toMatchObject([{ verdict: 'additional', reason: 'nothing-here' }, { verdict: 'missed', isUntouched: true }])
  })

  it('leaves out what was given: what the exercise names, or what it has where it names nothing', () => {
    const hide = { claims: ['nr-c04', 'nr-c11'], mentions: ['nr-m01'] }
    const exercise = exerciseOf(hide, 'codebook')
    expect(exercise.articles[0]?.claims).toHaveLength(57)
    const { given: _, ...unnamed } = exercise.exercise ?? {}
    const older = { ...exercise, exercise: unnamed as Dossier['exercise'] } as Dossier
    expect(giveFeedback(exercise).counts.claims).toMatchObject({ missed: 2, additional: 0 })
    expect(giveFeedback(older).counts.claims).toMatchObject({ missed: 2, additional: 57 })
    expect(giveFeedback({ ...older }, older).counts.claims).toMatchObject({ missed: 2, additional: 0 })
    expect(giveFeedback({ ...exercise }, exercise).counts.claims).toMatchObject({ missed: 2, additional: 0 })
    const student = work(exercise, (all) => all)
    for (const given of [student, exercise]) {
      expect(giveFeedback(student, given).counts.claims).toMatchObject({ found: 2, missed: 0, additional: 0 })
    }
  })

  it('has nothing to judge in an exercise whose key was left out', () => {
    const { articles, ...rest } = work(exerciseOf('claims', 'codebook'), (all) => all)
    const student = { ...rest, articles: articles.map(({ key: _, ...one }) => one) }
    expect(giveFeedback(student)).toMatchObject({ claims: [], mentions: [], notThere: [] })
    expect(giveFeedback(student, dossier).counts.claims).toMatchObject({ found: 59 })
  })

  it('takes an annotation without keys for the key', () => {
    const student = { ...dossier, articles: [{ ...article, claims: article.claims.slice(1) }] }
    expect(giveFeedback(student, dossier).counts.claims).toMatchObject({ found: 58, missed: 1 })
  })

  it('judges mentions by entity and form, and their borders only to the letter', () => {
    const judge = (tolerance: 'strict' | 'codebook', change: Partial<Mention>) => {
      const student = work(exerciseOf('claims-and-mentions', tolerance), ({ mentions }) =>
        ({ mentions: mentions.map((one, at) => (at === 0 ? { ...one, ...change } : one)) }))
      const { mentions } = giveFeedback(student)
      return mentions.filter(({ verdict }) => verdict !== 'found').map(({ verdict, differing }) => [verdict, ...differing])
    }
    const [first] = article.mentions
    const shorter = [spanOf(article.text, (first?.spans[0]?.start ?? 0), (first?.spans[0]?.end ?? 0) - 1)]
    expect(judge('codebook', { spans: shorter })).toEqual([['also-right', 'spans']])
    expect(judge('strict', { spans: shorter })).toEqual([['differs', 'spans']])
    expect(judge('codebook', { entity: 'mali' })).toEqual([['differs', 'entity']])
  })

  it('does not judge a text that is not the same to the letter', () => {
    const exercise = exerciseOf('claims', 'codebook')
    const other = { ...exercise, articles: exercise.articles.map((one) => ({ ...one, text: `${one.text} ` })) }
    expect(giveFeedback(other, exercise)).toMatchObject({ claims: [], mentions: [], notThere: [article.id] })
  })

  it('says something of each record of both once, of any two annotations, and the counts are those of what it says', () => {
    fc.assert(fc.property(arbitraryAnnotations(), ({ a: key, b: student }) => {
      const { articles: [...keyArticles], ...rest } = unhide(key)
      const plain = { ...rest, articles: keyArticles }
      const { claims, mentions, counts, notThere } = giveFeedback(student, plain)
      const judged = keyArticles.filter(({ id }) => !notThere.includes(id))
      const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()
      expect(idsOf(claims.flatMap((one) => ('key' in one ? [one.key] : [])))).toEqual(idsOf(judged.flatMap((one) => one.claims)))
      expect(idsOf(mentions.flatMap((one) => one.key ?? []))).toEqual(idsOf(judged.flatMap((one) => one.mentions)))
      const owned = claims.flatMap((one) => ('own' in one ? [one.own.id] : []))
      expect(new Set(owned).size).toBe(owned.length)
      expect(Object.values(counts.claims).reduce((sum, one) => sum + one, 0)).toBe(claims.length)
      expect(Object.values(counts.mentions).reduce((sum, one) => sum + one, 0)).toBe(mentions.length)
      for (const one of claims) {
        if (one.verdict === 'also-right') expect(one.points.every(({ isRight }) => isRight)).toBe(true)
        if (one.verdict === 'differs') expect(one.points.some(({ isRight }) => !isRight)).toBe(true)
      }
    }), { numRuns: 40 })
  })
})
