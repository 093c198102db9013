/** The worksheet on the screen, from where it is printed. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { dossierIndex } from '../../state/project.ts'
import { roundNumber, roundQuestions } from '../../state/teaching/questions.ts'
import { articleWords } from '../../state/words.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { QuestionSheet } from './question-sheet.tsx'
import { questionsWords } from './question-words.ts'
import { returnToChoice } from './return-to-choice.ts'
import { useArrival } from './use-arrival.ts'

export function SheetPage(): JSX.Element {
  const words = questionsWords.value
  const heading = useArrival()
  const withAnswers = useSignal<'without' | 'with'>('with')
  return (
    <section class="sheet-page" aria-labelledby="sheet">
      <div class="sheet-tools button-row">
        <button type="button" class="button button-quiet" onClick={returnToChoice}>{words.sheet.back}</button>
        <Segmented legend={words.sheet.with} value={withAnswers.value} onChange={(id) => (withAnswers.value = id)}
          options={[{ id: 'without', label: words.sheet.without }, { id: 'with', label: words.sheet.withAnswers }]} />
        <button type="button" class="button button-primary" onClick={() => print()}>{words.sheet.print}</button>
      </div>
      <h2 class="teach-title" id="sheet" tabIndex={-1} ref={heading}>{words.sheet.title(roundNumber.value)}</h2>
      <p class="sheet-source">{words.sheet.from(articleWords())}</p>
      <p class="sheet-person" aria-hidden="true"><span>{words.sheet.name}</span><span>{words.sheet.date}</span></p>
      <QuestionSheet questions={roundQuestions.value} index={dossierIndex.value} withAnswers={withAnswers.value === 'with'} />
    </section>
  )
}
