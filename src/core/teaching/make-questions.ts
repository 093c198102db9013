/** Makes questions with four answers from the claims of a dossier. */
import { randomNumbers, shuffledNumbers } from '../analysis/balance/random-numbers.ts'
import { parseDate } from '../dates.ts'
import { fold } from '../fold.ts'
import type { DossierIndex } from '../index-dossier.ts'
import { MODALITIES } from '../vocabulary.ts'
import { askChange } from './make-questions/ask-change.ts'
import { askModality } from './make-questions/ask-modality.ts'
import { askOrder } from './make-questions/ask-order.ts'
import { askSameEvent } from './make-questions/ask-same-event.ts'
import { askSource } from './make-questions/ask-source.ts'
import { askWhen } from './make-questions/ask-when.ts'
import { askWho } from './make-questions/ask-who.ts'
import { know } from './make-questions/know.ts'
import { CHANGES, QUESTION_KINDS, type Answer, type Draft, type Knowledge, type Maker, type Question, type QuestionKind } from './make-questions/question.ts'

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
 * Questions drawn by chance, as many of one kind as of another as far as there are, and within a kind with
 * different answers as far as that goes; the same for the same dossier, plan and seed (a whole number of 32 bits). What one question says,
 * another does not ask while there is anything else. Each has one right answer, which cites the claims and the sentences that it rests on, and three wrong ones that no
 * claim of the dossier makes right; what makes them plausible is said where each kind is made. Not asked: what has fewer than three wrong
 * answers, and what would have the answer among its own words. No two answers of a question read the same in either language.
 */
export function makeQuestions(
  index: DossierIndex, seed: number, { count = 12, kinds = QUESTION_KINDS, articles }: QuestionPlan = {},
): Question[] {
  const next = randomNumbers(seed)
  const knowledge = know(index)
  const drafts = [...new Set(kinds.map((kind) => MAKERS[kind]))].flatMap((make) => make(index, knowledge))
    .filter(({ citations }) => !articles || citations.some(({ article }) => articles.includes(article)))
  const queues = QUESTION_KINDS.filter((kind) => kinds.includes(kind))
    .map((kind) => inTurns(shuffled(drafts.filter((one) => one.kind === kind), next)))
  const questions: Question[] = []
  const told = new Set<string>()
  while (questions.length < count && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const question = questions.length < count && takeQuestion(queue, index, knowledge, told, next)
      if (question) questions.push(question)
    }
  }
  return questions
}

const MAKERS: Readonly<Record<QuestionKind, Maker>> = {
  'who-subject': askWho, 'who-object': askWho, when: askWhen, order: askOrder, change: askChange, source: askSource, modality: askModality,
  'same-event': askSameEvent,
}

/** The wrong answers are drawn from the most plausible ones, as many as this. */
const DRAWN_FROM = 6

/** Of different answers first, each as often as the other. */
function inTurns(drafts: readonly Draft[]): Draft[] {
  const turns = new Map<string, number>()
  const placed = drafts.map((draft) => {
    const face = JSON.stringify(draft.rightAnswer)
    const turn = turns.get(face) ?? 0
    turns.set(face, turn + 1)
    return { draft, turn }
  })
  return placed.sort((one, other) => one.turn - other.turn).map(({ draft }) => draft)
}

/** Kinds whose questions cite many claims and tell none of them. */
const TELLING_NOTHING: readonly QuestionKind[] = ['order', 'change', 'same-event']

/** The first draft of the queue that makes a question, of claims that no other has told if there is one; those that make none are given
 * up. */
function takeQuestion(
  queue: Draft[], index: DossierIndex, knowledge: Knowledge, told: Set<string>, next: () => number,
): Question | undefined {
  while (queue.length > 0) {
    const fresh = queue.findIndex(({ kind, citations }) =>
      TELLING_NOTHING.includes(kind) || citations.every(({ claim }) => !told.has(claim)))
    const [draft] = queue.splice(Math.max(0, fresh), 1)
    const question = draft && finish(draft, index, knowledge, next)
    if (!question) continue
    if (!TELLING_NOTHING.includes(question.kind)) for (const { claim } of question.citations) told.add(claim)
    return question
  }
  return undefined
}

/** `undefined` where there are fewer than three wrong answers. */
function finish(
  { rightAnswer, findWrong, ...rest }: Draft, index: DossierIndex, knowledge: Knowledge, next: () => number,
): Question | undefined {
  const faces = new Set(facesOf(rightAnswer, index))
  const different = findWrong().filter((answer) => {
    const own = facesOf(answer, index)
    const isNew = own.every((face) => !faces.has(face))
    if (isNew) for (const face of own) faces.add(face)
    return isNew
  })
  if (different.length < 3) return undefined
  const drawn = [...shuffled(different.slice(0, DRAWN_FROM), next), ...different.slice(DRAWN_FROM)]
  const apart = drawn.filter((one, at) => !drawn.slice(0, at).some((other) =>
    one.what === 'entity' && other.what === 'entity' && knowledge.areClose(one.entity, other.entity)))
  // Why apart: a state and its government side by side are both left out by whoever leaves out one.
  const chosen = [...apart, ...drawn.filter((one) => !apart.includes(one))].slice(0, 3)
  const answers = shuffled([rightAnswer, ...chosen], next).sort((one, other) => placeOf(one) - placeOf(other))
  return { ...rest, answers, right: answers.indexOf(rightAnswer) }
}

/** Where an answer stands among those that have an order of their own. */
function placeOf(answer: Answer): number {
  switch (answer.what) {
    case 'date': return parseDate(answer.edtf)?.start ?? 0
    case 'change': return CHANGES.indexOf(answer.change)
    case 'modality': return MODALITIES.indexOf(answer.modality)
    default: return 0
  }
}

/** How an answer reads, so that two that read the same are found. */
function facesOf(answer: Answer, { entities, dossier }: DossierIndex): string[] {
  switch (answer.what) {
    case 'entity': {
      const label = entities.get(answer.entity)?.label
      return label ? [...new Set([`en ${fold(label.en) || label.en}`, `fr ${fold(label.fr) || label.fr}`])] : [answer.entity]
    }
    case 'article': return ['article']
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
