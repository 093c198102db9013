/** Makes questions with four answers from the claims of a dossier. */
import { randomNumbers, shuffledNumbers } from '../analysis/balance/random-numbers.ts'
import { fold } from '../fold.ts'
import type { DossierIndex } from '../index-dossier.ts'
import { askChange } from './make-questions/ask-change.ts'
import { askModality } from './make-questions/ask-modality.ts'
import { askOrder } from './make-questions/ask-order.ts'
import { askSameEvent } from './make-questions/ask-same-event.ts'
import { askSource } from './make-questions/ask-source.ts'
import { askWhen } from './make-questions/ask-when.ts'
import { askWho } from './make-questions/ask-who.ts'
import { know } from './make-questions/know.ts'
import { QUESTION_KINDS, type Answer, type Draft, type Maker, type Question, type QuestionKind } from './make-questions/question.ts'

export { QUESTION_KINDS } from './make-questions/question.ts'
export type { Answer, Question, QuestionKind } from './make-questions/question.ts'

export interface QuestionPlan {
  /** How many at most, from 0; default 12. */
  readonly count?: number
  /** Default all. */
  readonly kinds?: readonly QuestionKind[]
  /** Ids of the articles of which at least one citation must be; default all of the dossier's. */
  readonly articles?: readonly string[]
}

/**
 * Questions drawn by chance, as many of one kind as of another as far as there are; the same for the same dossier, plan and seed (a whole
 * number of 32 bits). Each has one right answer, which cites the claims and the sentences that it rests on, and three wrong ones that no
 * claim of the dossier makes right; what makes them plausible is said where each kind is made. Not asked: what has fewer than three wrong
 * answers, and what would have the answer among its own words. No two answers of a question read the same in either language.
 */
export function makeQuestions(
  index: DossierIndex, seed: number, { count = 12, kinds = QUESTION_KINDS, articles }: QuestionPlan = {},
): Question[] {
  const next = randomNumbers(seed)
  const knowledge = know(index)
  const drafts = MAKERS.flatMap((make) => make(index, knowledge))
    .filter(({ citations }) => !articles || citations.some(({ article }) => articles.includes(article)))
  const queues = QUESTION_KINDS.filter((kind) => kinds.includes(kind))
    .map((kind) => shuffled(drafts.filter((one) => one.kind === kind), next))
  const questions: Question[] = []
  while (questions.length < count && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const question = questions.length < count && takeQuestion(queue, index, next)
      if (question) questions.push(question)
    }
  }
  return questions
}

const MAKERS: readonly Maker[] = [askWho, askWhen, askOrder, askChange, askSource, askModality, askSameEvent]

/** The wrong answers are drawn from the most plausible ones, as many as this. */
const DRAWN_FROM = 6

/** The first draft of the queue that makes a question; those before it are given up. */
function takeQuestion(queue: Draft[], index: DossierIndex, next: () => number): Question | undefined {
  for (let draft = queue.shift(); draft; draft = queue.shift()) {
    const { rightAnswer, wrong, ...rest } = draft
    const faces = new Set(facesOf(rightAnswer, index))
    const different = wrong.filter((answer) => {
      const own = facesOf(answer, index)
      const isNew = own.every((face) => !faces.has(face))
      if (isNew) for (const face of own) faces.add(face)
      return isNew
    })
    if (different.length < 3) continue
    const chosen = shuffled(different.slice(0, DRAWN_FROM), next).slice(0, 3)
    const answers = shuffled([rightAnswer, ...chosen], next)
    return { ...rest, answers, right: answers.indexOf(rightAnswer) }
  }
  return undefined
}

/** How an answer reads, so that two that read the same are found. */
function facesOf(answer: Answer, { entities, dossier }: DossierIndex): string[] {
  switch (answer.what) {
    case 'entity': {
      const label = entities.get(answer.entity)?.label
      return label ? [...new Set([`en ${fold(label.en) || label.en}`, `fr ${fold(label.fr) || label.fr}`])] : [answer.entity]
    }
    case 'date': return [answer.edtf]
    case 'order': return [answer.events.join('\n')]
    case 'change': return [answer.change]
    case 'modality': return [answer.modality]
    case 'sentence':
      return [dossier.articles.find(({ id }) => id === answer.article)?.text.slice(answer.sentence.start, answer.sentence.end) ?? '']
  }
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return [...shuffledNumbers(items.length, next)].flatMap((at) => items[at] ?? [])
}
