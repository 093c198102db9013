/** The eight questions: which text is asked, after which happening consequences are counted, and the class's own words. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { EightAnswers, EightQuestion } from '../../core/teaching/eight-questions.ts'
import { dossierIndex, opening } from '../project.ts'
import { throwUnlessMissing } from '../worker-failure.ts'
import { findAnswers } from './find-answers.ts'

type OwnWords = Readonly<Partial<Record<EightQuestion, string>>>

/** What was chosen and written for one dossier: it ends with the next. */
interface Work {
  readonly opening: number
  readonly article?: string
  readonly turn?: string
  readonly own: OwnWords
}

const work = signal<Work>({ opening: -1, own: {} })
const current = computed<Work>(() => (work.value.opening === opening.value ? work.value : { opening: opening.value, own: {} }))

/** Id of the article that is asked; `undefined` for all that are read. */
export const askedArticle: ReadonlySignal<string | undefined> = computed(() => {
  const { article } = current.value
  return dossierIndex.value.dossier.articles.some(({ id }) => id === article) ? article : undefined
})
/** What the class wrote, by question. A dossier has no place for it: it is kept as long as the page is open. */
export const ownWords: ReadonlySignal<OwnWords> = computed(() => current.value.own)
/** `undefined` until they are found; those of a large dossier are looked for only while somebody wants them (`wantAnswers`), and until newer
 * ones are there, those before stand where they are of the same text. */
export const eightAnswers: ReadonlySignal<EightAnswers | undefined> = computed(() => {
  const answers = found.value
  if (!(answers instanceof Promise)) return answers
  return late.value?.opening === opening.value && late.value.article === askedArticle.value ? late.value.answers : undefined
})

/** How often answers were looked for anew because the worker had failed. */
const attempt = signal(0)
const found = computed(() => {
  void attempt.value
  const { turn } = current.value
  const article = askedArticle.value
  return findAnswers(dossierIndex.value, {
    ...(article === undefined ? {} : { articles: [article] }),
    ...(turn === undefined ? {} : { turn }),
  })
})

/** What the worker found last. */
const late = signal<{ readonly opening: number; readonly article: string | undefined; readonly answers: EightAnswers } | undefined>(undefined)
/** What the worker could not find, as long as it is remembered. */
let lost: Promise<EightAnswers> | undefined

/** Takes what the worker finds from now on, and has it look once more where it failed; gives the way to stop. */
export function wantAnswers(): () => void {
  if (lost !== undefined && lost === found.peek()) attempt.value++
  return effect(() => {
    const [asked, openedAs, article] = [found.value, opening.value, askedArticle.value]
    if (!(asked instanceof Promise)) return undefined
    let isStale = false
    void asked.then((answers) => {
      if (!isStale) late.value = { opening: openedAs, article, answers }
    }, (error: unknown) => {
      // Why not at once: where the file of the worker is gone, it would be asked for without end.
      lost = asked
      throwUnlessMissing(error)
    })
    return () => {
      isStale = true
    }
  })
}

/** Asks one article, or all with `undefined`. */
export function askArticle(article: string | undefined): void {
  const { opening: at, own } = current.peek()
  work.value = { opening: at, own, ...(article === undefined ? {} : { article }) }
}

/** Counts consequences after a happening, by its id. */
export function chooseTurn(turn: string): void {
  work.value = { ...current.peek(), turn }
}

/** Keeps what the class says to a question in its own words. */
export function writeOwnWords(question: EightQuestion, words: string): void {
  const { own, ...rest } = current.peek()
  work.value = { ...rest, own: { ...own, [question]: words } }
}
