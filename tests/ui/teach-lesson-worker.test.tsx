/** What the worker of lessons makes is what the page would have made. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { answerEightQuestions } from '../../src/core/teaching/eight-questions.ts'
import { giveFeedback } from '../../src/core/teaching/give-feedback.ts'
import { makeExercise } from '../../src/core/teaching/make-exercise.ts'
import { makeQuestions } from '../../src/core/teaching/make-questions.ts'
import { openDossier } from '../../src/state/project.ts'
import { askLessonWorker, lessonsFailed } from '../../src/state/teaching/ask-lesson-worker.ts'
import { askArticle, eightAnswers, wantAnswers } from '../../src/state/teaching/eight-questions.ts'
import { checkedWork, checkWork } from '../../src/state/teaching/exercise-work.ts'
import { isLarge } from '../../src/state/teaching/is-large.ts'
import { askAgain, beginQuestions, goToQuestion, roundQuestions, showQuestionsPlace } from '../../src/state/teaching/questions.ts'
import { chooseQuestions, questionChoices } from '../../src/state/teaching/questions-plan.ts'
import { INITIAL_VIEW, restoreView } from '../../src/state/view.ts'
import { throwUnlessMissing, workerFailure } from '../../src/state/worker-failure.ts'
import { EightQuestions } from '../../src/teach/eight-questions/eight-questions.tsx'
import { WorkFeedback } from '../../src/teach/exercises/work-feedback.tsx'
import { QuestionsChoice } from '../../src/teach/questions/questions-choice.tsx'
import { makeBenchDossier } from '../bench/make-bench-dossier.ts'
import { stage } from './widgets-stage.tsx'

const large = makeBenchDossier({ entities: 60, claims: 1300, claimsPerArticle: 400 })
const other = makeBenchDossier({ entities: 60, claims: 700 }, 2)
const text = { en: 'Find', fr: 'Trouvez' }
const exercise = exerciseOf(large)

/** Whether the file of the worker is gone: a worker hears so as soon as it is sent something, in the midst of a dossier. */
let isGone = false

vi.stubGlobal('Worker', class extends Worker {
  override postMessage(message: unknown): void {
    if (isGone) this.dispatchEvent(new Event('error'))
    else super.postMessage(message)
  }
})

afterEach(() => {
  isGone = false
  restoreView(INITIAL_VIEW)
})

function exerciseOf(dossier: Dossier): Dossier {
  const articles = dossier.articles.map(({ id }) => id)
  return makeExercise(dossier, { articles, hide: 'claims-and-mentions', title: text, instructions: text, tolerance: 'codebook' })
}

