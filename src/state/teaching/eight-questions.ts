/** The eight questions: which text is asked, after which happening consequences are counted, and the class's own words. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core'
import { answerEightQuestions, type EightAnswers, type EightQuestion } from '../../core/teaching/eight-questions.ts'
import { dossierIndex, opening } from '../project.ts'

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
export const eightAnswers: ReadonlySignal<EightAnswers> = computed(() => {
  const { turn } = current.value
  const article = askedArticle.value
  return answerEightQuestions(dossierIndex.value, {
    ...(article === undefined ? {} : { articles: [article] }),
    ...(turn === undefined ? {} : { turn }),
  })
})

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
