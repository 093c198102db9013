/** Five questions that people bring, each answered by a sentence, a picture, and the ties and sentences that it rests on. */
import type { FunctionComponent, JSX } from 'preact'
import { useId, useLayoutEffect } from 'preact/hooks'
import '../../styles/alliances-cards.css'
import '../../styles/alliances-ask.css'
import { followSelection } from '../../state/alliances/ask.ts'
import { askQuestion, question, QUESTIONS, type Question } from '../../state/alliances/choices.ts'
import { askTies } from '../../state/alliances/ask-ties.ts'
import { askWords } from '../ask/ask-words.ts'
import { BetweenAnswer } from '../ask/between-answer.tsx'
import { ChangedAnswer } from '../ask/changed-answer.tsx'
import { LinksAnswer } from '../ask/links-answer.tsx'
import { QuestionFields } from '../ask/question-fields.tsx'
import { StandsAnswer } from '../ask/stands-answer.tsx'
import { TrianglesAnswer } from '../ask/triangles-answer.tsx'

const ANSWERS: Readonly<Record<Question, FunctionComponent>> = {
  stands: StandsAnswer,
  between: BetweenAnswer,
  links: LinksAnswer,
  changed: ChangedAnswer,
  triangles: TrianglesAnswer,
}

export function AskPanel(): JSX.Element {
  // Why before the page is painted: the answer about somebody else would be seen for a moment.
  useLayoutEffect(followSelection, [])
  const words = askWords.value
  const Answer = ANSWERS[question.value]
  return (
    <div class="tie-card ask">
      <QuestionList />
      <section class="ask-open" aria-labelledby="ask-heading">
        <h2 class="visually-hidden" id="ask-heading">{words.questions[question.value]}</h2>
        {/* Why for all but one: who changed sides is asked of windows of their own. */}
        {askTies.value.ties.length === 0 && question.value !== 'changed'
          ? <p>{words.nobody}</p>
          : <><QuestionFields /><Answer key={question.value} /></>}
      </section>
    </div>
  )
}

function QuestionList(): JSX.Element {
  const words = askWords.value
  const name = useId()
  return (
    <fieldset class="ask-list">
      <legend class="visually-hidden">{words.heading}</legend>
      {QUESTIONS.map((one) => (
        <label key={one} class="ask-choice">
          <input type="radio" name={name} checked={question.value === one} onChange={() => askQuestion(one)} />
          <span>{words.questions[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}
