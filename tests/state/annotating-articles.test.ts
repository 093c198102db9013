/** Deeds on articles: made, described, removed, corrected; what waits for a place. */
import { beforeEach, describe, expect, it } from 'vitest'
import { checkShape } from '../../src/core/check-shape.ts'
import { validateDossier } from '../../src/core/validate.ts'
import type { Article } from '../../src/core/schema.ts'
import { hasErrors } from '../../src/core/issues.ts'
import {
  begunFields, begunSource, begunText, setBegunField, settleBegun, takeSource, throwAwayBegun, typeBegunText,
} from '../../src/state/annotating/begun-article.ts'
import {
  countContents, giveUpClaims, giveUpOrphan, putClaimsAtChosen, putOrphanAtChosen, removeArticle, setArticleField,
} from '../../src/state/annotating/change-article.ts'
import {
  applyCorrection, askCorrection, begunCorrection, correctionReview, isCorrected, reviewCorrection, setDropped, typeCorrection,
} from '../../src/state/annotating/correct-text.ts'
import { chosenRange, cursor, moveCursor } from '../../src/state/annotating/cursor.ts'
import { makeArticle } from '../../src/state/annotating/make-article.ts'
import { isSourceFile, readPasted, readSourceFile } from '../../src/state/annotating/read-source.ts'
import { lastDone, perform, stepCount, undo } from '../../src/state/history.ts'
import { dossier, openDossier } from '../../src/state/project.ts'
import { articleDossier } from '../core/article-dossier.ts'

const sample = articleDossier()
const { article } = sample
const own = (): Article => {
  const found = dossier.value.articles.find(({ id }) => id === article.id)
  if (!found) throw new Error('the article is gone')
  return found
}

beforeEach(() => {
  openDossier(sample.dossier)
  throwAwayBegun()
})

function expectValid(): void {
  expect(checkShape(dossier.value).issues).toEqual([])
  expect(hasErrors(validateDossier(dossier.value))).toBe(false)
}

describe('what is brought as the text of an article', () => {
  it('is a file of text or HTML; all else is for the import', () => {
    const names = ['a.txt', 'b.MD', 'c.html', 'd.htm', 'e.json', 'f.csv', 'g.zip', 'h.ann', 'i']
    expect(names.filter((name) => isSourceFile({ name, type: '' }))).toEqual(['a.txt', 'b.MD', 'c.html', 'd.htm'])
    expect(isSourceFile({ name: 'i', type: 'text/plain' })).toBe(true)
  })

  it('is read from UTF-8, and refused with its encoding otherwise', async () => {
    const { source } = await readSourceFile(new File(['\ufeffLe Niger\r\net le Mali.\u0000'], 'a.txt'))
    expect(source).toEqual({
      text: 'Le Niger\net le Mali.', removed: 1, isHtml: false, proposed: { title: 'Le Niger', language: 'fr' },
    })
    const latin = await readSourceFile(new File([new Uint8Array([0x4e, 0xe9, 0x65])], 'a.txt'))
    expect(latin.source).toBeUndefined()
    expect(latin.issues.map(({ code }) => code)).toEqual(['not-utf8'])
  })

  it('is the page of the clipboard rather than its plain words, and what a page says that cannot be stored is left out', () => {
    const html = '<html lang="FR!"><head><meta name="date" content="2024-99-01"><link rel="canonical" href="javascript:x"></head><p>Niger'
    expect(readPasted(html, 'plain')).toEqual({ text: 'Niger', removed: 0, isHtml: true, proposed: { title: 'Niger', language: 'en' } })
    expect(readPasted('<p> </p>', 'plain').text).toBe('plain')
    expect(readPasted('', '<!DOCTYPE html><title>T</title><p>words').proposed.title).toBe('T')
    expect(readPasted('', '<3 Niger').text).toBe('<3 Niger')
  })
})

