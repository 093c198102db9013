/** The questions on paper, and behind them the answers with their evidence. */
import type { JSX } from 'preact'
import type { DossierIndex } from '../../core/index-dossier.ts'
import type { Question } from '../../core/teaching/make-questions.ts'
import { evidenceOf } from './evidence-of.ts'
import { ProofItem } from './proof-item.tsx'
import { answerWords, circumstanceWords, languageOf, matterWords, promptWords, questionsWords } from './question-words.ts'

const LETTERS = ['a', 'b', 'c', 'd']
/** Beyond these, the answers would need more paper than the questions. */
const MOST_PROOFS = 3

/** `index` is that of the dossier from which the questions were made. Answers come on a page of their own. */
export function QuestionSheet({ questions, index, withAnswers }: {
  questions: readonly Question[]
  index: DossierIndex
  withAnswers: boolean
}): JSX.Element {
  const words = questionsWords.value
  return (
    <div class="question-sheet">
      <ol class="sheet-questions">
        {questions.map((question) => <SheetQuestion key={question.id} question={question} index={index} />)}
      </ol>
      {withAnswers && (
        <section class="sheet-answers">
          <h3 class="teach-label">{words.sheet.answers}</h3>
          <ol class="sheet-questions">
            {questions.map((question) => <SheetAnswer key={question.id} question={question} index={index} />)}
          </ol>
        </section>
      )}
    </div>
  )
}

function SheetQuestion({ question, index }: { question: Question; index: DossierIndex }): JSX.Element {
  const [matter, circumstance] = [matterWords(question, index), circumstanceWords(question, index)]
  return (
    <li class="sheet-question">
      <p class="sheet-prompt">{promptWords(question, index)}</p>
      {matter && <p class="sheet-matter" lang={languageOf(question.asked.sentence, index)}>{matter}</p>}
      {circumstance && <p class="question-circumstance">{circumstance}</p>}
      <ol class="sheet-choices">
        {question.answers.map((answer, at) => (
          <li key={at}>
            <span class="sheet-letter">{LETTERS[at]}</span>
            <span lang={answer.what === 'sentence' ? languageOf(answer, index) : undefined}>{answerWords(answer, index)}</span>
          </li>
        ))}
      </ol>
    </li>
  )
}

function SheetAnswer({ question, index }: { question: Question; index: DossierIndex }): JSX.Element {
  const answer = question.answers[question.right]
  return (
    <li class="sheet-question">
      <p class="sheet-prompt"><span class="sheet-letter">{LETTERS[question.right]}</span> {answer && answerWords(answer, index)}</p>
      <ul class="plain-list">
        {evidenceOf(question, index).slice(0, MOST_PROOFS).map((proof) => (
          <ProofItem key={proof.claims[0].claim.id} proof={proof} index={index} />
        ))}
      </ul>
    </li>
  )
}
