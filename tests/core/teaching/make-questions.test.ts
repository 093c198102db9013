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
import { toldOfAnswer } from '../../../src/core/teaching/told-of-answer.ts'
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
    case 'article': return claimsWith(by, asked).some(({ claim }) => claim.attribution.length === 0)
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
  }
  if (kind !== 'who-subject' && kind !== 'who-object') return
  const kinds = answers.flatMap((answer) => (answer.what === 'entity' ? by.entities.get(answer.entity)?.kind ?? [] : []))
  const colours = kinds.map((one) => by.kinds.get(one)?.colour)
  const relation = by.relations.get(question.asked.relation ?? '')
  const fitting = kind === 'who-subject' ? relation?.subjects : relation?.objects
  expect(kinds.filter((one) => one !== kinds[right] && !fitting?.includes(one)), `${id} fits`).toEqual([])
  expect(colours.filter((one) => one === colours[right]).length, `${id} stands alone`).toBeGreaterThan(1)
}

describe('makeQuestions', () => {
  it('asks questions of every kind about the article of April 2024, all of them sound', () => {
    const questions = makeQuestions(index, 7, ALL)
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS))
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(questions.length).toBeGreaterThan(60)
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

  it('does not hold somebody wrong who may be right', () => {
    const wrongOf = (id: string): string[] => Array.from({ length: 6 }, (_, seed) => makeQuestions(index, seed, ALL).find((one) => one.id === id))
      .flatMap((one) => one?.answers.flatMap((answer, at) => (at !== one.right && answer.what === 'entity' ? [answer.entity] : [])) ?? [])
    // Niger’s military government forged closer ties with Russia, and acts for Niger.
    const closer = new Set(wrongOf('who-subject-nr-c46'))
    expect(closer).toContain('france')
    for (const one of ['niger', 'niger-military-government', 'burkina-faso', 'russian-ministry-of-defence']) expect(closer).not.toContain(one)
    // The instructors were there, and so may be who is named in the same sentence.
    const arrived = new Set(wrongOf('who-object-nr-c15'))
    expect(arrived).not.toContain('niger')
    // Who is of the Western powers, the article does not say.
    expect(wrongOf('who-subject-nr-c47')).toEqual([])
    expect(wrongOf('who-object-nr-c47')).toEqual([])
  })

  it('asks for what happened, not for who is whose neighbour, unless there is nothing else', () => {
    const about = (asked: readonly Question[]): Set<string | undefined> => new Set(asked.map((one) => one.asked.relation))
    const questions = makeQuestions(index, 7, ALL)
    expect(about(questions)).toContain('expelled')
    for (const one of ['neighbour-of', 'belongs-to', 'located-in', 'capital-of']) expect(about(questions)).not.toContain(one)
    const still = { ...dossier, articles: [{ ...article, claims: article.claims.filter(({ relation }) => relation === 'belongs-to') }] }
    expect(about(makeQuestions(indexDossier(still), 7, ALL))).toEqual(new Set(['belongs-to']))
  })

  it('has different answers, and tells in no question of a dozen what another asks', () => {
    for (let seed = 0; seed < 12; seed++) {
      const questions = makeQuestions(index, seed)
      // Why not `when`: of the few dates of one article, most are of one event, of which much else tells.
      const telling = questions.filter(({ kind }) => !['order', 'change', 'same-event', 'when'].includes(kind))
      const claims = telling.flatMap(({ citations }) => citations.map(({ claim }) => claim))
      expect(new Set(claims).size).toBe(claims.length)
      const firmness = questions.filter(({ kind }) => kind === 'modality').map(({ answers, right }) => JSON.stringify(answers[right]))
      expect(new Set(firmness).size).toBe(firmness.length)
    }
  })

  it('puts dates in the order of time, and the answers of a fixed list in its order', () => {
    for (const { kind, answers } of makeQuestions(index, 7, ALL)) {
      if (kind === 'modality') {
        expect(answers.map((one) => (one.what === 'modality' ? one.modality : ''))).toEqual(['asserted', 'reported', 'planned', 'alleged'])
      }
      const dates = answers.flatMap((one) => (one.what === 'date' ? parseDate(one.edtf)?.start ?? 0 : []))
      expect(dates).toEqual([...dates].sort((one, other) => one - other))
    }
  })

  it('asks of no date after the last of the dossier', () => {
    const days = makeQuestions(index, 7, ALL).flatMap(({ answers }) => answers.flatMap((one) => (one.what === 'date' ? one.edtf : [])))
    expect(days.length).toBeGreaterThan(20)
    expect(days.filter((day) => day > '2024-04-12')).toEqual([])
  })

  it('does not ask where the answer stands in the question, or the question in the answer', () => {
    const ids = makeQuestions(index, 7, ALL).map(({ id }) => id)
    expect(ids).not.toContain('who-object-nr-c10')
    expect(ids).not.toContain('who-subject-nr-c10')
    // French troops belong to France.
    expect(ids).not.toContain('who-subject-nr-c12')
  })
})

