/** Stories: played step by step, and made as edits that can be taken back. */
import { beforeEach, describe, expect, it } from 'vitest'
import { validateDossier } from '../../src/core/validate.ts'
import { redo, stepCount, undo } from '../../src/state/history.ts'
import { dossier, openDossier } from '../../src/state/project.ts'
import {
  beginStory, changeStep, changeStory, copyStory, findOwnStory, madeStory, makeFurther, moveStep, recordAgain, recordStep, removeStep,
  removeStory, stopMaking, type FirstWords,
} from '../../src/state/teaching/make-story.ts'
import {
  endStory, goToStep, isStoryForeign, isStoryLost, keepStep, played, playStory, shownStep,
} from '../../src/state/teaching/play-story.ts'
import { wantReadyStories } from '../../src/state/teaching/ready-stories.ts'
import {
  INITIAL_VIEW, language, narrow, restoreView, select, selection, showLens, showWorkspace, speak, story as place, toggleHidden, view,
  workspace,
} from '../../src/state/view.ts'
import { taughtDossier } from '../fixtures/taught-dossier.ts'

const WORDS: FirstWords = {
  story: { en: 'New', fr: 'Nouveau' }, title: { en: 'Step', fr: 'Étape' }, text: { en: 'Look.', fr: 'Regardez.' },
}
const { dossier: taught, story } = taughtDossier()
const errors = (): unknown[] => validateDossier(dossier.value).filter(({ level }) => level === 'error')
const stepsOf = (id: string): string[] => findOwnStory(id)?.steps.map((step) => step.id) ?? []

beforeEach(() => {
  stopMaking()
  restoreView(INITIAL_VIEW)
  openDossier(taught)
})

describe('playing', () => {
  it('shows the view of each step, and leaves language and theme to the reader', () => {
    const stop = keepStep()
    restoreView({ ...INITIAL_VIEW, language: 'fr', theme: 'dark', selection: { type: 'claim', id: 'c2' } })
    playStory('walk')
    expect([played.value?.index, selection.value]).toEqual([0, undefined])
    goToStep(1)
    expect(view.value).toEqual({
      ...INITIAL_VIEW, selection: { type: 'entity', id: 'ida-kern' }, language: 'fr', theme: 'dark',
      story: { id: 'walk', step: 'the-minister' },
    })
    speak('en')
    goToStep(0)
    expect([language.value, selection.value, place.value]).toEqual(['en', undefined, { id: 'walk', step: 'start' }])
    stop()
  })

  it('leaves what the reader changes until the next step, and what is shown at the end', () => {
    const stop = keepStep()
    playStory('walk', 'the-minister')
    select({ type: 'claim', id: 'c2' })
    showWorkspace('annotate')
    showWorkspace('explore')
    expect(selection.value).toEqual({ type: 'claim', id: 'c2' })
    endStory()
    expect([selection.value, place.value, shownStep.value]).toEqual([{ type: 'claim', id: 'c2' }, undefined, undefined])
    playStory('walk', 'the-minister')
    expect(selection.value).toEqual({ type: 'entity', id: 'ida-kern' })
    stop()
  })

  it('shows the step again for who goes to it again, as a link does', () => {
    const stop = keepStep()
    playStory('walk', 'the-minister')
    const first = shownStep.value
    restoreView({ ...INITIAL_VIEW, story: { id: 'walk', step: 'the-minister' } })
    expect(selection.value).toEqual({ type: 'entity', id: 'ida-kern' })
    expect(shownStep.value).not.toBe(first)
    stop()
  })

  it('shows the step again when another dossier is opened', () => {
    const stop = keepStep()
    playStory('walk', 'the-minister')
    select(undefined)
    openDossier(taught)
    expect(selection.value).toEqual({ type: 'entity', id: 'ida-kern' })
    stop()
  })

  it('stays within the story, and begins where the address names no step of it', () => {
    playStory('walk', 'nowhere')
    expect(played.value?.step.id).toBe('start')
    goToStep(-3)
    expect(played.value?.index).toBe(0)
    goToStep(99)
    expect(played.value?.index).toBe(story.steps.length - 1)
  })

  it('plays where claims are read, whatever a view asks for', () => {
    const stop = keepStep()
    const [first, ...rest] = story.steps
    if (!first) throw new Error('the story has a step')
    openDossier({ ...taught, stories: [{ ...story, steps: [{ ...first, view: 'work=annotate&story=other&language=fr' }, ...rest] }] })
    playStory('walk')
    expect([workspace.value, place.value, language.value]).toEqual(['explore', { id: 'walk', step: '' }, 'en'])
    stop()
  })

  it('tells when a story speaks of what the dossier does not have, and when nobody knows it', async () => {
    playStory('walk')
    expect(isStoryForeign.value).toBe(false)
    openDossier({ ...taught, stories: [{ ...story, steps: story.steps.map((step) => ({ ...step, view: 'claim=gone' })) }] })
    expect(isStoryForeign.value).toBe(true)
    playStory('unknown')
    expect([played.value, isStoryLost.value]).toEqual([undefined, false])
    await wantReadyStories('data:application/json,[]')
    expect(isStoryLost.value).toBe(true)
  })
})

