/** Deeds on what is no longer there, or no longer as it was: taken back, removed, or changed meanwhile. */
import { beforeEach, describe, expect, it } from 'vitest'
import { applyEdit } from '../../src/core/edit.ts'
import { hasErrors } from '../../src/core/issues.ts'
import type { Dossier, Mention, Relation } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { arm, armedRole, fillArmed } from '../../src/state/annotating/armed-field.ts'
import { removeArticle } from '../../src/state/annotating/change-article.ts'
import { clearEnd, setEnd } from '../../src/state/annotating/claim-ends.ts'
import { applyCorrection, askCorrection, correctionReview, reviewCorrection, typeCorrection } from '../../src/state/annotating/correct-text.ts'
import { chosenRange, chosenStretches, currentArticle, cursor, moveCursor, pickStretch } from '../../src/state/annotating/cursor.ts'
import { claimInHand, openDesk } from '../../src/state/annotating/desk.ts'
import { addEntity } from '../../src/state/annotating/entities.ts'
import { findClaim, findMention } from '../../src/state/annotating/find-records.ts'
import { linkMention, markChosen, markStretches, removeMention } from '../../src/state/annotating/mark.ts'
import { beginClaim, removeClaim, setClaim } from '../../src/state/annotating/state-claims.ts'
import { entityAtHand, takeAsEnd } from '../../src/state/annotating/take-as-end.ts'
import { changeRelation } from '../../src/state/annotating/vocabulary.ts'
import { redo, stepCount, undo } from '../../src/state/history.ts'
import { dossier, openDossier } from '../../src/state/project.ts'
import { articleDossier } from '../core/article-dossier.ts'

const sample = articleDossier()
const { article } = sample

beforeEach(() => openDossier(sample.dossier))

function expectValid(): void {
  expect(validateDossier(dossier.value).filter(({ level }) => level === 'error')).toEqual([])
}

function begin(): string {
  const id = beginClaim()
  if (id === undefined) throw new Error('there is a text')
  return id
}

async function correct(words: string): Promise<void> {
  await askCorrection(article.id)
  typeCorrection(words)
  await reviewCorrection()
}

describe('chosen words', () => {
  it('are chosen no more where an undo brings another text, and their place stays within it', async () => {
    await correct(`${article.text} And many more words after that.`)
    await applyCorrection()
    const { length } = dossier.value.articles[0]?.text ?? ''
    moveCursor(article.id, { start: length - 12, end: length - 6 })
    pickStretch()
    moveCursor(article.id, { start: length - 5, end: length - 1 })
    undo()
    expect(chosenStretches.value).toEqual([])
    expect(chosenRange.value).toEqual({ start: article.text.length, end: article.text.length })
    expect(currentArticle.value?.id).toBe(article.id)
    expect(markChosen()).toBeUndefined()
    expectValid()
    redo()
    expect(chosenStretches.value).toHaveLength(2)
  })

  it('go with their article, and are not taken for words of another', () => {
    const second = { ...article, id: 'second', text: 'Short.', sha256: article.sha256, mentions: [], events: [], claims: [] }
    openDossier({ ...sample.dossier, articles: [second, article] })
    moveCursor(article.id, { start: 40, end: 50 })
    removeArticle(article.id)
    expect(cursor.value).toBeUndefined()
    expect(chosenStretches.value).toEqual([])
    expect(markChosen()).toBeUndefined()
  })

  it('are refused as a mention where they are no stretches of the text', () => {
    expect(markStretches(article.id, [{ start: 5, end: 5 }])).toBeUndefined()
    expect(markStretches(article.id, [{ start: 0, end: 5 }, { start: 3, end: 9 }])).toBeUndefined()
    expect(dossier.value).toBe(sample.dossier)
  })
})

describe('an entity that was taken back', () => {
  it('is no end of a claim, though it still lies on the desk', () => {
    const gone = addEntity()
    undo()
    openDesk({ type: 'entity', id: gone })
    expect(entityAtHand()).toBeUndefined()
    const claim = begin()
    expect(hasErrors(takeAsEnd('subject', gone) ?? [])).toBe(true)
    expect(hasErrors(setEnd(claim, 'speaker', gone))).toBe(true)
    expectValid()
  })

  it('is not linked to', () => {
    const id = article.mentions[0]?.id ?? ''
    linkMention(id, 'nobody')
    expect(markStretches(article.id, [{ start: 0, end: 4 }], 'nobody')).toBeUndefined()
    expect(dossier.value).toBe(sample.dossier)
  })
})

