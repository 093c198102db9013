/** Questions made from the graph: chosen, answered one after the other, looked over, or put on paper. */
import type { JSX } from 'preact'
import '../../styles/teach-questions.css'
import { questionsPlace } from '../../state/teaching/questions.ts'
import { AskQuestion } from './ask-question.tsx'
import { QuestionsChoice } from './questions-choice.tsx'
import { QuestionsOverview } from './questions-overview.tsx'
import { SheetPage } from './sheet-page.tsx'

export function Questions(): JSX.Element {
  switch (questionsPlace.value) {
    case 'choice': return <QuestionsChoice />
    case 'ask': return <AskQuestion />
    case 'overview': return <QuestionsOverview />
    case 'sheet': return <SheetPage />
  }
}
