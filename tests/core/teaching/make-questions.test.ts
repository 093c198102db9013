/** Questions have one right answer by the claims, and three that no claim makes right. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../src/core/claim-facts.ts'
import { overlaps, parseDate } from '../../../src/core/dates.ts'
import { namesOf } from '../../../src/core/entities.ts'
import { fold } from '../../../src/core/fold.ts'
import { indexDossier, type DossierIndex, type PlacedClaim } from '../../../src/core/index-dossier.ts'
import type { Dossier } from '../../../src/core/schema.ts'
import { makeQuestions, QUESTION_KINDS, type Answer, type Question } from '../../../src/core/teaching/make-questions.ts'
import { unhide } from '../../../src/core/teaching/unhide.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { articleDossier } from '../article-dossier.ts'

const { dossier, article } = articleDossier()
const index = indexDossier(dossier)
const ALL = { count: 100_000 }

/** Dossiers of chance with enough of one kind to choose among: nine entities more, all of the first one's kind, and claims spread over
 * all. */
function crowded(): fc.Arbitrary<Dossier> {
  return fc.tuple(arbitraryDossier(), fc.infiniteStream(fc.nat({ max: 8 }))).map(([made, numbers]) => {
    const { entities: few, ...rest } = unhide(made)
    const [first] = few
    if (!first) return { ...rest, entities: few }
    const crowd = Array.from({ length: 9 }, (_, at) => ({
      ...first,
      id: `crowd-${at}`,
      label: { en: `Crowd ${at}`, fr: `Foule ${at}` },
      aliases: { en: [], fr: [] },
      identifiers: {},
      actsFor: [],
    }))
    const any = (id: string, not?: string): string => {
      const drawn = `crowd-${numbers.next().value ?? 0}`
      return drawn === not ? id : drawn
    }
    const articles = rest.articles.map((one) => ({
      ...one,
      claims: one.claims.map((claim) => {
        if (claim.subject === claim.object) return claim
        const subject = any(claim.subject)
        return {
          ...claim,
          subject,
          object: any(claim.object, subject),
          attribution: claim.attribution.map((said) => ({ ...said, entity: any(said.entity) })),
        }
      }),
    }))
    return { ...rest, entities: [...few, ...crowd], articles }
  })
}

/** Claims of any voice with this triple; either way round where the relation has no direction. */
function claimsWith(by: DossierIndex, { subject, relation, object }: Question['asked']): PlacedClaim[] {
  const isSymmetric = by.relations.get(relation ?? '')?.symmetric ?? false
  return [...by.claims.values()].filter(({ claim }) => claim.relation === relation
    && ((claim.subject === subject && claim.object === object) || (isSymmetric && claim.subject === object && claim.object === subject)))
}

/** Whether any claim of the dossier makes an answer right, found without the code that makes questions. */
function isRight({ kind, asked }: Question, answer: Answer, by: DossierIndex): boolean {
  const { subject, object } = asked
  switch (answer.what) {
    case 'entity':
      if (kind === 'who-subject') return claimsWith(by, { ...asked, subject: answer.entity }).length > 0
      if (kind === 'who-object') return claimsWith(by, { ...asked, object: answer.entity }).length > 0
      return claimsWith(by, asked).some(({ claim }) => claim.attribution.some(({ entity }) => entity === answer.entity))
    case 'date': {
      const date = parseDate(answer.edtf)
      const dates = claimsWith(by, asked).flatMap(({ claim }) => parseDate(dateOf(claim, by.events)?.edtf ?? '') ?? [])
      return date !== undefined && dates.some((one) => overlaps(one, date))
    }
    case 'modality': return claimsWith(by, asked).some(({ claim }) => claim.modality === answer.modality)
    case 'order': return answer.events.every((event, at) => {
      const next = answer.events[at + 1]
      return next === undefined || isBefore(by, event, next)
    })
    case 'change': {
      const told = [...by.claims.values()].filter(({ claim }) =>
        claim.polarity === 'affirmed' && ['asserted', 'reported'].includes(claim.modality)
        && [[subject, object], [object, subject]].some(([one, other]) => claim.subject === one && claim.object === other))
      const signs = told
        .map(({ claim }) => ({ sign: by.relations.get(claim.relation)?.sign, date: parseDate(dateOf(claim, by.events)?.edtf ?? '') }))
        .filter(({ sign }) => sign !== 'neutral')
      const [first, then = first] = answer.change.split('-to-')
      const [early, late] = [signs.filter(({ sign }) => sign === first), signs.filter(({ sign }) => sign === then)]
      if (first === then) return early.length === signs.length
      const isAll = early.length > 0 && late.length > 0 && early.length + late.length === signs.length
      return isAll && early.every((one) => late.every((other) =>
        one.date !== undefined && other.date !== undefined && one.date.end <= other.date.start))
    }
    case 'sentence': {
      const event = by.claims.get(asked.sentence?.claim ?? '')?.claim.event
      return (by.tellings.get(event ?? '') ?? []).some(({ article: home, sentence }) =>
        home.id === answer.article && sentence.start === answer.sentence.start)
    }
  }
}

