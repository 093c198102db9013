/** One question with all that answers it: statements, each with the claims that it rests on, and the class's own words. */
import type { JSX } from 'preact'
import { EIGHT_QUESTIONS, type EightAnswers, type EightQuestion } from '../../core/teaching/eight-questions.ts'
import { ownWords, writeOwnWords } from '../../state/teaching/eight-questions.ts'
import { ClaimList } from './claim-list.tsx'
import { eightWords } from './eight-words.ts'
import { statementWords } from './statement-words.ts'
import { TurnChoice } from './turn-choice.tsx'

export function AnswerList({ question, answers }: { question: EightQuestion; answers: EightAnswers }): JSX.Element {
  const words = eightWords.value
  const statements = answers.statements[question]
  const id = `eight-${question}`
  return (
    <section class="eight-answer" aria-labelledby={id}>
      <h3 class="teach-label" id={id}>{EIGHT_QUESTIONS.indexOf(question) + 1}. {words.questions[question]}</h3>
      <p class="quiet eight-note">{words.notes[question]}</p>
      {question === 'consequences' && <TurnChoice />}
      {statements.length === 0 && <p>{words.unsaid}</p>}
      <ul class="plain-list">
        {statements.map((statement, place) => (
          <li key={place} class={`eight-statement eight-${statement.kind}`}>
            <span class="eight-words">{statementWords(statement, answers.centre)}</span>
            <ClaimList ids={statement.claims} />
          </li>
        ))}
      </ul>
      <label class="field-label" for={`${id}-own`}>{words.own}</label>
      <textarea class="teach-input" id={`${id}-own`} rows={2} value={ownWords.value[question] ?? ''} aria-describedby="eight-own-note"
        onInput={(event) => writeOwnWords(question, event.currentTarget.value)} />
    </section>
  )
}
