/** Which questions are asked: kinds, articles, how many, and the number of the set. Kept in the address, so that a link carries them. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { QUESTION_KINDS, type QuestionKind } from '../../core/teaching/make-questions.ts'
import { noteQuestionSet, questionSet } from '../view.ts'

export interface QuestionChoices {
  /** The same dossier, choices and number give everybody the same questions: 1 to 9999. */
  readonly number: number
  /** How many at most. */
  readonly count: number
  readonly kinds: readonly QuestionKind[]
  /** Ids; empty for all. */
  readonly articles: readonly string[]
}

export const LAST_NUMBER = 9999
export const COUNTS = [6, 12, 20, 30] as const
const COUNT = 12
const MOST = 100

/** The choices of the address; what it leaves open is: all kinds, all articles, twelve, and a number drawn by chance. */
export const questionChoices: ReadonlySignal<QuestionChoices> = computed(() => readChoices(questionSet.value))

/** Stands in `articles` where none is wanted. */
export const NO_ARTICLE = '-'

/** Changes some choices and keeps the others. A number that is none is refused. */
export function chooseQuestions(part: Partial<QuestionChoices>): void {
  const next = { ...questionChoices.peek(), ...part }
  if (isNumber(next.number)) noteQuestionSet(writeChoices(next))
}

/** Draws another number. */
export function drawNumber(): void {
  const { number } = questionChoices.peek()
  chooseQuestions({ number: (number + randomNumber(LAST_NUMBER - 1)) % LAST_NUMBER + 1 })
}

function readChoices(words: string): QuestionChoices {
  const [number, count, places = '', ...articles] = words.split('.')
  const kinds = QUESTION_KINDS.filter((_, place) => places.includes(String(place)))
  const many = Number(count)
  return {
    number: isNumber(Number(number)) ? Number(number) : drawn(),
    count: Number.isInteger(many) && many >= 1 && many <= MOST ? many : COUNT,
    kinds: places === '' ? QUESTION_KINDS : kinds,
    articles: articles.join('.').split(',').filter(Boolean),
  }
}

/** `4217` with what differs from the rest: `4217.20`, `4217.12.057`, `4217...article-one,article-two`. */
function writeChoices({ number, count, kinds, articles }: QuestionChoices): string {
  const places = QUESTION_KINDS.flatMap((kind, place) => (kinds.includes(kind) ? [place] : []))
  return [
    number, count === COUNT ? '' : count, kinds.length === 0 ? '-' : places.length === QUESTION_KINDS.length ? '' : places.join(''), articles.join(','),
  ].join('.').replace(/\.+$/, '')
}

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= LAST_NUMBER
}

let first: number | undefined

/** Why once: as long as nothing is chosen, it is the same set. */
function drawn(): number {
  first ??= randomNumber(LAST_NUMBER) + 1
  return first
}

/** From 0 to less than `below`. */
function randomNumber(below: number): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below
}