describe('a field that waits', () => {
  it('does not wait on for another claim', () => {
    const first = begin()
    const second = begin()
    openDesk({ type: 'claim', id: first })
    arm('object')
    openDesk({ type: 'claim', id: second })
    expect(armedRole.value).toBeUndefined()
    expect(fillArmed('russia')).toBeUndefined()
    expect(findClaim(second)?.claim.object).toBeUndefined()
  })
})

describe('a draft', () => {
  it('refuses what would make the dossier invalid', () => {
    const id = begin()
    const before = dossier.value
    expect(setClaim(id, { event: 'nothing' })).toMatchObject([{ code: 'unknown-reference', path: 'event' }])
    expect(setClaim(id, { time: { edtf: 'yesterday', basis: { en: 'x', fr: 'x' } } })).toMatchObject([{ code: 'bad-date', path: 'time.edtf' }])
    expect(setClaim(id, { evidence: [{ start: 0, end: 3, quote: 'xyz' }] })).toMatchObject([{ code: 'span-shifted', path: 'evidence[0]' }])
    expect(dossier.value).toBe(before)
  })

  it('of a relation of one party gets and loses both ends at once', () => {
    const unary = sample.dossier.ontology.relations.find((one) => one.unary === true)
    if (!unary) throw new Error('the sample has a relation of one party')
    const id = begin()
    setClaim(id, { relation: unary.id })
    setEnd(id, 'subject', 'niger')
    expect(findClaim(id)?.claim).toMatchObject({ subject: 'niger', object: 'niger' })
    takeAsEnd('object', 'mali')
    expect(findClaim(id)?.claim).toMatchObject({ subject: 'mali', object: 'mali' })
    clearEnd(id, 'subject')
    expect(findClaim(id)?.claim).not.toHaveProperty('object')
  })
})

describe('edits of one field', () => {
  it('are one step also where they reach into other records', () => {
    const used = article.claims[0]?.relation ?? ''
    const relation = sample.dossier.ontology.relations.find(({ id }) => id === used) as Relation
    const kinds = sample.dossier.ontology.kinds.map(({ id }) => id)
    changeRelation(used, { subjects: kinds.filter((one) => !relation.subjects.includes(one)) }, 'ends')
    expect(dossier.value.articles[0]?.draftClaims?.length).toBeGreaterThan(0)
    changeRelation(used, { subjects: kinds }, 'ends')
    const last = dossier.value
    expect(stepCount.value).toBe(1)
    undo()
    expect(dossier.value).toEqual(sample.dossier)
    redo()
    expect(dossier.value).toEqual(last)
  })
})

describe('a correction of the text', () => {
  it('is looked at anew where the article was edited since', async () => {
    await correct(article.text.replace('Niger', 'The Niger'))
    const mention = article.mentions.at(-1) as Mention
    removeMention(mention.id)
    expect(await applyCorrection()).toMatchObject([{ code: 'edited-elsewhere' }])
    expect(dossier.value.articles[0]?.text).toBe(article.text)
    expect(correctionReview.value?.article).toBe(dossier.value.articles[0])
    await applyCorrection()
    expect(dossier.value.articles[0]?.text).not.toBe(article.text)
    expect(findMention(mention.id)).toBeUndefined()
    expectValid()
  })

  it('is refused where the text became another one', async () => {
    await correct(`Before. ${article.text}`)
    await applyCorrection()
    await askCorrection(article.id)
    typeCorrection('Other words.')
    undo()
    expect(await reviewCorrection()).toMatchObject([{ code: 'edited-elsewhere' }])
    expect(correctionReview.value).toBeUndefined()
  })
})

describe('an article', () => {
  it('is not removed while a draft of another one tells of its event', () => {
    const event = article.events[0]?.id ?? ''
    const draft = { id: 'draft', event, modality: 'asserted', polarity: 'affirmed', attribution: [], evidence: [] } as const
    const other = { ...article, id: 'other', mentions: [], events: [], claims: [], draftClaims: [{ ...draft, attribution: [], evidence: [] }] }
    const both: Dossier = { ...sample.dossier, articles: [article, other] }
    expect(applyEdit(both, { type: 'remove-article', id: article.id }).issues).toMatchObject([{ code: 'still-in-use' }])
  })
})

describe('the claim in hand', () => {
  it('is none while it is taken back, and the next end begins another', () => {
    const id = begin()
    expect(claimInHand.value).toBe(id)
    undo()
    expect(claimInHand.value).toBeUndefined()
    takeAsEnd('subject', 'niger')
    expect(claimInHand.value).not.toBe(id)
    undo()
    redo()
    removeClaim(claimInHand.value ?? '')
    expect(claimInHand.value).toBeUndefined()
    expect(takeAsEnd('object', 'mali')).toEqual([])
    expect(dossier.value.articles[0]?.draftClaims).toMatchObject([{ object: 'mali' }])
  })
})
