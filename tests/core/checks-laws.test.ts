/** What holds of the checks for any dossier: each fix mends its problem and breaks nothing, and to remember is not to be wrong. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDossier, CHECKS, makeChecker, type Problem } from '../../src/core/checks.ts'
import { applyEdit, type Edit } from '../../src/core/edit.ts'
import type { IssueCode } from '../../src/core/issues.ts'
import type { Article, Claim, Dossier, Entity, Mention, Relation, Time } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { MODALITIES, POLARITIES } from '../../src/core/vocabulary.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

type Draw = fc.GeneratorValue

/** A dossier with many things wrong, some of them errors; no id is taken twice and no reference leads nowhere. */
function troubledDossier(): fc.Arbitrary<Dossier> {
  return fc.tuple(arbitraryDossier({ odd: true }), fc.gen()).map(([dossier, draw]) => trouble(draw, dossier))
}

function trouble(draw: Draw, { ontology, entities, articles, ...rest }: Dossier): Dossier {
  const [kind] = ontology.kinds
  const relations = ontology.relations.map((relation): Relation => ({
    ...relation,
    ...(kind && often(draw) ? { subjects: [kind.id] } : {}),
    ...(kind && often(draw) ? { objects: [kind.id] } : {}),
    ...(often(draw) ? { sign: 'cooperation', plover: { type: 'AID', quad: 2, score: 7 } } : {}),
    ...(often(draw) ? { sign: 'conflict', plover: { type: 'ASSAULT', quad: 4, score: -9 } } : {}),
  }))
  const marks = articles.flatMap(({ mentions, draftMentions = [] }) => [...mentions, ...draftMentions])
  const quotes = marks.map(({ spans: [span] }) => span?.quote ?? 'x')
  const more = quotes.slice(0, 3).map((quote, at): Entity =>
    ({ ...pick(draw, entities), id: `more-${at}`, label: { en: quote, fr: quote }, aliases: { en: [], fr: [] }, actsFor: [] }))
  return {
    ...rest,
    ontology: { ...ontology, relations },
    entities: [...entities.map((entity) => troubleEntity(draw, entity)), ...more],
    articles: articles.map((article) => troubleArticle(draw, article)),
  }
}

function troubleEntity(draw: Draw, entity: Entity): Entity {
  const actsFor = [
    ...entity.actsFor.map((acting) =>
      (often(draw) ? { ...acting, from: '2023-05', until: pick(draw, ['2020', '../2021', '2023-04-30']) } : acting)),
    ...(rarely(draw) ? [{ entity: entity.id }] : []),
  ]
  return { ...entity, actsFor }
}

function troubleArticle(draw: Draw, article: Article): Article {
  const claims = article.claims.map((claim) => troubleClaim(draw, claim))
  const twice = claims.flatMap((claim, at): Claim[] => rarely(draw)
    ? [{ ...claim, id: `again-${at}-${article.id}`.slice(0, 190), ...(often(draw) ? { polarity: pick(draw, POLARITIES) } : {}) }]
    : [])
  const mentions = article.mentions.flatMap((mention, at): Mention[] => rarely(draw)
    ? [mention, { ...mention, id: `again-${at}-${article.id}`.slice(0, 190), spans: mention.spans.slice(0, 1), form: 'name' }]
    : [mention])
  return { ...article, claims: [...claims, ...twice], mentions }
}

function troubleClaim(draw: Draw, { event, ...claim }: Claim): Claim {
  return {
    ...claim,
    ...(event === undefined || rarely(draw) ? {} : { event }),
    ...(often(draw) ? { modality: pick(draw, MODALITIES) } : {}),
    ...(rarely(draw) ? { attribution: [] } : {}),
    ...(rarely(draw) ? { attribution: claim.attribution.map(({ entity }) => ({ entity, time: late() })) } : {}),
    ...(rarely(draw) ? { time: late() } : {}),
    ...(rarely(draw) ? { object: claim.subject } : {}),
    ...(rarely(draw) ? { evidence: [] } : {}),
  }
}

function late(): Time {
  return { edtf: '2031-02', basis: { en: 'later', fr: 'plus tard' } }
}

function often(draw: Draw): boolean {
  return draw(fc.boolean)
}

function rarely(draw: Draw): boolean {
  return draw(fc.nat, { max: 3 }) === 0
}

function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  return draw(fc.constantFrom<Item[]>, ...items)
}

function countErrors(dossier: Dossier): number {
  return validateDossier(dossier).filter(({ level }) => level === 'error').length
}

function editsOf({ fixes }: Problem): Edit[] {
  return fixes.flatMap((fix) => ('edit' in fix ? [fix.edit] : []))
}

