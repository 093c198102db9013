/** A set of questions that is being answered: which is on, what was chosen, what was checked. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Question } from '../../core/teaching/make-questions.ts'
import { dossierIndex, opening } from '../project.ts'
import { throwUnlessMissing } from '../worker-failure.ts'
import { findQuestions } from './find-questions.ts'
import { chooseQuestions, questionChoices } from './questions-plan.ts'

/** What somebody answered to one question. */
export interface Given {
  /** The place of the answer. */
  readonly answer: number
  readonly isChecked: boolean
}

/** `choice` of the set, one question after the other (`ask`), how it went (`overview`), or the set on paper (`sheet`). */
export type QuestionsPlace = 'choice' | 'ask' | 'overview' | 'sheet'

interface Round {
  readonly opening: number
  /** The set number of its questions. */
  readonly number: number
  readonly questions: readonly Question[]
}

const shownPlace = signal<QuestionsPlace>('choice')
const begun = signal<Round | undefined>(undefined)
const whole = signal<readonly Question[]>([])
const shownAt = signal(0)
const given = signal<ReadonlyMap<string, Given>>(new Map())

/** The questions of this round: the whole set, or those of it that were wrong. Empty where none was begun, or where the dossier is no longer
 * the one that they were made from. */
export const roundQuestions: ReadonlySignal<readonly Question[]> = computed(() => {
  const round = begun.value
  if (!round || round.opening !== opening.value) return []
  const { claims } = dossierIndex.value
  return round.questions.every(({ citations }) => citations.every(({ claim }) => claims.has(claim))) ? round.questions : []
})
export const roundNumber: ReadonlySignal<number> = computed(() => begun.value?.number ?? 0)
export const questionsPlace: ReadonlySignal<QuestionsPlace> = computed(() => (roundQuestions.value.length === 0 ? 'choice' : shownPlace.value))
/** Counted from 0. */
export const questionAt: ReadonlySignal<number> = shownAt
/** By the id of the question. */
export const givenAnswers: ReadonlySignal<ReadonlyMap<string, Given>> = given

let lastBegun = 0

/** Makes the set that is chosen, and asks the first question or shows the sheet. Whether there is any question; `undefined` where somebody
 * went elsewhere meanwhile, as to another set or dossier, or where the set could not be made (`lessonsFailed`). Of a dossier that is not large all is done before it returns. */
export async function beginQuestions(at: 'ask' | 'sheet' = 'ask'): Promise<boolean | undefined> {
  const { number, count, kinds, articles } = questionChoices.peek()
  const [begunAs, openedAs] = [++lastBegun, opening.peek()]
  const found = findQuestions(dossierIndex.peek(), number, { count, kinds, ...(articles.length > 0 && { articles }) })
  const questions = found instanceof Promise ? await found.catch(throwUnlessMissing) : found
  if (!questions || begunAs !== lastBegun || openedAs !== opening.peek()) return undefined
  if (questions.length === 0) return false
  batch(() => {
    // Why: a number that was drawn is in the address from now on.
    chooseQuestions({})
    whole.value = questions
    begin(questions, number)
    shownPlace.value = at
  })
  return true
}

/** Asks the questions of this round again, from the first: all of the set, or those only that were not right. A set that is still being made
 * does not come any more. */
export function askAgain(which: 'all' | 'wrong'): void {
  const questions = which === 'all' ? whole.peek() : roundQuestions.peek().filter((question) => !isRight(question))
  if (questions.length === 0) return
  lastBegun++
  begin(questions, roundNumber.peek())
}

/** Whether it was answered, and rightly. */
export function isRight({ id, right }: Question): boolean {
  const one = given.value.get(id)
  return one !== undefined && one.isChecked && one.answer === right
}

/** Chooses an answer, as long as it was not checked. */
export function giveAnswer(id: string, answer: number): void {
  if (given.peek().get(id)?.isChecked) return
  given.value = new Map(given.peek()).set(id, { answer, isChecked: false })
}

/** Says whether it is right, from now on; nothing where none was chosen. */
export function checkAnswer(id: string): void {
  const one = given.peek().get(id)
  if (one) given.value = new Map(given.peek()).set(id, { ...one, isChecked: true })
}

/** Goes to a question by its place, counted from 0; behind the last is the overview. */
export function goToQuestion(at: number): void {
  lastBegun++
  const { length } = roundQuestions.peek()
  batch(() => {
    shownAt.value = Math.min(Math.max(at, 0), length - 1)
    shownPlace.value = at >= length ? 'overview' : 'ask'
  })
}

/** A set that is still being made does not come any more. */
export function showQuestionsPlace(next: QuestionsPlace): void {
  lastBegun++
  shownPlace.value = next
}

function begin(questions: readonly Question[], number: number): void {
  batch(() => {
    begun.value = { opening: opening.peek(), number, questions }
    given.value = new Map()
    shownAt.value = 0
    shownPlace.value = 'ask'
  })
}
