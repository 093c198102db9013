/** The eight questions of the carte mentale: a map of the answers, and the answers with their claims. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../../styles/teach-eight-questions.css'
import { EIGHT_QUESTIONS } from '../../core/teaching/eight-questions.ts'
import { dossierIndex } from '../../state/project.ts'
import { lessonsFailed, slowLessons } from '../../state/teaching/ask-lesson-worker.ts'
import { askArticle, askedArticle, eightAnswers, ownWords, wantAnswers } from '../../state/teaching/eight-questions.ts'
import { wantBackground, wantsBackground } from '../../state/view.ts'
import { messages } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { MissingPart } from '../../ui/missing-part.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { lessonsWords } from '../lessons-words.ts'
import { readInText } from '../read-in-text.ts'
import { AnswerList } from './answer-list.tsx'
import { eightWords } from './eight-words.ts'
import { MindMap } from './mind-map.tsx'

const VIEWS = ['filled', 'blank'] as const

export function EightQuestions(): JSX.Element {
  const words = eightWords.value
  const view = useSignal<(typeof VIEWS)[number]>('filled')
  const answers = eightAnswers.value
  const { articles } = dossierIndex.value.dossier
  const asked = articles.length === 1 ? articles[0] : articles.find(({ id }) => id === askedArticle.value)
  const isBlank = view.value === 'blank'
  const isSlow = slowLessons.value.includes('eight-questions')
  useEffect(() => wantAnswers(), [])
  // Why not a status that is always there: even empty it would take a page of its own before the map on paper.
  useEffect(() => {
    if (isSlow) announce(lessonsWords.peek().eightQuestions)
  }, [isSlow])
  return (
    <section class={`eight-questions${isBlank ? ' is-blank' : ''}`} aria-labelledby="eight-questions">
      <h2 class="teach-title" id="eight-questions">{words.title}</h2>
      <p class="teach-lead">{words.lead}</p>
      <div class="eight-tools">
        {articles.length > 1 && (
          <div class="eight-choice">
            <label class="field-label" for="eight-text">{words.text}</label>
            <select class="teach-input" id="eight-text" value={askedArticle.value ?? ''}
              onChange={(event) => askArticle(event.currentTarget.value || undefined)}>
              <option value="">{words.allTexts}</option>
              {articles.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </select>
          </div>
        )}
        <label class="toggle">
          <input type="checkbox" checked={wantsBackground.value} onChange={(event) => wantBackground(event.currentTarget.checked)} />
          <span class="toggle-label">{words.background}</span>
        </label>
        <div class="eight-map-tools">
          <Segmented legend={words.view} value={view.value} onChange={(id) => (view.value = id)}
            options={VIEWS.map((id) => ({ id, label: words.views[id] }))} />
          <button type="button" class="button" onClick={() => print()}>{words.print}</button>
        </div>
      </div>
      {isSlow && <p class="quiet eight-note">{lessonsWords.value.eightQuestions}</p>}
      {lessonsFailed.value.includes('eight-questions') && <MissingPart text={messages.value.partMissing} reload={messages.value.reload} />}
      {answers && (
        <>
          <div class="eight-map">
            <MindMap answers={answers} isBlank={isBlank} ownWords={ownWords.value} {...(asked ? { title: asked.title } : {})}
              onRead={(claim) => readInText({ type: 'claim', id: claim })} />
          </div>
          <p class="quiet eight-note" id="eight-own-note">{words.ownNote}</p>
          <div class="eight-answers">
            {EIGHT_QUESTIONS.map((question) => <AnswerList key={question} question={question} answers={answers} />)}
          </div>
        </>
      )}
    </section>
  )
}
