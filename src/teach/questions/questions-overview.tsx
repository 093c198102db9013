/** How it went: which questions were right, and which are worth reading again. */
import type { JSX } from 'preact'
import type { Question } from '../../core/teaching/make-questions.ts'
import { dossierIndex } from '../../state/project.ts'
import { lessonsFailed, slowLessons } from '../../state/teaching/ask-lesson-worker.ts'
import {
  askAgain, beginQuestions, givenAnswers, goToQuestion, isRight, roundNumber, roundQuestions, showQuestionsPlace,
} from '../../state/teaching/questions.ts'
import { drawNumber, questionChoices } from '../../state/teaching/questions-plan.ts'
import { messages } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { MissingPart } from '../../ui/missing-part.tsx'
import { lessonsWords } from '../lessons-words.ts'
import { matterWords, promptWords, questionsWords } from './question-words.ts'
import { returnToChoice } from './return-to-choice.ts'
import { useArrival } from './use-arrival.ts'

export function QuestionsOverview(): JSX.Element {
  const words = questionsWords.value
  const heading = useArrival()
  const questions = roundQuestions.value
  const right = questions.filter((one) => isRight(one)).length
  return (
    <section class="questions-overview" aria-labelledby="how-it-went">
      <p class="question-place"><span>{words.set(roundNumber.value)}</span></p>
      <h2 class="teach-title" id="how-it-went" tabIndex={-1} ref={heading}>{words.overview.heading}</h2>
      <p class="teach-lead">
        {right === questions.length ? words.overview.allRight : `${words.overview.right(right, questions.length)} ${words.overview.toRead}`}
      </p>
      <ol class="plain-list overview-list">
        {questions.map((question, at) => <OverviewItem key={question.id} question={question} at={at} />)}
      </ol>
      <div class="button-row">
        {right < questions.length && (
          <button type="button" class="button button-primary" onClick={() => askAgain('wrong')}>{words.overview.again}</button>
        )}
        <button type="button" class="button" onClick={() => askAgain('all')}>{words.overview.all}</button>
        <button type="button" class="button" onClick={() => void takeAnother()}>{words.overview.another}</button>
        <button type="button" class="button" onClick={() => showQuestionsPlace('sheet')}>{words.choice.sheet}</button>
        <button type="button" class="button button-quiet" onClick={returnToChoice}>{words.overview.choose}</button>
      </div>
      <p role="status" class="questions-none">{slowLessons.value.includes('questions') && lessonsWords.value.questions}</p>
      {lessonsFailed.value.includes('questions') && <MissingPart text={messages.value.partMissing} reload={messages.value.reload} />}
    </section>
  )
}

function OverviewItem({ question, at }: { question: Question; at: number }): JSX.Element {
  const words = questionsWords.value
  const index = dossierIndex.value
  const given = givenAnswers.value.get(question.id)
  const state = isRight(question) ? 'right' : given?.isChecked ? 'wrong' : 'open'
  return (
    <li>
      <button type="button" class="overview-item" onClick={() => goToQuestion(at)}>
        <span class="question-number">{at + 1}</span>
        <span class="overview-words">
          {promptWords(question, index)} <span class="overview-matter">{matterWords(question, index)}</span>
        </span>
        <span class={`overview-state is-${state}`}>{words.overview.states[state]}</span>
      </button>
    </li>
  )
}

async function takeAnother(): Promise<void> {
  drawNumber()
  if (await beginQuestions()) announce(questionsWords.peek().overview.drawn(questionChoices.peek().number))
}
