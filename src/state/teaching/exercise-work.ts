/** Working at an exercise: how far the reader is, and what feedback said when they asked. */
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Dossier } from '../../core/schema.ts'
import type { Range } from '../../core/spans.ts'
import { giveFeedback, type Feedback } from '../../core/teaching/give-feedback.ts'
import { nextWord } from '../../core/words.ts'
import { moveCursor } from '../annotating/cursor.ts'
import { letGoOfClaim, openDesk } from '../annotating/desk.ts'
import { dossier, dossierIndex, opening } from '../project.ts'
import { showTeachPart, showWorkspace } from '../view.ts'
import { throwUnlessMissing } from '../worker-failure.ts'
import { askLessonWorker } from './ask-lesson-worker.ts'
import { isLarge } from './is-large.ts'

export interface CheckedWork {
  /** The work as it was checked. */
  readonly dossier: Dossier
  readonly feedback: Feedback
}

/** Where the reader goes next: a new object for each wish. */
export interface Wish {
  readonly place: 'text' | 'desk' | 'feedback' | 'hand-in'
}

const checked = signal<CheckedWork | undefined>(undefined)
const wished = signal<Wish | undefined>(undefined)

/** `undefined` until the reader asks. */
export const checkedWork: ReadonlySignal<CheckedWork | undefined> = checked
/** Whether the work was changed since it was checked. */
export const isChangedSince: ReadonlySignal<boolean> = computed(() =>
  checked.value !== undefined && checked.value.dossier !== dossier.value)
/** Whether the exercise has its key, so that it can be checked here. */
export const canCheck: ReadonlySignal<boolean> = computed(() => dossier.value.articles.some(({ key }) => key !== undefined))
/** In how many sentences the reader has finished claims. */
export const sentencesDone: ReadonlySignal<number> = computed(() => {
  const given = new Set(dossier.value.exercise?.given?.claims)
  const own = [...dossierIndex.value.claims.values()].filter(({ claim }) => !given.has(claim.id))
  return new Set(own.map(({ article, sentence }) => `${sentence.start} ${article.id}`)).size
})
export const exerciseWish: ReadonlySignal<Wish | undefined> = wished

/** The work that the worker has. */
let checking: Dossier | undefined

// Why: feedback on one dossier says nothing about another.
effect(() => {
  if (opening.value < 0) return
  checked.value = undefined
  wished.value = undefined
})

/** Holds the work as it is now against the key, and shows what comes of it: at once where the work is not large, else as soon as it is
 * there. Nothing comes of it where the worker cannot be had (`lessonsFailed`). */
export async function checkWork(): Promise<void> {
  const now = dossier.peek()
  if (checked.peek()?.dossier === now) return goToPage('feedback')
  if (!isLarge(now)) return showFeedback(now, giveFeedback(now))
  showExercise()
  if (checking === now) return
  checking = now
  const openedAs = opening.peek()
  try {
    const answer = await askLessonWorker(now, { type: 'feedback' }).catch(throwUnlessMissing)
    if (!answer || checking !== now || openedAs !== opening.peek()) return
    batch(() => {
      checked.value = { dossier: now, feedback: answer.feedback }
      wished.value = { place: 'feedback' }
    })
  } finally {
    if (checking === now) checking = undefined
  }
}

/** Shows where the work is handed in. */
export function goToHandIn(): void {
  goToPage('hand-in')
}

/** Opens the text of the exercise, at its beginning or where the reader was; or at a sentence, its first word chosen and the desk cleared. */
export function goToText(article?: string, sentence?: Range): void {
  batch(() => {
    const found = sentence && dossier.peek().articles.find(({ id }) => id === article)
    if (found) {
      moveCursor(found.id, nextWord(found.text, sentence.start, found.language) ?? { start: sentence.start, end: sentence.start })
      // Why: who goes to another sentence would change the claim of the one before.
      openDesk(undefined)
      letGoOfClaim()
    }
    showWorkspace('annotate')
    wished.value = { place: 'text' }
  })
}

/** Opens a claim of the reader on the desk, to be changed; the text at its sentence where it is gone. */
export function goToClaim(id: string, article: string, sentence: Range): void {
  batch(() => {
    goToText(article, sentence)
    if (!dossierIndex.peek().claims.has(id)) return
    openDesk({ type: 'claim', id })
    wished.value = { place: 'desk' }
  })
}

/** Opens the page of the exercise from its beginning. */
export function showExercise(): void {
  batch(() => {
    showTeachPart('exercises')
    showWorkspace('teach')
  })
}

/** Whether the wish was for one of these places; it is granted afterwards. */
export function takeWish(place: Wish['place']): boolean {
  if (wished.peek()?.place !== place) return false
  wished.value = undefined
  return true
}

function showFeedback(of: Dossier, feedback: Feedback): void {
  batch(() => {
    checked.value = { dossier: of, feedback }
    goToPage('feedback')
  })
}

function goToPage(place: 'feedback' | 'hand-in'): void {
  batch(() => {
    showExercise()
    wished.value = { place }
  })
}
