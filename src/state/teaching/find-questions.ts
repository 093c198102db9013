/** The questions of a set, made on the page or in the worker of lessons. */
import type { DossierIndex } from '../../core/index-dossier.ts'
import { makeQuestions, type Question, type QuestionPlan } from '../../core/teaching/make-questions.ts'
import { askLessonWorker } from './ask-lesson-worker.ts'
import { isLarge } from './is-large.ts'

/** See `makeQuestions`. A promise where the dossier is large. */
export function findQuestions(index: DossierIndex, seed: number, plan: QuestionPlan): readonly Question[] | Promise<readonly Question[]> {
  if (!isLarge(index.dossier)) return makeQuestions(index, seed, plan)
  return askLessonWorker(index.dossier, { type: 'questions', seed, plan }).then(({ questions }) => questions)
}
