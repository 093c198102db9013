/** What the page and the worker of lessons say to each other. */
import type { EightAnswers, EightChoices } from '../../core/teaching/eight-questions.ts'
import type { Feedback } from '../../core/teaching/give-feedback.ts'
import type { Question, QuestionPlan } from '../../core/teaching/make-questions.ts'
import type { DossierPart } from './cut-dossier.ts'

/** What is to be made of a dossier. */
export type LessonTask =
  | { readonly type: 'questions'; readonly seed: number; readonly plan: QuestionPlan }
  | { readonly type: 'eight-questions'; readonly choices: EightChoices }
  /** Of a reader's work, against the keys in it. */
  | { readonly type: 'feedback' }

/** A task is done on the dossier whose parts came last. */
export type LessonRequest =
  | { readonly type: 'part'; readonly part: DossierPart }
  | { readonly type: 'task'; readonly number: number; readonly task: LessonTask }

/** What came of a task. */
export type LessonResult =
  | { readonly type: 'questions'; readonly questions: readonly Question[] }
  | { readonly type: 'eight-questions'; readonly answers: EightAnswers }
  | { readonly type: 'feedback'; readonly feedback: Feedback }

/** `number` is that of the task. Long feedback comes in slices, and its result after them without what they had. */
export type LessonAnswer = { readonly number: number } & (
  | { readonly type: 'slice'; readonly slice: FeedbackSlice }
  | { readonly type: 'result'; readonly result: LessonResult }
)

export type FeedbackSlice = Pick<Feedback, 'claims' | 'mentions'>