describe('an article that is begun', () => {
  it('has what a person typed before what the text proposes; what is emptied does not come back', () => {
    takeSource(readPasted('<meta property="og:site_name" content="Le Soir"><p>Le Niger et le Mali', ''))
    expect(begunFields.value).toMatchObject({ title: 'Le Niger et le Mali', publisher: 'Le Soir', language: 'fr' })
    expect(begunSource.value.isHtml).toBe(true)
    setBegunField('title', 'Mine')
    setBegunField('publisher', undefined)
    expect(begunFields.value.title).toBe('Mine')
    expect(begunFields.value.publisher).toBeUndefined()
    throwAwayBegun()
    expect(begunText.value).toBe('')
    expect(begunFields.value.title).toBeUndefined()
  })

  it('is made, valid, one step, with the cursor on its first word', async () => {
    typeBegunText('\r\n “Niger” and Mali.\u0000 ')
    settleBegun()
    expect(begunFields.value.title).toBe('“Niger” and Mali.')
    setBegunField('title', undefined)
    expect(await makeArticle({ type: 'here' }, '')).toEqual({ type: 'missing', part: 'title' })
    setBegunField('title', 'Niger')
    setBegunField('published', '2024-04-12')
    const made = await makeArticle({ type: 'here' }, '')
    expect(made).toMatchObject({ type: 'made', article: { text: ' “Niger” and Mali.', title: 'Niger', published: '2024-04-12' } })
    expect(dossier.value.articles).toHaveLength(2)
    expectValid()
    expect(cursor.value?.article).toBe(dossier.value.articles[1]?.id)
    expect(chosenRange.value).toEqual({ start: 2, end: 7 })
    expect(lastDone.value).toMatchObject({ deed: 'new-article', about: 'Niger' })
    expect(begunText.value).toBe('')
    undo()
    expect(dossier.value).toEqual(sample.dossier)
  })

  it('is not made twice, nor of nothing', async () => {
    expect(await makeArticle({ type: 'here' }, '')).toEqual({ type: 'missing', part: 'text' })
    typeBegunText(`${article.text}\n`)
    setBegunField('title', 'Again')
    expect(await makeArticle({ type: 'here' }, '')).toEqual({ type: 'present', article })
    expect(dossier.value).toBe(sample.dossier)
  })

  it('can begin a dossier of its own, with the vocabulary and without the entities', async () => {
    typeBegunText('Niger.')
    setBegunField('title', 'Niger')
    const made = await makeArticle({ type: 'new', vocabulary: 'open', withEntities: false }, '')
    expect(made.type).toBe('made')
    expect(dossier.value.ontology).toEqual(sample.dossier.ontology)
    expect(dossier.value.entities).toEqual([])
    expect(dossier.value.articles).toHaveLength(1)
    expect(stepCount.value).toBe(1)
    expectValid()
  })
})

describe('what is said about an article', () => {
  it('is one step a field, and only what may be missing can be taken away', () => {
    setArticleField(article.id, 'title', 'N')
    setArticleField(article.id, 'title', 'Ni')
    expect(stepCount.value).toBe(1)
    setArticleField(article.id, 'publisher', undefined)
    setArticleField(article.id, 'title', undefined)
    expect('publisher' in own()).toBe(false)
    expect(own()).toMatchObject({ title: 'Ni', url: article.url, published: article.published, claims: article.claims })
    expectValid()
    undo()
    undo()
    expect(dossier.value).toEqual(sample.dossier)
  })

  it('counts what goes with it, and undo brings all of it back', () => {
    const contents = countContents(article.id)
    expect(contents).toEqual({ mentions: article.mentions.length, claims: article.claims.length, events: article.events.length, changed: 0 })
    expect(removeArticle(article.id)).toEqual([])
    expect(dossier.value.articles).toEqual([])
    expectValid()
    undo()
    expect(dossier.value).toEqual(sample.dossier)
  })
})

