/** One question: four answers, and once one is checked, what is right and where it says so. */
import { useComputed } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Answer, Question } from '../../core/teaching/make-questions.ts'
import { dossierIndex } from '../../state/project.ts'
import {
  checkAnswer, giveAnswer, givenAnswers, goToQuestion, questionAt, roundNumber, roundQuestions,
} from '../../state/teaching/questions.ts'
import { announce } from '../../ui/live-region.tsx'
import { QuestionProof } from './question-proof.tsx'
import { answerWords, circumstanceWords, languageOf, matterWords, promptWords, questionsWords } from './question-words.ts'
import { returnToChoice } from './return-to-choice.ts'
import { useArrival } from './use-arrival.ts'

export function AskQuestion(): JSX.Element | null {
  const question = roundQuestions.value[questionAt.value]
  return question ? <OneQuestion key={question.id} question={question} /> : null
}

function OneQuestion({ question }: { question: Question }): JSX.Element {
  const words = questionsWords.value
  const heading = useArrival()
  const { id } = question
  const [at, of] = [questionAt.value, roundQuestions.value.length]
  const isChecked = useComputed(() => givenAnswers.value.get(id)?.isChecked ?? false).value
  return (
    <section class="one-question" aria-labelledby="question" onKeyDown={(event) => pressKey(event, question)}>
      <p class="question-place">
        <span>{words.number(at + 1, of)}</span><span>{words.set(roundNumber.value)}</span><span>{words.kinds[question.kind]}</span>
      </p>
      <h2 class="teach-title" id="question" tabIndex={-1} ref={heading}>{promptWords(question, dossierIndex.value)}</h2>
      <Matter question={question} />
      {isChecked ? <Checked question={question} /> : <Answers question={question} />}
      <div class="button-row question-buttons">
        {!isChecked && <button type="button" class="button button-primary" onClick={() => check(question)}>{words.asked.check}</button>}
        <button type="button" class={isChecked ? 'button button-primary' : 'button'} onClick={() => goToQuestion(at + 1)}>
          {at + 1 < of ? words.asked.next : words.asked.last}
        </button>
        {at > 0 && <button type="button" class="button" onClick={() => goToQuestion(at - 1)}>{words.asked.back}</button>}
        <button type="button" class="button button-quiet" onClick={returnToChoice}>{words.asked.leave}</button>
      </div>
      <p class="question-keys">{words.asked.keys}</p>
      {isChecked && <QuestionProof question={question} chosen={question.answers[givenAnswers.value.get(id)?.answer ?? -1]} />}
    </section>
  )
}

/** What the question is about. */
function Matter({ question }: { question: Question }): JSX.Element {
  const index = dossierIndex.value
  const [matter, circumstance] = [matterWords(question, index), circumstanceWords(question, index)]
  return (
    <>
      {matter && <p class="question-matter" lang={languageOf(question.asked.sentence, index)}>{matter}</p>}
      {circumstance && <p class="question-circumstance">{circumstance}</p>}
    </>
  )
}

function Answers({ question: { id, answers } }: { question: Question }): JSX.Element {
  const index = dossierIndex.value
  const chosen = givenAnswers.value.get(id)?.answer
  return (
    <fieldset class="question-answers">
      <legend class="visually-hidden">{questionsWords.value.asked.answers}</legend>
      {answers.map((answer, at) => (
        <label key={at} class="question-answer">
          <input type="radio" name={id} checked={chosen === at} onChange={() => giveAnswer(id, at)} />
          <span class="question-number" aria-hidden="true">{at + 1}</span>
          <span lang={answer.what === 'sentence' ? languageOf(answer, index) : undefined}>{answerWords(answer, index)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Checked({ question: { id, answers, right } }: { question: Question }): JSX.Element {
  const { asked } = questionsWords.value
  const index = dossierIndex.value
  const verdict = useRef<HTMLParagraphElement>(null)
  const chosen = givenAnswers.value.get(id)?.answer
  const rightAnswer = answers[right]
  useLayoutEffect(() => verdict.current?.focus(), [])
  return (
    <>
      <ol class="question-answers is-checked" aria-label={asked.answers}>
        {answers.map((answer, at) => {
          const notes = [...(at === right ? [asked.isRight] : []), ...(at === chosen ? [asked.isChosen] : [])]
          return (
            <li key={at} class={`question-answer${at === right ? ' is-right' : at === chosen ? ' is-wrong' : ''}`}>
              <span class="question-number" aria-hidden="true">{at + 1}</span>
              <span>
                <span lang={answer.what === 'sentence' ? languageOf(answer, index) : undefined}>{answerWords(answer, index)}</span>
                {notes.length > 0 && <span class="question-note"> · {notes.join(' · ')}</span>}
              </span>
            </li>
          )
        })}
      </ol>
      <p class={chosen === right ? 'question-verdict is-right' : 'question-verdict is-wrong'} tabIndex={-1} ref={verdict}>
        {chosen === right || !rightAnswer ? asked.right
          : isLong(rightAnswer) ? asked.wrongNumber(right + 1) : asked.wrong(answerWords(rightAnswer, index))}
      </p>
    </>
  )
}

/** Too long to be said again: its number says it. */
function isLong({ what }: Answer): boolean {
  return what === 'sentence' || what === 'order'
}

function check({ id }: Question): void {
  if (givenAnswers.peek().has(id)) checkAnswer(id)
  else announce(questionsWords.peek().asked.chooseFirst)
}

/** 1 to 4 choose an answer; Enter checks it and goes on, unless it is the key of a button. */
function pressKey(event: TargetedKeyboardEvent<HTMLElement>, question: Question): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const isChecked = givenAnswers.peek().get(question.id)?.isChecked ?? false
  const at = ['1', '2', '3', '4'].indexOf(event.key)
  if (at >= 0 && !isChecked) {
    giveAnswer(question.id, at)
    event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')[at]?.focus()
    event.preventDefault()
  }
  if (event.key !== 'Enter' || (event.target instanceof Element && event.target.closest('button, a'))) return
  event.preventDefault()
  if (isChecked) goToQuestion(questionAt.peek() + 1)
  else check(question)
}
