/** Which sheets are printed, and what they are made from. */
import { beforeEach, describe, expect, it } from 'vitest'
import { makeExercise } from '../../src/core/teaching/make-exercise.ts'
import { openDossier } from '../../src/state/project.ts'
import {
  changeHandouts, chooseHandoutArticle, handoutArticle, handoutChoices, handoutMaterial, SHEETS, wantSheet,
} from '../../src/state/teaching/handouts.ts'
import { articleDossier } from '../core/article-dossier.ts'

const { dossier } = articleDossier()
const [article] = dossier.articles
if (!article) throw new Error('the sample has no article')
const second = { ...article, id: 'second', mentions: [], events: [], claims: [] }

beforeEach(() => openDossier(dossier))

describe('the sheets', () => {
  it('are kept in their order, whenever they were wanted', () => {
    for (const sheet of SHEETS) wantSheet(sheet, false)
    for (const sheet of ['key', 'graph', 'article', 'graph'] as const) wantSheet(sheet, true)
    expect(handoutChoices.value.sheets).toEqual(['article', 'graph', 'key'])
    wantSheet('graph', false)
    expect(handoutChoices.value.sheets).toEqual(['article', 'key'])
  })

  it('keep how they are made when one choice changes', () => {
    changeHandouts({ hasNameLine: false })
    changeHandouts({ blankNames: 'empty' })
    expect(handoutChoices.value).toMatchObject({ hasNameLine: false, blankNames: 'empty', sheets: ['article', 'key'] })
  })
})

describe('what they are made from', () => {
  it('is the first article with its claims, or the one that is chosen, or all', () => {
    openDossier({ ...dossier, articles: [second, article] })
    expect(handoutArticle.value).toBe('second')
    expect(handoutMaterial.value).toMatchObject({ articles: [{ id: 'second' }], claims: [] })
    chooseHandoutArticle(article.id)
    expect(handoutMaterial.value.claims).toHaveLength(article.claims.length)
    chooseHandoutArticle('')
    expect(handoutMaterial.value.articles).toHaveLength(2)
  })

  it('forgets the choice with the dossier for which it was made', () => {
    openDossier({ ...dossier, articles: [second, article] })
    chooseHandoutArticle('')
    openDossier(dossier)
    expect(handoutArticle.value).toBe(article.id)
  })

  it('of an exercise has what is hidden, numbered in the order of the text, and says what is asked', () => {
    expect(handoutMaterial.value.asked.size).toBe(0)
    const sentences = handoutMaterial.value.claims.map(({ sentence }) => sentence.start)
    const hidden = article.claims.filter((_, at) => at % 3 === 0).map(({ id }) => id)
    openDossier(makeExercise(dossier, {
      title: { en: 'Find', fr: 'Trouvez' }, instructions: { en: 'Read.', fr: 'Lisez.' }, tolerance: 'codebook',
      articles: [article.id], hide: { claims: hidden, mentions: [] },
    }))
    const material = handoutMaterial.value
    expect([...material.asked].sort()).toEqual([...hidden].sort())
    expect(material.claims.map(({ number }) => number)).toEqual(sentences.map((_, at) => at + 1))
    expect(material.claims.map(({ sentence }) => sentence.start)).toEqual(sentences)
    expect(material.graph.size).toBe(article.claims.length)
  })
})
