/** Sets of questions: chosen in the address, answered, asked again. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { QUESTION_KINDS } from '../../src/core/teaching/make-questions.ts'
import { openDossier } from '../../src/state/project.ts'
import {
  askAgain, beginQuestions, checkAnswer, giveAnswer, givenAnswers, goToQuestion, isRight, questionAt, questionsPlace, roundNumber,
  roundQuestions, showQuestionsPlace,
} from '../../src/state/teaching/questions.ts'
import { chooseQuestions, drawNumber, LAST_NUMBER, NO_ARTICLE, questionChoices } from '../../src/state/teaching/questions-plan.ts'
import { noteQuestionSet, questionSet } from '../../src/state/view.ts'
import { articleDossier } from '../core/article-dossier.ts'

const { dossier, article } = articleDossier()

beforeEach(() => {
  noteQuestionSet('7')
  openDossier(dossier)
})

describe('the choices', () => {
  it('are in the address, and come back from it', () => {
    const choices = fc.record({
      number: fc.integer({ min: 1, max: LAST_NUMBER }),
      count: fc.integer({ min: 1, max: 100 }),
      kinds: fc.subarray([...QUESTION_KINDS]),
      articles: fc.uniqueArray(fc.constantFrom('a', 'b.c', 'é-1', 'd'), { maxLength: 3 }),
    })
    fc.assert(fc.property(choices, (chosen) => {
      chooseQuestions(chosen)
      expect(questionChoices.value).toEqual(chosen)
      expect(questionSet.value).not.toMatch(/\.$/)
    }))
  })

  it('are short where they are the usual ones', () => {
    expect(questionChoices.value).toEqual({ number: 7, count: 12, kinds: QUESTION_KINDS, articles: [] })
    chooseQuestions({ number: 4217 })
    expect(questionSet.value).toBe('4217')
    chooseQuestions({ count: 20, kinds: ['who-subject', 'source'] })
    expect(questionSet.value).toBe('4217.20.05')
  })

  it.each(['', '0', '10000', '1.5', '-3', '1e2', '<img src=x>', 'constructor', '.....', '٣', ' '])('are some, whatever the address says: %j', (words) => {
    noteQuestionSet(words)
    const { number, count, kinds } = questionChoices.value
    expect(Number.isInteger(number) && number >= 1 && number <= LAST_NUMBER).toBe(true)
    expect([number, count, kinds.length > 0]).toEqual([questionChoices.value.number, count, true])
    expect(count).toBeGreaterThan(0)
  })

  it('refuse a number that is none, and draw another one', () => {
    for (const number of [0, -1, 1.5, LAST_NUMBER + 1, Number.NaN]) chooseQuestions({ number })
    expect(questionChoices.value.number).toBe(7)
    for (let time = 0; time < 50; time++) {
      const before = questionChoices.value.number
      drawNumber()
      expect(questionChoices.value.number).not.toBe(before)
      expect(questionChoices.value.number).toBeLessThanOrEqual(LAST_NUMBER)
    }
  })
})

describe('a round', () => {
  it('puts the number that was drawn into the address', () => {
    noteQuestionSet('')
    const { number } = questionChoices.value
    void beginQuestions()
    expect([questionSet.value, roundNumber.value]).toEqual([String(number), number])
  })

  it('asks the set of the number, one after the other, to the overview', async () => {
    expect(questionsPlace.value).toBe('choice')
    expect(await beginQuestions()).toBe(true)
    expect([questionsPlace.value, questionAt.value, roundNumber.value, roundQuestions.value.length]).toEqual(['ask', 0, 7, 12])
    const first = roundQuestions.value
    goToQuestion(-1)
    expect(questionAt.value).toBe(0)
    goToQuestion(12)
    expect(questionsPlace.value).toBe('overview')
    void beginQuestions()
    expect(roundQuestions.value).toEqual(first)
    chooseQuestions({ number: 8 })
    expect(roundQuestions.value).toEqual(first)
    void beginQuestions()
    expect(roundQuestions.value).not.toEqual(first)
  })

  it('holds what was chosen until it is checked, and then for good', () => {
    void beginQuestions()
    const [question] = roundQuestions.value
    if (!question) throw new Error('no question')
    const wrong = (question.right + 1) % 4
    checkAnswer(question.id)
    expect(givenAnswers.value.size).toBe(0)
    giveAnswer(question.id, wrong)
    giveAnswer(question.id, question.right)
    expect(isRight(question)).toBe(false)
    checkAnswer(question.id)
    expect(isRight(question)).toBe(true)
    giveAnswer(question.id, wrong)
    expect(givenAnswers.value.get(question.id)).toEqual({ answer: question.right, isChecked: true })
  })

  it('asks again what was not right, and then all', () => {
    void beginQuestions()
    const all = roundQuestions.value
    for (const [at, { id, right }] of all.entries()) {
      if (at === 2) continue
      giveAnswer(id, at === 5 ? (right + 1) % 4 : right)
      checkAnswer(id)
    }
    askAgain('wrong')
    expect(roundQuestions.value).toEqual([all[2], all[5]])
    expect([questionsPlace.value, questionAt.value, givenAnswers.value.size]).toEqual(['ask', 0, 0])
    askAgain('all')
    expect(roundQuestions.value).toEqual(all)
  })

  it('is of the articles and the kinds that are chosen, and says where there are none', async () => {
    chooseQuestions({ articles: [article.id], kinds: ['when'] })
    expect(await beginQuestions('sheet')).toBe(true)
    expect(questionsPlace.value).toBe('sheet')
    expect(new Set(roundQuestions.value.map(({ kind }) => kind))).toEqual(new Set(['when']))
    for (const none of [{ articles: [NO_ARTICLE] }, { articles: [], kinds: [] }]) {
      chooseQuestions(none)
      expect(await beginQuestions()).toBe(false)
    }
  })

  it('ends with its dossier, and with claims that are gone', () => {
    void beginQuestions()
    showQuestionsPlace('overview')
    openDossier(dossier)
    expect([roundQuestions.value, questionsPlace.value]).toEqual([[], 'choice'])
  })
})