describe('for any dossier, the checks', () => {
  it('all find something in what the other laws are held against', () => {
    const found = fc.sample(troubledDossier(), { numRuns: 60, seed: 4 }).flatMap(checkDossier).map(({ check }) => check)
    const never = CHECKS.map(({ id }) => id).filter((id) => !found.includes(id))
    expect(never).toEqual([])
  })

  it('name each problem once, with a fix', () => {
    fc.assert(fc.property(troubledDossier(), (dossier) => {
      const problems = checkDossier(dossier)
      expect(new Set(problems.map(({ key }) => key)).size).toBe(problems.length)
      expect(problems.filter(({ fixes }) => fixes.length === 0)).toEqual([])
    }))
  })

  it('offer fixes that can be done and undone, take their problem away and bring no errors', () => {
    fc.assert(fc.property(troubledDossier(), (dossier) => {
      const errors = countErrors(dossier)
      for (const problem of checkDossier(dossier)) {
        for (const edit of editsOf(problem)) {
          const { dossier: next, undo, issues } = applyEdit(dossier, edit)
          expect(issues).toEqual([])
          expect(countErrors(next)).toBeLessThanOrEqual(errors)
          expect(checkDossier(next).map(({ key }) => key)).not.toContain(problem.key)
          expect(undo && applyEdit(next, undo).dossier).toEqual(dossier)
        }
      }
    }), { numRuns: 30 })
  })

  it('keep a dossier without errors free of them', () => {
    fc.assert(fc.property(arbitraryDossier({ odd: true }), (dossier) => {
      for (const edit of checkDossier(dossier).flatMap(editsOf)) expect(countErrors(applyEdit(dossier, edit).dossier)).toBe(0)
    }), { numRuns: 50 })
  })

  it('remember no more than is still true, and give the same object for the same problem', () => {
    fc.assert(fc.property(troubledDossier(), fc.infiniteStream(fc.nat({ max: 999 })), (first, chosen) => {
      const check = makeChecker()
      let dossier = first
      let before = check(dossier)
      for (let step = 0; step < 12; step++) {
        const edits = [...before.flatMap(editsOf), ...editsBesides(dossier)]
        const edit = edits[(chosen.next().value ?? 0) % edits.length]
        if (!edit) return
        ;({ dossier } = applyEdit(dossier, edit))
        const after = check(dossier)
        expect(after).toEqual(checkDossier(dossier))
        const known = new Map(before.map((problem) => [problem.key, problem]))
        for (const problem of after) {
          const same = known.get(problem.key)
          if (same && JSON.stringify(same) === JSON.stringify(problem)) expect(problem).toBe(same)
        }
        before = after
      }
    }), { numRuns: 60 })
  })

  it('do not throw where ids are taken twice, references lead nowhere, and dates and spans are none', () => {
    fc.assert(fc.property(troubledDossier(), fc.nat({ max: 2 }), (dossier, left) => {
      const time = { edtf: 'some day', basis: { en: 'b', fr: 'b' } }
      const broken: Dossier = {
        ...dossier,
        ontology: { kinds: [], relations: dossier.ontology.relations.slice(0, left) },
        entities: [...dossier.entities.slice(0, left), ...dossier.entities.slice(0, left)],
        articles: [...dossier.articles, ...dossier.articles].map((article) => ({
          ...article, text: '', published: 'never', events: article.events.slice(1), claims: article.claims.map((claim) => ({ ...claim, time })),
        })),
      }
      const problems = checkDossier(broken)
      expect(new Set(problems.map(({ key }) => key)).size).toBe(problems.length)
      expect(problems.filter(({ fixes }) => fixes.length === 0)).toEqual([])
    }))
  })

  it('agree with what validation says of the same record', () => {
    fc.assert(fc.property(troubledDossier(), (dossier) => {
      const issues = validateDossier(dossier)
      const problems = checkDossier(dossier)
      for (const [check, codes] of SAME) {
        const found = problems.filter((one) => one.check === check && one.record.type !== 'draft-claim' && one.args.of !== 'source')
        const told = issues.filter(({ code }) => codes.includes(code))
        expect(new Set(found.map(({ record }) => record.id))).toEqual(new Set(told.map(({ record }) => record)))
      }
    }))
  })
})

/** Checks that say of finished records what validation says of them. */
const SAME: readonly (readonly [Problem['check'], readonly IssueCode[]])[] = [
  ['ends-do-not-fit', ['end-does-not-fit', 'unary-with-two-ends']],
  ['both-ends-the-same', ['both-ends-the-same']],
  ['date-after-article', ['date-after-publication']],
  ['reported-by-nobody', ['reported-by-nobody']],
  ['asserted-by-somebody', ['asserted-by-somebody']],
  ['scored-without-event', ['scored-without-event']],
  ['period-reversed', ['period-reversed']],
  ['acts-for-itself', ['acts-for-itself']],
]

/** Edits that no fix makes: of heads, relations, notes, mentions, and whole articles. */
function editsBesides({ ontology, articles }: Dossier): Edit[] {
  return [
    ...ontology.relations.map((record): Edit => ({ type: 'put-relation', record: { ...record, symmetric: !record.symmetric } })),
    ...articles.flatMap(({ id: article, mentions, claims }): Edit[] => [
      ...mentions.slice(0, 2).map(({ id }): Edit => ({ type: 'remove-mention', article, id })),
      ...claims.slice(0, 2).map((record): Edit => ({ type: 'put-claim', article, record: { ...record, polarity: 'denied' } })),
      { type: 'put-head', record: { id: article, title: 't', published: '2019', language: 'fr', rights: { en: 'r', fr: 'r' } } },
      { type: 'remove-article', id: article },
    ]),
  ]
}
