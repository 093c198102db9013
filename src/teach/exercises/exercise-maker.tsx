/** Where a teacher makes an exercise of the open dossier. */
import type { JSX } from 'preact'
import { TOLERANCES } from '../../core/vocabulary.ts'
import { dossier } from '../../state/project.ts'
import { chooseForExercise, exerciseChoices, takeArticle, writeExercise } from '../../state/teaching/exercise-plan.ts'
import { showWorkspace } from '../../state/view.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { sayRefusal } from '../say-refusal.ts'
import { exercisesWords, firstWords } from './exercises-words.ts'
import { HandOut } from './hand-out.tsx'
import { HidingChoices } from './hiding-choices.tsx'

export function ExerciseMaker(): JSX.Element {
  const words = exercisesWords.value.maker
  const hasClaims = dossier.value.articles.some(({ claims }) => claims.length > 0)
  return (
    <section class="exercise-maker" aria-labelledby="exercise-maker">
      <h2 class="teach-title" id="exercise-maker">{words.heading}</h2>
      <p class="teach-lead">{words.lead}</p>
      {hasClaims ? <MakerFields /> : (
        <div class="teach-group">
          <p>{words.noClaims}</p>
          <p><button type="button" class="button" onClick={() => showWorkspace('annotate')}>{words.annotate}</button></p>
        </div>
      )}
    </section>
  )
}

function MakerFields(): JSX.Element {
  const words = exercisesWords.value.maker
  const { articles, exercise } = dossier.value
  const first = firstWords(articles[0]?.title ?? '')
  const { title, instructions, tolerance } = exercise ?? first
  return (
    <>
      <div class="teach-group">
        <h3 class="teach-label">{words.about}</h3>
        <BothLanguages id="exercise-title" label={words.title} value={title} isNeeded
          onType={(value) => value && sayRefusal(writeExercise(first, { title: value }, 'exercise title'))} />
        <BothLanguages id="exercise-instructions" label={words.instructions} value={instructions} isLong isNeeded
          onType={(value) => value && sayRefusal(writeExercise(first, { instructions: value }, 'exercise instructions'))} />
        <p class="exercise-note">{words.paragraphs}</p>
      </div>
      <div class="teach-group">
        <h3 class="teach-label">{words.find}</h3>
        {articles.length > 1 && <ArticleChoices />}
        <HidingChoices />
      </div>
      <div class="teach-group">
        <h3 class="teach-label">{words.judging}</h3>
        <Segmented legend={words.tolerance} value={tolerance} onChange={(value) => writeExercise(first, { tolerance: value })}
          options={TOLERANCES.toReversed().map((id) => ({ id, label: words.tolerances[id] }))} />
        <p class="exercise-note">{words.toleranceNotes[tolerance]}</p>
      </div>
      <div class="teach-group">
        <h3 class="teach-label">{words.handOut}</h3>
        <Segmented legend={words.checking} value={exerciseChoices.value.hasKey ? 'key' : 'no-key'}
          onChange={(value) => chooseForExercise({ hasKey: value === 'key' })}
          options={(['key', 'no-key'] as const).map((id) => ({ id, label: words.checkings[id] }))} />
        <p class="exercise-note">{words.checkingNotes[exerciseChoices.value.hasKey ? 'key' : 'no-key']}</p>
        <HandOut first={first} />
      </div>
    </>
  )
}

function ArticleChoices(): JSX.Element {
  const { without } = exerciseChoices.value
  return (
    <fieldset class="exercise-articles">
      <legend class="field-label">{exercisesWords.value.maker.articles}</legend>
      {dossier.value.articles.map(({ id, title, language, claims }) => (
        <label key={id} class="toggle">
          <input type="checkbox" checked={!without.has(id)} onChange={({ currentTarget }) => takeArticle(id, currentTarget.checked)} />
          <span class="toggle-label" lang={language}>{title}</span>
          <span class="toggle-count">{claims.length}</span>
        </label>
      ))}
    </fieldset>
  )
}
