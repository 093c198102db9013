/** Exercises: planned by a teacher, worked at and checked by a reader. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { cursor } from '../../src/state/annotating/cursor.ts'
import { lastDone, perform, redo, stepCount, undo } from '../../src/state/history.ts'
import { dossier, openDossier } from '../../src/state/project.ts'
import { isExercise } from '../../src/state/teaching/exercise.ts'
import {
  chooseForExercise, exerciseChoices, hiddenCount, hideClaim, openExercise, planExercise, reopenExercise, takeArticle, writeExercise,
  type ExerciseWords,
} from '../../src/state/teaching/exercise-plan.ts'
import {
  canCheck, checkedWork, checkWork, exerciseWish, goToHandIn, goToText, isChangedSince, sentencesDone, takeWish,
} from '../../src/state/teaching/exercise-work.ts'
import { INITIAL_VIEW, restoreView, showWorkspace, teachPart, workspace } from '../../src/state/view.ts'
import { articleDossier } from '../core/article-dossier.ts'

const { dossier: sample, article } = articleDossier()
const FIRST: ExerciseWords = {
  title: { en: 'Find', fr: 'Trouvez' }, instructions: { en: 'Read.', fr: 'Lisez.' }, tolerance: 'codebook',
}
const ids = ({ articles }: Dossier): string[] => articles.flatMap(({ claims }) => claims.map(({ id }) => id))

beforeEach(() => {
  restoreView({ ...INITIAL_VIEW, workspace: 'teach', teachPart: 'stories' })
  openDossier(sample)
})

describe('planning', () => {
  it('makes an exercise of what is chosen, with or without the key', () => {
    expect(hiddenCount.value).toBe(59)
    const made = planExercise(FIRST)
    expect([ids(made), made.articles[0]?.key?.claims.length, made.articles[0]?.mentions.length]).toEqual([[], 59, article.mentions.length])
    chooseForExercise({ hiding: 'claims-and-mentions' })
    expect(planExercise(FIRST).articles[0]?.mentions).toEqual([])
    chooseForExercise({ hiding: 'chosen' })
    hideClaim('nr-c04', true)
    hideClaim('nr-c11', true)
    hideClaim('nr-c11', false)
    expect(hiddenCount.value).toBe(1)
    expect(planExercise(FIRST).articles[0]?.key?.claims.map(({ id }) => id)).toEqual(['nr-c04'])
    chooseForExercise({ hasKey: false })
    const bare = planExercise(FIRST)
    expect(JSON.stringify(bare)).not.toContain('"nr-c04"')
    expect(validateDossier(bare).filter(({ level }) => level === 'error')).toEqual([])
    takeArticle(article.id, false)
    expect([hiddenCount.value, planExercise(FIRST).articles]).toEqual([0, []])
    takeArticle(article.id, true)
    expect(hiddenCount.value).toBe(1)
  })

  it('keeps its words in the dossier, letters of one field as one step', () => {
    const title = (en: string) => ({ title: { en, fr: 'Qui' } })
    writeExercise(FIRST, title('W'), 'title')
    writeExercise(FIRST, title('Who'), 'title')
    expect([stepCount.value, lastDone.value?.edit.type, lastDone.value?.about]).toEqual([1, 'put-exercise', 'Who'])
    expect(dossier.value.exercise).toEqual({ ...FIRST, ...title('Who') })
    writeExercise(FIRST, { tolerance: 'strict' })
    expect(planExercise(FIRST).exercise).toMatchObject({ title: { en: 'Who', fr: 'Qui' }, instructions: FIRST.instructions, tolerance: 'strict' })
    expect(isExercise.value).toBe(false)
    undo()
    undo()
    expect('exercise' in dossier.value).toBe(false)
    redo()
    expect(dossier.value.exercise?.title.en).toBe('Who')
  })

  it('begins anew with another dossier', () => {
    chooseForExercise({ hiding: 'chosen', hasKey: false })
    openDossier({ ...sample })
    expect(exerciseChoices.value).toMatchObject({ hiding: 'claims', hasKey: true })
  })

  it.each(['claims', 'claims-and-mentions', 'chosen'] as const)('brings an exercise to light and makes it anew: %s', (hiding) => {
    chooseForExercise({ hiding, chosen: new Set(['nr-c04', 'nr-c11']) })
    const made = planExercise(FIRST)
    openExercise(made)
    expect([isExercise.value, canCheck.value]).toEqual([true, true])
    reopenExercise()
    expect(isExercise.value).toBe(false)
    expect(ids(dossier.value).sort()).toEqual(ids(sample).sort())
    expect(exerciseChoices.value.hiding).toBe(hiding)
    const again = planExercise(FIRST)
    const hidden = ({ articles }: Dossier) => articles.flatMap(({ key }) => key?.claims.map(({ id }) => id) ?? []).sort()
    expect(hidden(again)).toEqual(hidden(made))
    expect(again.exercise?.title).toEqual(FIRST.title)
  })
})

describe('working', () => {
  const put = (id: string): void => {
    const record = article.claims.find((one) => one.id === id)
    if (!record) throw new Error(`the article has a claim ${id}`)
    const { event: _, ...claim } = record
    perform({ type: 'put-claim', article: article.id, record: { ...claim, id: `mine-${id}` } }, 'claim')
  }

  it('checks when asked, and says when the work was changed since', () => {
    openExercise(planExercise(FIRST))
    expect([sentencesDone.value, checkedWork.value]).toEqual([0, undefined])
    void checkWork()
    expect([workspace.value, teachPart.value, takeWish('hand-in'), takeWish('feedback'), exerciseWish.value])
      .toEqual(['teach', 'exercises', false, true, undefined])
    expect(checkedWork.value?.feedback.counts.claims).toMatchObject({ found: 0, missed: 59 })
    put('nr-c04')
    put('nr-c05')
    put('nr-c11')
    expect([sentencesDone.value, isChangedSince.value]).toEqual([2, true])
    expect(checkedWork.value?.feedback.counts.claims.missed).toBe(59)
    void checkWork()
    // The events of these claims are hidden too, and what is one event is left to readers.
    expect(checkedWork.value?.feedback.counts.claims).toMatchObject({ missed: 56, additional: 0, differs: 0 })
    expect(isChangedSince.value).toBe(false)
    openDossier(sample)
    expect(checkedWork.value).toBeUndefined()
  })

  it('counts neither what was given nor judges it', () => {
    chooseForExercise({ hiding: 'chosen', chosen: new Set(['nr-c04', 'nr-c11']) })
    openExercise(planExercise(FIRST))
    expect(sentencesDone.value).toBe(0)
    put('nr-c04')
    void checkWork()
    expect(sentencesDone.value).toBe(1)
    expect(checkedWork.value?.feedback.counts.claims).toMatchObject({ missed: 1, additional: 0 })
  })

  it('cannot check without the key', () => {
    chooseForExercise({ hasKey: false })
    openExercise(planExercise(FIRST))
    put('nr-c04')
    expect([isExercise.value, canCheck.value]).toEqual([true, false])
    void checkWork()
    expect(checkedWork.value?.feedback.claims).toEqual([])
  })

  it('leads to a sentence of the text, and to where the work is handed in', () => {
    openExercise(planExercise(FIRST))
    goToText(article.id, { start: 260, end: 300 })
    expect([workspace.value, cursor.value?.focus.start, exerciseWish.value?.place]).toEqual(['annotate', 260, 'text'])
    expect(article.text.slice(cursor.value?.focus.start, cursor.value?.focus.end)).toBe('Niger')
    goToHandIn()
    expect([workspace.value, exerciseWish.value?.place]).toEqual(['teach', 'hand-in'])
    showWorkspace('annotate')
    goToText()
    expect(cursor.value?.focus.start).toBe(260)
  })
})
