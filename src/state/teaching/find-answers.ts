/** The answers to the eight questions, found on the page or in the worker of lessons. */
import type { DossierIndex } from '../../core/index-dossier.ts'
import { answerEightQuestions, type EightAnswers, type EightChoices } from '../../core/teaching/eight-questions.ts'
import { askLessonWorker } from './ask-lesson-worker.ts'
import { isLarge } from './is-large.ts'

/** See `answerEightQuestions`. A promise where the dossier is large. */
export function findAnswers(index: DossierIndex, choices: EightChoices): EightAnswers | Promise<EightAnswers> {
  if (!isLarge(index.dossier)) return answerEightQuestions(index, choices)
  return askLessonWorker(index.dossier, { type: 'eight-questions', choices }).then(({ answers }) => answers)
}