it('asks of ten thousand claims of one happening, whose tellings no question has for itself', () => {
  const [claim] = article.claims.filter(({ event }) => event !== undefined)
  if (!claim) throw new Error('the sample tells of events')
  const { entities } = dossier
  const ends = (at: number): string[] => [at, at + 1 + (Math.floor(at / entities.length) % (entities.length - 1))]
    .map((one) => entities[one % entities.length]?.id ?? '')
  const relations = dossier.ontology.relations.filter(({ unary }) => !unary)
  const claims = Array.from({ length: 10_000 }, (_, at) => {
    const [subject = '', object = ''] = ends(at)
    return { ...claim, id: `claim-${at}`, subject, object, relation: relations[at % relations.length]?.id ?? '' }
  })
  const large = indexDossier({ ...dossier, articles: [{ ...article, claims }] })
  // Without sharing, the tellings alone are a hundred million.
  expect(makeQuestions(large, 1, { kinds: ['when', 'source', 'modality'] }).length).toBeGreaterThan(0)
}, 30_000)

describe('toldOfAnswer', () => {
  const questions = makeQuestions(index, 7, ALL)
  const question = (id: string): Question => {
    const found = questions.find((one) => one.id === id)
    if (!found) throw new Error(`${id} is not asked`)
    return found
  }
  const told = (id: string, answer: Answer): string[] => toldOfAnswer(question(id), answer, index).map(({ claim }) => claim.id)

  it('tells of an entity what it did, with the party of the question first', () => {
    expect(told('who-subject-nr-c59', { what: 'entity', entity: 'russia' })[0]).toBe('nr-c41')
    expect(told('who-subject-nr-c59', { what: 'entity', entity: 'russia' })).toHaveLength(2)
  })

  it('tells what a source says, what was on a date, and what a sentence tells', () => {
    expect(told('source-nr-c33', { what: 'entity', entity: 'lsi-africa' })).toEqual(['nr-c28', 'nr-c27'])
    expect(told('when-nr-c09', { what: 'date', edtf: '2023-07' })).toEqual(['nr-c38'])
    const sentence = index.claims.get('nr-c22')?.sentence ?? { start: 0, end: 0 }
    expect(told('same-event-nr-c01-nr-c04', { what: 'sentence', claim: 'nr-c22', article: article.id, sentence })).toContain('nr-c22')
  })

  it('tells nothing of the right answer, nor where there is nothing', () => {
    const right = question('when-nr-c09')
    const answer = right.answers[right.right]
    expect(answer && toldOfAnswer(right, answer, index)).toEqual([])
    expect(told('when-nr-c09', { what: 'date', edtf: '2022-02' })).toEqual([])
    expect(told('modality-nr-c11', { what: 'modality', modality: 'planned' })).toEqual([])
  })
})
