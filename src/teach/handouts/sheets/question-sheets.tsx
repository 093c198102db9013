/** The set of questions on paper, and what is right and why. */
import type { JSX } from 'preact'
import { makeQuestions, type Question } from '../../../core/teaching/make-questions.ts'
import type { HandoutMaterial } from '../../../state/teaching/handouts.ts'
import { questionChoices } from '../../../state/teaching/questions-plan.ts'
import { listWords } from '../../../state/words.ts'
import { answerWords, circumstanceWords, languageOf, matterWords, promptWords } from '../../questions/question-words.ts'
import { markOf, sentenceNumberer } from '../claim-facts.ts'
import { handoutsWords } from '../handouts-words.ts'
import type { SheetContent } from '../sheet-content.ts'

const LETTERS = ['a', 'b', 'c', 'd']

/** The set that the part Questions has, about the articles of the sheets. */
export function makeQuestionSheet(material: HandoutMaterial): SheetContent {
  const words = handoutsWords.value
  return {
    title: words.questionSet(words.sheet.questions, questionChoices.value.number),
    isWrittenOn: true,
    task: words.tasks.questions,
    nothing: words.noQuestions,
    frame: (blocks) => <div data-blocks>{blocks}</div>,
    blocks: questionsOf(material).map((question, at) => ({
      id: question.id, draw: () => <Asked question={question} number={at + 1} material={material} />,
    })),
  }
}

export function makeAnswerSheet(material: HandoutMaterial): SheetContent {
  const words = handoutsWords.value
  const numberOf = sentenceNumberer(material)
  return {
    title: words.questionSet(words.sheet.answers, questionChoices.value.number),
    isWrittenOn: false,
    nothing: words.noQuestions,
    frame: (blocks) => <div data-blocks>{blocks}</div>,
    blocks: questionsOf(material).map((question, at) => ({
      id: question.id, draw: () => <Answered question={question} number={at + 1} material={material} numberOf={numberOf} />,
    })),
  }
}

/** Why all articles by none: that is how the part Questions asks, and the set is to be the same. */
function questionsOf({ index, articles }: HandoutMaterial): readonly Question[] {
  const { number, count, kinds } = questionChoices.value
  const ids = articles.length < index.dossier.articles.length ? { articles: articles.map(({ id }) => id) } : {}
  return makeQuestions(index, number, { count, kinds, ...ids })
}

function Asked({ question, number, material: { index } }: { question: Question; number: number; material: HandoutMaterial }): JSX.Element {
  const [matter, circumstance] = [matterWords(question, index), circumstanceWords(question, index)]
  return (
    <div class="handout-question">
      <span class="handout-question-number">{number}</span>
      <div>
        <p class="handout-entry-claim">{promptWords(question, index)}</p>
        {matter && <p class="handout-entry-evidence" lang={languageOf(question.asked.sentence, index)}>{matter}</p>}
        {circumstance && <p class="handout-quiet">{circumstance}</p>}
        {question.answers.map((answer, at) => (
          <p key={at} class="handout-choice">
            <span>☐ {LETTERS[at]}</span>
            <span lang={answer.what === 'sentence' ? languageOf(answer, index) : undefined}>{answerWords(answer, index)}</span>
          </p>
        ))}
      </div>
    </div>
  )
}

function Answered({ question, number, material: { index }, numberOf }: {
  question: Question
  number: number
  material: HandoutMaterial
  numberOf: (article: string, start: number) => string
}): JSX.Element {
  const answer = question.answers[question.right]
  const sentences = [...new Set(question.citations.map(({ article, sentence }) => numberOf(article, sentence.start)))]
  const claims = question.citations.flatMap(({ claim }) => index.claims.get(claim) ?? []).map(markOf)
  return (
    <div class="handout-question">
      <span class="handout-question-number">{number}</span>
      <div>
        <p class="handout-choice">
          <span class="handout-entry-claim">{LETTERS[question.right]}</span><span>{answer && answerWords(answer, index)}</span>
        </p>
        <p class="handout-quiet">
          {handoutsWords.value.provenBy(listWords(sentences), sentences.length > 1, listWords(claims), claims.length > 1)}
        </p>
      </div>
    </div>
  )
}