describe('a text that is corrected', () => {
  it('takes everything along where nothing is in doubt', async () => {
    await askCorrection(article.id)
    expect(begunCorrection.value).toMatchObject({ start: 0, end: article.text.length, words: article.text })
    expect(isCorrected.value).toBe(false)
    expect(await reviewCorrection()).toEqual([])
    expect(correctionReview.value).toBeUndefined()
    typeCorrection(`A line before.\r\n\r\n${article.text}`)
    expect(isCorrected.value).toBe(true)
    await reviewCorrection()
    expect(correctionReview.value).toMatchObject({ doubtful: [], orphans: [] })
    expect(await applyCorrection()).toEqual([])
    expect(own().text).toBe(`A line before.\n\n${article.text}`)
    expect(begunCorrection.value).toBeUndefined()
    expectValid()
    undo()
    expect(dossier.value).toEqual(sample.dossier)
  })

  it('takes doubtful marks away where a person says so, in the same step', async () => {
    const claim = article.claims.find(({ evidence }) => (evidence[0]?.quote.length ?? 0) > 80)
    const [span] = claim?.evidence ?? []
    if (!claim || !span) throw new Error('the sample has no long quote')
    await askCorrection(article.id)
    const middle = span.start + 40
    typeCorrection(`${article.text.slice(0, middle)} (sic!) and so on ${article.text.slice(middle + 12)}`)
    await reviewCorrection()
    const touched = correctionReview.value?.doubtful.find(({ id }) => id === claim.id)
    if (!touched) throw new Error('the claim is not in doubt')
    setDropped([touched], true)
    expect(await applyCorrection()).toEqual([])
    expect(own().claims.some(({ id }) => id === claim.id)).toBe(false)
    expect(own().draftClaims?.find(({ id }) => id === claim.id)).toMatchObject({ evidence: [], subject: claim.subject })
    expectValid()
    expect(stepCount.value).toBe(1)
    undo()
    expect(dossier.value).toEqual(sample.dossier)
  })

  it('leaves what loses its words with the article, to be put somewhere or given up', async () => {
    const line = article.text.split('\n').find((one) => one.length > 100) ?? ''
    await askCorrection(article.id)
    typeCorrection(article.text.replace(line, 'Nothing of that kind.'))
    await reviewCorrection()
    await applyCorrection()
    const { orphans } = own()
    const [mention, other] = orphans?.mentions ?? []
    if (!mention || !other) throw new Error('nothing lost its words')
    expect(putOrphanAtChosen('elsewhere', 'mention', mention.id)).toBeUndefined()
    const start = own().text.indexOf('Nothing')
    moveCursor(article.id, { start, end: start + 7 })
    expect(putOrphanAtChosen(article.id, 'mention', mention.id)).toMatchObject({ issues: [], becomes: 'mention' })
    expect(own().mentions.find(({ id }) => id === mention.id)?.spans).toEqual([{ start, end: start + 7, quote: 'Nothing' }])
    expect(giveUpOrphan(article.id, 'mention', other.id)).toEqual([])
    expect(own().orphans?.mentions).toHaveLength((orphans?.mentions.length ?? 0) - 2)
    expectValid()
  })

  it('has the claims of one sentence put somewhere or given up together', async () => {
    const [claim] = article.claims
    const quote = claim?.evidence[0]?.quote ?? ''
    const twin = claim && { ...claim, id: 'twin' }
    if (!twin) throw new Error('the sample has a claim')
    expect(perform({ type: 'put-claim', article: article.id, record: twin }, 'claim')).toEqual([])
    const before = dossier.value
    await askCorrection(article.id)
    typeCorrection(article.text.replace(quote, 'Zzz.'))
    await reviewCorrection()
    await applyCorrection()
    const waiting = own().orphans?.claims.filter(({ evidence }) => evidence[0]?.quote === quote).map(({ id }) => id) ?? []
    expect(waiting).toEqual(expect.arrayContaining([claim.id, 'twin']))
    expect(putClaimsAtChosen('elsewhere', waiting)).toBeUndefined()
    const start = own().text.indexOf('Zzz.')
    moveCursor(article.id, { start, end: start + 4 })
    expect(putClaimsAtChosen(article.id, waiting)).toEqual({ issues: [], drafts: 0 })
    for (const id of waiting) expect(own().claims.find((one) => one.id === id)?.evidence).toEqual([{ start, end: start + 4, quote: 'Zzz.' }])
    expectValid()
    undo()
    expect(giveUpClaims(article.id, [...waiting, 'nobody'])).toMatchObject([{ level: 'error' }])
    expect(own().orphans?.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(waiting))
    expect(giveUpClaims(article.id, waiting)).toEqual([])
    expect(own().orphans?.claims.map(({ id }) => id) ?? []).not.toEqual(expect.arrayContaining(waiting))
    expectValid()
    expect(stepCount.value).toBe(3)
    undo()
    undo()
    expect(dossier.value).toEqual(before)
  })

  it('is a few paragraphs of a book, around the cursor', async () => {
    const text = Array.from({ length: 3000 }, (_, index) => `Paragraph ${index} of a book about Niger.`).join('\n')
    openDossier({ ...sample.dossier, articles: [{ ...article, text, mentions: [], events: [], claims: [] }] })
    const at = text.indexOf('Paragraph 1500 ')
    moveCursor(article.id, { start: at, end: at + 9 })
    await askCorrection()
    const begun = begunCorrection.value
    if (!begun) throw new Error('nothing is corrected')
    expect(begun.words).toContain('Paragraph 1500 of')
    expect(begun.words).toMatch(/^Paragraph/)
    expect(begun.words).toMatch(/Niger\.$/)
    expect(begun.words.length).toBeLessThan(25_000)
    typeCorrection(begun.words.replace('Paragraph 1500', 'Chapter 1500'))
    await reviewCorrection()
    await applyCorrection()
    expect(own().text).toBe(text.replace('Paragraph 1500', 'Chapter 1500'))
  })
})
