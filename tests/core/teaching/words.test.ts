/** The words of feedback and questions cover every code, in both languages. */
import { describe, expect, it } from 'vitest'
import { LEFT_TO_READERS, POINT_CODES } from '../../../src/core/teaching/list-points.ts'
import { QUESTION_KINDS } from '../../../src/core/teaching/make-questions.ts'
import { CHANGES } from '../../../src/core/teaching/make-questions/question.ts'
import { DISPUTE_CODES } from '../../../src/core/teaching/merge-class/find-disputes.ts'
import { MODALITIES } from '../../../src/core/vocabulary.ts'
import { exercisesFr } from '../../../src/i18n/teach/exercises-fr.ts'
import { feedbackEn } from '../../../src/i18n/teach/feedback-en.ts'
import { feedbackFr } from '../../../src/i18n/teach/feedback-fr.ts'
import { questionsEn } from '../../../src/i18n/teach/questions-en.ts'
import { questionsFr } from '../../../src/i18n/teach/questions-fr.ts'

/** Every sentence in a table of words, those that functions make included. */
function wordsIn(words: unknown, ...given: readonly (string | number)[]): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String((words as (...all: readonly (string | number)[]) => unknown)(...given))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap((one) => wordsIn(one, ...given)) : []
}

describe.each([['English', feedbackEn, questionsEn], ['French', feedbackFr, questionsFr]])('the words in %s', (_, feedback, questions) => {
  it('are there for every code', () => {
    expect(Object.keys(feedback.points)).toEqual([...POINT_CODES])
    expect(Object.keys(feedback.leftToReaders)).toEqual([...LEFT_TO_READERS])
    expect(Object.keys(feedback.class.disputes)).toEqual([...DISPUTE_CODES])
    expect(Object.keys(questions.ask)).toEqual([...QUESTION_KINDS])
    expect(Object.keys(questions.kinds)).toEqual([...QUESTION_KINDS])
    expect(Object.keys(questions.changes)).toEqual([...CHANGES])
    expect(Object.keys(questions.modalities)).toEqual([...MODALITIES])
  })

  it('say what the key has and what the reader has, and nothing where there is nothing', () => {
    for (const [code, say] of Object.entries(feedback.points)) {
      const sentence = say('KEY', 'OWN')
      expect(sentence).toMatch(/^\p{Lu}.*[.?]$|^\p{Lu}.*[.?»”]\.?$/u)
      if (['direction', 'time-missing', 'evidence-borders', 'evidence-elsewhere'].includes(code)) continue
      expect(sentence).toContain('OWN')
      if (code !== 'time-not-given') expect(sentence).toContain('KEY')
    }
    expect(feedback.points.place('', 'Mali')).toMatch(/nothing|rien/)
  })
})

it('tells how many say so', () => {
  expect([1, 12].map((n) => feedbackEn.class.note(n, 30))).toEqual(['1 of 30 students says so.', '12 of 30 students say so.'])
  expect([1, 12].map((n) => feedbackFr.class.note(n, 30))).toEqual(['1 élève sur 30 le dit.', '12 élèves sur 30 le disent.'])
})

it('puts no-break spaces where French has them', () => {
  const tables = [feedbackFr, questionsFr, exercisesFr]
  const all = [2, 'x', ''].flatMap((one) => tables.flatMap((words) => wordsIn(words, one, one)))
  expect(all.length).toBeGreaterThan(150)
  expect(all.filter((words) => / [:;!?»]|«(?!\u00a0)|[^\u00a0]:|[^\u00a0];|[^\u00a0]\?|'/.test(words))).toEqual([])
})