function isBefore(by: DossierIndex, one: string, other: string): boolean {
  const datesOf = (event: string) => [by.events.get(event)?.time, ...(by.tellings.get(event) ?? []).map(({ claim }) => claim.time)]
    .flatMap((time) => (time ? parseDate(time.edtf) ?? [] : []))
  return datesOf(one).every((early) => datesOf(other).every((late) => early.end <= late.start))
}

/** What the question shows, in both languages. */
function wordsShown({ asked }: Question, by: DossierIndex): string {
  const labels = [asked.subject, asked.object, ...asked.sources ?? []].map((id) => by.entities.get(id ?? '')?.label)
  const relation = by.relations.get(asked.relation ?? '')
  return [...labels, relation?.label, relation?.inverse].map((label) => ` ${fold(label?.en ?? '')} ; ${fold(label?.fr ?? '')} `).join(';')
}

function checkQuestion(question: Question, by: DossierIndex): void {
  const { answers, right, citations, kind, id } = question
  expect(answers, id).toHaveLength(4)
  expect(answers.map((answer) => isRight(question, answer, by)), id).toEqual(answers.map((_, at) => at === right))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(4)
  expect(citations.length, id).toBeGreaterThan(0)
  for (const { claim, article: home, sentence } of citations) {
    const found = by.claims.get(claim)
    expect([found?.article.id, found?.sentence]).toEqual([home, sentence])
  }
  for (const answer of answers) {
    const entity = answer.what === 'entity' ? by.entities.get(answer.entity) : undefined
    if (!entity) continue
    const shown = wordsShown(question, by)
    const names = namesOf(entity, { identifiers: false }).map(fold).filter((name) => name !== '')
    expect(names.filter((name) => shown.includes(` ${name} `)), `${id} names ${entity.id}`).toEqual([])
    const answered = answers[right]
    if (kind !== 'source') expect(entity.kind).toBe(answered?.what === 'entity' ? by.entities.get(answered.entity)?.kind : undefined)
  }
}

describe('makeQuestions', () => {
  it('asks questions of every kind about the article of April 2024, all of them sound', () => {
    const questions = makeQuestions(index, 7, ALL)
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS))
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(questions.length).toBeGreaterThan(80)
    for (const question of questions) checkQuestion(question, index)
  })

  it('makes no wrong answer right, of any dossier', () => {
    let checked = 0
    fc.assert(fc.property(crowded(), fc.integer(), (made, seed) => {
      const by = indexDossier(made)
      const questions = makeQuestions(by, seed, ALL)
      checked += questions.length
      for (const question of questions) checkQuestion(question, by)
    }), { numRuns: 60, endOnFailure: true })
    expect(checked).toBeGreaterThan(60)
  })

  it('asks the same with the same seed, and something else with another', () => {
    expect(makeQuestions(index, 3)).toEqual(makeQuestions(indexDossier(structuredClone(dossier)), 3))
    expect(makeQuestions(index, 3)).not.toEqual(makeQuestions(index, 4))
  })

  it('asks as many as wanted, of the kinds wanted, kind by kind', () => {
    expect(makeQuestions(index, 1)).toHaveLength(12)
    expect(makeQuestions(index, 1, { count: 0 })).toEqual([])
    expect(makeQuestions(index, 1, { count: 8 }).map(({ kind }) => kind)).toEqual(QUESTION_KINDS)
    expect(makeQuestions(index, 1, { count: 4, kinds: ['modality', 'when'] }).map(({ kind }) => kind))
      .toEqual(['when', 'modality', 'when', 'modality'])
    expect(makeQuestions(index, 1, { articles: ['none'] })).toEqual([])
    expect(makeQuestions(index, 1, { articles: [article.id] })).toEqual(makeQuestions(index, 1))
  })

  it('knows what came first, who says so, and since when', () => {
    const questions = makeQuestions(index, 7, ALL)
    const answerTo = (id: string): Answer | undefined => {
      const found = questions.find((one) => one.id === id)
      return found?.answers[found.right]
    }
    expect(questions.filter(({ kind }) => kind === 'order').map(({ id }) => answerTo(id))).toEqual([
      { what: 'order', events: ['nr-coup-of-july-2023', 'nr-agreement-january-2024', 'nr-call-of-26-march'] },
    ])
    expect(answerTo('who-object-nr-c11')).toEqual({ what: 'entity', entity: 'french-troops' })
    expect(answerTo('modality-nr-c11')).toEqual({ what: 'modality', modality: 'asserted' })
    expect(answerTo('change-niger-military-government-russia')).toEqual({ what: 'change', change: 'cooperation' })
  })

  it('does not ask where the answer stands in the question, or the question in the answer', () => {
    const ids = makeQuestions(index, 7, ALL).map(({ id }) => id)
    expect(ids).not.toContain('who-object-nr-c10')
    expect(ids).not.toContain('who-subject-nr-c10')
    // French troops belong to France.
    expect(ids).not.toContain('who-subject-nr-c12')
  })
})
