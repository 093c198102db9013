/** Where a set of questions is chosen: what is asked, from which articles, how many, and the number of the set. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { QUESTION_KINDS } from '../../core/teaching/make-questions.ts'
import { dossierIndex } from '../../state/project.ts'
import { lessonsFailed, slowLessons } from '../../state/teaching/ask-lesson-worker.ts'
import { beginQuestions, roundQuestions, showQuestionsPlace } from '../../state/teaching/questions.ts'
import { chooseQuestions, COUNTS, drawNumber, LAST_NUMBER, NO_ARTICLE, questionChoices } from '../../state/teaching/questions-plan.ts'
import { messages } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { MissingPart } from '../../ui/missing-part.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ToggleList } from '../../ui/toggle-list.tsx'
import { lessonsWords } from '../lessons-words.ts'
import { questionsWords } from './question-words.ts'

export function QuestionsChoice(): JSX.Element {
  const words = questionsWords.value
  const { count } = questionChoices.value
  const isNone = useSignal(false)
  const isSlow = slowLessons.value.includes('questions')
  const begin = (at: 'ask' | 'sheet'): void => {
    void beginQuestions(at).then((isAny) => (isNone.value = isAny === false))
  }
  return (
    <section class="questions-choice" aria-labelledby="questions">
      <h2 class="teach-title" id="questions">{words.heading}</h2>
      <p class="teach-lead">{words.lead}</p>
      <div class="questions-fields">
        <Kinds />
        <div class="questions-further">
          <Articles />
          <Segmented legend={words.choice.count} legendVisible value={String(count)} onChange={(id) => chooseQuestions({ count: Number(id) })}
            options={[...new Set([...COUNTS, count])].sort((one, other) => one - other).map((one) => ({ id: String(one), label: String(one) }))} />
          <SetNumber />
        </div>
      </div>
      <div class="button-row">
        <button type="button" class="button button-primary" onClick={() => begin('ask')}>{words.choice.begin}</button>
        <button type="button" class="button" onClick={() => begin('sheet')}>{words.choice.sheet}</button>
        {roundQuestions.value.length > 0 && (
          <button type="button" class="button" onClick={() => showQuestionsPlace('ask')}>{words.choice.goOn}</button>
        )}
      </div>
      <p role="status" class="questions-none">{isSlow ? lessonsWords.value.questions : isNone.value && words.noneOf}</p>
      {lessonsFailed.value.includes('questions') && <MissingPart text={messages.value.partMissing} reload={messages.value.reload} />}
    </section>
  )
}

function Kinds(): JSX.Element {
  const words = questionsWords.value
  const { kinds } = questionChoices.value
  return (
    <ToggleList legend={words.choice.kinds} {...toggleWords()}
      items={QUESTION_KINDS.map((id) => ({ id, label: words.kinds[id], isOn: kinds.includes(id) }))}
      onToggle={(id, isOn) => chooseQuestions({ kinds: QUESTION_KINDS.filter((one) => (one === id ? isOn : kinds.includes(one))) })}
      onOnly={(id) => chooseQuestions({ kinds: QUESTION_KINDS.filter((one) => one === id) })}
      onAll={() => chooseQuestions({ kinds: QUESTION_KINDS })} />
  )
}

/** Nothing where there is only one. */
function Articles(): JSX.Element | null {
  const ids = dossierIndex.value.dossier.articles.map(({ id }) => id)
  const { articles } = questionChoices.value
  const isOn = (id: string): boolean => articles.length === 0 || articles.includes(id)
  const choose = (next: readonly string[]): void =>
    chooseQuestions({ articles: next.length === ids.length ? [] : next.length === 0 ? [NO_ARTICLE] : next })
  if (ids.length < 2) return null
  return (
    <ToggleList legend={questionsWords.value.choice.articles} {...toggleWords()}
      items={dossierIndex.value.dossier.articles.map(({ id, title }) => ({ id, label: title, isOn: isOn(id) }))}
      onToggle={(id, on) => choose(ids.filter((one) => (one === id ? on : isOn(one))))}
      onOnly={(id) => choose([id])}
      onAll={() => choose(ids)} />
  )
}

function toggleWords(): { onlyText: string; onlyLabel: (label: string) => string; allText: string } {
  const { onlyShort, only, all } = messages.value.narrow
  return { onlyText: onlyShort, onlyLabel: only, allText: all }
}

function SetNumber(): JSX.Element {
  const words = questionsWords.value
  const { number } = questionChoices.value
  /** What is typed, as long as it is no number that can be had. */
  const typed = useSignal<string | undefined>(undefined)
  return (
    <div>
      <label class="field-label" for="set-number">{words.choice.number}</label>
      <div class="button-row">
        <input class="teach-input questions-number" id="set-number" inputMode="numeric" autoComplete="off" maxLength={4}
          value={typed.value ?? number} aria-invalid={typed.value !== undefined} aria-describedby="set-number-help"
          onInput={({ currentTarget }) => {
            const next = Number(currentTarget.value)
            const isNumber = Number.isInteger(next) && next >= 1 && next <= LAST_NUMBER
            typed.value = isNumber ? undefined : currentTarget.value
            if (isNumber) chooseQuestions({ number: next })
          }} />
        <button type="button" class="button" onClick={() => {
          typed.value = undefined
          drawNumber()
          announce(words.set(questionChoices.peek().number))
        }}>{words.choice.another}</button>
      </div>
      <p class="questions-help" id="set-number-help">
        {typed.value === undefined ? words.choice.numberHelp : words.choice.numberWrong(LAST_NUMBER)}
      </p>
    </div>
  )
}