describe('making', () => {
  it('records what is on the screen, each step as an edit', () => {
    beginStory()
    const id = madeStory.value ?? ''
    expect([findOwnStory(id), place.value]).toEqual([undefined, { id, step: '' }])
    select({ type: 'claim', id: 'c2' })
    toggleHidden('hiddenSigns', 'conflict')
    speak('fr')
    const camera = { x: 0.25, y: 0.75, ratio: 0.333_333 }
    expect(recordStep(WORDS, camera)).toBe('done')
    showLens('table')
    expect(recordStep(WORDS, camera)).toBe('done')
    expect(findOwnStory(id)).toEqual({
      id, title: WORDS.story, steps: [
        {
          id: 'step-1', title: WORDS.title, text: WORDS.text, view: 'claim=c2&hide-sign=conflict',
          camera: { x: 0.25, y: 0.75, ratio: 0.3333 },
        },
        { id: 'step-2', title: WORDS.title, text: WORDS.text, view: 'claim=c2&hide-sign=conflict&lens=table' },
      ],
    })
    expect([errors(), stepCount.value, place.value]).toEqual([[], 2, { id, step: 'step-2' }])
    undo()
    undo()
    expect(dossier.value).toEqual(taught)
    redo()
    expect(stepsOf(id)).toEqual(['step-1'])
  })

  it('records behind the step that is on, and leaves the camera out where the whole graph is seen', () => {
    makeFurther('walk', 'start')
    expect(recordStep(WORDS, { x: 0.501, y: 0.5, ratio: 1 })).toBe('done')
    expect(stepsOf('walk')).toEqual(['start', 'step-3', 'the-minister'])
    expect(played.value?.step).toEqual({ id: 'step-3', title: WORDS.title, text: WORDS.text, view: '' })
  })

  it('gives a step another view, and keeps its words', () => {
    makeFurther('walk', 'the-minister')
    select({ type: 'claim', id: 'c2' })
    expect(recordAgain(undefined)).toBe('done')
    const { camera: _, ...kept } = story.steps[1] ?? {}
    expect(played.value?.step).toEqual({ ...kept, view: 'claim=c2' })
  })

  it('refuses a view that is too long for a step', () => {
    makeFurther('walk')
    narrow({ hiddenRelations: Array.from({ length: 400 }, (_, index) => `relation-${index}`) })
    expect([recordStep(WORDS, undefined), recordAgain(undefined), dossier.value]).toEqual(['too-long', 'too-long', taught])
  })

  it('changes words, letter by letter in one step of the history', () => {
    for (const letters of ['W', 'Wh', 'Who?']) changeStep('walk', 'start', 'question', { en: letters, fr: letters })
    expect([findOwnStory('walk')?.steps[0]?.question, stepCount.value]).toEqual([{ en: 'Who?', fr: 'Who?' }, 1])
    changeStep('walk', 'start', 'question', undefined)
    expect(dossier.value).toEqual(taught)
    changeStory('walk', 'summary', undefined)
    expect(findOwnStory('walk')?.summary).toBeUndefined()
    undo()
    expect(findOwnStory('walk')?.summary).toEqual(story.summary)
  })

  it('moves and removes steps, but never the only one', () => {
    moveStep('walk', 'start', 1)
    expect(stepsOf('walk')).toEqual(['the-minister', 'start'])
    moveStep('walk', 'start', 1)
    expect([stepsOf('walk'), stepCount.value]).toEqual([['the-minister', 'start'], 1])
    removeStep('walk', 'the-minister')
    removeStep('walk', 'start')
    expect([stepsOf('walk'), errors()]).toEqual([['start'], []])
    removeStory('walk')
    expect(dossier.value.stories).toBeUndefined()
    for (let step = 0; step < 3; step++) undo()
    expect(dossier.value).toEqual(taught)
  })

  it('copies a story under an id and a title of its own', () => {
    const id = copyStory(story, { en: 'Walk', fr: 'Promenade' })
    expect(id).toBe('walk-2')
    expect(findOwnStory('walk-2')).toEqual({ ...story, id: 'walk-2', title: { en: 'Walk', fr: 'Promenade' } })
    expect(errors()).toEqual([])
  })
})