describe('the worker of lessons', () => {
  it('answers each task on the dossier that it came with, though several are asked at a time', async () => {
    const plan = { count: 20 }
    const [one, two, three, four] = await Promise.all([
      askLessonWorker(large, { type: 'questions', seed: 7, plan }),
      askLessonWorker(other, { type: 'questions', seed: 7, plan }),
      askLessonWorker(exercise, { type: 'feedback' }),
      askLessonWorker(large, { type: 'eight-questions', choices: { articles: ['article-1'] } }),
    ])
    const index = indexDossier(large)
    expect(one.questions).toEqual(makeQuestions(index, 7, plan))
    expect(two.questions).toEqual(makeQuestions(indexDossier(other), 7, plan))
    // More than one slice of claims, and of mentions.
    expect(three.feedback.claims).toHaveLength(1300)
    expect(three.feedback).toEqual(giveFeedback(exercise))
    expect(four.answers).toEqual(answerEightQuestions(index, { articles: ['article-1'] }))
  })

  it('makes the questions of a large dossier, unless another is opened meanwhile', async () => {
    openDossier(large)
    expect(isLarge(large)).toBe(true)
    const begun = beginQuestions()
    expect(roundQuestions.value).toEqual([])
    expect(await begun).toBe(true)
    expect(roundQuestions.value.length).toBeGreaterThan(0)
    const [first, second] = [beginQuestions(), beginQuestions('sheet')]
    expect([await first, await second]).toEqual([undefined, true])
    const left = beginQuestions()
    openDossier(other)
    expect([await left, roundQuestions.value]).toEqual([undefined, []])
  })

  it('does not wipe out a round that is being answered with a set that comes late', async () => {
    openDossier(large)
    await beginQuestions()
    const round = roundQuestions.value
    for (const go of [() => askAgain('all'), () => showQuestionsPlace('overview'), () => goToQuestion(1)]) {
      chooseQuestions({ number: questionChoices.peek().number + 1 })
      const late = beginQuestions()
      go()
      expect([await late, roundQuestions.value]).toEqual([undefined, round])
    }
  })

  it('gives the answers of one text never as those of another', async () => {
    openDossier(large)
    const stop = wantAnswers()
    await expect.poll(() => eightAnswers.value).toBeDefined()
    askArticle('article-1')
    expect(eightAnswers.value).toBeUndefined()
    await expect.poll(() => eightAnswers.value).toEqual(answerEightQuestions(indexDossier(large), { articles: ['article-1'] }))
    stop()
  })

  it('judges large work once, and not for the dossier that follows', async () => {
    openDossier(exercise)
    await Promise.all([checkWork(), checkWork()])
    expect(checkedWork.value?.feedback).toEqual(giveFeedback(exercise))
    openDossier(exerciseOf(other))
    const checking = checkWork()
    openDossier(exercise)
    await checking
    expect(checkedWork.value).toBeUndefined()
  })

  it('offers of many events those of which most is told, and opens claims by the hundred', async () => {
    openDossier(large)
    stage(<EightQuestions />)
    await expect.element(page.getByLabelText('Counted after')).toBeVisible()
    const turns = eightAnswers.value?.turns.length ?? 0
    expect(turns).toBeGreaterThan(300)
    expect(document.querySelectorAll('#eight-turn option').length).toBeLessThanOrEqual(301)
    expect(document.querySelector('#eight-turns')?.textContent).toBe(`The 300 of ${turns.toLocaleString('en')} events of which most claims tell.`)
    const means = document.querySelector('.eight-means')
    const shown = (): number => means?.querySelectorAll('.tick-button').length ?? 0
    expect(shown()).toBe(6)
    await userEvent.click(means?.querySelector('summary') ?? document.body)
    await expect.poll(shown).toBe(106)
  })
})

describe('a worker of lessons that cannot be had', () => {
  const alert = page.getByRole('alert')

  it('is told where questions are chosen, and the next attempt sends the dossier anew', async () => {
    openDossier(large)
    stage(<QuestionsChoice />)
    isGone = true
    expect(await beginQuestions()).toBeUndefined()
    expect(lessonsFailed.value).toContain('questions')
    await expect.element(alert).toHaveTextContent('could not be loaded')
    isGone = false
    expect(await beginQuestions()).toBe(true)
    await expect.element(alert).not.toBeInTheDocument()
  })

  it('is told where the eight questions are answered, and they are looked for again when somebody comes back', async () => {
    openDossier(large)
    isGone = true
    stage(<EightQuestions />)
    await expect.element(alert).toHaveTextContent('could not be loaded')
    expect(eightAnswers.value).toBeUndefined()
    isGone = false
    stage(null)
    stage(<EightQuestions />)
    await expect.element(page.getByLabelText('Counted after')).toBeVisible()
    await expect.element(alert).not.toBeInTheDocument()
  })

  it('is told where work is checked, and not of another dossier', async () => {
    openDossier(exercise)
    stage(<WorkFeedback />)
    isGone = true
    await checkWork()
    expect(checkedWork.value).toBeUndefined()
    await expect.element(alert).toHaveTextContent('could not be loaded')
    openDossier(exerciseOf(other))
    await expect.element(alert).not.toBeInTheDocument()
  })

  it('is passed over, and broken code is not', () => {
    expect(throwUnlessMissing(workerFailure(new Event('error'), 'lessons'))).toBeUndefined()
    expect(() => throwUnlessMissing(workerFailure(new ErrorEvent('error', { message: 'x is not a function' }), 'lessons')))
      .toThrow('the worker lessons failed: x is not a function')
  })
})
